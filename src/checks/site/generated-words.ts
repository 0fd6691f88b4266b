/** What a page that was written or generated has to say, block by block, for holding the built page against it. */
import type { Root, RootContent } from 'mdast';
import { collapsed } from '../../language/letters.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { type Label, marksOf } from './page.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** A page before it was built. */
export interface GeneratedWords {
  readonly description: string | undefined;
  /** What its title in the browser has, where it is known. */
  readonly title?: string;
  /** Paragraphs, headings and cells, white space collapsed; `computed` stands where code makes the words. */
  readonly blocks: readonly string[];
  /** The same within components, each of which decides what of it is shown. */
  readonly within: readonly string[];
  /** Where the links lead that stand outside of components, as written. */
  readonly links: readonly string[];
  /** Those within components too. */
  readonly labels: readonly Pick<Label, 'mark' | 'text'>[];
  /** Texts without an element in them, as scripts hold them. */
  readonly runs: readonly string[];
}

/** Stands in a block for words that are known once the code of an element or an expression has run. */
export const computed = '\uFFFC';

/** Elements that hold lines of text. */
const textElements = /^(?:p|li|h\d|td|th|dd|dt|summary|caption|figcaption)$/;

/**
 * What a page of Markdown says, given its tree and the description of its front matter.
 *
 * @param data what its `<PageNodes nodes={data[0]} />` stand for
 */
export function wordsOfTree(tree: Root, description: unknown, data: readonly unknown[] = []): GeneratedWords {
  const into = emptyWords();
  const gather = (node: Root | RootContent): string => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      into.runs.push(node.value);
      return node.value;
    }
    if (node.type === 'link') into.links.push(node.url);
    if (node.type === 'mdxTextExpression') return said(node.value);
    if (node.type === 'image' || node.type === 'html' || node.type === 'break') return ' ';
    const part = partOf(node);
    if (part !== undefined) return wordsOfData(data[part], into);
    const known = kept(into);
    const words = 'children' in node ? node.children.map(gather).join('') : '';
    const { name, attributes } = elementOf(node);
    label(into, name, attributes, words);
    // A component decides which of its content is shown; what is said where there are no scripts is not shown to most.
    if (node.type === 'mdxJsxFlowElement' && (isComponent(node.name) || node.name === 'noscript'))
      setAside(into, known, isComponent(node.name));
    if (node.type === 'mdxJsxTextElement' && isComponent(node.name)) return computed;
    if (isBlock(node)) {
      into.blocks.push(collapsed(words));
      return '';
    }
    return words;
  };
  gather(tree);
  return { description: typeof description === 'string' ? description : undefined, ...told(into) };
}

function isBlock(node: Root | RootContent): boolean {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return textElements.test(node.name ?? '');
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The words of an expression, if it is a literal or a comment. */
function said(expression: string): string {
  const code = expression.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (code === '') return '';
  const [, text] = /^"((?:[^"\\]|\\.)*)"$/.exec(code) ?? [];
  return text === undefined ? computed : (JSON.parse(code) as string);
}

function isComponent(name: string | null): boolean {
  return name !== null && /^[A-Z]/.test(name);
}

/** The element that a node becomes. */
function elementOf(node: Root | RootContent): { readonly name: string; readonly attributes: Attributes } {
  if (node.type === 'link') return { name: 'a', attributes: { href: node.url } };
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return { name: '', attributes: {} };
  const named = node.attributes.flatMap((one) => ('name' in one ? [[one.name, one.value] as const] : []));
  return { name: node.name ?? '', attributes: Object.fromEntries(named) };
}

/** Adds what an element says of its words. */
function label(into: Words, name: string, attributes: Attributes, text: string): void {
  into.labels.push(
    ...marksOf(name, attributes, attributes.className).map((mark) => ({ mark, text: withoutSpace(text) })),
  );
}

/** Which part of its data an element of a page shows. */
function partOf(node: Root | RootContent): number | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'PageNodes') return undefined;
  const [attribute] = node.attributes;
  const value = typeof attribute?.value === 'object' ? attribute.value?.value : undefined;
  return Number(/^data\[(\d+)\]$/.exec(value ?? '')?.[1]);
}

/** What a page says that is made of data. */
export function wordsOfRoute(route: unknown): GeneratedWords {
  const into = emptyWords();
  if (!isObject(route)) return { description: undefined, ...into };
  wordsOfData(route.content, into);
  const { description, headTitle } = route;
  return {
    description: typeof description === 'string' ? description : undefined,
    ...(typeof headTitle === 'string' && { title: headTitle }),
    ...told(into),
  };
}

/** The words of elements with their children, texts among them, that no block holds; adds what they say to the lists. */
function wordsOfData(value: unknown, into: Words): string {
  if (typeof value === 'string') {
    into.runs.push(value);
    return value;
  }
  if (Array.isArray(value)) return value.map((one) => wordsOfData(one, into)).join('');
  if (!isObject(value) || typeof value.name !== 'string') return '';
  const known = kept(into);
  if (value.name === 'a' && isObject(value.attributes) && typeof value.attributes.href === 'string')
    into.links.push(value.attributes.href);
  const text = wordsOfData(value.children, into);
  label(into, value.name, isObject(value.attributes) ? value.attributes : {}, text);
  if (isComponent(value.name) || value.name === 'noscript') setAside(into, known, isComponent(value.name));
  if (isComponent(value.name) && text === '') return computed;
  if (!textElements.test(value.name)) return text;
  into.blocks.push(collapsed(text));
  return '';
}

/** What is gathered of a page. */
interface Words {
  readonly blocks: string[];
  readonly within: string[];
  readonly links: string[];
  readonly labels: Pick<Label, 'mark' | 'text'>[];
  readonly runs: string[];
}

function emptyWords(): Words {
  return { blocks: [], within: [], links: [], labels: [], runs: [] };
}

function kept({ blocks, links }: Words): { readonly blocks: number; readonly links: number } {
  return { blocks: blocks.length, links: links.length };
}

/** Takes out what was gathered within a component, or where nobody sees it. */
function setAside(into: Words, known: ReturnType<typeof kept>, isComponent: boolean): void {
  const blocks = into.blocks.splice(known.blocks);
  into.links.length = known.links;
  if (isComponent) into.within.push(...blocks);
}

function told({ blocks, within, links, labels, runs }: Words): Words {
  return { blocks: blocks.filter(says), within: within.filter(says), links, labels, runs: runs.filter(says) };
}

function says(text: string): boolean {
  return /\p{L}|\d/u.test(text);
}

/** What two texts are compared by: between the parts of a page there may be a space more or less, and invisible marks. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200B\u00AD]+/gu, '');
}
