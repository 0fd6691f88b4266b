/** What stands at the head of an exported document. */
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { collectionOf } from '../../../model/said/said.ts';
import { oneLine } from '../content.ts';
import type { ExportedCitation } from './export.ts';

/** `Citations about Contoso from Privacy Commitments, as of 21 November 2026`. */
export function exportTitle({ quotation }: ExportedCitation): string {
  return oneLine(`${collectionOf(quotation)}, as of ${dateInWords(quotation.asOf)}`);
}

/** How to use everything below. */
export const exportIntroduction = 'Quote each statement together with what narrows it.';
