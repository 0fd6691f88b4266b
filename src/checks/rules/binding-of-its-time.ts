import { certainlyAfter, span } from '../../language/time/dates.ts';
import type { Instrument, Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { type Dated, dated, datedWindow } from '../dates/date-order.ts';
import { entryOf, versionsOf } from '../entries.ts';
import { isBeginning } from '../instruments/instrument-dates.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A version is bound to an agreement that existed while the version was made. */
export const bindingOfItsTime: Rule = {
  id: 'binding-of-its-time',
  description: 'The agreement that a version is bound to existed on the last day on which the version was attested.',
  why: 'A contract cannot have bound anybody before it was made. Who cites an old promise with a new agreement claims a right that the customer of that time did not have.',
  level: 'error',
  unit: 'bindings to agreements with a known beginning',
  example: {
    bad: "commitments: { 'EX-DATA-1': { openPoints: ['backup-copies', 'sections-of-2023'], versions: [{ lastAttested: { notAfter: '2023-05-30' }, binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-9' }] }] } }",
    good: "commitments: { 'EX-DATA-1': { openPoints: ['backup-copies', 'sections-of-2023'], versions: [{ lastAttested: { notAfter: '2023-05-30' }, binding: [{ instrument: 'terms-of-service', subject: 'data-protection', provision: unresolved('The copy of the page names no section. The edition of that time could say.', 'sections-of-2023') }] }] } }",
    message:
      'Unexpected agreement "data-protection-agreement", known from "2025-03-01" on, for version 1, last attested "2023-05-02 to 2023-05-30", expected an agreement of that time; where it is older, add its earlier date or edition',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, index, at } of versionsOf(registry)) {
      const attested = lastHeld(version, at);
      if (!attested) continue;
      for (const { item, at: where } of itemsAt(version.binding, [...at, 'binding'])) {
        const first = beginningOf(entryOf(registry, 'instruments', item.instrument));
        if (!first) continue;
        examined++;
        if (!certainlyAfter(first.span, attested.span)) continue;
        const message = `Unexpected agreement "${item.instrument}", known from "${first.written}" on, for version ${index + 1}, last attested "${attested.written}", expected an agreement of that time; where it is older, add its earlier date or edition`;
        findings.push({ place: { at: [...where, 'instrument'] }, message });
      }
    }
    return { examined, findings };
  },
};

/** When the version was last attested; for what is announced, its beginning, where that is later. */
function lastHeld({ from, lastAttested }: Version, at: Path): Dated | undefined {
  const attested = datedWindow('the attestation', lastAttested, [...at, 'lastAttested']);
  const begins = datedWindow('the beginning', from, [...at, 'from']);
  return attested && begins && begins.span.last > attested.span.last ? begins : attested;
}

/** The earliest date that is known of an instrument; nothing where that is a change or an end. */
function beginningOf(instrument: Instrument | undefined): Dated | undefined {
  if (!instrument) return undefined;
  const stages = instrument.dates.map((one) => ({ begins: isBeginning(one), date: one.date }));
  const editions =
    instrument.kind === 'agreement'
      ? instrument.editions.map(({ effective }) => ({ begins: true, date: effective }))
      : [];
  const [first] = [...stages, ...editions].sort((a, b) => (span(a.date).first < span(b.date).first ? -1 : 1));
  return first?.begins ? dated('the first date', first.date, []) : undefined;
}
