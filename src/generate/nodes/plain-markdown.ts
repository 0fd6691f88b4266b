/**
 * From nodes to plain Markdown (CommonMark with GFM's tables and strikethrough): what a page says, for programs that read words
 * and no HTML. Components are left out, what they hold is kept, and addresses are whole.
 */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Block, strong, text } from './nodes.ts';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true })
  .freeze();

/** The whole address that a link of a page leads to. */
export type ToWholeAddress = (url: string) => string;

/** The blocks as Markdown, with a line break at the end. */
export function plainMarkdown(blocks: readonly Block[], whole: ToWholeAddress): string {
  return writer.stringify({ type: 'root', children: blocks.flatMap((block) => plainBlocks(block, whole)) });
}

function plainBlocks(node: Block, whole: ToWholeAddress): RootContent[] {
  const inside = (children: readonly RootContent[]) => children.flatMap((child) => plainBlocks(child, whole));
  switch (node.type) {
    case 'paragraph': {
      const [only, ...others] = node.children;
      // A line of an element: its heading stands above the page, and what unfolds is a heading of what follows.
      const name = others.length === 0 && only?.type === 'mdxJsxTextElement' ? only.name : undefined;
      if (name === 'h1') return [];
      const words = trimmed(node.children.flatMap((child) => plainInlines(child, whole)));
      if (words.length === 0) return [];
      return [{ type: 'paragraph', children: name === 'summary' ? [strong(...words)] : words }];
    }
    case 'heading':
      return [{ ...node, children: trimmed(node.children.flatMap((child) => plainInlines(child, whole))) }];
    case 'list':
      return [listOf(node.children.map(({ children }) => inside(children)))];
    case 'blockquote':
      return [{ ...node, children: inside(node.children) as never[] }];
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({
              ...cell,
              children: trimmed(cell.children.flatMap((child) => plainInlines(child, whole))),
            })),
          })),
        },
      ];
    case 'code':
      return [node];
    case 'mdxJsxFlowElement':
      return elementBlocks(node, whole);
    default:
      throw new TypeError(`Unexpected node "${node.type}", expected one that a page may hold`);
  }
}

function elementBlocks(node: MdxJsxFlowElement, whole: ToWholeAddress): RootContent[] {
  const inside = (children: readonly RootContent[]) => children.flatMap((child) => plainBlocks(child, whole));
  switch (node.name) {
    case 'ul':
    case 'ol':
      return [listOf(node.children.map((item) => inside(isElement(item, 'li') ? item.children : [item])))];
    case 'dl':
      return [listOf(node.children.map((row) => [factOf(row, whole)]))];
    default: {
      const blocks = inside(node.children);
      // A statement and what narrows it are a quotation, and one.
      return hasClass(node, 'statement') ? [{ type: 'blockquote', children: blocks as never[] }] : blocks;
    }
  }
}

function isElement(node: Block, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

function listOf(items: readonly (readonly RootContent[])[]): RootContent {
  const children = items
    .filter((item) => item.length > 0)
    .map((item): ListItem => ({ type: 'listItem', spread: false, children: item as never[] }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** A row of facts, `**Term**: description`. */
function factOf(row: Block, whole: ToWholeAddress): RootContent {
  const parts = 'children' in row ? row.children : [];
  const [term = [], description = []] = parts.map((part) =>
    trimmed('children' in part ? part.children.flatMap((child) => plainInlines(child as PhrasingContent, whole)) : []),
  );
  return { type: 'paragraph', children: [strong(...term), text(': '), ...description] };
}

function plainInlines(node: PhrasingContent, whole: ToWholeAddress): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node];
    case 'strong':
    case 'emphasis':
      return [{ ...node, children: node.children.flatMap((child) => plainInlines(child, whole)) }];
    case 'link':
      return [
        {
          type: 'link',
          url: whole(node.url),
          children: node.children.flatMap((child) => plainInlines(child, whole)) as never[],
        },
      ];
    case 'image':
      return node.alt ? [text(node.alt)] : [];
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxTextElement':
      return elementInlines(node, whole);
    default:
      throw new TypeError(`Unexpected node "${node.type}", expected one that a line may hold`);
  }
}

function elementInlines(node: MdxJsxTextElement, whole: ToWholeAddress): PhrasingContent[] {
  const inner = node.children.flatMap((child) => plainInlines(child, whole));
  // What is said to those who see no marks; here everybody does.
  if (hasClass(node, 'visually-hidden')) return [];
  // Marks are set apart by their colours on a page.
  if (hasClass(node, 'badge')) return [text(`· ${textOf(node)}`)];
  if (hasClass(node, 'evidence') && !hasClass(node, 'basis')) return [text(`(${textOf(node)})`)];
  switch (node.name) {
    case 'code':
      return [{ type: 'inlineCode', value: textOf(node) }];
    case 'em':
      return [{ type: 'emphasis', children: inner }];
    case 'ins':
      return [strong(...inner)];
    case 'del':
      return [{ type: 'delete', children: inner }];
    default:
      return inner;
  }
}

function hasClass({ attributes }: MdxJsxFlowElement | MdxJsxTextElement, name: string): boolean {
  return attributes.some(
    (one) =>
      one.type === 'mdxJsxAttribute' &&
      one.name === 'className' &&
      typeof one.value === 'string' &&
      one.value.split(' ').includes(name),
  );
}

/** Without white space at either end, which Markdown would have to write as a character reference. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const rest = [...nodes];
  for (let first = rest[0]; first?.type === 'text' && /^\s/.test(first.value); first = rest[0])
    rest.splice(0, 1, ...withText(first.value.trimStart()));
  for (
    let last = rest.at(-1);
    last?.type === 'text' && (last.value === '' || /\s$/.test(last.value));
    last = rest.at(-1)
  )
    rest.splice(-1, 1, ...withText(last.value.trimEnd()));
  return rest;
}

function withText(value: string): PhrasingContent[] {
  return value === '' ? [] : [text(value)];
}
