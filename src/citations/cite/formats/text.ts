/** A citation as plain text: for a message, a chat, a form with one field. */
import type { CitationContent } from '../content.ts';

export function citationText({ token, title, statement, qualifiers, facts, note }: CitationContent): string {
  return [
    statement,
    ...qualifiers.map(({ label, words }) => `- ${label}: ${words}`),
    '',
    `${token}: ${title}`,
    ...facts.map(({ label, words }) => `${label}: ${words}`),
    note,
  ].join('\n');
}
