import { didYouMean } from '../../language/message.ts';
import { ruleAddress } from '../../model/addresses/routes.ts';
import { leafProblem } from '../../model/shapes/leaf.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { Suppression } from '../../model/suppression.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { hasExpired } from '../suppress.ts';

/** Every suppression has a reason, a day on which it ends, and a finding that it sets aside. */
export const suppressionCurrent: Rule = {
  id: 'suppression-current',
  description:
    'Every suppression names a rule, an entry or file and a reason, has not expired, and still sets a finding aside.',
  why: 'A suppression is a decision to live with a fault for a while. One that nobody looks at again hides the next fault in the same place, and one whose fault is mended says something that is no longer so.',
  level: 'error',
  unit: 'suppressions',
  emptyBecause: 'No finding is suppressed at present.',
  example: {
    bad: "suppressions: [{ rule: 'law-has-authority', entry: { kind: 'instruments', id: 'xn-data-act' }, reason: 'The reform names one in spring.', expires: '2026-06-30' }]",
    good: "suppressions: [{ rule: 'law-has-authority', entry: { kind: 'instruments', id: 'xn-data-act' }, reason: 'The reform names one in spring.', expires: '2027-06-30' }],\ninstruments: { 'xn-data-act': { authorities: { none: 'n/a' } } }",
    message:
      'Unexpected suppression of "law-has-authority" that expired on 2026-06-30, expected a day that is not over; mend the fault, or decide anew until when it may stand',
  },
  check(context) {
    const all = itemsAt(context.suppressions, ['suppressions']);
    return {
      examined: all.length,
      findings: all.flatMap(({ item, at }) => [
        ...fieldProblems(item, at),
        ...placeProblems(item, at, context),
        ...expiryProblems(item, at, context.today),
      ]),
    };
  },
  afterwards({ suppressions, today }, unused) {
    return itemsAt(suppressions, ['suppressions'])
      .filter(({ item }) => unused.includes(item) && !hasExpired(item, today))
      .map(({ item, at }) => ({
        place: { at },
        message: unusedMessage(item),
      }));
  },
};

function fieldProblems({ reason }: Suppression, at: Path): Finding[] {
  const expected = leafProblem({ type: 'text' }, reason);
  return expected ? [{ place: { at: [...at, 'reason'] }, message: `Unexpected reason, expected ${expected}` }] : [];
}

/** The rule, and the entry or file, that a suppression is about. */
function placeProblems(
  { rule, entry, file }: Suppression,
  at: Path,
  { routes, given, documents }: CheckContext,
): Finding[] {
  const findings: Finding[] = [];
  if (!routes.has(ruleAddress(rule))) {
    const known = [...routes.keys()].flatMap((path) => /^\/checks\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    const message = `Unexpected rule "${rule}", expected the id of a rule${didYouMean(rule, known)}`;
    findings.push({ place: { at: [...at, 'rule'] }, message });
  }
  if ((entry === undefined) === (file === undefined)) {
    const message = 'Unexpected place, expected either "entry" or "file"';
    findings.push({ place: { at }, message });
  } else if (entry && !Object.hasOwn(given[entry.kind], entry.id)) {
    const message = `Unexpected entry "${entry.id}", expected the id of an entry of ${entry.kind}${didYouMean(entry.id, Object.keys(given[entry.kind]))}`;
    findings.push({ place: { at: [...at, 'entry', 'id'] }, message });
  } else if (file?.startsWith('docs/') && !documents.some((one) => one.file === file)) {
    const names = documents.map((one) => one.file);
    const message = `Unexpected file "${file}", expected a page that is written by hand${didYouMean(file, names)}`;
    findings.push({ place: { at: [...at, 'file'] }, message });
  }
  return findings;
}

function expiryProblems(suppression: Suppression, at: Path, today: string): Finding[] {
  const expected = leafProblem({ type: 'date', precision: 'day' }, suppression.expires);
  const place = { at: [...at, 'expires'] };
  if (expected) return [{ place, message: `Unexpected "expires", expected ${expected}` }];
  if (!hasExpired(suppression, today)) return [];
  return [{ place, message: expiredMessage(suppression) }];
}

/** What is said of one whose last day is over. */
export function expiredMessage({ rule, expires }: Suppression): string {
  return `Unexpected suppression of "${rule}" that expired on ${expires}, expected a day that is not over; mend the fault, or decide anew until when it may stand`;
}

/** What is said of one that sets nothing aside. */
export function unusedMessage({ rule }: Suppression): string {
  return `Unexpected suppression of "${rule}", expected a finding there for it to set aside; take it out, the fault is mended`;
}
