/** Passages of Markdown: of the registry's inline Markdown, and of hand-written documents. */
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Path } from '../../model/shapes/walk.ts';
import type { Document } from '../document.ts';
import type { Place } from '../rule.ts';
import { type Passage, type PassageCode, type PassageLink, type Stretch, withoutQuotations } from './passage.ts';

type Node = Root | RootContent;

/** A passage of a document, with what surrounds it. */
export interface DocumentPassage extends Passage {
  /** Whether it stands within a block quotation. */
  readonly quoted: boolean;
  /** The words of the nearest heading above it, of the heading itself for a heading; empty before the first. */
  readonly heading: string;
  /** Texts, code, addresses and attributes of the list item, table row or paragraph that it belongs to. */
  readonly around: readonly string[];
}

const inlineParser = unified().use(remarkParse).use(remarkGfm);

/** The passage of a `markdown` leaf, parsed when its words are first asked for. */
export function markdownPassage(value: string, at: Path): Passage {
  let words: Words | undefined;
  // Without syntax there is nothing to blank, and parsing is slow.
  const read = () => {
    words ??= /[\\`*_[\]<&~]|:\/\/|www\./.test(value)
      ? wordsIn(inlineParser.parse(value), value, 0, value.length)
      : wordsOnly(value);
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

type Words = Omit<Passage, 'place'>;

function wordsOnly(value: string): Words {
  return { raw: value, text: value, own: withoutQuotations(value), links: [], codes: [], emphases: [] };
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
/** What a sentence shares its citations with. */
const containers = new Set(['listItem', 'tableRow']);

/** Every paragraph, heading and table cell of a parsed document, and the title and description of its front matter. */
export function documentPassages(document: Document): readonly DocumentPassage[] {
  const { parsed, text, file } = document;
  if (parsed.error) return [];
  const passages: DocumentPassage[] = [];
  let heading = '';
  const visit = (node: Node, container: Node | undefined, quoted: boolean): void => {
    if (node.type === 'yaml') {
      passages.push(...frontMatterPassages(node.value, stretchOf(node).start, text, file));
    } else if (blocks.has(node.type)) {
      const { start, end } = stretchOf(node);
      const words = wordsIn(node, text, start, end);
      if (node.type === 'heading') heading = words.text.trim();
      const around = stringsIn(container ?? node);
      passages.push({ ...words, quoted, heading, around, place: (offset) => placeIn(file, text, start + offset) });
    } else if ('children' in node) {
      const inner = containers.has(node.type) ? node : container;
      for (const child of node.children) visit(child, inner, quoted || node.type === 'blockquote');
    }
  };
  visit(parsed.tree, undefined, false);
  return passages;
}

/** Words, links, code and emphasis of a node whose source is `source.slice(from, to)`. */
function wordsIn(root: Node, source: string, from: number, to: number): Words {
  const words: string[] = [];
  const links: PassageLink[] = [];
  const codes: PassageCode[] = [];
  const emphases: Stretch[] = [];
  let end = from;
  const visit = (node: Node): void => {
    const stretch = stretchOf(node);
    const relative = { start: stretch.start - from, end: stretch.end - from };
    if (node.type === 'text') {
      words.push(' '.repeat(Math.max(0, stretch.start - end)), source.slice(stretch.start, stretch.end));
      end = stretch.end;
      return;
    }
    if (node.type === 'inlineCode') codes.push({ ...relative, value: node.value });
    else if (node.type === 'link') links.push({ ...relative, url: node.url });
    else if (node.type === 'emphasis' || node.type === 'strong') emphases.push(relative);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  const text = `${words.join('')}${' '.repeat(Math.max(0, to - end))}`.replace(/[\r\n\t\\]/g, ' ');
  return { raw: source.slice(from, to), text, own: withoutQuotations(text), links, codes, emphases };
}

function stringsIn(node: Node): string[] {
  const own: string[] = [];
  if (node.type === 'text' || node.type === 'inlineCode') own.push(node.value);
  else if (node.type === 'link') own.push(node.url);
  else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
    for (const { value } of node.attributes) if (typeof value === 'string') own.push(value);
  return 'children' in node ? [...own, ...node.children.flatMap(stringsIn)] : own;
}

function frontMatterPassages(yaml: string, start: number, source: string, file: string): DocumentPassage[] {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return [];
  const begin = source.indexOf(yaml, start);
  return ['title', 'description'].flatMap((name): DocumentPassage[] => {
    const node = contents.get(name, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const [from, to] = node.range;
    const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    const value = source.slice(begin + from + quotes, begin + to - quotes).replace(/[\r\n\t]/g, ' ');
    const place = (offset: number) => placeIn(file, source, begin + from + quotes + offset);
    return [{ ...wordsOnly(value), quoted: false, heading: '', around: [value], place }];
  });
}

function stretchOf(node: Node): Stretch {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
