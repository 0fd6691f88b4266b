/** Words that make more of a public statement than a statement: a guarantee, a contract, a rule without exceptions. */
import type { FoundWord } from '../../model/certification-words.ts';

const binding: readonly RegExp[] = [
  /\bguarante(?:e|es|ed|eing)\b/giu,
  /\bwarrant(?:y|ies|ed|ing)\b|\b(?:we|it|which|who|and|also|hereby|vendor|provider|supplier|company|\p{Lu}\p{Ll}+)\s+(warrants?)\s+(?!for\b|from\b|are\b|is\b)/gu,
  /\bcontractual(?:ly)?\b|\b(?:by|under)\s+(?:(?:a|an|the|its|our|your|their)\s+)?contract\b|\bin\s+(?:our|your|its)\s+contract\b/giu,
  // What is called a term; documents such as a DPA are parts of agreements anyway.
  /(?:\b(?:is|are|was|were)|\b(?:it|this|that)[’']s)\s+(?:(?:also|now)\s+)?(?:(?:an?|the|our|its|one\s+of\s+(?:our|the|its))\s+)?(contract\s+(?:terms?|clauses?|provisions?)\b)/giu,
  /\b(?<!\b(?:DPA|addend(?:um|a)|terms|annex(?:es)?|schedules?|SLAs?|polic(?:y|ies)|clauses?|agreements?|documents?)\s)(?:is|are|was|were|forms?|becomes?|(?:it|this|that)[’']s)\s+(?:(?:also|now)\s+)?(?:an?\s+)?((?:part|terms?|clauses?|provisions?)\s+(?:of|in)\s+(?:our|your|their|its|the|this|every|each)\s+(?:[\p{L}-]+\s+){0,2}(?:contracts?|agreements?)\b)/giu,
  /\b(?=(?:in|from|under)\s)(?<=^[\s"“(*_-]{0,9})((?:in|from|under)\s+(?:the|our|your|its)\s+(?:[\p{L}-]+\s+)?(?:contract|agreement))\s*:(?!\s*(?:no|nothing|none|not)\b)/giu,
  /\blegally\s+(?:binding|bound|committed|obliged|obligated|enforceable|required)\b|\bbinding\s+(?:commitments?|promises?|obligations?|undertakings?|on)\b|\benforceable\b/giu,
  /\b(?:is|are|was|were|be)\s+(?:bound|obliged|obligated)\s+to\b/giu,
  /\b(?:obliges?|obligates?|binds?)(?=\s+(?:\p{Lu}\p{Ll}|(?:the|its)\s+(?:provider|vendor|supplier|company|publisher)\b))/gu,
  /\bensur(?:e|es|ed|ing)\b(?<!\b(?:to|please|must|should|helps?|can)\s+ensur\p{Ll}*)/giu,
  /\bcertif(?:y|ies|ying)\b/giu,
  /\bcertif(?:y|ies|ying)\b/giu,
  /\bassures?\b(?!\s+(?:the|that\s+you\s+read))/giu,
  /\b(?:unconditional(?:ly)?|irrevocabl[ye]|absolutely|without\s+(?:any\s+)?exceptions?|at\s+all\s+times|in\s+(?:all|every|any)\s+(?:cases?|circumstances)|under\s+(?:all|any)\s+circumstances|100\s?%)/giu,
  // Somebody who tells how to cite gives an instruction: `Always quote …`.
  /\b(?:always|never)\b(?<=[\p{L}\p{N}"”)]\s+\p{L}{5,6})(?!\s+(?:cit|quot|us|check|refer|link|read|see|ask|send|cop|past|add|verif|includ|writ|answer|say|said|state|mention|call|describ|read|guarantee|warrant|ensur|certif|promis|commit|bind|contract|cover|hold|held|appl|extend|reach|includ|nam)\p{Ll}*)/gu,
];

const promisingHead =
  /\b(?:guarantees?|guaranteed|warrant(?:y|ies)|contractual\s+(?:commitments?|promises?|obligations?|terms?)|legally\s+binding|binding\s+(?:commitments?|promises?|obligations?))\b/giu;

/** The words of a sentence by which it makes a promise bind its speaker, or leaves it no exception. */
export function bindingWordsIn(text: string): readonly FoundWord[] {
  return binding.flatMap((pattern) => found(text, pattern)).filter(({ start }) => !ofLaw.test(text.slice(0, start)));
}

/** The words of a heading by which it calls what stands below a guarantee or a contract. */
export function promisingHeadIn(text: string): readonly FoundWord[] {
  return found(text, promisingHead);
}

/** What a law or a customer guarantees, the provider does not. */
const ofLaw =
  /\b(?:customers?|users?|tenants?|subscribers?|subcontractors?|you|laws?|constitutions?|acts?|regulations?|directives?|statutes?|treat(?:y|ies)|courts?|orders?|subpoenas?|warrants?|GDPR)\s+$/i;

function found(text: string, pattern: RegExp): readonly FoundWord[] {
  return [...text.matchAll(pattern)].map((match) => {
    const word = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(word);
    return { text: word, start, end: start + word.length };
  });
}
