import { certificationWordsIn } from '../../model/certification-words.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry, Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, versionsOf } from '../entries.ts';
import { type Passage, textPassage } from '../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nothing is called certified or compliant without a standard that says so. */
export const certificationSupported: Rule = {
  id: 'certification-supported',
  description:
    'A statement, a title or a claim calls something certified or compliant only where it is equal to a standard that can be certified or attested.',
  why: 'One careless word turns "capable of meeting" and "helps to comply" into "complies" and "certified", and an answer to a tender becomes untrue.',
  level: 'error',
  needsAll: true,
  unit: 'texts',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso complies with NS 4200 for Contoso Files and Contoso Mail in Norland.', supports: [{ instrument: 'cloud-security-standard', relation: 'supports', rationale: 'The page names NS 4200:2020.', evidence: 'official' }] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso has safeguards for Contoso Files and Contoso Mail in Norland that build on NS 4200.', supports: [{ instrument: 'cloud-security-standard', relation: 'supports', rationale: 'The page names NS 4200:2020.', evidence: 'official' }] }] } }",
    message:
      'Unexpected "complies with", expected words that claim no more than the source, such as "helps to comply with"; or a standard in "supports" that can be certified or attested, with the relation "equal-to"',
  },
  check({ registry }) {
    const texts = [...statements(registry), ...titlesAndClaims(registry)];
    return { examined: texts.length, findings: texts.flatMap(problems) };
  },
};

interface Judged {
  readonly passage: Passage;
  /** Whether a standard bears the words out. */
  readonly supported: boolean;
}

function statements(registry: Registry): Judged[] {
  return versionsOf(registry).map(({ version, at }) => {
    const supported = version.supports.some(
      ({ instrument, relation }) =>
        (relation === 'equal-to' && bearsOut(registry, instrument)) ||
        (relation !== 'no-relationship' && isCertified(registry, instrument, version)),
    );
    return judged(version.statement, [...at, 'statement'], supported);
  });
}

function titlesAndClaims(registry: Registry): Judged[] {
  return [
    ...entriesOf(registry, 'commitments').map(([id, { title }]) => judged(title, ['commitments', id, 'title'], false)),
    ...entriesOf(registry, 'claims').flatMap(([id, { title, summary, about }]) => {
      const supported = about.some((standard) => bearsOut(registry, standard));
      return [judged(title, ['claims', id, 'title'], supported), judged(summary, ['claims', id, 'summary'], supported)];
    }),
  ];
}

function judged(text: string, at: Path, supported: boolean): Judged {
  return { passage: textPassage(text, at), supported };
}

/** Whether an entry of the registry certifies it for all that the version speaks of. */
function isCertified(registry: Registry, standard: string, { scope }: Version): boolean {
  return entriesOf(registry, 'certifications').some(
    ([, { instrument, services }]) =>
      instrument === standard &&
      (services === 'all' || (scope.services !== 'all' && idsOf(scope.services).every((id) => services.includes(id)))),
  );
}

/** Whether conformity with it can be certified or attested. */
function bearsOut(registry: Registry, id: string): boolean {
  const standard = entryOf(registry, 'instruments', id);
  return standard?.kind === 'standard' && (standard.certifiable || standard.type === 'attestation');
}

function problems({ passage, supported }: Judged): Finding[] {
  const [word] = supported ? [] : certificationWordsIn(passage.own);
  if (!word) return [];
  const message = `Unexpected "${word.text}", expected words that claim no more than the source, such as "helps to comply with"; or a standard in "supports" that can be certified or attested, with the relation "equal-to"`;
  return [{ place: passage.place(word.start), message }];
}
