/** The words in which a citation itself tells when and for whom a promise was seen, and where a newer text says less. */
import { escaped } from '../../../language/phrase-table.ts';
import { remembered } from '../../../language/remembered.ts';
import type { Inventory, InventoryCommitment } from '../../../model/inventory/inventory.ts';
import { dateInShort, spokenOfInWords, standingPhrases } from '../../../model/said/said.ts';
import type { Seen } from '../../../model/sightings/sightings.ts';
import type { DocumentBlock } from '../../document.ts';
import type { FoundCitation } from '../../find/find.ts';

/** In whatever words the writer tells it; nothing of what is promised. */
export const ofStanding: RegExp = /\b(?:public\s+statement|historic|last\s+(?:seen|attested)(?:\s+(?:on|in))?)\b/giu;

/** What stands in every text with such words, so that no other is searched. */
const telling = /\blast seen for\b|\bin a text of\b|\d{4}, (?:the same|broader|stronger)\b/i;

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
  const inText = blocks.flatMap(({ text }, block) =>
    telling.test(text)
      ? [...cited].flatMap((commitment) =>
          [...text.matchAll(patternOf(commitment))].map(
            ({ index, 0: words }) => [block, index, index + words.length] as const,
          ),
        )
      : [],
  );
  const seen = [...cited].flatMap(({ sightings = [] }) => sightings.map((one) => cellsOf(one, inventory)));
  const inRows = blocks.flatMap(({ text, row }, block) =>
    row === undefined ? [] : seen.flatMap((one) => namedInRow(blocks, row, block, text, one)),
  );
  return [...inText, ...inRows];
}

/** A text as a row names it: its title with its date, and what it speaks of. */
function cellsOf(seen: Seen, inventory: Inventory) {
  return {
    dated: `${seen.title}, ${dateInShort(seen.when)}`,
    spoken: spokenOfInWords(inventory, { ...seen, jurisdictions: 'worldwide' }),
  };
}

/** In a row that names a text with its date: the text's title, and what it speaks of in a cell of its own. */
function namedInRow(
  blocks: readonly DocumentBlock[],
  row: string,
  block: number,
  text: string,
  { dated, spoken }: ReturnType<typeof cellsOf>,
): readonly (readonly [block: number, start: number, end: number])[] {
  const at = text.indexOf(dated);
  if (at >= 0) return [[block, at, at + dated.length]];
  if (text.trim() !== spoken) return [];
  // The cells of a row follow each other.
  const isBeside = (step: number) => {
    for (let other = block + step; blocks[other]?.row === row; other += step)
      if (blocks[other]?.text.includes(dated)) return true;
    return false;
  };
  return isBeside(1) || isBeside(-1) ? [[block, 0, text.length]] : [];
}

const patternsOf = remembered((inventory: Inventory) =>
  remembered((commitment: InventoryCommitment) => {
    const phrases = commitment.versions.flatMap((_, index) => standingPhrases(inventory, commitment, index + 1));
    // The longest first, so that none ends where a shorter one does.
    const sources = [...new Set(phrases)].sort((a, b) => b.length - a.length).map(spaced);
    // The day on which the citation was made stands before what a text of late says: `As of 28 November 2026, attested for …`.
    const titles = (commitment.sightings ?? []).map(({ title }) => spaced(title));
    // A page names the text behind it, in brackets.
    const named = titles.length === 0 ? '' : `(?:\\s+\\((?:${titles.join('|')})\\))?`;
    return new RegExp(
      `(?:As\\s+of\\s+\\d+\\s+\\p{L}+\\s+\\d{4},\\s+attested\\s+)?(?:${sources.join('|')})${named}`,
      'gu',
    );
  }),
);

/** The phrase as a pattern, whatever white space parts its words. A compact citation goes on in the same line without the full stop. */
function spaced(phrase: string): string {
  return phrase.replace(/\.$/u, '').split(' ').map(escaped).join('\\s+');
}
