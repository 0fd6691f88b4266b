/** Passages of Markdown: of the registry's inline Markdown, and of hand-written documents. */

import { type MarkdownBlock, markdownBlocks, plainWords, wordsIn } from '../../language/markdown/blocks.ts';
import { parseInline } from '../../language/markdown/parse.ts';
import { rememberedFor } from '../../language/remembered.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { Document } from '../document.ts';
import { type Passage, withoutQuotations } from './passage.ts';

/** A passage of a document, with what surrounds it. */
export interface DocumentPassage extends Passage, Pick<MarkdownBlock, 'quoted' | 'heading' | 'around'> {
  /** Whether it is prose: no attribute, no description of an image, and of the front matter title and description alone. */
  readonly isProse: boolean;
}

/** The passage of a `markdown` leaf, parsed when its words are first asked for. */
export function markdownPassage(value: string, at: Path): Passage {
  let words: Omit<Passage, 'place'> | undefined;
  // Without syntax there is nothing to blank, and parsing is slow.
  const read = () => {
    if (words) return words;
    const found = /[\\`*_[\]<&~]|:\/\/|www\./.test(value)
      ? wordsIn(parseInline(value), value, 0, value.length)
      : plainWords(value);
    words = { ...found, own: withoutQuotations(found.text) };
    return words;
  };
  return {
    raw: value,
    get text() {
      return read().text;
    },
    get own() {
      return read().own;
    },
    get links() {
      return read().links;
    },
    get codes() {
      return read().codes;
    },
    get emphases() {
      return read().emphases;
    },
    place: (offset) => ({ at, offset }),
  };
}

/** Everything that a page says; nothing where it can't be parsed, which another rule reports. Several rules read the same pages. */
export const documentTexts = rememberedFor((document: Document): readonly DocumentPassage[] => {
  const { parsed, text, matter, placeAt } = document;
  if (parsed.error) return [];
  return [
    ...matter.texts.map(({ key, start, end }): DocumentPassage => {
      const value = text.slice(start, end).replace(/[\r\n\t]/g, ' ');
      const isProse = key === 'title' || key === 'description';
      const own = withoutQuotations(value);
      const place = (offset: number) => placeAt(start + offset);
      return { ...plainWords(value), own, isProse, quoted: false, heading: '', around: [value], place };
    }),
    ...markdownBlocks(parsed.tree, text).map(({ kind, start, ...block }): DocumentPassage => {
      const isProse = kind !== 'aside';
      const place = (offset: number) => placeAt(isProse ? start + offset : start);
      return { ...block, own: withoutQuotations(block.text), isProse, place };
    }),
  ];
});

/** Every paragraph, heading and table cell of a page, and the title and description of its front matter. */
export function documentPassages(document: Document): readonly DocumentPassage[] {
  return documentTexts(document).filter(({ isProse }) => isProse);
}
