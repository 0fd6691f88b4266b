/** Telling the reader of the command line why something is not cited, and what can be. */
import type { Refusal } from '../../src/citations/lookup.ts';

/** Offers that are listed; the rest is counted. */
const mostOffers = 12;

/** The reason, and below it what can be cited instead, a line each. */
export function refusalText({ kind, reason, offers }: Refusal): string {
  if (offers.length === 0) return `${reason}\n`;
  const lines = offers.slice(0, mostOffers).map(({ token, title, permalink }) => `  ${token}  ${title}  ${permalink}`);
  const more = offers.length > mostOffers ? [`  … and ${offers.length - mostOffers} more`] : [];
  return [reason, kind === 'uncertain' ? 'Cite one of:' : 'Can be cited instead:', ...lines, ...more, ''].join('\n');
}

/** Whether the request itself is mistaken, rather than answered with no. */
export function isMistake({ kind }: Refusal): boolean {
  return kind.startsWith('unknown-');
}
