/** What the elements of HTML begin and end, and the words in them. */
import { UnreadableDocument } from '../../document.ts';
import { placeInWords } from '../../find/place-words.ts';
import { BlockText, type DraftBlock } from '../block-text.ts';
import { DocumentWriter, type ListItem } from '../document-writer.ts';
import type { ReadingLimits } from '../limits.ts';
import { isLinkedMark, isNoteMark } from '../note-marks.ts';
import type { TableCell, TableGrid } from '../table-grid.ts';

/** An attribute's value, its offset, and how it is written where that is in other characters: with entities. */
export interface Attribute {
  readonly value: string;
  readonly origin: number;
  readonly written?: string;
}

type Given = Readonly<Record<string, string>>;

interface Table {
  readonly grid: TableGrid;
  cell?: TableCell | undefined;
  inHead: boolean;
  caption: string;
}

/** The place that is being read: the words of its block, and the elements that it is in. */
export class HtmlFlow {
  readonly writer: DocumentWriter;
  /** The offset of what is being read. */
  at = 0;
  /** Of the element that opens: the attributes whose places matter. */
  attributes = new Map<string, Attribute>();
  quoted = 0;
  verbatim = 0;
  raised = 0;
  heading: number | undefined;
  /** What is being explained, in a list of descriptions. */
  term = '';
  /** What relative addresses go on from. */
  base: string | undefined;
  readonly items: ListItem[] = [];
  readonly tables: Table[] = [];
  private current: BlockText | undefined;
  private link: { readonly address: Attribute; used: boolean } | undefined;
  private cells = 0;
  private readonly limits: ReadingLimits;

  constructor(writer: DocumentWriter, limits: ReadingLimits) {
    this.writer = writer;
    this.limits = limits;
  }

  /** An address as `<base>` has it go on; one to a place on the same page stays, as whoever wrote it means that. */
  based({ value, origin, written = value }: Attribute): Attribute {
    const isRelative = !/^(?:#|[a-z][a-z\d+.-]*:)/i.test(value.trim());
    return this.base !== undefined && isRelative && URL.canParse(value, this.base)
      ? { value: new URL(value, this.base).href, origin, written }
      : { value, origin, ...(written !== value && { written }) };
  }

  /** In the whole file. */
  private get offset(): number {
    return (this.writer.base ?? 0) + this.at;
  }

  get hasBegun(): boolean {
    return this.current !== undefined;
  }

  /** The words of the block, which begins where none has. */
  words(): BlockText {
    this.current ??= new BlockText();
    return this.current;
  }

  /** The same, for words of the link that is open. */
  linked(): BlockText {
    const words = this.words();
    if (this.link && !words.openUrl) {
      const { value, origin, written } = this.link.address;
      words.openLink(value, origin, written);
      this.link.used = true;
    }
    return words;
  }

  /** Ends the block. */
  flush(): DraftBlock | undefined {
    const { current, writer, heading, items } = this;
    this.current = undefined;
    if (!current) return undefined;
    return writer.write(current, {
      cell: this.tables.at(-1)?.cell,
      heading,
      code: this.verbatim > 0,
      quoted: this.quoted > 0,
      items,
      ...(this.term !== '' && { under: [...writer.above, this.term] }),
    });
  }

  /** Writes the page of a frame, all of which stands where the frame does. */
  writeFramed(write: (writer: DocumentWriter) => void): void {
    const place = this.writer.placeOf(this.offset);
    const page = new DocumentWriter(() => place, false);
    write(page);
    for (const { originAt: _, ...block } of page.blocks) this.writer.blocks.push({ ...block, placeAt: () => place });
  }

  openLink(address: Attribute): () => void {
    this.link = { address: this.based(address), used: false };
    const before = this.current;
    const start = before?.text.length ?? 0;
    return () => {
      if (this.link && !this.link.used) this.linked();
      this.current?.closeLink();
      this.link = undefined;
      const { current } = this;
      if (!current || (before && before !== current) || !address.value.startsWith('#')) return;
      const text = current.text.slice(0, start);
      if (!isLinkedMark(text, current.text.slice(start))) return;
      // The mark that stands before a note leads back to that at the word.
      if (text.trim() === '') current.addReplaced(' ', this.at);
      else current.cut(start);
    };
  }

  openCode(): () => void {
    const words = this.words();
    const start = words.text.length;
    return () => this.current === words && words.markCode(start);
  }

  /** What is raised is left out where it points to a note. */
  openRaised(): () => void {
    const words = this.words();
    const start = words.text.length;
    this.raised++;
    return () => {
      this.raised--;
      if (this.current === words && isNoteMark(words.text.slice(0, start), words.text.slice(start))) words.cut(start);
    };
  }

  openTable(): () => void {
    const grid = this.writer.table(`table at ${this.offset}`);
    const table = { grid, inHead: false, caption: '' };
    this.tables.push(table);
    return () => {
      this.tables.pop();
      grid.end(table.caption);
    };
  }

  openCell(table: Table, isHead: boolean, { colspan, rowspan, scope }: Given): () => void {
    const [rowSpan, columnSpan] = [span(rowspan), span(colspan)];
    this.cells += rowSpan * columnSpan;
    if (this.cells > this.limits.cells)
      throw new UnreadableDocument(
        `Unexpected table cell number ${this.cells} on ${placeInWords(this.writer.placeOf(this.offset))}, expected at most ${this.limits.cells}, with all that a cell spans; split the file`,
      );
    const { grid, inHead } = table;
    if (grid.row === 0) grid.nextRow();
    const head = inHead || scope === 'col' || scope === 'colgroup' ? 'column' : scope?.startsWith('row') && 'row';
    table.cell = grid.freeCell({
      rowSpan,
      columnSpan,
      isHead: isHead || inHead,
      ...((isHead || inHead) && head && { head }),
    });
    return () => {
      table.cell = undefined;
    };
  }
}

function span(value = '1'): number {
  return Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), 1_000);
}

/** Reads that an element opens; what it returns, that it closes, with the block that ended with it. */
export type Opening = (flow: HtmlFlow, given: Given) => ((finished?: DraftBlock) => void) | undefined;

/** Counts how many elements of a sort are open. */
function within(flow: HtmlFlow, sort: 'quoted' | 'verbatim'): () => void {
  flow[sort]++;
  return () => {
    flow[sort]--;
  };
}

function inTable(open: (table: Table, flow: HtmlFlow, given: Given) => ReturnType<Opening>): Opening {
  return (flow, given) => {
    const table = flow.tables.at(-1);
    return table && open(table, flow, given);
  };
}

const heading =
  (level: number): Opening =>
  (flow) => {
    flow.writer.endHeadings(level);
    flow.heading = level;
    return () => {
      flow.heading = undefined;
    };
  };

const code: Opening = (flow) => flow.openCode();

/** Words of an attribute, beside those of the text. */
const aside =
  (name: string): Opening =>
  (flow) => {
    const said = flow.attributes.get(name);
    if (!said) return undefined;
    const words = flow.linked().aside(said.origin);
    if (said.written === undefined) words.add(said.value, said.origin);
    else words.addReplaced(said.value, said.origin);
    return undefined;
  };

const image = aside('alt');
/** Types of fields that show no value. */
const silentFields = new Set(['hidden', 'checkbox', 'radio', 'password', 'image', 'file', 'color', 'range']);

/** The source that a quotation names is a link without words. */
function addCite(flow: HtmlFlow): void {
  const cite = flow.attributes.get('cite');
  if (!cite) return;
  const words = flow.linked();
  const { length } = words.text;
  const { value, origin, written } = flow.based(cite);
  words.addLink({
    start: length,
    end: length,
    url: value,
    urlOrigin: origin,
    ...(written !== undefined && { urlWritten: written }),
  });
}

/** What elements do; others only hold words. */
export const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>(
  Object.entries({
    h1: heading(1),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
    base(flow) {
      const address = flow.attributes.get('href')?.value;
      // The first one counts.
      if (address !== undefined && URL.canParse(address)) flow.base ??= address;
      return undefined;
    },
    blockquote(flow) {
      addCite(flow);
      return within(flow, 'quoted');
    },
    q(flow) {
      addCite(flow);
      flow.linked().addReplaced('“', flow.at);
      return () => flow.linked().addReplaced('”', flow.at);
    },
    pre: (flow) => within(flow, 'verbatim'),
    sup: (flow) => flow.openRaised(),
    input: (flow, given) =>
      silentFields.has(given.type?.toLowerCase() ?? '') ? undefined : aside('value')(flow, given),
    code,
    kbd: code,
    samp: code,
    li({ items }) {
      items.push({ text: '' });
      return () => items.pop();
    },
    dt(flow) {
      flow.term = '';
      return (finished) => {
        if (finished) flow.term = finished.text;
      };
    },
    dl: (flow) => () => {
      flow.term = '';
    },
    a(flow) {
      const address = flow.attributes.get('href') ?? flow.attributes.get('xlink:href');
      return address && flow.openLink(address);
    },
    br(flow) {
      flow.words().addReplaced('\n', flow.at);
      return undefined;
    },
    img: image,
    area(flow, given) {
      const address = flow.attributes.get('href');
      const close = address && flow.openLink(address);
      image(flow, given);
      close?.();
      return undefined;
    },
    table: (flow) => flow.openTable(),
    caption: inTable((table) => (finished) => {
      if (finished) table.caption = finished.text;
    }),
    thead: inTable((table) => {
      table.inHead = true;
      return () => {
        table.inHead = false;
      };
    }),
    tr: inTable(({ grid }) => {
      grid.nextRow();
      return undefined;
    }),
    td: inTable((table, flow, given) => flow.openCell(table, false, given)),
    th: inTable((table, flow, given) => flow.openCell(table, true, given)),
  } satisfies Record<string, Opening>),
);
