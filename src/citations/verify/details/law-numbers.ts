/** Laws by their numbers, as a text tells them of a promise. */
import type { JudgedCitation } from '../citation-rule.ts';
import { longestPassage } from '../passage/cited-passage.ts';
import { type WrongDetail, wordsOfVersion } from './detail.ts';

/** `Regulation 11/2006`, `Resolución 47/2018`, `Ley n.º 25.326`: the word for a kind of law, and a number behind it. */
const numbered =
  /(?<!\p{L})(?:regulations?|resolutions?|provisions?|dispositions?|directives?|acts?|laws?|decrees?|verordnung|richtlinie|gesetz|règlement|décret|loi|résolution|resolución|disposición|reglamento|norma|ley|decreto|directiva)\s+(?:\(?(?:EU|EC|UE|CE|EG)\)?\s+)?(?:No\.?\s*|Nr\.?\s*|n\.?\s*[º°]\s*)?(?<number>\d{1,4}(?:-\p{Lu})?\/\d{2,4}|\d{1,3}[.,]\d{3})(?=\D|$)/giu;

/** `Article 46`, `Art. 46`, `第46条`, but not that of a definition, `personal data (Article 4(1))`. */
const article =
  /(?<!\p{L}|\b(?:data|information)\s?\()(?:articles?|art\.?|artikel|artículos?|arts\.?)\s*(?<number>\d{1,3})(?=\D|$)|第(?<japanese>\d{1,3})条/giu;

/** A law by its name: `Digital Services Act`. */
const named = /(?<number>(?:\p{Lu}\p{L}+\s+){2,5}(?:Act|Regulation|Directive))(?!\p{L})/gu;

/** Numbers of laws and of their articles that a passage names, where the version names one, and not this. */
export function wrongLawNumbers(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  return [numbered, article, named].flatMap((pattern) => {
    const told = numbersIn(text, pattern);
    if (told.length === 0) return [];
    const own = wordsOfVersion(judged).flatMap((one) => numbersIn(one, pattern));
    const [expected] = own;
    if (!expected || told.some((one) => own.some(({ number }) => isSame(number, one.number)))) return [];
    return told.map(({ text: words, start, end }) => ({
      text: words,
      start,
      end,
      expected: `"${expected.text}", as the version has it`,
    }));
  });
}

/** Whether two are the same, also where one begins earlier: `EU Digital Services Act`. */
function isSame(a: string, b: string): boolean {
  return ` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`);
}

function numbersIn(text: string, pattern: RegExp) {
  // At the very end of what is looked at a number may be cut.
  const whole = [...text.matchAll(pattern)].filter(({ 0: words, index }) => index + words.length < longestPassage);
  return whole.map(({ 0: words, index: start, groups }) => ({
    text: words,
    start,
    end: start + words.length,
    number: (groups?.number ?? groups?.japanese ?? '').replace(',', '.'),
  }));
}
