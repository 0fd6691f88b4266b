/** A citation as HTML, for the clipboard and for pages: a block quotation, its qualifiers as a list, the facts as another. */
import { escapeHtml } from '../../../language/html.ts';
import type { CitationContent } from '../content.ts';

export function citationHtml(content: CitationContent): string {
  const { token, title, statement, qualifiers, facts, note, permalink } = content;
  const cite = permalink === undefined ? '' : ` cite="${escapeHtml(permalink)}"`;
  const items = (lines: readonly { readonly label: string; readonly words: string; readonly href?: string }[]) =>
    lines
      .map(({ label, words, href }) => `<li><strong>${escapeHtml(label)}:</strong> ${linked(words, href)}</li>`)
      .join('\n');
  return [
    `<blockquote${cite}>`,
    `<p>${escapeHtml(statement)}</p>`,
    ...(qualifiers.length > 0 ? ['<ul>', items(qualifiers), '</ul>'] : []),
    '</blockquote>',
    `<p>${linked(token, permalink)}: ${escapeHtml(title)}</p>`,
    '<ul>',
    items(facts),
    '</ul>',
    `<p>${escapeHtml(note)}</p>`,
  ].join('\n');
}

function linked(words: string, href: string | undefined): string {
  return href === undefined ? escapeHtml(words) : `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}
