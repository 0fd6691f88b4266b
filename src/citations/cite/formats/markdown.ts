/** A citation as Markdown (CommonMark, GFM and MDX): the promise as a block quotation, the facts as a list. */
import { markdownText, withoutMarks } from '../../../language/markdown/text.ts';
import type { CitationContent } from '../content.ts';

export function citationMarkdown(content: CitationContent): string {
  const { token, title, statement, qualifiers, facts, note, permalink } = content;
  const id = permalink === undefined ? markdownText(token) : markdownLink(token, permalink);
  return [
    `> ${markdownText(statement)}`,
    ...(qualifiers.length > 0 ? ['>'] : []),
    ...qualifiers.map(({ label, words }) => `> - **${label}:** ${markdownText(words)}`),
    '',
    `${id}: ${markdownText(title)}`,
    '',
    ...facts.map(
      ({ label, words, href }) =>
        `- **${label}:** ${href === undefined ? markdownText(words) : markdownLink(words, href)}`,
    ),
    '',
    markdownText(note),
  ].join('\n');
}

/** A link, safe whatever text and address hold. Within it nothing else becomes a link. */
export function markdownLink(text: string, href: string): string {
  const destination = href.replace(/[()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${withoutMarks(text)}](${destination.replaceAll('&', '&amp;')})`;
}
