import { certificationWordsIn } from '../../model/certification-words.ts';
import type { Registry, Version } from '../../model/schema.ts';
import { arrayOf, entriesOf, versionsOf } from '../entries.ts';
import { entryOf, objectsIn, textsIn } from '../items.ts';
import { type Passage, textPassage } from '../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nothing is called certified or compliant without a standard that says so. */
export const certificationSupported: Rule = {
  id: 'certification-supported',
  description:
    'A statement, a title or a claim calls something certified or compliant only where it is equal to a standard that can be certified or attested.',
  why: 'One careless word turns "capable of meeting" and "helps to comply" into "complies" and "certified", and an answer to a tender becomes untrue.',
  level: 'error',
  unit: 'texts',
  example: {
    bad: "statement: 'Contoso complies with ISO/IEC 27001.', supports: [{ instrument: 'iso-27001', relation: 'supports' }]",
    good: "statement: 'Contoso has safeguards that build on ISO/IEC 27001.', supports: [{ instrument: 'iso-27001', relation: 'supports' }]",
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
  return versionsOf(registry).flatMap(({ version, at }) => {
    const supported = objectsIn(version.supports, []).some(
      ({ item: { instrument, relation } }) =>
        (relation === 'equal-to' && bearsOut(registry, instrument)) ||
        (relation !== 'no-relationship' && isCertified(registry, instrument, version)),
    );
    return judged(version.statement, [...at, 'statement'], supported);
  });
}

function titlesAndClaims(registry: Registry): Judged[] {
  return [
    ...entriesOf(registry, 'commitments').flatMap(([id, { title }]) =>
      judged(title, ['commitments', id, 'title'], false),
    ),
    ...entriesOf(registry, 'claims').flatMap(([id, { title, summary, about }]) => {
      const supported = textsIn(about, []).some(({ item }) => bearsOut(registry, item));
      return [
        ...judged(title, ['claims', id, 'title'], supported),
        ...judged(summary, ['claims', id, 'summary'], supported),
      ];
    }),
  ];
}

function judged(text: unknown, at: readonly (string | number)[], supported: boolean): Judged[] {
  return typeof text === 'string' ? [{ passage: textPassage(text, at), supported }] : [];
}

/** Whether an entry of the registry certifies it for all that the version speaks of. */
function isCertified(registry: Registry, standard: string, { scope }: Version): boolean {
  return entriesOf(registry, 'certifications').some(
    ([, { instrument, services }]) =>
      instrument === standard &&
      (services === 'all' ||
        (scope?.services !== 'all' && arrayOf(scope?.services).every((id) => services.includes(id)))),
  );
}

/** Whether conformity with it can be certified or attested. */
function bearsOut(registry: Registry, id: unknown): boolean {
  const standard = entryOf(registry, 'instruments', id);
  return standard?.kind === 'standard' && (standard.certifiable === true || standard.type === 'attestation');
}

function problems({ passage, supported }: Judged): Finding[] {
  const [word] = supported ? [] : certificationWordsIn(passage.own);
  if (!word) return [];
  const message = `Unexpected "${word.text}", expected words that claim no more than the source, such as "helps to comply with"; or a standard in "supports" that can be certified or attested, with the relation "equal-to"`;
  return [{ place: passage.place(word.start), message }];
}
