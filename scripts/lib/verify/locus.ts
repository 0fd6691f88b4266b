/** A place in a document, as reports name it. */
import type { DocumentPlace } from '../../../src/citations/document.ts';
import { placeInWords } from '../../../src/citations/find/place-words.ts';

/** Line and column, and the words for them where the format has no lines. */
export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
  readonly locus?: string;
}

/** Line and column, or 1 and 1 with a locus. */
export function reportedPlace(place: DocumentPlace): ReportedPlace {
  if (place.kind === 'line') return { line: place.line, column: place.column };
  return { line: 1, column: 1, locus: placeWords(place) };
}

/** `3:5`, `Answers!B4`, `slide 3, paragraph 2`, `paragraph 12`, `header`, `page 2, line 5`. */
export function placeWords(place: DocumentPlace): string {
  return place.kind === 'line' ? `${place.line}:${place.column}` : placeInWords(place);
}
