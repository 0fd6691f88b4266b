import { quotedList } from '../../language/message.ts';
import { entriesOf } from '../../model/entries.ts';
import { latestVersions } from '../entries.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { type Gist, gistOf, similarity, tellsApart } from '../wording/similarity.ts';

/** From here on a principle's promise and a statement are about one thing. */
const aboutTheSame = 0.7;

/** The promise of a principle is not the opposite of its commitments. */
export const principlePromiseKept: Rule = {
  id: 'principle-promise-kept',
  description:
    'The promise of a principle denies what its commitments deny, has their numbers, and speaks of nothing else in their place.',
  why: 'The cards on the front page show the promise, and the commitments show it again in full. Where one of them lost a "not", a reader believes the front page.',
  level: 'error',
  unit: 'promises of principles that a commitment repeats',
  emptyBecause: 'Not every principle is repeated by a commitment.',
  example: {
    bad: "principles: { openness: { promise: 'Contoso does not use what people write in Contoso Mail for advertising.' } },\ncommitments: { 'EX-DATA-9': { status: 'draft', principles: ['openness'], versions: [{ modality: 'obligation', statement: 'Contoso uses what people write in Contoso Mail for advertising.', scope: { services: ['mail'] } }] } }",
    good: "principles: { openness: { promise: 'Contoso does not use what people write in Contoso Mail for advertising.' } },\ncommitments: { 'EX-DATA-2': { principles: ['openness'] } }",
    message:
      'Unexpected promise "Contoso does not use what people write in Contoso Mail for advertising." of principle "openness", expected what "EX-DATA-9" says, "Contoso uses what people write in Contoso Mail for advertising."; mend the one that lost a "not" or a number',
  },
  check({ registry }) {
    const statements = latest(registry);
    let examined = 0;
    const findings = entriesOf(registry, 'principles').flatMap(([id, { promise }]): Finding[] => {
      const gist = gistOf(promise);
      const own = statements.filter((one) => one.principles.includes(id));
      const same = own.filter((one) => similarity(gist, one.gist) >= aboutTheSame);
      const other = otherThan(gist, own);
      if (other) return [{ place: { at: ['principles', id, 'promise'] }, message: otherInWords(id, promise, other) }];
      if (same.length === 0) return [];
      examined++;
      if (same.some((one) => one.gist.marks === gist.marks)) return [];
      const message = `Unexpected promise "${promise}" of principle "${id}", expected what ${quotedList(same.map((one) => one.id))} says, "${same[0]?.statement}"; mend the one that lost a "not" or a number`;
      return [{ place: { at: ['principles', id, 'promise'] }, message }];
    });
    return { examined, findings };
  },
};

/** From here on a promise has words in the place of others. */
const akin = 0.45;

/** The commitment that a promise is nearest to, where words that tell promises apart came into it for others that are gone. */
function otherThan(gist: Gist, own: readonly Latest[]): Latest | undefined {
  const [nearest] = own.toSorted((a, b) => similarity(gist, b.gist) - similarity(gist, a.gist));
  if (!nearest || similarity(gist, nearest.gist) < akin || nearest.gist.marks !== gist.marks) return undefined;
  const told = new Set(own.flatMap((one) => [...one.gist.words]));
  const come = [...gist.words].some((word) => tellsApart(word) && !told.has(word));
  const gone = [...nearest.gist.words].some((word) => tellsApart(word) && !gist.words.has(word));
  return come && gone ? nearest : undefined;
}

function otherInWords(id: string, promise: string, { id: commitment, statement }: Latest): string {
  return `Unexpected promise "${promise}" of principle "${id}", expected what "${commitment}" says, "${statement}"; no commitment of this principle has these words`;
}

interface Latest {
  readonly id: string;
  readonly principles: readonly string[];
  readonly statement: string;
  readonly gist: Gist;
}

function latest(registry: CheckContext['registry']): Latest[] {
  return latestVersions(registry).map(({ id, commitment: { principles }, version: { statement } }) => ({
    id,
    principles,
    statement,
    gist: gistOf(statement),
  }));
}
