import type { Instrument, Registry } from '../../model/schema.ts';
import { isLaw } from '../../model/schema.ts';
import { entriesOf, versionsOf } from '../entries.ts';
import { isBeginning } from '../instruments/instrument-dates.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A law that something rests on has its stages, with more than a single year for all of them. */
export const stagesDated: Rule = {
  id: 'stages-dated',
  description:
    'A law that something rests on says when it was made or came into force, and not by one year for several stages.',
  why: 'A law is made, published and comes into force on different days, often in different years. One bare year for all of that is wrong for most of them.',
  level: 'warning',
  unit: 'laws that something rests on',
  example: {
    bad: "instruments: { 'xn-data-act': { dates: [{ stage: 'adopted', date: '2019', evidence: 'official' }, { stage: 'in-force', date: '2019', evidence: 'official' }] } }",
    good: "instruments: { 'xn-data-act': { dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'official' }, { stage: 'in-force', date: '2020-01-01', evidence: 'official' }] } }",
    message:
      'Unexpected bare year "2019" for all that is known of the beginning of a law, expected at least the month of one stage',
  },
  check({ registry }) {
    const rested = restedOn(registry);
    const laws = entriesOf(registry, 'instruments').filter(([id, one]) => isLaw(one) && rested.has(id));
    return { examined: laws.length, findings: laws.flatMap(([id, law]) => stageProblems(id, law)) };
  },
};

function stageProblems(id: string, law: Instrument): Finding[] {
  const at = ['instruments', id, 'dates'];
  const stages = itemsAt(law.dates, at).filter(({ item }) => isBeginning(item));
  if (stages.length === 0) {
    const message = 'Open: when this law was made or came into force is not recorded';
    return [{ place: { at }, message, level: 'info' }];
  }
  const [first, ...others] = stages.filter(({ item }) => /^\d{4}$/.test(item.date));
  if (!first || others.length + 1 < stages.length) return [];
  if (stages.length > 1 && !others.some(({ item }) => item.date === first.item.date)) return [];
  const message = `Unexpected bare year "${first.item.date}" for all that is known of the beginning of a law, expected at least the month of one stage`;
  return [{ place: { at: [...first.at, 'date'] }, message }];
}

/** Instruments that a version or a responsibility rests on. */
function restedOn(registry: Registry): ReadonlySet<string> {
  return new Set([
    ...versionsOf(registry).flatMap(({ version }) => version.supports.map(({ instrument }) => instrument)),
    ...entriesOf(registry, 'responsibilities').flatMap(([, { restsOn }]) =>
      restsOn.map(({ instrument }) => instrument),
    ),
  ]);
}
