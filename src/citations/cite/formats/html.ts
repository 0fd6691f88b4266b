/** A citation as HTML, for the clipboard and for pages: a block quotation, its qualifiers as a list, the facts as another. */
import type { CitationContent } from '../content.ts';

export function citationHtml(content: CitationContent): string {
  const { token, title, statement, qualifiers, facts, note, permalink } = content;
  const cite = permalink === undefined ? '' : ` cite="${htmlText(permalink)}"`;
  const items = (lines: readonly { readonly label: string; readonly words: string; readonly href?: string }[]) =>
    lines
      .map(({ label, words, href }) => `<li><strong>${htmlText(label)}:</strong> ${linked(words, href)}</li>`)
      .join('\n');
  return [
    `<blockquote${cite}>`,
    `<p>${htmlText(statement)}</p>`,
    ...(qualifiers.length > 0 ? ['<ul>', items(qualifiers), '</ul>'] : []),
    '</blockquote>',
    `<p>${linked(token, permalink)}: ${htmlText(title)}</p>`,
    '<ul>',
    items(facts),
    '</ul>',
    `<p>${htmlText(note)}</p>`,
  ].join('\n');
}

function linked(words: string, href: string | undefined): string {
  return href === undefined ? htmlText(words) : `<a href="${htmlText(href)}">${htmlText(words)}</a>`;
}

/** Text for an element or a quoted attribute. */
export function htmlText(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
