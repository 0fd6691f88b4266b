/** What stands at the head of an exported document. */
import { dateInWords } from '../../../language/dates-in-words.ts';
import { oneLine } from '../content.ts';
import type { ExportedCitation } from './export.ts';

/** `Citations about Microsoft from Privacy Commitments, as of 21 November 2026`: what it is, and no claim about what was said. */
export function exportTitle({ quotation: { asOf, publisher, site } }: ExportedCitation): string {
  return oneLine(`Citations about ${publisher.name} from ${site.title}, as of ${dateInWords(asOf)}`);
}

/** How to use everything below. */
export const exportIntroduction = 'Quote each statement together with what narrows it.';
