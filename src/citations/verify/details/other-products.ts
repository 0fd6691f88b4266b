/** Products of which the inventory says that it does not speak, told as what a promise covers: `GitHub Copilot`. */
import { escaped } from '../../inventory-index.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import { isLeftOut } from '../vocabulary/polarity.ts';
import { ownTexts, type WrongDetail } from './detail.ts';

/** Names of products that are not covered, where all that the version covers is named by itself. */
export function otherProducts(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const { version, index, citation } = judged;
  const { services, absences } = index.inventory;
  const covered = version?.scope.services;
  if (!Array.isArray(covered) || covered.some((id: string) => services[id]?.umbrella)) return [];
  return Object.values(absences ?? {}).flatMap(({ about, title, wordings }) => {
    if (about !== 'service') return [];
    return wordings
      .filter((name) => isProduct(name) && index.names()(name).length === 0)
      .flatMap((name) =>
        // A single word may be one of the language, and is a name where it is written as one.
        [
          ...text.matchAll(
            new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, name.includes(' ') ? 'giu' : 'gu'),
          ),
        ]
          .map(({ 0: words, index: start }) => ({ text: words, start, end: start + words.length }))
          .filter(
            ({ text: words, start, end }) =>
              !ownTexts(judged).some((one) => one.toLowerCase().includes(words.toLowerCase())) &&
              !isLeftOut(text, start, end, prohibits(citation)),
          )
          .map((found) => ({ ...found, expected: `a service that it names; of "${title}" no entry speaks` })),
      );
  });
}

/** Whether a wording is a name: its first and last word begin with capitals or digits, and it is longer than an abbreviation. */
function isProduct(name: string): boolean {
  return (
    name.length > 3 && /^\p{Lu}/u.test(name) && /(?:^|\s)[\p{Lu}\d][\p{L}\d.]*$/u.test(name) && !/^\p{Lu}+$/u.test(name)
  );
}
