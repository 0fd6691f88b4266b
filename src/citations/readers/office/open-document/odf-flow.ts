/** The paragraphs, lists and tables of an OpenDocument file, and what hangs from them: notes, comments, text boxes, charts. */
import type { DocumentPlace } from '../../../document.ts';
import { BlockText } from '../../block-text.ts';
import { DocumentWriter, type ListItem } from '../../document-writer.ts';
import { isNoteMark } from '../../note-marks.ts';
import { cellPlace, type TableCell, type TableGrid } from '../../table-grid.ts';
import { elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from '../xml.ts';
import type { OdfPackage } from './odf-package.ts';

/** Where a block stands. */
export interface Within {
  readonly items?: readonly ListItem[];
  readonly cell?: TableCell;
  /** Set beside the text: where it hangs. */
  readonly anchor?: Anchor;
  /** Whether it is the title of what follows. */
  readonly isTitle?: boolean;
}

export interface Anchor {
  readonly place: DocumentPlace;
  readonly under: readonly string[];
}

/** What the kinds of documents do in their own way. */
export interface OdfPlaces {
  /** The place of the next paragraph. */
  next(): DocumentPlace;
  /** The place of what stands before the first paragraph; that of the paragraph where none is given. */
  readonly first?: DocumentPlace;
  /** The name of the next table; its number where none is given. */
  table?(): string;
}

const besideText = new Set(['text:note', 'office:annotation', 'draw:text-box']);
const leftOut = new Set([
  'text:tracked-changes',
  'text:ruby-text',
  'office:annotation-end',
  'text:note-citation',
  'presentation:notes',
  'style:header-left',
  'style:footer-left',
]);
/** What leads elsewhere without words of its own: around a frame, or on a click on a shape. */
const leading = new Set(['draw:a', 'presentation:event-listener', 'script:event-listener']);
/** Said of a picture or shape, in words of their own. */
const alternatives = new Set(['svg:title', 'svg:desc']);

export class OdfFlow {
  readonly writer: DocumentWriter;
  readonly beside: { readonly element: XmlElement; readonly anchor: Anchor }[] = [];
  private readonly document: OdfPackage;
  private readonly places: DocumentPlace[] = [];
  private readonly given: OdfPlaces;

  constructor(document: OdfPackage, given: OdfPlaces) {
    this.document = document;
    this.given = given;
    this.writer = new DocumentWriter((origin) => this.places[origin] ?? { kind: 'paragraph', paragraph: 1 }, false);
  }

  /** Reads what was set aside; that may have something beside it, which is added while this goes on. */
  readBeside(): void {
    for (const { element, anchor } of this.beside) {
      if (element.name === 'draw:object') this.embedded(element, anchor);
      else this.flow(element, { anchor });
    }
    this.beside.length = 0;
  }

  /** Reads the paragraphs, lists and tables in an element. */
  flow(container: XmlElement, around: Within): void {
    for (const child of elementsOf(container)) {
      const { name } = child;
      if (leftOut.has(name) || isSwitchedOff(child)) continue;
      if (name === 'text:p' || name === 'text:h') this.paragraph(child, around);
      else if (name === 'text:list')
        for (const item of elementsOf(child))
          this.flow(item, { ...around, items: [...(around.items ?? []), { text: '' }] });
      else if (name === 'table:table') this.table(child, around);
      else if (alternatives.has(name) || leading.has(name)) this.words(child, around);
      else if (name.startsWith('form:')) this.formField(child, around);
      else if (name === 'draw:object' || (besideText.has(name) && around.isTitle === undefined))
        this.setAside(child, around);
      else this.flow(child, around);
    }
  }

  private get last(): DocumentPlace {
    return this.places.at(-1) ?? this.given.first ?? { kind: 'paragraph', paragraph: 1 };
  }

  private setAside(element: XmlElement, { anchor }: Within): void {
    this.beside.push({ element, anchor: anchor ?? { place: this.last, under: this.writer.above } });
  }

  private at({ anchor, cell }: Within): number {
    const own = anchor ? undefined : this.given.next();
    return this.places.push(anchor?.place ?? (cell ? cellPlace(cell) : (own ?? this.last))) - 1;
  }

  private paragraph(element: XmlElement, around: Within): void {
    const { cell, anchor, items, isTitle } = around;
    const { styles } = this.document;
    const given = element.attributes['text:style-name'] ?? '';
    const content = new BlockText(this.at(around));
    const isHidden = elementsBelow(element, 'text:hidden-paragraph').some(isSwitchedOff);
    const isShown = !isHidden && (styles.isShown('paragraph', given) ?? true);
    odfWords(element, content, this.document, isShown, (each) => this.setAside(each, around));
    const style = styles.nameOf(given);
    const level = isTitle || /^title$/i.test(style) ? 0 : Number(element.attributes['text:outline-level'] ?? 1);
    const isHeading = !cell && !anchor && (level === 0 || element.name === 'text:h') && content.text.trim() !== '';
    this.writer.write(content, {
      cell,
      note: anchor !== undefined,
      heading: isHeading ? level : undefined,
      quoted: /quotation|quote/i.test(style),
      ...(items && { items }),
      under: anchor?.under,
    });
  }

  /** Words that stand in no paragraph: alternative texts, and addresses that frames lead to. */
  private words(element: XmlElement, around: Within): void {
    if (element.name === 'draw:a') this.flow(element, around);
    const content = new BlockText(this.places.push(around.anchor?.place ?? this.last) - 1);
    if (leading.has(element.name)) content.openLink(element.attributes['xlink:href'] ?? '');
    else content.addReplaced(textBelow(element));
    this.writer.write(content, { note: true, under: around.anchor?.under });
  }

  /** What a form holds, or shows on a button or beside a box. */
  private formField(element: XmlElement, around: Within): void {
    const { attributes } = element;
    for (const name of ['form:label', 'form:current-value', 'form:value']) {
      const content = new BlockText(this.places.push({ kind: 'part', part: 'form field' }) - 1);
      content.addReplaced(attributes[name] ?? '');
      this.writer.write(content, { note: true, under: [] });
    }
    this.flow(element, around);
  }

  /** A chart or another document that is shown in this one. */
  private embedded(element: XmlElement, anchor: Anchor): void {
    const name = (element.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
    // In a file of a single part it stands where it is shown.
    for (const paragraph of elementsBelow(this.document.tree(`${name}/content.xml`) ?? element, 'text:p'))
      this.paragraph(paragraph, { anchor });
  }

  private table(element: XmlElement, around: Within): void {
    const name = this.given.table?.();
    const grid = name === undefined ? this.writer.table() : this.writer.table(name);
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
        const repeated = countIn(each, 'columns-repeated');
        if (each.name === 'table:table-cell') {
          const spans = { rowSpan: countIn(each, 'rows-spanned'), columnSpan: countIn(each, 'columns-spanned') };
          const cell = grid.cell({ ...spans, ...(isHead && { head: 'column' }) });
          this.flow(each, { ...around, items: [], cell });
          grid.column += repeated - 1;
        } else grid.column += repeated;
      }
    }
  }
}

/** `table:number-…` of a cell or row; 1 where it is not given. */
export function countIn({ attributes }: XmlElement, name: string): number {
  return Math.min(Number(attributes[`table:number-${name}`] ?? 1) || 1, 1_000);
}

/**
 * Adds the words of a paragraph. White space is collapsed as the format says (ODF 1.3 part 3, 6.1.2).
 *
 * @param isShown whether the paragraph's style shows them; styles of stretches in it say it anew
 * @param aside told what hangs from it
 */
export function odfWords(
  paragraph: XmlElement,
  content: BlockText,
  { styles }: Pick<OdfPackage, 'styles'>,
  isShown: boolean,
  aside: (element: XmlElement) => void,
): void {
  const read = (element: XmlElement, shown: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const words = child.replace(/[ \t\r\n]+/g, ' ');
        if (shown)
          content.addReplaced(words.startsWith(' ') && /(?:^|\s)$/.test(content.text) ? words.slice(1) : words);
        continue;
      }
      const { name, attributes } = child;
      if (leftOut.has(name) || isSwitchedOff(child)) continue;
      if (besideText.has(name) || name === 'draw:object') aside(child);
      else if (alternatives.has(name)) content.aside().addReplaced(textBelow(child));
      else if (name === 'text:s') {
        if (shown) content.addReplaced(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1_000)));
      } else if (name === 'text:tab') content.addReplaced('\t');
      else if (name === 'text:line-break') content.addReplaced('\n');
      else if (name === 'text:a' || name === 'draw:a') {
        content.openLink(attributes['xlink:href'] ?? '');
        read(child, shown);
        content.closeLink();
      } else if (name === 'text:span') {
        const style = attributes['text:style-name'];
        const start = content.text.length;
        read(child, styles.isShown('text', style) ?? shown);
        if (styles.isRaised(style) && isNoteMark(content.text.slice(0, start), content.text.slice(start)))
          content.cut(start);
      } else read(child, shown);
    }
  };
  read(paragraph, isShown);
}

/** Whether a condition, or who wrote it, keeps an element from being seen. */
function isSwitchedOff({ attributes }: XmlElement): boolean {
  return attributes['text:is-hidden'] === 'true' || attributes['text:display'] === 'none';
}

/** Headers and footers of pages. */
export function readMasters(flow: OdfFlow, { masters }: OdfPackage): void {
  for (const master of masters)
    for (const part of ['header', 'footer'])
      for (const name of [part, `${part}-left`, `${part}-first`]) {
        const element = elementAt(master, `style:${name}`);
        if (element) flow.flow(element, { anchor: { place: { kind: 'part', part }, under: [] } });
      }
}
