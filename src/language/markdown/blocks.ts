/** Markdown and MDX as blocks of words: what is read in one go, each word where it is written, with what surrounds it. */
import type { Nodes, Root } from 'mdast';
import { addAligned } from './align.ts';

/** From `start` to before `end`, in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of Markdown, by its words. */
export interface Words {
  /** As written; enough to see that it can hold nothing of interest, before the rest is worked out. */
  readonly raw: string;
  /** The words, each where it stands in `raw`. Syntax, code and addresses are blanked, and so are line ends. */
  readonly text: string;
  /** Links by the stretch that they take up. */
  readonly links: readonly (Stretch & { readonly url: string })[];
  /** Inline code. */
  readonly codes: readonly (Stretch & { readonly value: string })[];
  /** Emphasised stretches, as titles are. */
  readonly emphases: readonly Stretch[];
}

export interface MarkdownBlock extends Words {
  /** `aside`: what an attribute or the description of an image says; it is placed where that begins, as a whole. */
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'aside';
  /** The offset in the source of the first character. */
  readonly start: number;
  /** Whether it stands within a block quotation. */
  readonly quoted: boolean;
  /** The words of the nearest heading above it, of the heading itself for a heading; empty before the first. */
  readonly heading: string;
  /** Texts, code, addresses and attributes of the list item, table row or paragraph that it belongs to. */
  readonly around: readonly string[];
}

const kinds: Readonly<Partial<Record<Nodes['type'], 'paragraph' | 'heading' | 'cell'>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** Words as they are, without syntax. */
export function plainWords(text: string): Words {
  return { raw: text, text, links: [], codes: [], emphases: [] };
}

/** The blocks of a parsed file, in order. */
export function markdownBlocks(tree: Root, source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let heading = '';
  const visit = (node: Nodes, container: Nodes | undefined, quoted: boolean): void => {
    const kind = kinds[node.type];
    if (kind) {
      const { start, end } = stretchOf(node);
      const words = wordsIn(node, source, start, end);
      if (kind === 'heading') heading = words.text.trim();
      blocks.push({ kind, start, ...words, quoted, heading, around: stringsIn(container ?? node) });
    }
    for (const { text, start } of asidesOf(node))
      blocks.push({ kind: 'aside', start, ...plainWords(text), quoted, heading, around: [text] });
    if (!('children' in node)) return;
    // What a sentence shares its citations with.
    const inner = node.type === 'listItem' || node.type === 'tableRow' ? node : container;
    for (const child of node.children) visit(child, inner, quoted || node.type === 'blockquote');
  };
  visit(tree, undefined, false);
  return blocks;
}

/** Words, links, code and emphasis of a node whose source is `source.slice(from, to)`; offsets count from there. */
export function wordsIn(root: Nodes, source: string, from: number, to: number): Words {
  const links: Words['links'][number][] = [];
  const codes: Words['codes'][number][] = [];
  const emphases: Stretch[] = [];
  let text = '';
  const add = (words: string, origin: number) => {
    text = text.padEnd(origin - from) + words;
  };
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? from + text.length;
    const end = node.position?.end.offset ?? to;
    const stretch = { start: start - from, end: end - from };
    if (node.type === 'text') addAligned({ add, addReplaced: add }, node.value, { source, from: start, to: end });
    else if (node.type === 'inlineCode') codes.push({ ...stretch, value: node.value });
    else if (node.type === 'link') links.push({ ...stretch, url: node.url });
    else if (node.type === 'emphasis' || node.type === 'strong') emphases.push(stretch);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  const raw = source.slice(from, to);
  return {
    raw,
    text: text
      .padEnd(raw.length)
      .slice(0, raw.length)
      .replace(/[\r\n\t\\]/g, ' '),
    links,
    codes,
    emphases,
  };
}

/** What a node says beside its words, with where it begins. */
function asidesOf(node: Nodes): { readonly text: string; readonly start: number }[] {
  const { start } = stretchOf(node);
  if (node.type === 'image') return node.alt ? [{ text: node.alt, start }] : [];
  if (!('attributes' in node)) return [];
  return node.attributes.flatMap(({ value, position }) =>
    typeof value === 'string' ? [{ text: value, start: position?.start.offset ?? start }] : [],
  );
}

function stringsIn(node: Nodes): string[] {
  const own: string[] = [];
  if (node.type === 'text' || node.type === 'inlineCode') own.push(node.value);
  else if (node.type === 'link') own.push(node.url);
  else if ('attributes' in node)
    for (const { value } of node.attributes) if (typeof value === 'string') own.push(value);
  return 'children' in node ? [...own, ...node.children.flatMap(stringsIn)] : own;
}

function stretchOf(node: Nodes): Stretch {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
