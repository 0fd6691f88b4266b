import type { Registry } from '../../model/schema.ts';
import { entriesOf, fieldTexts, type LocatedVersion, latestVersions, versionsOf } from '../entries.ts';
import { markdownPassage } from '../prose/markdown-passages.ts';
import { namedCommitments } from '../prose/named-commitments.ts';
import { type Passage, textPassage } from '../prose/passage.ts';
import { providerSource } from '../prose/providers.ts';
import { registryNames } from '../prose/registry-names.ts';
import { contractualWord, namesContract } from '../prose/strength/contract-words.ts';
import { below, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** A statement sounds as binding as it is. */
export const strengthMatchesWording: Rule = {
  id: 'strength-matches-wording',
  description:
    'A statement speaks of a contract, a guarantee or a bond exactly where it is contractual; then it says so. A title speaks of none, and what gathers promises of no guarantee, where none is contractual.',
  why: 'Contract words in a public statement are an over-claim. A contractual promise that does not say so loses its ground when it is quoted.',
  level: 'error',
  needsAll: true,
  unit: 'statements, titles, and texts that gather promises',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso guarantees that it does not use what people write in Contoso Mail for advertising.', strength: 'public-statement' }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso says that it does not use what people write in Contoso Mail for advertising.', strength: 'public-statement' }] } }",
    message:
      'Unexpected "guarantees" in a public statement, expected words that claim no contract; say "contractual" and name the agreement if one makes this promise',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    const provider = providerSource(registry);
    const titles = latestVersions(registry);
    const gathering = gatheringTexts(registry);
    return {
      examined: versions.length + titles.length + gathering.length,
      findings: [
        ...versions.flatMap((located) => problems(registry, provider, located)),
        ...titles.flatMap(({ id, commitment, version }): Finding[] => {
          const word = version.strength === 'public-statement' && contractualWord(commitment.title, provider, []);
          return word ? [overClaim({ at: ['commitments', id, 'title'], offset: word.start }, word.text)] : [];
        }),
        ...gathering.flatMap(({ passage, strengths }): Finding[] => {
          const word = strengths.includes('contractual') ? undefined : contractualWord(passage.own, provider, []);
          return word && /^guarante/i.test(word.text) ? [overClaim(passage.place(word.start), word.text)] : [];
        }),
      ],
    };
  },
};

function problems(registry: Registry, provider: string, located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  const { own } = statement;
  const agreements = registryNames(registry)(own).filter(({ refs }) =>
    refs.some(({ kind, id }) => kind === 'instruments' && registry.instruments[id]?.kind === 'agreement'),
  );
  const { strength } = located.version;
  const word = contractualWord(own, provider, agreements);
  if (strength === 'public-statement') {
    if (!word) return [];
    return [overClaim(statement.place(word.start), word.text)];
  }
  if (strength !== 'contractual' || word || agreements.length > 0 || namesContract(own)) return [];
  const message =
    'Unexpected strength "contractual" of a statement that names neither a contract nor an agreement, expected the words to say so, such as "committed by contract"';
  return [{ place: { at: below(located, 'strength') }, message }];
}

function overClaim(place: Finding['place'], word: string): Finding {
  const message = `Unexpected "${word}" in a public statement, expected words that claim no contract; say "contractual" and name the agreement if one makes this promise`;
  return { place, message };
}

interface GatheringText {
  readonly passage: Passage;
  /** Those of the latest versions of the commitments that it gathers. */
  readonly strengths: readonly string[];
}

/** What principles, topics and answers say of several promises at once. */
function gatheringTexts(registry: Registry): GatheringText[] {
  const latest = latestVersions(registry);
  const named = namedCommitments(registry);
  const strengthsOf = (isMeant: (commitment: LocatedVersion['commitment'], id: string) => boolean) =>
    latest.filter(({ commitment, id }) => isMeant(commitment, id)).map(({ version }) => version.strength);
  return [
    ...entriesOf(registry, 'principles').flatMap(([id, entry]) => {
      const strengths = strengthsOf(({ principles }) => principles.some((one) => one === id));
      return fieldTexts(entry, ['title', 'summary', 'promise']).map(([field, text]) => ({
        passage: textPassage(text, ['principles', id, field]),
        strengths,
      }));
    }),
    ...entriesOf(registry, 'topics').flatMap(([id, entry]) => {
      const strengths = strengthsOf(({ topic }) => topic === id);
      return fieldTexts(entry, ['title', 'summary']).map(([field, text]) => ({
        passage: textPassage(text, ['topics', id, field]),
        strengths,
      }));
    }),
    ...entriesOf(registry, 'questions').flatMap(([id, { answer, short }]) => {
      const passage = markdownPassage(answer, ['questions', id, 'answer']);
      const ids = named(passage).map((one) => one.id);
      const strengths = strengthsOf((_, one) => ids.includes(one));
      return [passage, ...(short === undefined ? [] : [textPassage(short, ['questions', id, 'short'])])].map((one) => ({
        passage: one,
        strengths,
      }));
    }),
  ];
}
