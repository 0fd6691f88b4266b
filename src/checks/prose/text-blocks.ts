/** The words that a reader sees, block by block, with where each stands: in the registry's texts and in hand-written pages. */
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Document } from '../document.ts';
import type { LocatedLeaf } from '../entries.ts';
import type { Place } from '../rule.ts';
import { type Word, wordsOf } from '../wording/shingles.ts';

/** A paragraph, a heading, a cell or a text of the registry. */
export interface Block {
  /** What a reader sees, without markup and code. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the character at that offset of `text` stands. */
  place(offset: number): Place;
}

const inlineParser = unified().use(remarkParse).use(remarkGfm);
const mayHoldMarkup = /[[\]<>*_`~&\\]|:\/\//;

/** A link with a simple target; nothing else in it may be markup. */
const simpleLink = /\]\([^()\s]*\)/g;

/**
 * The words of a text leaf without parsing it: enough to see that there is nothing to find, which is most often so. Offsets
 * mean nothing here. `undefined` where Markdown must be parsed to know its words.
 */
export function quickWords({ leaf, value }: LocatedLeaf): Word[] | undefined {
  if (typeof value !== 'string') return [];
  if (leaf.type === 'text' || !mayHoldMarkup.test(value)) return wordsOf(value);
  const plain = value.replace(simpleLink, ' ');
  return /[()<>*_`~&\\!]|:\/\//.test(plain.replace(/\((?=[^()]*\))|\)/g, '')) ? undefined : wordsOf(plain);
}

/** The blocks of a text leaf: itself, or what is left of it without its Markdown. */
export function leafBlocks({ leaf, value, at }: LocatedLeaf): Block[] {
  if (typeof value !== 'string' || (leaf.type !== 'text' && leaf.type !== 'markdown')) return [];
  if (leaf.type === 'text' || !mayHoldMarkup.test(value))
    return [{ text: value, words: wordsOf(value), place: (offset) => ({ at, offset }) }];
  return blocksOf(inlineParser.parse(value), ({ offset }) => ({ at, offset }));
}

/** Several rules read the same pages. */
const blocksSeen = new WeakMap<Document, readonly Block[]>();

/** The blocks of a hand-written page; none where it can't be parsed, which another rule reports. */
export function documentBlocks(document: Document): readonly Block[] {
  const { file, parsed } = document;
  if (parsed.error) return [];
  const seen = blocksSeen.get(document);
  if (seen) return seen;
  const blocks = blocksOf(parsed.tree, ({ line, column }) => ({ file, line, column }));
  blocksSeen.set(document, blocks);
  return blocks;
}

interface Start {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A text node: where it begins in the block's text, and in its file or leaf. */
interface Piece {
  readonly offset: number;
  readonly start: Start;
}

/** A block in the making. */
interface Draft {
  text: string;
  readonly pieces: Piece[];
}

const blockTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** Every block's own text, put together from its text nodes, inner blocks first. */
function blocksOf(tree: Nodes, toPlace: (start: Start) => Place): Block[] {
  const blocks: Block[] = [];
  const finish = (draft: Draft) => {
    if (draft.text.trim() !== '') blocks.push(blockOf(draft, toPlace));
  };
  /** What stands in an attribute or a description: all of it is placed where that begins. */
  const finishAt = (text: string, ...around: readonly Positioned[]) => {
    const start = around.find(({ position }) => position)?.position?.start;
    if (start && text.trim() !== '') blocks.push({ text, words: wordsOf(text), place: () => toPlace(startOf(start)) });
  };
  const visit = (node: Nodes, draft: Draft): void => {
    if (node.type === 'text') {
      const start = node.position?.start;
      if (start) draft.pieces.push({ offset: draft.text.length, start: startOf(start) });
      draft.text += node.value;
    } else if (node.type === 'break' || node.type === 'inlineCode') {
      draft.text += ' ';
    } else if (node.type === 'yaml') {
      const line = (node.position?.start.line ?? 0) + 1;
      finish({ text: node.value, pieces: [{ offset: 0, start: { offset: 0, line, column: 1 } }] });
    } else if (node.type === 'image') {
      finishAt(node.alt ?? '', node);
    } else if ('children' in node) {
      const inner = blockTypes.has(node.type) ? { text: '', pieces: [] } : draft;
      for (const child of node.children) visit(child, inner);
      for (const attribute of 'attributes' in node ? node.attributes : [])
        if (typeof attribute.value === 'string') finishAt(attribute.value, attribute, node);
      if (inner !== draft) finish(inner);
    }
  };
  const rest: Draft = { text: '', pieces: [] };
  visit(tree, rest);
  finish(rest);
  return blocks;
}

type Position = NonNullable<Nodes['position']>;

interface Positioned {
  readonly position?: Position | undefined;
}

function startOf({ offset = 0, line, column }: Position['start']): Start {
  return { offset, line, column };
}

function blockOf({ text, pieces }: Draft, toPlace: (start: Start) => Place): Block {
  return {
    text,
    words: wordsOf(text),
    place(offset) {
      const piece = pieces.findLast((candidate) => candidate.offset <= offset);
      const start = piece?.start ?? { offset: 0, line: 1, column: 1 };
      const lines = text.slice(piece?.offset ?? 0, offset).split('\n');
      const last = lines.at(-1)?.length ?? 0;
      return toPlace({
        offset: start.offset + offset - (piece?.offset ?? 0),
        line: start.line + lines.length - 1,
        column: lines.length > 1 ? last + 1 : start.column + last,
      });
    },
  };
}
