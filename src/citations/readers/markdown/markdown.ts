/** Markdown (CommonMark with GFM and front matter) and MDX: the words that a reader sees, with the offset of each character. */
import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { linePlaces } from '../../../language/lines.ts';
import { addAligned } from '../../../language/markdown/align.ts';
import { parseMarkdown } from '../../../language/markdown/parse.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { type Around, DocumentWriter, type ListItem } from '../document-writer.ts';
import { writeHtml } from '../html/html.ts';
import type { ReadingLimits } from '../limits.ts';
import type { Reading } from '../options.ts';
import { type Address, expression, inlineReader, isUnseen } from './markdown-inline.ts';
import { refuseNesting } from './markdown-nesting.ts';
import { hasOutline, writeOutline } from './markdown-outline.ts';
import { fewCharacters, type MarkdownPart, manyCharacters, markdownParts } from './markdown-parts.ts';

/**
 * The blocks of a Markdown or MDX text. MDX whose syntax is broken is read as Markdown, so that its citations are still seen.
 *
 * @throws UnreadableDocument where it is too long or nested too deep to be parsed
 */
export async function readMarkdown(
  text: string,
  format: 'markdown' | 'mdx',
  { limits, cites, tree }: Pick<Reading, 'limits' | 'cites' | 'tree'>,
): Promise<DocumentBlock[]> {
  if (text.length > limits.markdownCharacters)
    throw new UnreadableDocument(
      `Unexpected ${text.length} characters of Markdown, expected at most ${limits.markdownCharacters}; split the file`,
    );
  refuseNesting(text, format, limits);
  const parse = format === 'mdx' ? await lenientMdx() : parseMarkdown;
  const placeOf = linePlaces(text);
  const writer = new DocumentWriter(placeOf);
  const parts = markdownParts(text, cites && format === 'markdown' ? fewCharacters : manyCharacters);
  const cited = cites && parts.map((part) => cites(part.text));
  for (const [at, part] of parts.entries()) {
    writer.base = part.origin;
    // A citation speaks to what stands right before and after it; the first part may be front matter.
    const isNear = !cited || at === 0 || cited[at - 1] || cited[at] || cited[at + 1];
    if (!isNear && hasOutline(part.text)) {
      writeOutline(part.text.slice(0, part.length), writer);
      continue;
    }
    if (part.length > limits.markdownPart)
      throw new UnreadableDocument(
        `Unexpected ${part.length} characters of Markdown from line ${placeOf(part.origin).line} on without a paragraph or heading at the left edge, expected at most ${limits.markdownPart}; split the file`,
      );
    // The tree is of the whole text.
    await writePart(tree && part.text === text ? () => tree : parse, part, writer, limits);
  }
  return writer.blocks;
}

/** A parser of MDX that reads what is none as Markdown. */
async function lenientMdx(): Promise<(text: string) => Root> {
  const { parseMdx } = await import('../../../language/markdown/mdx.ts');
  return (text) => {
    try {
      return parseMdx(text);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      return parseMarkdown(text);
    }
  };
}

async function writePart(
  parse: (text: string) => Root,
  { text, length }: MarkdownPart,
  writer: DocumentWriter,
  limits: ReadingLimits,
): Promise<void> {
  try {
    const root = parse(text);
    const [first] = root.children;
    if (first?.type === 'yaml') await writeFrontMatter(writer, first.value, text);
    const flow = new MarkdownFlow(writer, text, definitionsOf(root, text, length), limits);
    // What stands after the part are the definitions of others.
    for (const node of root.children) if ((node.position?.start.offset ?? 0) < length) flow.read(node, outside);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableDocument(
      'Unexpected depth of nested Markdown, expected fewer quotations and lists in each other',
    );
  }
}

/** Each text of the front matter is a paragraph; where it is no YAML, all of it is one. */
async function writeFrontMatter(writer: DocumentWriter, yaml: string, source: string): Promise<void> {
  const { readYaml } = await import('../../../language/markdown/front-matter.ts');
  const origin = source.indexOf(yaml);
  const { texts, problem } = readYaml(yaml, origin);
  const found = problem ? [{ value: yaml, start: origin, end: origin + yaml.length }] : texts;
  for (const { value, start, end } of found) {
    const content = new BlockText();
    addAligned(content, value, { source, from: start, to: end, verbatim: true });
    writer.write(content, { under: [] });
  }
}

/** What remark-frontmatter makes of a front matter between `+++`; its types do not say so. */
interface Toml {
  readonly type: 'toml';
  readonly value: string;
  readonly position?: Nodes['position'];
}

/** What a node stands in. */
type Within = Pick<Around, 'quoted' | 'note'> & { readonly items: readonly ListItem[] };
const outside: Within = { items: [] };

/** Attributes that name something in the page rather than say something. */
const silentAttributes = new Set(['className', 'class', 'style', 'id', 'key', 'href', 'src', 'name']);

/** Writes the blocks of nodes. */
class MarkdownFlow {
  private readonly writer: DocumentWriter;
  private readonly text: string;
  private readonly words: (node: Nodes) => BlockText;
  private readonly limits: ReadingLimits;

  constructor(writer: DocumentWriter, text: string, addresses: ReadonlyMap<string, Address>, limits: ReadingLimits) {
    this.writer = writer;
    this.text = text;
    this.words = inlineReader(text, addresses);
    this.limits = limits;
  }

  read(node: Nodes | Toml, around: Within): void {
    const { writer, text } = this;
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? text.length;
    switch (node.type) {
      case 'heading':
        writer.write(this.words(node), { heading: node.depth });
        return;
      case 'paragraph':
        writer.write(this.words(node), around);
        return;
      case 'blockquote':
        this.children(node, { ...around, quoted: true });
        return;
      case 'footnoteDefinition':
        this.children(node, { ...around, note: true });
        return;
      case 'listItem':
        this.children(node, inItem(around));
        return;
      case 'table':
        this.table(node, around);
        return;
      case 'code': {
        const fenced = text.startsWith('```', from) || text.startsWith('~~~', from);
        const begin = fenced ? text.indexOf('\n', from) + 1 : from;
        writer.write(this.verbatim(node.value, begin, to), { code: true });
        return;
      }
      case 'mdxFlowExpression':
        writer.write(this.words(node), around);
        return;
      case 'toml':
        writer.write(this.verbatim(node.value, from + 3, to), { under: [] });
        return;
      case 'html':
        writer.within(from, () => writeHtml(rawHtml(text, from, to), writer, this.limits, around.quoted));
        return;
      case 'mdxJsxFlowElement':
        this.element(node, around);
        return;
      default:
        this.children(node, around);
    }
  }

  private children(node: Nodes | Toml, around: Within): void {
    if ('children' in node) for (const child of node.children) this.read(child, around);
  }

  private verbatim(value: string, from: number, to: number): BlockText {
    const content = new BlockText();
    addAligned(content, value, { source: this.text, from, to, verbatim: true });
    return content;
  }

  private table(node: Table, { items }: Within): void {
    const start = node.position?.start.offset ?? 0;
    const grid = this.writer.table(`table at ${start + (this.writer.base ?? 0)}`);
    for (const row of node.children) {
      grid.nextRow();
      for (const content of row.children) {
        const cell = grid.cell(grid.row === 1 ? { head: 'column' } : {});
        this.writer.write(this.words(content), { cell, items });
      }
    }
    grid.end();
  }

  /** A component: what its attributes say, then what stands in it. */
  private element(node: MdxJsxFlowElement, around: Within): void {
    if (isUnseen(node)) return;
    const { start, end } = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset };
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !attribute.value || silentAttributes.has(attribute.name)) continue;
      const { name, value, position } = attribute;
      if (typeof value !== 'string') {
        const content = new BlockText(position?.start.offset ?? start);
        expression(value.value, this.text.indexOf(value.value, position?.start.offset ?? start), content);
        this.writer.write(content, around);
        continue;
      }
      const begin = (position?.start.offset ?? start) + name.length;
      const content = this.verbatim(value, this.text.indexOf(value, begin), end ?? this.text.length);
      this.writer.write(content, around);
    }
    if (node.name === 'Commitment' || node.name === 'a') this.writer.write(this.words(node), around);
    else if (node.name === 'li') this.children(node, inItem(around));
    else this.children(node, node.name === 'blockquote' ? { ...around, quoted: true } : around);
  }
}

function inItem(around: Within): Within {
  return { ...around, items: [...around.items, { text: '' }] };
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
