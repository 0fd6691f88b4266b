/** Markdown (CommonMark with GFM and front matter) and MDX: the words that a reader sees, with the offset of each character. */
import type { Nodes, Root, Table } from 'mdast';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { addAligned } from '../align.ts';
import { type BlockKind, BlockText, type DraftBlock, movedBlock } from '../block-text.ts';
import { htmlBlocks } from '../html.ts';
import type { ReadingLimits } from '../limits.ts';
import { linePlaces } from '../lines.ts';
import { type Outline, outline } from '../outline.ts';
import { addToCell, assignHeads, type TableCell, tableCell } from '../table-cells.ts';
import { type Address, inlineReader } from './markdown-inline.ts';
import { type MarkdownPart, markdownParts } from './markdown-parts.ts';

/**
 * The blocks of a Markdown or MDX text. MDX whose syntax is broken is read as Markdown, so that its citations are still seen.
 *
 * @throws UnreadableDocument where it is too long or nested too deep to be parsed
 */
export async function readMarkdown(
  text: string,
  format: 'markdown' | 'mdx',
  limits: ReadingLimits,
): Promise<DocumentBlock[]> {
  if (text.length > limits.markdownCharacters)
    throw new UnreadableDocument(
      `Unexpected ${text.length} characters of Markdown, expected at most ${limits.markdownCharacters}; split the file`,
    );
  const parse = await parserOf(format);
  const placeOf = linePlaces(text);
  const headings = outline();
  const blocks: DraftBlock[] = [];
  for (const part of markdownParts(text)) {
    if (part.length > limits.markdownPart)
      throw new UnreadableDocument(
        `Unexpected ${part.length} characters of Markdown from line ${placeOf(part.origin).line} on without a paragraph or heading at the left edge, expected at most ${limits.markdownPart}; split the file`,
      );
    const own = await partBlocks(parse, part, headings, limits);
    for (const block of own) blocks.push(movedBlock(block, part.origin, placeOf));
  }
  return blocks;
}

async function partBlocks(
  parse: (text: string) => Root,
  { text, length }: MarkdownPart,
  headings: Outline,
  limits: ReadingLimits,
): Promise<DraftBlock[]> {
  try {
    const root = parse(text);
    const placeOf = linePlaces(text);
    const [first] = root.children;
    const matter =
      first?.type === 'yaml'
        ? (await import('./front-matter.ts')).frontMatterBlocks(first.value, text.indexOf(first.value), placeOf)
        : [];
    const addresses = definitionsOf(root, text, length);
    // What stands after the part are the definitions of others.
    const children = root.children.filter(({ position }) => (position?.start.offset ?? 0) < length);
    return [...matter, ...blocksOf(text, { ...root, children }, addresses, headings, limits)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableDocument(
      'Unexpected depth of nested Markdown, expected fewer quotations and lists in each other',
    );
  }
}

/** The parser of a format. */
async function parserOf(format: 'markdown' | 'mdx'): Promise<(text: string) => Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { default: remarkFrontmatter }] =
    await Promise.all([import('unified'), import('remark-parse'), import('remark-gfm'), import('remark-frontmatter')]);
  const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze();
  if (format === 'markdown') return (text) => markdown.parse(text);
  const { default: remarkMdx } = await import('remark-mdx');
  const mdx = markdown().use(remarkMdx).freeze();
  return (text) => {
    try {
      return mdx.parse(text);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      return markdown.parse(text);
    }
  };
}

/** What remark-frontmatter makes of a front matter between `+++`; its types do not say so. */
interface Toml {
  readonly type: 'toml';
  readonly value: string;
  readonly position?: Nodes['position'];
}

/** What a node stands in. */
interface Around {
  readonly quoted: boolean;
  readonly note: boolean;
  /** The list's depth; 0 outside. */
  readonly depth: number;
  /** The items that a nested list hangs from. */
  readonly items: readonly string[];
}

/** Attributes that name something in the page rather than say something. */
const silentAttributes = new Set(['className', 'class', 'style', 'id', 'key', 'href', 'src', 'name']);

function blocksOf(
  text: string,
  root: Root,
  addresses: ReadonlyMap<string, Address>,
  headings: Outline,
  limits: ReadingLimits,
): DraftBlock[] {
  const placeOf = linePlaces(text);
  const blocks: DraftBlock[] = [];
  const words = inlineReader(text, addresses);

  const push = (content: BlockText, kind: BlockKind): DraftBlock | undefined => {
    const block = content.finish(kind, placeOf);
    if (block) blocks.push(block);
    return block;
  };
  const kindIn = ({ quoted, note, depth, items }: Around): BlockKind => {
    const under = [...headings.above, ...items];
    if (note) return { role: 'note', under };
    if (quoted) return { role: 'quotation', under };
    return depth > 0 ? { role: 'list-item', level: depth, under } : { role: 'paragraph', under };
  };

  const table = (node: Table, { items }: Around) => {
    const id = `table at ${node.position?.start.offset ?? 0}`;
    const cells: TableCell[] = [];
    const under = [...headings.above, ...items];
    for (const [index, { children }] of node.children.entries())
      for (const [at, content] of children.entries()) {
        const cell = tableCell(index + 1, at + 1, index === 0 ? { head: 'column' } : {});
        const block = push(words(content), { role: 'cell', row: `${id} row ${cell.row}`, column: cell.column, under });
        if (block) addToCell(cell, block);
        cells.push(cell);
      }
    assignHeads(cells);
  };

  const verbatim = (value: string, from: number, to: number) => {
    const content = new BlockText();
    addAligned(content, value, { source: text, from, to, verbatim: true });
    return content;
  };

  const flow = (node: Nodes | Toml, around: Around): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? text.length;
    const children = (within: Around) => {
      if ('children' in node) for (const child of node.children) flow(child, within);
    };
    switch (node.type) {
      case 'heading': {
        headings.enter(node.depth, '');
        const block = push(words(node), { role: 'heading', level: node.depth, under: headings.above });
        headings.enter(node.depth, block?.text ?? '');
        return;
      }
      case 'paragraph':
        push(words(node), kindIn(around));
        return;
      case 'blockquote':
        children({ ...around, quoted: true });
        return;
      case 'footnoteDefinition':
        children({ ...around, note: true });
        return;
      case 'listItem': {
        const [first] = node.children;
        const own = first?.type === 'paragraph' ? words(first).text.trim() : '';
        for (const child of node.children) {
          const nested = child.type === 'list' && own !== '' ? { items: [...around.items, own] } : {};
          flow(child, { ...around, depth: around.depth + 1, ...nested });
        }
        return;
      }
      case 'table':
        table(node, around);
        return;
      case 'code': {
        const fenced = text.startsWith('```', from) || text.startsWith('~~~', from);
        const begin = fenced ? text.indexOf('\n', from) + 1 : from;
        push(verbatim(node.value, begin, to), { role: 'code', under: headings.above });
        return;
      }
      case 'toml':
        push(verbatim(node.value, from + 3, to), { role: 'paragraph', under: [] });
        return;
      case 'html':
        blocks.push(...htmlBlocks(rawHtml(text, from, to), { origin: from, placeOf, headings, limits, ...around }));
        return;
      case 'mdxJsxFlowElement':
        for (const { type, name, value, position } of node.attributes.filter(
          (each) => each.type === 'mdxJsxAttribute',
        )) {
          if (type !== 'mdxJsxAttribute' || typeof value !== 'string' || silentAttributes.has(name)) continue;
          const begin = (position?.start.offset ?? from) + name.length;
          push(verbatim(value, text.indexOf(value, begin), to), kindIn(around));
        }
        if (node.name === 'Commitment' || node.name === 'a') push(words(node), kindIn(around));
        else children(around);
        return;
      default:
        children(around);
    }
  };
  flow(root, { quoted: false, note: false, depth: 0, items: [] });
  return blocks;
}

/** The source of an HTML block; the marks of a quotation around it are blanked, so that offsets stay what they are. */
function rawHtml(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/(?<=[\r\n])[ \t]*(?:>[ \t]?)+/g, (marks) => ' '.repeat(marks.length));
}

/** The addresses of `[name]: address` by identifier; the first one counts. Those after `length` have no origin in the file. */
function definitionsOf(root: Root, text: string, length: number): ReadonlyMap<string, Address> {
  const found = new Map<string, Address>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) {
      const from = node.position?.start.offset ?? 0;
      const origin = text.indexOf(node.url, text.indexOf(']:', from));
      const isOwn = origin >= 0 && origin < length;
      found.set(node.identifier, { url: node.url, ...(isOwn && { urlOrigin: origin }) });
    }
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return found;
}
