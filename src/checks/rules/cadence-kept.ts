import { span } from '../../language/time/dates.ts';
import { daysLater, monthsIn, monthsLater } from '../../language/time/days.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Instrument } from '../../model/schema.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is promised to appear regularly has appeared, as far as anybody looked. */
export const cadenceKept: Rule = {
  id: 'cadence-kept',
  description:
    'A publication with a cadence has a period for each turn, and the last one is no older than one and a half of them.',
  why: 'A report "twice a year" is a promise that the calendar checks. One that stopped to appear is news to whoever relies on it. Where it is not established that it still appears, the gap is one of our knowledge, and reported as such.',
  level: 'warning',
  timeBased: true,
  unit: 'publications with a cadence',
  example: {
    bad: "instruments: { 'transparency-report': { cadence: 'P6M', standing: 'in-force', periods: [{ from: '2024-01', to: '2024-06', evidence: 'official' }] } }",
    good: "instruments: { 'transparency-report': { cadence: 'P6M', standing: 'in-force', periods: [{ from: '2026-01', to: '2026-06', evidence: 'official' }] } }",
    message:
      'Unexpected last period ending in "2024-06", expected a later one by 2025-03-30; look for it, or say in "standing" that it no longer appears',
  },
  check({ registry, today }) {
    const regular = entriesOf(registry, 'instruments').filter(
      ([, instrument]) => instrument.kind === 'publication' && monthsIn(instrument.cadence) !== undefined,
    );
    return { examined: regular.length, findings: regular.flatMap(([id, one]) => periodProblems(id, one, today)) };
  },
};

/** From a day to another, each the first of its month. */
function monthsBetween(first: string, next: string): number {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(next) - month(first);
}

function periodProblems(id: string, instrument: Instrument, today: string): Finding[] {
  if (instrument.kind !== 'publication') return [];
  const { cadence, standing } = instrument;
  const months = monthsIn(cadence);
  if (months === undefined || (standing !== 'in-force' && standing !== 'not-established')) return [];
  const level = standing === 'in-force' ? {} : ({ level: 'info' } as const);
  const open = standing === 'in-force' ? 'Unexpected' : 'Open:';
  const at = ['instruments', id, 'periods'];
  const periods = itemsAt(instrument.periods, at);
  const last = periods.at(-1);
  if (!last) {
    const message = `${open} publication "${id}" every ${cadence} without any period, expected those that it covered`;
    return [{ place: { at: ['instruments', id, 'cadence'] }, message, ...level }];
  }
  const lengths = new Set(
    periods.map(({ item }) => monthsBetween(span(item.from).first, daysLater(span(item.to).last, 1))),
  );
  const [length, ...others] = lengths;
  if (others.length === 0 && periods.length > 1 && length !== months) {
    const message = `Unexpected cadence "${cadence}" of periods that are ${length} months long, expected the same in both`;
    return [{ place: { at: ['instruments', id, 'cadence'] }, message }];
  }
  const findings = periods.slice(1).flatMap(({ item, at: where }, index): Finding[] => {
    const before = periods[index];
    if (!before || span(item.from).first <= daysLater(span(before.item.to).last, 1)) return [];
    const message = `${open} gap between "${before.item.to}" and "${item.from}", expected a period for every ${cadence}`;
    return [{ place: { at: [...where, 'from'] }, message, ...level }];
  });
  const late = monthsLater(span(last.item.to).last, Math.ceil(months * 1.5));
  if (late < today) {
    const message = `${open} last period ending in "${last.item.to}", expected a later one by ${late}; look for it, or say in "standing" that it no longer appears`;
    findings.push({ place: { at: [...last.at, 'to'] }, message, ...level });
  }
  return findings;
}
