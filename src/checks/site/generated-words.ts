/** What a page that was written or generated has to say, block by block, for holding the built page against it. */
import type { Root, RootContent } from 'mdast';
import { collapsed } from '../../language/letters.ts';
import { isObject } from '../../model/shapes/walk.ts';

/** A page before it was built. */
export interface GeneratedWords {
  readonly description: string | undefined;
  /** Paragraphs, headings and cells, white space collapsed; `computed` stands where code makes the words. */
  readonly blocks: readonly string[];
  /** Texts without an element in them, as scripts hold them. */
  readonly runs: readonly string[];
}

/** Stands in a block for words that are known once the code of an element or an expression has run. */
export const computed = '\uFFFC';

/** Elements that hold lines of text. */
const textElements = /^(?:p|li|h\d|td|th|dd|dt|summary|caption|figcaption)$/;

/** What a page of Markdown says, given its tree and the description of its front matter. */
export function wordsOfTree(tree: Root, description: unknown): GeneratedWords {
  const blocks: string[] = [];
  const runs: string[] = [];
  const gather = (node: Root | RootContent): string => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      runs.push(node.value);
      return node.value;
    }
    if (node.type === 'mdxTextExpression') return said(node.value);
    if (node.type === 'image' || node.type === 'html' || node.type === 'break') return ' ';
    const known = blocks.length;
    const words = 'children' in node ? node.children.map(gather).join('') : '';
    // A component decides which of its content is shown; what is said where there are no scripts is not shown to most.
    if (node.type === 'mdxJsxFlowElement' && (isComponent(node.name) || node.name === 'noscript'))
      blocks.length = known;
    if (node.type === 'mdxJsxTextElement' && isComponent(node.name)) return computed;
    if (isBlock(node)) {
      blocks.push(collapsed(words));
      return '';
    }
    return words;
  };
  gather(tree);
  return { description: typeof description === 'string' ? description : undefined, ...told(blocks, runs) };
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

/** What a page says that is made of data: elements with their children, texts among them. */
export function wordsOfRoute(route: unknown): GeneratedWords {
  const blocks: string[] = [];
  const runs: string[] = [];
  const gather = (value: unknown): string => {
    if (typeof value === 'string') {
      runs.push(value);
      return value;
    }
    if (Array.isArray(value)) return value.map(gather).join('');
    if (!isObject(value)) return '';
    const text = gather(value.children ?? []);
    if (typeof value.name !== 'string' || !textElements.test(value.name)) return text;
    blocks.push(collapsed(text));
    return '';
  };
  if (!isObject(route)) return { description: undefined, blocks, runs };
  gather(route.content);
  const { description } = route;
  return { description: typeof description === 'string' ? description : undefined, ...told(blocks, runs) };
}

function told(blocks: readonly string[], runs: readonly string[]): Pick<GeneratedWords, 'blocks' | 'runs'> {
  return { blocks: blocks.filter(says), runs: runs.filter(says) };
}

function says(text: string): boolean {
  return /\p{L}|\d/u.test(text);
}

/** What two texts are compared by: between the parts of a page there may be a space more or less, and invisible marks. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200B\u00AD]+/gu, '');
}
