/** What a citation stands under: the heads of its row and column, and the headings above. */
import type { DocumentBlock } from '../../../document.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';

/** The last block before another whose text is that of a head; -1 where there is none. */
export type HeadFinder = (text: string, before: number, kind: 'cell' | 'above') => number;

export function headFinder(blocks: readonly DocumentBlock[]): HeadFinder {
  const byText = new Map<string, number[]>();
  for (const [at, { text, role }] of blocks.entries()) {
    for (const kind of role === 'heading' ? ['cell', 'above'] : [role === 'cell' ? 'cell' : 'above']) {
      const key = `${kind} ${text}`;
      const known = byText.get(key);
      if (known) known.push(at);
      else byText.set(key, [at]);
    }
  }
  return (text, before, kind) => {
    const all = byText.get(`${kind} ${text}`) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? before) < before) low = middle + 1;
      else high = middle;
    }
    return all[low - 1] ?? -1;
  };
}

/** A head of the citation's cell; that of several rows or columns stands at the first of them. */
export function rowHeadOf(text: string, at: number): CitedPassage {
  return passageOf('head', text, at < 0 ? undefined : { block: at, offset: 0 });
}

/** A heading, a table's caption, or an item that the citation hangs from. */
export function aboveOf(
  blocks: readonly DocumentBlock[],
  text: string,
  at: number,
  own: (index: number) => string,
): CitedPassage {
  if (at < 0) return passageOf('heading', text, undefined);
  return passageOf(blocks[at]?.role === 'list-item' ? 'item' : 'heading', own(at), { block: at, offset: 0 });
}
