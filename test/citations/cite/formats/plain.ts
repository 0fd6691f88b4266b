/** What a reader of each format sees, as plain text. */
import { toString as textOf } from 'mdast-util-to-string';
import { parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CitationFormat } from '../../../../src/citations/cite/formats/index.ts';

interface Node {
  readonly nodeName?: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

export const markdownTree = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

const htmlText = (node: Node): string =>
  node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(htmlText).join('');

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** Braces of a group are taken away, commands become their characters. */
export const fromBibtex = (text: string) =>
  text.replace(/\\(text\w+)\{\}|\\([#$%&_])|[{}]/g, (_, command, mark) => commands[command] ?? mark ?? '');

/** What stands in the one cell of a row; throws where that is not one. */
function fromCell(text: string): string {
  const [, inner] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (inner === undefined) throw new Error(`not one quoted cell: ${text}`);
  return inner.replaceAll('""', '"');
}

export const readers: Readonly<Record<CitationFormat, (text: string) => string>> = {
  text: (text) => text,
  compact: (text) => text,
  markdown: (text) =>
    markdownTree(text)
      .children.map((node) => textOf(node))
      .join('\n'),
  html: (text) => htmlText(parseFragment(text) as Node),
  cell: fromCell,
  'whole-cell': fromCell,
  tsv: (text) => text,
  'csl-json': (text) =>
    JSON.stringify(JSON.parse(text))
      .replace(/\\n/g, ' ')
      .replace(/\\(["\\])/g, '$1'),
  bibtex: fromBibtex,
};
