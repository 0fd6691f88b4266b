/** Places as people say them. */
import type { DocumentPlace } from '../document.ts';

/** `line 3, column 5`, `Answers!B4`, `paragraph 12`, `table 2, row 3, column B`, `page 2, line 5`. */
export function placeInWords(place: DocumentPlace): string {
  switch (place.kind) {
    case 'line':
      return `line ${place.line}, column ${place.column}`;
    case 'cell':
      return `${place.sheet}!${place.cell}`;
    case 'slide':
      return `slide ${place.slide}, paragraph ${place.paragraph}`;
    case 'paragraph':
      return `paragraph ${place.paragraph}`;
    case 'part':
      return place.part;
    case 'page':
      return `page ${place.page}, line ${place.line}`;
  }
}
