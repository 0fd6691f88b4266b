import { leavesOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** Lists of what belongs to something else, and the field that names it. */
const isWithin: ReadonlySet<string> = new Set(['members.service', 'members.jurisdiction', 'partOf.service']);

/** A list of references names each entry once, and no entry names itself. */
export const referencesDistinct: Rule = {
  id: 'references-distinct',
  description:
    'A list of references names each entry once, and no entry is related to itself, or a part or member of itself.',
  why: 'A reader who follows "see also" back to the same page thinks that something is missing, and a list that names one thing twice is counted wrongly.',
  level: 'error',
  unit: 'references in lists',
  example: {
    bad: "commitments: { 'EX-DATA-1': { related: ['EX-DATA-1'] } }",
    good: "commitments: { 'EX-DATA-1': { related: ['EX-DATA-2'] } }",
    message: 'Unexpected "EX-DATA-1" among its own "related", expected another entry',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    let examined = 0;
    for (const { kind, id, leaf, value, at } of leavesOf(registry)) {
      if (leaf.type !== 'reference') continue;
      if (leaf.kind === kind && value === id && isWithin.has(`${at[2]}.${at[4]}`)) {
        const message = `Unexpected "${value}" among its own "${at[2]}", expected another entry`;
        findings.push({ place: { at }, message });
      }
      if (typeof at.at(-1) !== 'number') continue;
      const list = at.slice(0, -1);
      // "service-not-included-and-excluded" looks at those, together with what is left out.
      if (list.slice(-2).join('.') === 'scope.services') continue;
      examined++;
      const key = JSON.stringify([list, value]);
      const field = String(list.findLast((step) => typeof step === 'string'));
      if (leaf.kind === kind && value === id && list.length === 3) {
        findings.push({
          place: { at },
          message: `Unexpected "${value}" among its own "${field}", expected another entry`,
        });
      } else if (seen.has(key)) {
        findings.push({
          place: { at },
          message: `Unexpected second "${value}" in "${field}", expected each entry once`,
        });
      }
      seen.add(key);
    }
    return { examined, findings };
  },
};
