/** Tagged PDF (ISO 32000-1, 14.7 and 14.8): blocks by the structure that the file itself tells. */
import { type Around, type DocumentWriter, type ListItem, roleIn } from '../document-writer.ts';
import type { TableCell, TableGrid } from '../table-grid.ts';
import { alternativeText, isUnfinished, segmentText } from './pdf-blocks.ts';
import type { PdfItem, Segment } from './pdf-segments.ts';

/** A node of a page's structure tree, as pdf.js gives it: an element with a role, or a reference to content. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly type?: string;
  readonly id?: string;
  /** The alternative text of a figure. */
  readonly alt?: string;
}

type ContentOf = (id: string) => readonly PdfItem[];

/** Elements that begin and end a block; others (`Span`, `Link`, `NonStruct`) stand in one. */
const blockRoles = new Set(
  'H H1 H2 H3 H4 H5 H6 Title P L LI LBody BlockQuote Caption Code Note FENote TOC TOCI Table TR TH TD THead TBody TFoot Figure Sect Part Art Div Document Index Form Aside'.split(
    ' ',
  ),
);

/** Elements that only hold others: a table goes on after they end. */
const holders = new Set([
  'TR',
  'TD',
  'TH',
  'THead',
  'TBody',
  'TFoot',
  'Sect',
  'Div',
  'Part',
  'Art',
  'Document',
  'Table',
]);

interface Table {
  readonly grid: TableGrid;
  cell?: TableCell | undefined;
}

/** What an element stands in. */
interface Within extends Omit<Around, 'cell'> {
  readonly items: readonly ListItem[];
  readonly table?: Table;
}

/** Reads the pages of a tagged PDF one after the other: paragraphs and tables may go on on the next page. */
export class TagReader {
  private readonly writer: DocumentWriter;
  private segmentsOf: (items: readonly PdfItem[]) => Segment[] = () => [];
  private contentOf: ContentOf = () => [];
  private items: PdfItem[] = [];
  /** A paragraph that may go on on the next page. */
  private pending: { readonly segments: Segment[]; readonly around: Around } | undefined;
  private lastTable: Table | undefined;
  private firstOfPage = true;
  private number = 1;

  constructor(writer: DocumentWriter) {
    this.writer = writer;
  }

  /** Reads a page: its tree, what is drawn for a content that this names, and the segments of items on the page. */
  page(tree: StructureNode, contentOf: ContentOf, segmentsOf: typeof this.segmentsOf, number = 1): void {
    this.number = number;
    this.firstOfPage = true;
    this.segmentsOf = segmentsOf;
    this.contentOf = contentOf;
    const around: Within = { items: [] };
    this.walk(tree, around);
    this.flush(around);
  }

  /** Ends what may have gone on on a next page. */
  end(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending) this.writer.write(segmentText(pending.segments), pending.around);
  }

  private walk(node: StructureNode, around: Within): void {
    if (node.type === 'content' && node.id !== undefined) this.items.push(...this.contentOf(node.id));
    const role = node.role ?? '';
    // Bullets and numbers are no words of the item.
    if (role === 'Lbl') return;
    const isBlock = blockRoles.has(role);
    if (isBlock) this.flush(around);
    const within = isBlock ? this.enter(role, around) : around;
    for (const child of node.children ?? []) this.walk(child, within);
    if (!isBlock) return;
    this.flush(within);
    if (role === 'Figure' && node.alt) this.writer.write(alternativeText(node.alt, this.number), { note: true });
    this.leave(role, within);
  }

  private enter(role: string, around: Within): Within {
    const { table } = around;
    if (/^H[1-6]?$/.test(role)) return { ...around, heading: Number(role[1] ?? 1) };
    if (role === 'Title') return { ...around, heading: 0 };
    if (role === 'BlockQuote') return { ...around, quoted: true };
    if (role === 'Code') return { ...around, code: true };
    if (role === 'Note' || role === 'FENote') return { ...around, note: true };
    if (role === 'LI') return { ...around, items: [...around.items, { text: '' }] };
    // A table that begins a page, after one that ended the page before, is the same one.
    if (role === 'Table' && this.firstOfPage && this.lastTable && !this.pending)
      return { ...around, table: this.lastTable };
    if (role === 'Table') return { ...around, table: { grid: this.writer.table() } };
    if (role === 'TR') table?.grid.nextRow();
    if ((role === 'TD' || role === 'TH') && table) table.cell = table.grid.cell({ isHead: role === 'TH' });
    return around;
  }

  private leave(role: string, { table }: Within): void {
    if ((role === 'TD' || role === 'TH') && table) table.cell = undefined;
    if (role === 'Table') {
      table?.grid.end();
      this.lastTable = table;
    } else if (!holders.has(role) && !table) this.lastTable = undefined;
  }

  /** Ends a block. */
  private flush({ table, items, ...around }: Within): void {
    const segments = this.segmentsOf(this.items);
    this.items = [];
    if (segments.length === 0) return;
    const { cell } = table ?? {};
    if (cell || around.heading !== undefined) {
      this.end();
      this.writer.write(segmentText(segments), cell ? { cell } : { heading: around.heading });
    } else this.writeText(segments, around.quoted ? { quoted: true, items } : items.length > 0 ? { items } : around);
    this.firstOfPage = false;
  }

  /** Writes a paragraph, a list item or the like, or keeps it where it may go on on the next page. */
  private writeText(own: Segment[], around: Around): void {
    const { pending } = this;
    const goesOn = pending && this.firstOfPage && roleIn(pending.around) === roleIn(around);
    const segments = goesOn ? [...pending.segments, ...own] : own;
    if (goesOn) this.pending = undefined;
    this.end();
    const text = segments.map((each) => each.text).join(' ');
    const item = around.items?.at(-1);
    if (item) item.text ||= text;
    if (isUnfinished(text)) this.pending = { segments, around };
    else this.writer.write(segmentText(segments), around);
  }
}

/** The ids of all content that a structure tree names. */
export function contentIds(tree: StructureNode): ReadonlySet<string> {
  const ids = new Set<string>();
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'content' && node.id !== undefined) ids.add(node.id);
    waiting.push(...(node.children ?? []));
  }
  return ids;
}

/** Whether a page's tags tell its text: most of its characters are content of the tree. */
export function isTagged(tree: StructureNode | null, items: readonly PdfItem[]): tree is StructureNode {
  if (!tree) return false;
  const ids = contentIds(tree);
  const count = (of: readonly PdfItem[]) => of.reduce((sum, { text }) => sum + text.trim().length, 0);
  const own = items.filter(({ artifact }) => !artifact);
  return (
    ids.size > 0 && count(own.filter(({ content }) => content !== undefined && ids.has(content))) > count(own) * 0.8
  );
}
