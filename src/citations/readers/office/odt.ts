/** OpenDocument texts (OASIS ODF 1.3): the paragraphs of the body, then notes, comments, text boxes, headers and footers. */
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { DocumentWriter, type ListItem } from '../document-writer.ts';
import type { Reading } from '../options.ts';
import type { TableCell, TableGrid } from '../table-grid.ts';
import { elementAt, elementsBelow, elementsOf, type XmlElement, xmlTree } from './xml.ts';
import { openZip } from './zip.ts';

/** Where a block stands. */
interface Within {
  readonly items: readonly ListItem[];
  readonly cell?: TableCell;
  /** Set beside the body: the paragraph that it hangs from. */
  readonly anchor?: Anchor;
}

interface Anchor {
  readonly paragraph: number;
  readonly under: readonly string[];
}

const besideBody = new Set(['text:note', 'office:annotation', 'draw:text-box']);
const leftOut = new Set(['text:tracked-changes', 'text:ruby-text', 'office:annotation-end', 'text:note-citation']);

/** The blocks of an OpenDocument text. */
export function readOdt({ bytes, limits }: Reading): DocumentBlock[] {
  const archive = openZip(bytes, limits);
  const tree = (part: string) => (archive.has(part) ? xmlTree(archive.read(part), part, limits) : undefined);
  if (elementsBelow(tree('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    throw new UnreadableDocument(
      'Unexpected encryption of the OpenDocument text, expected none; save it without a password',
    );
  const content = tree('content.xml');
  const text = elementAt(content, 'office:body', 'office:text');
  if (!text)
    throw new UnreadableDocument(
      'Unexpected package without content.xml and text in it, expected a whole OpenDocument text; save it again',
    );
  const styles = tree('styles.xml');
  const reader = new OdtReader(styleNames([styles, content]));
  reader.flow(text, { items: [] });
  for (const page of elementsBelow(styles, 'style:master-page'))
    reader.beside.push({ element: page, anchor: { paragraph: 1, under: [] } });
  // What stands beside may have something beside it, which is added while this goes on.
  for (const { element, anchor } of reader.beside) reader.flow(element, { items: [], anchor });
  return reader.writer.blocks;
}

class OdtReader {
  /** Paragraphs are their own origins. */
  readonly writer = new DocumentWriter((paragraph) => ({ kind: 'paragraph', paragraph }), false);
  readonly beside: { readonly element: XmlElement; readonly anchor: Anchor }[] = [];
  private paragraphs = 0;
  private readonly styleOf: (name: string) => string;

  constructor(styleOf: (name: string) => string) {
    this.styleOf = styleOf;
  }

  /** Reads the paragraphs, lists and tables in an element. */
  flow(container: XmlElement, around: Within): void {
    for (const child of elementsOf(container)) {
      if (leftOut.has(child.name)) continue;
      if (child.name === 'text:p' || child.name === 'text:h') this.paragraph(child, around);
      else if (child.name === 'text:list')
        for (const item of elementsOf(child)) this.flow(item, { ...around, items: [...around.items, { text: '' }] });
      else if (child.name === 'table:table') this.table(child, around);
      else if (besideBody.has(child.name)) this.setAside(child, Math.max(this.paragraphs, 1), around);
      else this.flow(child, around);
    }
  }

  private setAside(element: XmlElement, paragraph: number, { anchor }: Within): void {
    this.beside.push({ element, anchor: anchor ?? { paragraph, under: this.writer.above } });
  }

  private paragraph(element: XmlElement, { items, cell, anchor }: Within): void {
    const place = anchor?.paragraph ?? ++this.paragraphs;
    const words = inlineWords(element, place, (each) =>
      this.setAside(each, place, { items, ...(anchor && { anchor }) }),
    );
    const style = this.styleOf(element.attributes['text:style-name'] ?? '');
    const level = /^title$/i.test(style) ? 0 : Number(element.attributes['text:outline-level'] ?? 1);
    const isHeading = !cell && !anchor && (level === 0 || element.name === 'text:h') && words.text.trim() !== '';
    this.writer.write(words, {
      cell,
      note: anchor !== undefined,
      heading: isHeading ? level : undefined,
      quoted: /quotation|quote/i.test(style),
      items,
      under: anchor?.under,
    });
  }

  private table(element: XmlElement, around: Within): void {
    const grid = this.writer.table();
    this.rows(element, grid, around, false);
    grid.end();
  }

  private rows(container: XmlElement, grid: TableGrid, around: Within, isHead: boolean): void {
    for (const child of elementsOf(container)) {
      if (child.name !== 'table:table-row') {
        this.rows(child, grid, around, isHead || child.name === 'table:table-header-rows');
        continue;
      }
      grid.nextRow();
      for (const each of elementsOf(child)) {
        const number = (name: string) => Math.min(Number(each.attributes[`table:number-${name}`] ?? 1) || 1, 1_000);
        const repeated = number('columns-repeated');
        if (each.name === 'table:table-cell') {
          const spans = { rowSpan: number('rows-spanned'), columnSpan: number('columns-spanned') };
          const cell = grid.cell({ ...spans, ...(isHead && { head: 'column' }) });
          this.flow(each, { ...around, items: [], cell });
          grid.column += repeated - 1;
        } else grid.column += repeated;
      }
    }
  }
}

/** A style's name as written by its author: automatic styles (`P1`) say what they are based on, and others have a shown name. */
function styleNames(parts: readonly (XmlElement | undefined)[]): (name: string) => string {
  const automatic = new Map<string, string>();
  for (const part of parts)
    for (const style of elementsBelow(elementAt(part, 'office:automatic-styles'), 'style:style'))
      automatic.set(style.attributes['style:name'] ?? '', style.attributes['style:parent-style-name'] ?? '');
  return (name) => automatic.get(name) ?? name;
}

/** The words of a paragraph. White space is collapsed as the format says (ODF 1.3 part 3, 6.1.2). */
function inlineWords(paragraph: XmlElement, origin: number, aside: (element: XmlElement) => void): BlockText {
  const content = new BlockText(origin);
  const read = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const words = child.replace(/[ \t\r\n]+/g, ' ');
        content.addReplaced(words.startsWith(' ') && /(?:^|\s)$/.test(content.text) ? words.slice(1) : words);
        continue;
      }
      const { name, attributes } = child;
      if (leftOut.has(name)) continue;
      if (besideBody.has(name)) aside(child);
      else if (name === 'text:s')
        content.addReplaced(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1_000)));
      else if (name === 'text:tab') content.addReplaced('\t');
      else if (name === 'text:line-break') content.addReplaced('\n');
      else if (name === 'text:a') {
        content.openLink(attributes['xlink:href'] ?? '');
        read(child);
        content.closeLink();
      } else read(child);
    }
  };
  read(paragraph);
  return content;
}
