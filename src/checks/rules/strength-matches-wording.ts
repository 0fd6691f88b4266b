import type { Registry } from '../../model/schema.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import { providerSource } from '../prose/providers.ts';
import { registryNames } from '../prose/registry-names.ts';
import { contractualWord, namesContract } from '../prose/strength/contract-words.ts';
import { below, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** A statement sounds as binding as it is. */
export const strengthMatchesWording: Rule = {
  id: 'strength-matches-wording',
  description:
    'A statement speaks of a contract, a guarantee or a bond exactly where it is contractual; then it says so.',
  why: 'Contract words in a public statement are an over-claim. A contractual promise that does not say so loses its ground when it is quoted.',
  level: 'error',
  needsAll: true,
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso guarantees that it does not use what people write in Contoso Mail for advertising.', strength: 'public-statement' }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso says that it does not use what people write in Contoso Mail for advertising.', strength: 'public-statement' }] } }",
    message:
      'Unexpected "guarantees" in a public statement, expected words that claim no contract; say "contractual" and name the agreement if one makes this promise',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    const provider = providerSource(registry);
    return {
      examined: versions.length,
      findings: versions.flatMap((located) => problems(registry, provider, located)),
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
    const message = `Unexpected "${word.text}" in a public statement, expected words that claim no contract; say "contractual" and name the agreement if one makes this promise`;
    return [{ place: statement.place(word.start), message }];
  }
  if (strength !== 'contractual' || word || agreements.length > 0 || namesContract(own)) return [];
  const message =
    'Unexpected strength "contractual" of a statement that names neither a contract nor an agreement, expected the words to say so, such as "committed by contract"';
  return [{ place: { at: below(located, 'strength') }, message }];
}
