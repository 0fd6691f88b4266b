import type { Registry, Scope } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, versionsOf } from '../entries.ts';
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
      'Unexpected worldwide scope of what rests on "xn-data-act" of "xn", expected "xn" alone; take the instrument out of the basis if it holds without it',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    const bases = basesOf(registry);
    let examined = 0;
    for (const { instrument, places, at } of bases) {
      const bound = entryOf(registry, 'instruments', instrument)?.jurisdiction;
      if (bound === undefined) continue;
      examined++;
      // What holds for some places is compared with its basis by `instrument-in-scope`.
      if (places !== 'worldwide') continue;
      const message = `Unexpected worldwide scope of what rests on "${instrument}" of "${bound}", expected "${bound}" alone; take the instrument out of the basis if it holds without it`;
      findings.push({ place: { at }, message });
    }
    return { examined, findings };
  },
};

interface Basis {
  readonly instrument: string;
  readonly places: Scope['jurisdictions'];
  /** Where the scope stands. */
  readonly at: Path;
}

/** Every instrument that a version or a responsibility rests on; a mere comparison is none. */
function basesOf(registry: Registry): Basis[] {
  const versions = versionsOf(registry).flatMap(({ version, at }) => {
    const norms = version.supports.filter(
      (item) => item.relation !== 'intersects-with' && item.relation !== 'no-relationship',
    );
    return [...norms, ...version.binding].map(({ instrument }) => ({
      instrument,
      places: version.scope.jurisdictions,
      at: [...at, 'scope', 'jurisdictions'],
    }));
  });
  const responsibilities = entriesOf(registry, 'responsibilities').flatMap(([id, { restsOn, jurisdictions }]) =>
    restsOn.map(({ instrument }) => ({
      instrument,
      places: jurisdictions,
      at: ['responsibilities', id, 'jurisdictions'],
    })),
  );
  return [...versions, ...responsibilities];
}
