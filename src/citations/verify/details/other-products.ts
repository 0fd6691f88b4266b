/** Products of which the inventory says that it does not speak, told as what a promise covers: `Norland Copilot`. */

import { escaped } from '../../../language/phrase-table.ts';
import { rememberedFor } from '../../../language/remembered.ts';
import type { InventoryIndex } from '../../inventory-index.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import { isLeftOut } from '../vocabulary/polarity.ts';
import { ownTexts, type WrongDetail } from './detail.ts';

/** Names of products that are not covered, where all that the version covers is named by itself. */
export function otherProducts(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const { version, index, citation } = judged;
  const { services } = index.inventory;
  const covered = version?.scope.services;
  if (!Array.isArray(covered) || covered.some((id: string) => services[id]?.umbrella)) return [];
  return productsOf(index).flatMap(({ pattern, title }) =>
    [...text.matchAll(pattern)]
      .map(({ 0: words, index: start }) => ({ text: words, start, end: start + words.length }))
      .filter(
        ({ text: words, start, end }) =>
          !ownTexts(judged).some((one) => one.toLowerCase().includes(words.toLowerCase())) &&
          !isLeftOut(text, start, end, prohibits(citation)),
      )
      .map((found) => ({ ...found, expected: `a service that it names; of "${title}" no entry speaks` })),
  );
}

/** What finds the names of products that are not covered, by the entry that says so. */
const productsOf = rememberedFor((index: InventoryIndex) =>
  Object.values(index.inventory.absences ?? {}).flatMap(({ about, title, wordings }) => {
    const names = wordings.filter((name) => about === 'service' && isProduct(name) && index.names()(name).length === 0);
    // A single word may be one of the language, and is a name where it is written as one.
    return [names.filter((name) => name.includes(' ')), names.filter((name) => !name.includes(' '))].flatMap(
      (some, at) =>
        some.length === 0
          ? []
          : [
              {
                title,
                pattern: new RegExp(
                  `(?<![\\p{L}\\p{N}])(?:${some.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
                  at === 0 ? 'giu' : 'gu',
                ),
              },
            ],
    );
  }),
);

/** Whether a wording is a name: its first and last word begin with capitals or digits, and it is longer than an abbreviation. */
function isProduct(name: string): boolean {
  return (
    name.length > 3 && /^\p{Lu}/u.test(name) && /(?:^|\s)[\p{Lu}\d][\p{L}\d.]*$/u.test(name) && !/^\p{Lu}+$/u.test(name)
  );
}
