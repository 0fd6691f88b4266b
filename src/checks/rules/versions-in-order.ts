import { certainlyAfter } from '../../language/time/dates.ts';
import { entriesOf } from '../../model/entries.ts';
import { digest } from '../../model/lock/digest.ts';
import type { Version } from '../../model/schema.ts';
import { datedWindow } from '../dates/date-order.ts';
import { itemsAt, type LocatedItem } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each version takes the place of the one before it, and says how it differs and why. */
export const versionsInOrder: Rule = {
  id: 'versions-in-order',
  description:
    'Each version follows the one before it in time, differs from it in what is promised, and says in kind and reason how and why.',
  why: 'A reader asks what was promised on a given day. Two versions for one day, or one that repeats the other, answer twice; a change without a reason does not say whether the promise changed or only our words for it. That a later version begins before an earlier one is found by dates-in-order.',
  level: 'error',
  unit: 'versions',
  example: {
    bad: "commitments: { 'EX-DATA-1': { versions: [{}, { change: { kind: 'initial', reason: 'First in the agreement of March 2025.' } }] } }",
    good: "commitments: { 'EX-DATA-1': { versions: [{}, { change: { kind: 'broadening', reason: 'The agreement of March 2025 gives it 30 days.' } }] } }",
    message:
      'Unexpected change "initial" of version 2, expected "editorial", "clarifying", "narrowing", "broadening" or "erratum"',
  },
  check({ registry }) {
    let examined = 0;
    const findings = entriesOf(registry, 'commitments').flatMap(([id, { versions }]) => {
      const list = itemsAt(versions, ['commitments', id, 'versions']);
      examined += list.length;
      return list.flatMap((located, position) => {
        const before = list[position - 1];
        return [
          ...changeProblems(located),
          ...(before ? [...overlap(before, located), ...repetition(id, before, located)] : []),
        ];
      });
    });
    return { examined, findings };
  },
};

const laterKinds = '"editorial", "clarifying", "narrowing", "broadening" or "erratum"';

function changeProblems({ item, index, at }: LocatedItem<Version>): Finding[] {
  const { kind, reason } = item.change;
  const findings: Finding[] = [];
  if ((kind === 'initial') !== (index === 0)) {
    const expected = index === 0 ? '"initial"' : laterKinds;
    const message = `Unexpected change "${kind}" of version ${index + 1}, expected ${expected}`;
    findings.push({ place: { at: [...at, 'change', 'kind'] }, message });
  }
  if (saysNothing(reason, kind)) {
    const message = `Unexpected reason "${reason}" that says nothing, expected why the wording is what it is, in a sentence`;
    findings.push({ place: { at: [...at, 'change', 'reason'] }, message });
  }
  return findings;
}

/** At most ten characters, or no more than the kind again. */
function saysNothing(reason: string, kind: string): boolean {
  const rest = reason
    .toLowerCase()
    .replaceAll(kind.toLowerCase(), '')
    .replace(/\b(?:an?|the|change|version|wording)\b/g, '');
  return reason.trim().length <= 10 || !/\p{L}/u.test(rest);
}

/** One that began on the very day of the one before, or before that one was last seen. An erratum covers the same time. */
function overlap(before: LocatedItem<Version>, { item, index, at }: LocatedItem<Version>): Finding[] {
  if (item.change.kind === 'erratum') return [];
  const earlier = datedWindow('', before.item.from, [...before.at, 'from']);
  const later = datedWindow('', item.from, [...at, 'from']);
  const seen = datedWindow('', before.item.lastAttested, [...before.at, 'lastAttested']);
  // What is out of order is reported by dates-in-order.
  if (!earlier || !later || certainlyAfter(earlier.span, later.span)) return [];
  const sameDay = earlier.span.first === later.span.last && earlier.span.last === later.span.first;
  if (sameDay) {
    const message = `Unexpected beginning of version ${index + 1} on "${later.written}", the day of version ${index}, expected a later day, or the change "erratum" if version ${index} never held`;
    return [{ place: { at: later.at }, message }];
  }
  if (!seen || !certainlyAfter(seen.span, later.span)) return [];
  const message = `Unexpected beginning of version ${index + 1} on "${later.written}", when version ${index} was still seen on "${seen.written}", expected versions that do not overlap`;
  return [{ place: { at: later.at }, message }];
}

function repetition(id: string, before: LocatedItem<Version>, { item, index, at }: LocatedItem<Version>): Finding[] {
  // Under one number, so that the number makes no difference.
  if (digest(id, 0, item) !== digest(id, 0, before.item)) return [];
  const message = `Unexpected version ${index + 1} that promises exactly what version ${index} does, expected a difference in statement, qualifiers, modality, strength, binding or scope; leave it out, and bring "lastAttested" of version ${index} up to date`;
  return [{ place: { at }, message }];
}
