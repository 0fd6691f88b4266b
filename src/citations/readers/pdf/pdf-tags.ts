/** Tagged PDF (ISO 32000-1, 14.7 and 14.8): blocks by the structure that the file itself tells. */
import type { BlockKind, DraftBlock } from '../block-text.ts';
import type { Outline } from '../outline.ts';
import { addToCell, assignHeads, type TableCell, tableCell } from '../table-cells.ts';
import { isUnfinished, segmentBlock } from './pdf-blocks.ts';
import type { PdfItem, Segment } from './pdf-segments.ts';

/** A node of a page's structure tree, as pdf.js gives it: an element with a role, or a reference to content. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly type?: string;
  readonly id?: string;
}

type ContentOf = (id: string) => readonly PdfItem[];

interface Table {
  readonly id: string;
  readonly cells: TableCell[];
  row: number;
  column: number;
  cell: TableCell | undefined;
}

/** Elements that begin and end a block; others (`Span`, `Link`, `NonStruct`) stand in one. */
const blockRoles = new Set(
  'H H1 H2 H3 H4 H5 H6 Title P L LI LBody BlockQuote Caption Code Note FENote TOC TOCI Table TR TH TD THead TBody TFoot Figure Sect Part Art Div Document Index Form Aside'.split(
    ' ',
  ),
);

/** Reads the pages of a tagged PDF one after the other: paragraphs and tables may go on on the next page. */
export function tagReader(headings: Outline, push: (block: DraftBlock) => void) {
  let items: PdfItem[] = [];
  let segmentsOf: (items: readonly PdfItem[]) => Segment[] = () => [];
  let pending: { readonly segments: Segment[]; readonly kind: BlockKind } | undefined;
  let tables = 0;
  let lastTable: Table | undefined;
  let firstOfPage = true;

  const emit = (from: readonly Segment[], kind: BlockKind): DraftBlock | undefined => {
    const block = segmentBlock(from, kind);
    if (block) push(block);
    return block;
  };
  const settle = () => {
    if (pending) emit(pending.segments, pending.kind);
    pending = undefined;
  };

  /** What an element stands in. */
  interface Around {
    readonly role: BlockKind['role'];
    readonly level?: number;
    readonly quoted: boolean;
    readonly listItems: readonly { text: string }[];
    readonly table?: Table;
  }

  const flush = (around: Around, isLast = false) => {
    const own = segmentsOf(items);
    items = [];
    if (own.length === 0) return;
    const { table, listItems, role, level } = around;
    const under = [...headings.above, ...listItems.slice(0, -1).map(({ text }) => text)];
    if (table?.cell) {
      settle();
      const { row, column } = table.cell;
      const block = emit(own, { role: 'cell', under: headings.above, row: `${table.id} row ${row}`, column });
      if (block) addToCell(table.cell, block);
    } else if (role === 'heading') {
      settle();
      headings.enter(level ?? 1, '');
      const block = emit(own, { role, level: Math.max(level ?? 1, 1), under: headings.above });
      headings.enter(level ?? 1, block?.text ?? '');
    } else {
      const kind = around.quoted
        ? ({ role: 'quotation', under } as const)
        : listItems.length > 0
          ? ({ role: 'list-item', level: listItems.length, under } as const)
          : { role, under };
      if (pending && firstOfPage && pending.kind.role === kind.role) {
        own.unshift(...pending.segments);
        pending = undefined;
      }
      settle();
      const text = own.map((each) => each.text).join(' ');
      const item = listItems.at(-1);
      if (item) item.text ||= text;
      if (isLast || isUnfinished(text)) pending = { segments: own, kind };
      else emit(own, kind);
    }
    firstOfPage = false;
  };

  const enter = (role: string, around: Around): Around => {
    const { table } = around;
    if (/^H[1-6]?$/.test(role)) return { ...around, role: 'heading', level: Number(role[1] ?? 1) };
    if (role === 'Title') return { ...around, role: 'heading', level: 0 };
    if (role === 'BlockQuote') return { ...around, quoted: true };
    if (role === 'Code') return { ...around, role: 'code' };
    if (role === 'Note' || role === 'FENote') return { ...around, role: 'note' };
    if (role === 'LI') return { ...around, listItems: [...around.listItems, { text: '' }] };
    if (role === 'Table') {
      // A table that begins a page, after one that ended the page before, is the same one.
      const goesOn = firstOfPage && lastTable !== undefined && pending === undefined;
      const own = goesOn && lastTable ? lastTable : newTable();
      return { ...around, table: own };
    }
    if (role === 'TR' && table) {
      table.row++;
      table.column = 0;
    }
    if ((role === 'TD' || role === 'TH') && table) {
      table.column++;
      table.cell = tableCell(table.row, table.column);
      if (role === 'TH') heads.add(table.cell);
      table.cells.push(table.cell);
    }
    return around;
  };
  const heads = new Set<TableCell>();
  const newTable = (): Table => ({ id: `table ${++tables}`, cells: [], row: 0, column: 0, cell: undefined });

  const leave = (role: string, { table }: Around) => {
    if ((role === 'TD' || role === 'TH') && table) table.cell = undefined;
    if (role === 'Table' && table) {
      const mixed = new Set(table.cells.filter((cell) => !heads.has(cell) && cell.text !== '').map(({ row }) => row));
      for (const cell of table.cells) if (heads.has(cell)) cell.head = mixed.has(cell.row) ? 'row' : 'column';
      assignHeads(table.cells);
      lastTable = table;
    } else if (
      role !== 'Table' &&
      blockRoles.has(role) &&
      !/^(?:TR|TD|TH|THead|TBody|TFoot|Sect|Div|Part|Art|Document)$/.test(role)
    )
      lastTable = table ? lastTable : undefined;
  };

  const walk = (node: StructureNode, around: Around, contentOf: ContentOf): void => {
    if (node.type === 'content' && node.id !== undefined) items.push(...contentOf(node.id));
    const role = node.role ?? '';
    // Bullets and numbers are no words of the item.
    if (role === 'Lbl') return;
    const isBlock = blockRoles.has(role);
    if (isBlock) flush(around);
    const within = isBlock ? enter(role, around) : around;
    for (const child of node.children ?? []) walk(child, within, contentOf);
    if (!isBlock) return;
    flush(within);
    leave(role, within);
  };

  return {
    /** Reads a page: its tree, what is drawn for a content that this names, and the segments of items on the page. */
    page(tree: StructureNode, contentOf: ContentOf, toSegments: typeof segmentsOf): void {
      firstOfPage = true;
      segmentsOf = toSegments;
      const around: Around = { role: 'paragraph', quoted: false, listItems: [] };
      walk(tree, around, contentOf);
      flush(around);
    },
    /** Ends what may have gone on on a next page. */
    end: settle,
  };
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
