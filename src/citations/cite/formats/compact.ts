/** A citation in few lines: the statement, all that narrows it, and one line of where it stands. For a form, a chat, a cell. */

import { cautionsInWords, lastSeenForEach, strengthInWords, titleOf } from '../../../model/said/said.ts';
import { audienceOf } from '../../../model/scope/audience.ts';
import { isOver } from '../../../model/status.ts';
import { type CitationContent, type CitedFact, oneLine } from '../content.ts';
import type { Quotation } from '../quotation.ts';

export function citationCompact(content: CitationContent, quotation: Quotation): string {
  return compactLines(content, quotation).join('\n');
}

/** The lines: none may be left out, and each is one line. */
export function compactLines(content: CitationContent, quotation: Quotation): readonly string[] {
  const { commitment, version, names } = quotation;
  const limits = [...content.qualifiers, ...content.facts.filter((fact) => isLimit(fact, content, quotation))];
  const cautions = cautionsInWords(names, commitment, version.version).map(({ head }) => `- Caution: ${oneLine(head)}`);
  return [
    content.statement,
    ...limits.map(({ label, words }) => `- ${label}: ${words}`),
    ...cautions,
    referenceLine(content, quotation, [lastSeenForEach(names, commitment, version.version)]),
  ];
}

/** `[PC-GOV-2@2 · Public statement · Last seen: May 2018 · https://…]`: token, strength, when it was last seen, and the address. */
export function referenceLine(
  { token, permalink }: CitationContent,
  { version }: Quotation,
  seen: readonly string[],
): string {
  const parts = [token, strengthInWords(version), seen.join(' ').replace(/\.$/, ''), permalink];
  return `[${parts
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(' · ')}]`;
}

/** Whether a fact keeps the statement from being taken for more than it is. What has no limit is not told, and no exclusion twice. */
function isLimit(
  { label, words }: CitedFact,
  { qualifiers }: CitationContent,
  { commitment, version: { scope }, names }: Quotation,
): boolean {
  switch (label) {
    case 'Status':
      return isOver(commitment);
    case 'Services':
      return scope.services !== 'all';
    case 'Promised to':
      return audienceOf(commitment) !== undefined;
    case 'Places':
      return scope.jurisdictions !== 'worldwide';
    case 'Excluded': {
      const titles = scope.excluded.map(({ service }) => oneLine(titleOf(names, 'services', service)));
      const told = titles.find((title) => words.startsWith(title));
      return told === undefined || !qualifiers.some((one) => one.words.includes(told));
    }
    default:
      return label === 'Announced' || label === 'Newer version' || label === 'Replaced by';
  }
}
