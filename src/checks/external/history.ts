/** What earlier days found: only failures on several days make a finding. */
import { isObject } from '../../model/shapes/walk.ts';
import type { VisitOutcome } from './visit.ts';

/** The days on which an address failed, with no success between. */
export interface Strikes {
  /** YYYY-MM-DD, ascending, each once. */
  readonly days: readonly string[];
  /** What was wrong the last time. */
  readonly reason: string;
}

/** Address → its strikes; addresses in good standing are not in it. */
export type History = ReadonlyMap<string, Strikes>;

/** Days that are kept; the rest would only make the file grow. */
const mostDays = 30;

/**
 * The history after a day's visits: a failure is a strike of that day, a success clears, a refusal says nothing. Addresses
 * that were not visited are no longer named anywhere and are forgotten.
 *
 * @param today YYYY-MM-DD
 */
export function updatedHistory(history: History, outcomes: ReadonlyMap<string, VisitOutcome>, today: string): History {
  const updated = new Map<string, Strikes>();
  for (const [url, outcome] of outcomes) {
    const before = history.get(url);
    if (outcome.type === 'broken') {
      const days = [...new Set([...(before?.days ?? []), today])].sort();
      // The first day stays, so that one sees since when.
      const kept = days.length > mostDays ? [...days.slice(0, 1), ...days.slice(1 - mostDays)] : days;
      updated.set(url, { days: kept, reason: outcome.reason });
    } else if (outcome.type === 'refused' && before) updated.set(url, before);
  }
  return updated;
}

/** The file's text: sorted, so that the same findings are the same bytes. */
export function historyText(history: History): string {
  const strikes = Object.fromEntries([...history].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: 1, strikes }, null, 2)}\n`;
}

/** @throws Error where the text is not a history */
export function readHistory(text: string): History {
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || value.format !== 1 || !isObject(value.strikes))
    throw new Error('expected { "format": 1, "strikes": { … } }');
  return new Map(
    Object.entries(value.strikes).map(([url, strikes]) => {
      if (!isStrikes(strikes)) throw new Error(`expected { "days": ["YYYY-MM-DD"], "reason": "…" } for ${url}`);
      return [url, { days: strikes.days, reason: strikes.reason }];
    }),
  );
}

function isStrikes(value: unknown): value is Strikes {
  return (
    isObject(value) &&
    typeof value.reason === 'string' &&
    Array.isArray(value.days) &&
    value.days.every((day: unknown) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day))
  );
}
