/** Telling the reader of the command line why something is not cited, and what can be. */
import { offersInWords, type Refusal } from '../../../src/citations/cite/refusal.ts';

/** Offers that are listed; the rest is counted. */
const mostOffers = 12;

/** The reason, and below it what can be cited instead, a line each. */
export function refusalText(refusal: Refusal): string {
  const { reason, offers } = refusal;
  if (offers.length === 0) return reason;
  const lines = offers.slice(0, mostOffers).map(({ token, title, permalink }) => `  ${token}  ${title}  ${permalink}`);
  const more = offers.length > mostOffers ? [`  … and ${offers.length - mostOffers} more`] : [];
  return [reason, offersInWords(refusal), ...lines, ...more].join('\n');
}

/** Whether the request itself is mistaken, rather than answered with no. */
export function isMistake({ kind }: Refusal): boolean {
  return kind.startsWith('unknown-');
}
