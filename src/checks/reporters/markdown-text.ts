/** Plain text within GitHub's Markdown. */

/**
 * Text that shows as exactly these characters, on one line: no markup, no HTML, no table cell's end, no link, and
 * nobody is mentioned and no issue referred to.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]#|~>]/g, '\\$&')
    .replace(/^ ?(?:[-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@(?=\w)/g, '@<!-- -->')
    .replace(/(\\#|GH-)(?=\d)/gi, '$1<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/\bwww(?=\.)/gi, '$&<!-- -->')
    .replace(/\b[0-9a-f]{7,40}\b/gi, (hash) => `${hash.slice(0, 4)}<!-- -->${hash.slice(4)}`);
}

/** Text as code, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/gu, ' ').replace(/\|/g, '\\|')}${pad}${fence}`;
}
