import { entryOf } from '../entries.ts';
import { restingOnBases } from '../instruments/bases.ts';
import type { Finding, Rule } from '../rule.ts';

/** What rests on the law of one place is not promised to the whole world. */
export const jurisdictionBoundBasis: Rule = {
  id: 'jurisdiction-bound-basis',
  description: 'What rests on the law of a place, or on an agreement for it, is not promised worldwide.',
  why: 'A duty under the law of one country gives nobody a right elsewhere. Told as worldwide it is an over-claim in every other country.',
  level: 'error',
  unit: 'laws and agreements of a place that something rests on',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ scope: { jurisdictions: 'worldwide' }, supports: [{ instrument: 'xn-data-act', relation: 'supports', rationale: 'The page names the Data Act.', evidence: 'official' }] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ scope: { jurisdictions: ['xn'] }, supports: [{ instrument: 'xn-data-act', relation: 'supports', rationale: 'The page names the Data Act.', evidence: 'official' }] }] } }",
    message:
      'Unexpected worldwide scope of what rests on "xn-data-act" of "xn", expected "xn" alone; take the instrument out of the basis if it holds without it, or compare it: "intersects-with"',
  },
  check({ registry }) {
    const bases = restingOnBases(registry).flatMap((resting) =>
      resting.bases.map(({ what, id, at: basis }) => ({ ...resting, what, id, basis })),
    );
    const findings: Finding[] = [];
    let examined = 0;
    for (const { what, id, basis, jurisdictions, at } of bases) {
      const bound = what === 'instrument' ? entryOf(registry, 'instruments', id)?.jurisdiction : undefined;
      if (bound === undefined) continue;
      examined++;
      // What holds for some places is compared with its basis by `instrument-in-scope`.
      if (jurisdictions !== 'worldwide') continue;
      // Norms can be compared with; what binds can't.
      const compare = basis.includes('supports') ? ', or compare it: "intersects-with"' : '';
      const message = `Unexpected worldwide scope of what rests on "${id}" of "${bound}", expected "${bound}" alone; take the instrument out of the basis if it holds without it${compare}`;
      findings.push({ place: { at }, message });
    }
    return { examined, findings };
  },
};
