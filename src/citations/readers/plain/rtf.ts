/**
 * Rich Text Format 1.9: headings, paragraphs, lists and cells, with links, notes, headers; what is struck out, hidden or deleted is left out. By
 * hand: the libraries there are make HTML of it, and none is kept.
 */
import { type DocumentBlock, type DocumentPlace, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { byteText, textIn } from '../decode.ts';
import { DocumentWriter, itemsTo, type ListItem } from '../document-writer.ts';
import type { ReadingLimits } from '../limits.ts';
import { isNoteMark } from '../note-marks.ts';
import { hyperlink } from '../office/word/word-fields.ts';
import { cellPlace, type TableCell, type TableGrid } from '../table-grid.ts';

/** Groups that hold no words of the text. */
const silent = new Set(
  'fonttbl colortbl stylesheet info pict themedata colorschememapping datastore latentstyles rsidtbl generator listtable listoverridetable xmlnstbl mmathPr filetbl revtbl bkmkstart bkmkend datafield fldtype shpinst sp listtext pntext'.split(
    ' ',
  ),
);
/** Groups that hold the same in two forms, of which one is shown: an object as it is and as a picture or text, a text in two encodings. */
const twofold: ReadonlySet<string> = new Set(['object', 'upr']);
const shownForm: ReadonlySet<string> = new Set(['result', 'ud']);
/** Groups beside the text, and what their place is called. */
const beside: Readonly<Record<string, string>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  annotation: 'comment',
  shptxt: 'text box',
  dptxbxtext: 'text box',
};
const shown: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '\u2014',
  endash: '\u2013',
  bullet: '\u2022',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201C',
  rdblquote: '\u201D',
  emspace: ' ',
  enspace: ' ',
};
/** Encodings of fonts (`\fcharset`), where it is not that of the file. */
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const symbols: Readonly<Record<string, string>> = { '~': '\u00A0', '-': '\u00AD', _: '\u2011' };
const unseen = new Set(['strike', 'striked', 'v', 'deleted']);

interface Group {
  silent: boolean;
  /** The same around one that holds two forms. */
  silentAround: boolean;
  /** Properties that keep words from being seen. */
  unseen: ReadonlySet<string>;
  /** Bytes that stand for a `\\u` character, to be passed over. */
  fallback: number;
  /** Where it stands, beside the text. */
  part: string | undefined;
  instruction: boolean;
  /** Whether a link of a field ends with it. */
  isField: boolean;
  /** The offset of what is raised. */
  raisedFrom: number | undefined;
  /** The encoding of its font, where that has one of its own. */
  codepage: string | undefined;
}

/** The blocks of an RTF file. */
export function readRtf(bytes: Uint8Array, limits: ReadingLimits): DocumentBlock[] {
  const source = byteText(bytes);
  const places: DocumentPlace[] = [];
  const writer = new DocumentWriter((at) => places[at] ?? { kind: 'paragraph', paragraph: 1 }, false);
  const contents = new Map<string | undefined, BlockText>();
  let group: Group = {
    silent: false,
    silentAround: false,
    unseen: new Set(),
    fallback: 1,
    part: undefined,
    instruction: false,
    isField: false,
    raisedFrom: undefined,
    codepage: undefined,
  };
  const groups: Group[] = [];
  let [paragraphs, skip] = [0, 0];
  let code = '';
  let codepage = 'windows-1252';
  /** The encodings of fonts by their number, and the font that the table of fonts is at. */
  const codepages = new Map<number, string>();
  let font = 0;
  /** Bytes of characters, of which one may take several. */
  let bytesOfText: number[] = [];
  let grid: TableGrid | undefined;
  let inTable = false;
  /** The one whose paragraphs are being read. */
  let open: TableCell | undefined;
  /** Of the paragraph: its level as a heading, its depth in a list, and the items that are open. */
  let heading: number | undefined;
  let depth = 0;
  let items: readonly ListItem[] = [];
  const content = () => {
    const known = contents.get(group.part) ?? new BlockText();
    contents.set(group.part, known);
    return known;
  };
  const add = (text: string) => {
    if (group.instruction) code += text;
    else if (!group.silent && group.unseen.size === 0) content().addReplaced(text);
  };
  const endBytes = () => {
    if (bytesOfText.length > 0) add(textIn(group.codepage ?? codepage, Uint8Array.from(bytesOfText)));
    bytesOfText = [];
  };
  /** The mark of a note is left out, as that of a footnote of the file is. */
  const endRaised = () => {
    const from = group.raisedFrom;
    group.raisedFrom = undefined;
    if (from !== undefined && isNoteMark(content().text.slice(0, from), content().text.slice(from)))
      content().cut(from);
  };
  const finish = (isCell = false) => {
    endRaised();
    const { part } = group;
    const words = content();
    contents.delete(part);
    if (part === undefined && !inTable && !isCell) grid = end(grid);
    const isInTable = part === undefined && (isCell || inTable);
    if (isInTable) grid ??= begin(writer);
    const cell = isInTable ? (open ?? grid?.cell()) : undefined;
    if (part === undefined) open = isCell ? undefined : cell;
    if (part === undefined) paragraphs++;
    const place: DocumentPlace =
      part !== undefined
        ? { kind: 'part', part }
        : cell
          ? cellPlace(cell)
          : { kind: 'paragraph', paragraph: paragraphs };
    places.push(place);
    const isBody = part === undefined && cell === undefined;
    if (isBody) items = itemsTo(items, heading === undefined ? depth : 0);
    const block = writer.write(words, {
      cell,
      note: part !== undefined,
      ...(isBody && { heading, items }),
      ...(part !== undefined && { under: [] }),
    });
    if (block) block.placeAt = () => place;
  };
  const control = (name: string, value: number | undefined) => {
    if (silent.has(name)) group.silent = true;
    else if (twofold.has(name)) [group.silentAround, group.silent] = [group.silent, true];
    else if (shownForm.has(name)) group.silent = group.silentAround;
    else if (name in beside) {
      group.part = `${beside[name]}${beside[name] === 'header' || beside[name] === 'footer' ? '' : ` at paragraph ${paragraphs + 1}`}`;
      group.silent = false;
      group.raisedFrom = undefined;
    } else if (name === 'par' || name === 'sect' || name === 'page') finish();
    else if (name === 'pard') [inTable, heading, depth] = [false, undefined, 0];
    else if (name === 'outlinelevel' && value !== undefined) heading = value < 9 ? value + 1 : undefined;
    else if (name === 'ls') depth = Math.max(depth, value === 0 ? 0 : 1);
    else if (name === 'ilvl' && value !== undefined) depth = Math.min(value, 8) + 1;
    else if (name === 'intbl') inTable = true;
    else if (name === 'cell' || name === 'nestcell') finish(true);
    else if (name === 'row' || name === 'nestrow') grid?.nextRow();
    else if (name === 'ansicpg' && value !== undefined) codepage = codepageOf(value);
    else if (name === 'f' && value !== undefined) {
      font = value;
      group.codepage = codepages.get(value);
    } else if (name === 'fcharset' && value !== undefined) {
      const known = charsets[value];
      if (known !== undefined) codepages.set(font, known);
    } else if (name === 'uc') group.fallback = value ?? 1;
    else if (name === 'u' && value !== undefined) {
      add(String.fromCharCode(value < 0 ? value + 65_536 : value));
      skip = group.fallback;
    } else if (name === 'plain') {
      endRaised();
      [group.unseen, group.codepage] = [new Set(), undefined];
    } else if (unseen.has(name)) {
      const next = new Set(group.unseen);
      if (value === 0) next.delete(name);
      else next.add(name);
      group.unseen = next;
    } else if (name === 'super' && value !== 0) group.raisedFrom = content().text.length;
    else if (name === 'super' || name === 'nosupersub') endRaised();
    else if (name === 'fldinst') {
      group.instruction = true;
      group.silent = false;
      code = '';
    } else if (name === 'fldrslt') {
      const url = hyperlink(code.trim());
      if (url !== undefined) content().openLink(url);
      group.isField = url !== undefined;
    } else if (name in shown) add(shown[name] ?? '');
  };
  const token = /\{|\}|\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|[\r\n]+|[^\\{}\r\n]+/g;
  for (const match of source.matchAll(token)) {
    const [whole, name, number, byte, symbol] = match;
    if (byte === undefined) endBytes();
    if (whole === '{') {
      if (groups.length >= limits.depth)
        throw new UnreadableDocument(`Unexpected depth of RTF, expected at most ${limits.depth} groups in each other`);
      groups.push(group);
      group = { ...group, isField: false, raisedFrom: undefined };
    } else if (whole === '}') {
      endRaised();
      if (group.isField) content().closeLink();
      const outer = groups.pop();
      if (outer && outer.part !== group.part) finish();
      group = outer ?? group;
    } else if (name !== undefined) control(name, number === undefined ? undefined : Number(number));
    else if (symbol === '*') group.silent = true;
    else if (byte !== undefined) {
      if (skip > 0) skip--;
      else if (byte !== '00') bytesOfText.push(Number.parseInt(byte, 16));
    } else if (symbol !== undefined) add(symbols[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : ''));
    else if (!/^[\r\n]/.test(whole)) {
      const rest = whole.slice(skip);
      skip = Math.max(0, skip - whole.length);
      add(rest);
    }
  }
  endBytes();
  finish();
  end(grid);
  return writer.blocks;
}

function begin(writer: DocumentWriter): TableGrid {
  const grid = writer.table();
  grid.nextRow();
  return grid;
}

function end(grid: TableGrid | undefined): undefined {
  grid?.end();
  return undefined;
}

/** Code pages whose encodings have names of their own. */
const codepageNames: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

function codepageOf(number: number): string {
  try {
    return new TextDecoder(codepageNames[number] ?? `windows-${number}`).encoding;
  } catch {
    return 'windows-1252';
  }
}
