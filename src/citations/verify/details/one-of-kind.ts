/** What a promise names one of, where a text names another of the same kind: an instrument of transfer, a kind of customer. */
import type { PhraseTable } from '../../../language/phrase-table.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import {
  adequacy,
  americanHealthLaw,
  auditorsFromOutside,
  bindingRules,
  complying,
  confidential,
  contractualClauses,
  europeanLaw,
  higherEducation,
  offByDefault,
  onByDefault,
  opposing,
  otherPrivacyLaws,
  ownAuditors,
  privacyFrameworks,
  privateCompanies,
  publicSector,
  published,
  schools,
  unlessForbidden,
  unlessRequired,
} from '../vocabulary/kinds-told.ts';
import { isDenied, isLeftOut } from '../vocabulary/polarity.ts';
import { ownTexts, type WrongDetail } from './detail.ts';

/** Kinds of customers that exclude each other, each with what finds it. */
const ofCustomers: readonly (readonly PhraseTable[])[] = [
  [schools, higherEducation],
  [publicSector, privateCompanies],
];
/** The same with other kinds. */
const families: readonly (readonly PhraseTable[])[] = [
  ...ofCustomers,
  // By which data may leave a place.
  [contractualClauses, bindingRules, privacyFrameworks, adequacy],
  [confidential, published],
  [auditorsFromOutside, ownAuditors],
  [offByDefault, onByDefault],
  [europeanLaw, americanHealthLaw, otherPrivacyLaws],
  [unlessRequired, unlessForbidden],
  [opposing, complying],
];

/** What a passage names, where the version names another of its family, and the passage does not. */
export function wrongKinds(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const has = ({ pattern }: PhraseTable, texts: readonly string[]) => texts.some((one) => one.search(pattern) >= 0);
  // Most passages name none.
  const told = families.filter((family) => family.some((kind) => has(kind, [text])));
  const own = told.length === 0 ? [] : ownTexts(judged);
  // The `neither` of a promise not to do something, or the `if` of one that holds in a case, denies nothing of what it names.
  const isOwnDenial = prohibits(judged.citation) || /\bif\b/u.test(judged.version?.statement ?? '');
  return told.flatMap((family) => {
    const named = family.filter((kind) => has(kind, own));
    const isMeant = (kind: PhraseTable) =>
      wordsOf(kind, text).some(({ start }) => !/\b(?:no|not|nor|without)\s+$/iu.test(text.slice(0, start)));
    if (named.length === 0 || named.some(isMeant)) return [];
    const [expected] = named.flatMap((kind) => wordsOf(kind, own.join('\n')));
    return family
      .filter((kind) => !named.includes(kind))
      .flatMap((kind) => wordsOf(kind, text))
      .filter(
        ({ start, end }) => !isLeftOut(text, start, end, isOwnDenial) && (isOwnDenial || !isDenied(text, start, end)),
      )
      .map((found) => ({ ...found, expected: `"${expected?.text}", as the version has it` }));
  });
}

/** Whether a passage names a kind of customers that the version names. */
export function namesKind(judged: JudgedCitation, text: string): boolean {
  const own = ownTexts(judged);
  return ofCustomers
    .flat()
    .some(({ pattern }) => text.search(pattern) >= 0 && own.some((one) => one.search(pattern) >= 0));
}

function wordsOf({ pattern }: PhraseTable, text: string) {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    text: words,
    start,
    end: start + words.length,
  }));
}
