/** What stands at the head of an exported document. */
import { dateInWords } from '../../registry/words.ts';
import { oneLine } from '../content.ts';
import type { ExportedCitation } from './export.ts';

/** `Citations from Privacy Commitments`. */
export function exportTitle({ quotation }: ExportedCitation): string {
  return oneLine(`Citations from ${quotation.site.title}`);
}

/** The day that everything below speaks of. */
export function exportIntroduction({ quotation }: ExportedCitation): string {
  const { asOf, publisher } = quotation;
  return oneLine(
    `What ${publisher.name} has said in public, as of ${dateInWords(asOf)}. Quote each statement together with what narrows it.`,
  );
}
