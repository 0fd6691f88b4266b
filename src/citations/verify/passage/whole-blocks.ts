/** Blocks of the size of paragraphs: lines of a PDF put together, and what is far too long for one paragraph parted. */
import type { CitingDocument, DocumentBlock, DocumentLink } from '../../document.ts';

/** Characters; longer than any paragraph. What is worked out for a block as a whole stays cheap up to here. */
const longest = 20_000;

/**
 * The blocks of a document. A PDF knows lines alone, so that a reader may take the lines of one paragraph for several: these
 * are joined by a line break. A block without end, such as a whole file on one line, is parted at white space.
 */
export function wholeBlocks({ format, blocks }: CitingDocument): readonly DocumentBlock[] {
  const whole = format === 'pdf' ? joinedLines(blocks) : blocks;
  return whole.some(({ text }) => text.length > longest) ? whole.flatMap(parted) : whole;
}

function parted(block: DocumentBlock): readonly DocumentBlock[] {
  const { text } = block;
  const parts: DocumentBlock[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.length - from > longest ? text.slice(from, from + longest).search(/\s\S*$/) : -1;
    const to = space > 0 ? from + space : Math.min(text.length, from + longest);
    parts.push(partOf(block, from, to));
    from = to;
  }
  return parts.length > 1 ? parts : [block];
}

function partOf(block: DocumentBlock, from: number, to: number): DocumentBlock {
  const inside = <S extends { readonly start: number; readonly end: number }>(stretches: readonly S[]) =>
    stretches
      .filter(({ start, end }) => start >= from && (end <= to || start < to))
      .map((one) => ({ ...one, start: one.start - from, end: Math.min(one.end, to) - from }));
  const { originAt, code } = block;
  return {
    ...block,
    text: block.text.slice(from, to),
    links: inside(block.links),
    ...(code && { code: inside(code) }),
    placeAt: (offset) => block.placeAt(offset + from),
    ...(originAt && { originAt: (offset: number) => originAt(offset + from) }),
  };
}

function joinedLines(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const whole: DocumentBlock[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last && goesOn(last, block)) whole[whole.length - 1] = joined(last, block);
    else whole.push(block);
  }
  return whole;
}

/** A sentence that has not ended goes on in the next block: in lower case, or after a hyphen or slash. */
function goesOn(last: DocumentBlock, next: DocumentBlock): boolean {
  if (next.role !== 'paragraph' || (last.role !== 'paragraph' && last.role !== 'list-item')) return false;
  if (last.text.includes('\u2022') && /^\s*\u2022/.test(next.text)) return false;
  const before = last.text.trimEnd();
  return /[-\u00AD\u2010\u2011/]$/u.test(before) || (/[^.!?:;\s]$/u.test(before) && /^\s*[\p{Ll}(]/u.test(next.text));
}

function joined(a: DocumentBlock, b: DocumentBlock): DocumentBlock {
  const shift = a.text.length + 1;
  const shifted = (link: DocumentLink): DocumentLink => ({ ...link, start: link.start + shift, end: link.end + shift });
  return {
    ...a,
    text: `${a.text}\n${b.text}`,
    links: [...a.links, ...b.links.map(shifted)],
    placeAt: (offset) => (offset < shift ? a.placeAt(Math.min(offset, a.text.length)) : b.placeAt(offset - shift)),
  };
}
