/** Files within a document: what is attached to a mail or a PDF, a workbook in a text. */
import type { DocumentBlock, DocumentPlace, ReadingNote } from '../document.ts';
import { placeInWords } from '../find/place-words.ts';

/** A file within a document, and what it is there: `attachment prices.xlsx`. */
export interface EnclosedFile {
  readonly name: string;
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** Blocks of a part of a document, which were read as if they were a document of their own. */
export function blocksWithin(part: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.map(({ originAt: _, row, placeAt, ...block }) => ({
    ...block,
    placeAt: (offset) => placeWithin(part, placeAt(offset)),
    ...(row !== undefined && { row: `${part} ${row}` }),
  }));
}

/** What is told of how a part was read. */
export function noteWithin(part: string, { place, ...note }: ReadingNote): ReadingNote {
  return { ...note, place: place ? placeWithin(part, place) : { kind: 'part', part } };
}

/** A place in a part. Lines of its text are left out: nobody sees them so. */
function placeWithin(part: string, place: DocumentPlace): DocumentPlace {
  const isWhole = place.kind === 'line' || (place.kind === 'part' && place.part === part);
  return { kind: 'part', part: isWhole ? part : `${part}, ${placeInWords(place)}` };
}
