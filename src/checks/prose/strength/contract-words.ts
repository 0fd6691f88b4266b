/** Words by which a sentence claims that something binds its speaker. */

import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { remembered } from '../../../language/remembered.ts';
import type { FoundWord } from '../../../model/certification-words.ts';

/** Said of the provider's own promise, or of nobody: a `no promise by contract` claims none. */
const deniedBefore = /(?:\b(?:no|not|never|cannot|nor|neither|without)|n[’']t)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
/** A law guarantees, and does not promise. */
const lawBefore =
  /\b(?:laws?|constitutions?|acts?|regulations?|directives?|statutes?|treat(?:y|ies)|courts?|governments?)\s+$/i;
/** What binds customers or suppliers is not what the provider promises. */
const othersBefore = /\b(?:their|their\s+own|(?:customer|supplier|subcontractor|subprocessor)(?:['’]s|s['’]))\s+$/i;
const inDocument = /\b(?:in|under|by|through)\s+(?:(?:a|an|the|its|their|our|amendment)\s+)*$/i;

/** Matches every statement that holds such a word, and few others. */
const mayBind = /contract|covenant|bond|surety|agreement|addend|guarant|warrant|bound|oblig|bind|legally/i;
/** Regular expressions are dear to make, and a registry has one provider. */
const patterns = remembered(make);

const raw = String.raw;

/** Phrases that claim to bind whoever speaks. */
export const contractPhrases: PhraseTable = phraseTable('giu', (phrase) => phrase, [
  // Standard contractual clauses are how data is transferred, and bind others than whoever reads.
  [raw`\bcontractual(?:ly)?\b(?<!\b(?:standard|model)\s+contractual(?=\s+clauses?\b))`, 'It promises contractually'],
  [
    raw`\b(?:by|under|in|through|within|per|pursuant\s+to|according\s+to|as\s+part\s+of)\s+(?:(?:a|an|the|its|their|our|each|every)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:contracts?|agreements?|addend(?:um|a))\b`,
    'It promises by contract',
  ],
  [raw`\b(?:guarantee[sd]?|guaranteeing|warrant(?:y|ies))\b`, 'It guarantees this'],
  [raw`\b(?:is|are|was|were|be)\s+(?:legally\s+)?(?:bound|obliged|obligated)\s+to\b`, 'It is bound to review'],
  [raw`\bbinds?\s+itself\b`, 'It binds itself'],
  [raw`\bcovenants?\s+(?:not\s+to|to|that|with)\b`, 'It covenants to review'],
  [
    raw`\benters?\s+into\s+(?:(?:a|an|the)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:contracts?|agreements?)\s+(?:in|by|under)\b`,
    'It enters into a contract by which it acts',
  ],
  [raw`\blegally\s+(?:binding|commit\w*|enforceable)\b`, 'It is legally enforceable'],
  [raw`(?<!\blegally\s)\bbinding\s+(?:commitments?|promises?|obligations?|undertakings?)\b`, 'A binding promise'],
  [
    raw`\b(?:contracts?|agreements?|addend(?:um|a))\b[^.;,]{0,40}?\s(?:says?|provides?|states?\s+that|stipulates?|obliges?|binds?|promises?)\b`,
    'The addendum says this',
  ],
]);

function make(provider: string): readonly RegExp[] {
  return [
    ...contractPhrases.phrases.map(({ pattern }) => pattern),
    new RegExp(
      `(?<=(?:\\b(?:[Ii]t|which|who|represents\\s+and|represented\\s+and|also|hereby|expressly)|${provider})\\s+)warrant(?:s|ed)\\b`,
      'gu',
    ),
    /\ban?\s+(?:[\p{L}-]+\s+)?(?:bond|surety)(?=[.,;]|\s+(?:for|in|to|as|against|of(?!\s+trust))\b)/gu,
  ];
}

/** The first word by which a statement claims to bind the provider; `undefined` where there is none. */
export function contractualWord(
  statement: string,
  provider: string,
  agreements: readonly FoundWord[],
): FoundWord | undefined {
  const words = (mayBind.test(statement) ? patterns(provider) : [])
    .flatMap((pattern) => [...statement.matchAll(pattern)])
    .map((match): FoundWord => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const named = agreements.filter(({ start }) => inDocument.test(statement.slice(0, start)));
  return [...words, ...named]
    .sort((a, b) => a.start - b.start)
    .find(({ start }) => {
      const before = statement.slice(0, start);
      return !deniedBefore.test(before) && !lawBefore.test(before) && !othersBefore.test(before);
    });
}

/** Whether a statement speaks of a contract or an agreement. */
export function namesContract(statement: string): boolean {
  return /\b(?:contract(?:s|ual|ually)?|agreements?|addend(?:um|a)|DPA)\b/i.test(statement);
}
