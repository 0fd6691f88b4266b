/** A citation as plain text: for a message, a chat, a form with one field. */
import type { CitationContent } from '../content.ts';

export function citationText(content: CitationContent): string {
  return textLines(content).join('\n');
}

/** Its lines, an empty one below what is quoted. */
export function textLines({ token, title, statement, qualifiers, facts, note }: CitationContent): readonly string[] {
  return [
    statement,
    ...qualifiers.map(({ label, words }) => `- ${label}: ${words}`),
    '',
    `${token}: ${title}`,
    ...facts.map(({ label, words }) => `${label}: ${words}`),
    note,
  ];
}
