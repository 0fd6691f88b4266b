/** The words in which a citation itself tells when and for whom a promise was seen, and where a newer text says less. */
import { remembered } from '../../../language/remembered.ts';
import type { Inventory, InventoryCommitment } from '../../../model/inventory/inventory.ts';
import { standingPhrases } from '../../../model/said/said.ts';
import type { DocumentBlock } from '../../document.ts';
import type { FoundCitation } from '../../find/find.ts';

/** What stands in every text with such words, so that no other is searched. */
const telling = /\blast seen for\b|\bin a text of\b|\bnowhere wider\b/i;

/** Where they stand in the blocks of a document, for the commitments that it cites. */
export function standingWordsIn(
  blocks: readonly DocumentBlock[],
  citations: readonly FoundCitation[],
  inventory: Inventory,
): readonly (readonly [block: number, start: number, end: number])[] {
  const cited = new Set(
    citations.flatMap(({ entry }) =>
      entry?.kind === 'commitment' && entry.commitment.sightings ? [entry.commitment] : [],
    ),
  );
  if (cited.size === 0) return [];
  const patternOf = patternsOf(inventory);
  return blocks.flatMap(({ text }, block) =>
    telling.test(text)
      ? [...cited].flatMap((commitment) =>
          [...text.matchAll(patternOf(commitment))].map(
            ({ index, 0: words }) => [block, index, index + words.length] as const,
          ),
        )
      : [],
  );
}

const patternsOf = remembered((inventory: Inventory) =>
  remembered((commitment: InventoryCommitment) => {
    const phrases = commitment.versions.flatMap((_, index) => standingPhrases(inventory, commitment, index + 1));
    // The longest first, so that none ends where a shorter one does.
    const sources = [...new Set(phrases)].sort((a, b) => b.length - a.length).map(spaced);
    return new RegExp(sources.join('|'), 'g');
  }),
);

/** The phrase as a pattern, whatever white space parts its words. */
function spaced(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}
