/** Plain text as Markdown. */

/**
 * Text of one line that comes out as exactly these characters: whatever begins a block, an inline construct, an entity, a
 * directive, an expression of MDX or an address is escaped, wherever it stands. Some readers of GFM make a link of an address
 * all the same; it leads where it says.
 */
export function markdownText(text: string): string {
  return withoutMarks(text)
    .replace(/^[#+=-]|:(?=[A-Za-z/:])|(?<=\bwww)\.|@(?=[\w-]+\.)/gi, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Text within which no character begins emphasis, code, a link, a tag or an expression. */
export function withoutMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>{}|~&$]/g, '\\$&');
}

/** Words that Markdown shows as they are, with addresses as links. */
export function markdownWords(words: string): string {
  return words
    .split(/(https?:\/\/[^\s\])]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : withoutMarks(part)))
    .join('');
}

/** The words of one line of Markdown that `markdownWords` wrote, also where an editor took some of its marks away. */
export function wordsOfMarkdown(line: string): string {
  return line.replace(/\\([\\`*_[\]<>{}|~&$])|<(https?:\/\/[^\s>]+)>/g, '$1$2');
}
