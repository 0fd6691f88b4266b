/** From nodes to plain elements: what a page that is no MDX is made of, as JSON that one component renders. */
import type { PhrasingContent, Root, RootContent, TableCellData } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Block } from './nodes.ts';

/** An HTML element, with its attributes under React's names; or text, which is shown as exactly its characters. */
export type PageNode =
  | string
  | {
      readonly name: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children: readonly PageNode[];
    };

/** What MDX would make of the nodes that `nodes.ts` builds. */
export function elements(blocks: readonly Block[]): PageNode[] {
  return blocks.flatMap(nodesOf);
}

function nodesOf(node: RootContent | Root['children'][number]): PageNode[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [node.value];
    case 'paragraph':
      // MDX unwraps a paragraph that holds nothing but elements: `line` builds on that.
      return node.children.every(({ type }) => type === 'mdxJsxTextElement')
        ? node.children.flatMap(nodesOf)
        : [made('p', node.children)];
    case 'heading': {
      const [id, ...rest] = [...node.children].reverse();
      const fragment = id?.type === 'mdxTextExpression' ? /#([\w-]+)/.exec(id.value)?.[1] : undefined;
      // Before the fragment stands a space.
      const words = rest.slice(1).reverse();
      return [made(`h${node.depth}`, words, fragment === undefined ? {} : { id: fragment })];
    }
    case 'strong':
    case 'emphasis':
      return [made(node.type === 'strong' ? 'strong' : 'em', node.children)];
    case 'inlineCode':
      return [{ name: 'code', children: [node.value] }];
    case 'link':
      return [made('a', node.children, { href: node.url })];
    case 'list': {
      // One item with two paragraphs makes every paragraph of the list one (CommonMark, section 5.3).
      const isLoose = node.children.some(({ children }) =>
        children.some(({ type }, index) => type === 'paragraph' && children[index + 1]?.type === 'paragraph'),
      );
      const items = node.children.map(({ children: [first, ...more] }) =>
        made(
          'li',
          first?.type === 'paragraph' && !isLoose ? [...first.children, ...more] : first ? [first, ...more] : [],
        ),
      );
      return [{ name: 'ul', children: items }];
    }
    case 'table': {
      const [head, ...rows] = node.children.map(({ children }) => children);
      const body = rows.map((cells) => ({
        name: 'tr',
        // What `labelTables` has set.
        children: cells.map(({ children, data }) => made('td', trimmed(children), labelOf(data))),
      }));
      const heads = { name: 'tr', children: head?.map(({ children }) => made('th', trimmed(children))) ?? [] };
      return [
        {
          name: 'table',
          children: [
            { name: 'thead', children: [heads] },
            ...(body.length > 0 ? [{ name: 'tbody', children: body }] : []),
          ],
        },
      ];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [made(node.name ?? 'div', node.children, attributesOf(node))];
    default:
      throw new TypeError(`Unexpected node "${node.type}", expected one that a page of a version may hold`);
  }
}

function labelOf(data: TableCellData | undefined): Record<string, string> {
  const label = data?.hProperties?.['data-label'];
  return typeof label === 'string' ? { 'data-label': label } : {};
}

/** A cell's content without white space at its edges. */
function trimmed(cell: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...rest] = cell;
  const last = cell.at(-1);
  if (first?.type === 'text' && first.value.trim() === '') return trimmed(rest);
  if (last?.type === 'text' && last.value.trim() === '') return trimmed(cell.slice(0, -1));
  return cell.map((node) => {
    if (node.type !== 'text') return node;
    const start = node === first ? node.value.trimStart() : node.value;
    return { ...node, value: node === last ? start.trimEnd() : start };
  });
}

function made(
  name: string,
  children: readonly RootContent[],
  attributes: Readonly<Record<string, string>> = {},
): PageNode {
  const inner = children.flatMap(nodesOf);
  return Object.keys(attributes).length > 0 ? { name, attributes, children: inner } : { name, children: inner };
}

function attributesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );
}
