/** Building blocks of pages: mdast nodes. Whatever is passed as text stays text. */
import type { Heading, Link, List, PhrasingContent, RootContent, Table, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** Inline content, or a string that stands for plain text. */
export type Inline = PhrasingContent | string;
/** Content of a page or of an element that holds blocks. */
export type Block = RootContent;
/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Plain text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

function phrasing(children: readonly Inline[]): PhrasingContent[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

/** A paragraph. */
export function p(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children: phrasing(children) };
}

/** A heading; with an id, the page's own fragment for it. */
export function heading(depth: 2 | 3 | 4, id: string, ...children: readonly Inline[]): Heading {
  return {
    type: 'heading',
    depth,
    children: [...phrasing(children), text(' '), { type: 'mdxTextExpression', value: `/* #${id} */` }],
  };
}

/** A link to an address of the site (with leading slash), to a fragment of the page, or to another site. */
export function link(url: string, ...children: readonly Inline[]): Link {
  return { type: 'link', url, children: phrasing(children) as Link['children'] };
}

export function strong(...children: readonly Inline[]): PhrasingContent {
  return { type: 'strong', children: phrasing(children) };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

export function image(url: string, alt: string): PhrasingContent {
  return { type: 'image', url, alt };
}

/** A bulleted list of inline items. */
export function ul(items: readonly (readonly Inline[])[]): List {
  return list(items.map((children) => [p(...children)]));
}

/** A bulleted list whose items hold blocks. */
export function list(items: readonly (readonly Block[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: children as never[] })),
  };
}

/** A table with one header row. */
export function table(headers: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Table {
  const row = (cells: readonly (readonly Inline[])[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) })),
  });
  return {
    type: 'table',
    align: headers.map(() => null),
    children: [row(headers.map((header) => [header])), ...rows.map(row)],
  };
}

function attributes(given: Attributes): MdxJsxFlowElement['attributes'] {
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}

/** An HTML element that holds blocks: `section`, `dl`, `ul`, `li`, `div`. */
export function element(name: string, given: Attributes, ...children: readonly Block[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes(given),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** An HTML element inside a line: `span`. */
export function inline(name: string, given: Attributes, ...children: readonly Inline[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(given), children: phrasing(children) };
}

/** An HTML element on a line of its own that holds inline content: `p`, `dt`, `dd`, `li`, `summary`. */
export function line(name: string, given: Attributes, ...children: readonly Inline[]): Block {
  return { type: 'paragraph', children: [inline(name, given, ...children)] };
}

/** What unfolds: a line that is always seen, and below it the rest. */
export function unfolding(summary: readonly Inline[], ...children: readonly Block[]): Block {
  return element('details', { className: 'fold' }, line('summary', {}, ...summary), ...children);
}

/** A section that unfolds, at the end of a page: what a program or an auditor asks for, which an address can lead to. */
export function foldedSection(id: string, summary: string, ...children: readonly Block[]): Block {
  return element('details', { className: 'fold', id }, line('summary', {}, summary), ...children);
}

/** A list of which the first items are seen and the others unfold: `4 more notes`. */
export function foldedList(items: readonly (readonly Inline[])[], shown: number, what: string): Block[] {
  const rest = items.slice(shown);
  // One line to unfold one item saves nothing.
  if (rest.length < 2) return items.length === 0 ? [] : [ul(items)];
  return [ul(items.slice(0, shown)), unfolding([`${rest.length} more ${what}`], ul(rest))];
}

/** Puts a separator between runs of inline content. */
export function join(items: readonly (readonly Inline[])[], separator = ', '): Inline[] {
  return items.flatMap((item, index) => (index === 0 ? [...item] : [separator, ...item]));
}
