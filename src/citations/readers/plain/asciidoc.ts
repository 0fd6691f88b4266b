/**
 * AsciiDoc, by its lines: headings, paragraphs, lists, quotations, cells, code, comments. By hand, since Asciidoctor.js makes HTML
 * of it and tells no offset.
 */
import { linePlaces } from '../../../language/lines.ts';
import type { DocumentBlock } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { DocumentWriter, itemsTo, type ListItem } from '../document-writer.ts';
import { cutRaisedMarks } from '../note-marks.ts';
import type { TableCell, TableGrid } from '../table-grid.ts';

const heading = /^(={1,6})[ \t]+(?=\S)/;
const item = /^[ \t]*(\*{1,5}|-|\.{1,5}|\d+\.)[ \t]+(?=\S)/;
/** Lines that open and close what is read otherwise. */
const delimiters: ReadonlyMap<string, 'code' | 'comment' | 'quote' | 'plain'> = new Map([
  ['----', 'code'],
  ['....', 'code'],
  ['++++', 'plain'],
  ['////', 'comment'],
  ['____', 'quote'],
  ['====', 'plain'],
  ['****', 'plain'],
  ['--', 'plain'],
]);
/** Attributes of the document and of blocks, macros that only place something. */
const silent = /^(?::[\w-]+!?:|\[[^\]]*\]\s*$|(?:include|ifdef|ifndef|endif|toc)::)/;
/** Whom a quotation is of, and where it stands. */
const quotationSource = /^(\[(?:quote|verse)[ \t]*,)([^\]]+)\]/;
const title = /^\.(?=[^\s.])/;
/** A link, a picture, a note; or marks around words. Bounded, since each opening might be looked through to the end. */
const inline =
  /(?:link:|xref:)?((?:https?:\/\/|link:|xref:)[^\s[\]]{1,1000})\[([^\]]{0,1000})\]|image::?([^\s[:]{0,500})\[([^\],]{0,500})[^\]]{0,500}\]|footnote:[\w-]{0,50}\[([^\]]{0,1000})\]|\[\.?(?:line-through|strike)\](?:#{1,2}[^#]{0,1000}#{1,2}|\*{1,2}[^*]{0,1000}\*{1,2}|_{1,2}[^_]{0,1000}_{1,2})/g;
const emphasis = /(?<![\p{L}\p{N}])([*_]{1,2})(?=\S)|(?<=\S)([*_]{1,2})(?![\p{L}\p{N}])/gu;

/** The blocks of an AsciiDoc text. */
export function readAsciiDoc(text: string): DocumentBlock[] {
  const writer = new DocumentWriter(linePlaces(text));
  let current = new BlockText();
  let items: readonly ListItem[] = [];
  let isItem = false;
  let within: { readonly line: string; readonly kind: string } | undefined;
  let table: { readonly grid: TableGrid; cell: TableCell | undefined } | undefined;
  let quoted = false;
  const finish = () => {
    addMarks(current);
    if (table) writer.write(current, { cell: table.cell ?? table.grid.cell() });
    else writer.write(current, { quoted, code: within?.kind === 'code', items: isItem ? items : [] });
    current = new BlockText();
    isItem = false;
  };
  for (const { index, 0: line } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const words = line.replace(/[\r\n]+$/, '');
    const bare = words.trimEnd();
    if (within) {
      if (bare === within.line) {
        finish();
        quoted = false;
        within = undefined;
      } else if (within.kind === 'quote' && bare === '') finish();
      else if (within.kind !== 'comment') current.add(line, index);
      continue;
    }
    const kind = delimiters.get(bare.length > 4 && /^(.)\1+$/.test(bare) ? bare.slice(0, 4) : bare);
    if (bare.startsWith('|===')) {
      finish();
      if (table) table.grid.end();
      table = table ? undefined : { grid: writer.table(`table at ${index}`), cell: undefined };
    } else if (kind && !table) {
      finish();
      quoted = kind === 'quote';
      if (kind !== 'plain') within = { line: bare, kind };
    } else if (table) readRow(line, index, table, finish, (part, origin) => current.add(part, origin));
    else if (bare === '' || silent.test(words) || (words.startsWith('//') && !words.startsWith('///'))) {
      finish();
      const source = quotationSource.exec(words);
      if (source) {
        current.add(source[2] ?? '', index + (source[1] ?? '').length);
        finish();
      }
      if (/^\[quote/.test(words)) quoted = true;
      else if (bare === '') quoted = false;
    } else {
      const marks = (heading.exec(words) ?? item.exec(words) ?? title.exec(words))?.[0] ?? '';
      if (marks !== '') finish();
      current.add(line.slice(marks.length), index + marks.length);
      const level = heading.exec(words)?.[1]?.length;
      const bullet = item.exec(words)?.[1];
      if (level !== undefined) {
        addMarks(current);
        writer.write(current, { heading: level - 1 });
        current = new BlockText();
        items = [];
      } else if (bullet !== undefined) {
        items = itemsTo(items, /^[*.]+$/.test(bullet) ? bullet.length : 1);
        isItem = true;
      }
    }
  }
  finish();
  return writer.blocks;
}

/** Cells begin with a bar; an empty line, or a line with several, begins a row. */
function readRow(
  words: string,
  at: number,
  table: { readonly grid: TableGrid; cell: TableCell | undefined },
  finish: () => void,
  add: (part: string, origin: number) => void,
): void {
  const cells = [...words.matchAll(/(?:^|(?<=\s))[\d.+*^<>a-z]{0,6}\|([^|]*)/g)];
  if (cells.length === 0) {
    if (words.trim() === '') {
      finish();
      table.cell = undefined;
    } else add(words, at);
    return;
  }
  finish();
  if (!table.cell || cells.length > 1) table.grid.nextRow();
  for (const { index, 0: whole, 1: said = '' } of cells) {
    if (table.cell) finish();
    table.cell = table.grid.cell();
    add(said, at + index + whole.length - said.length);
  }
}

/** Takes out what is markup: addresses behind words are links, notes and pictures stand apart, struck words are gone. */
function addMarks(content: BlockText): void {
  for (const match of [...content.text.matchAll(inline)].slice(0, 1_000).toReversed()) {
    const [whole, url, words = '', , alt, note] = match;
    const { index } = match;
    const said = words || alt || note || '';
    const start = index + whole.lastIndexOf(`[${said}`) + 1;
    if (url !== undefined && words === '') {
      content.cut(index + whole.length - 2, index + whole.length);
      continue;
    }
    if (url !== undefined) {
      content.cut(start + words.length, index + whole.length);
      content.cut(index, start);
      content.addLink({ start: index, end: index + words.length, url: url.replace(/^(?:link|xref):/, '') });
      continue;
    }
    const taken = content.cut(index, index + whole.length);
    if (said === '') continue;
    taken.cut(start - index + said.length);
    taken.cut(0, start - index);
    content.asides.push(taken);
  }
  for (const match of [...content.text.matchAll(emphasis)].slice(0, 1_000).toReversed())
    content.cut(match.index, match.index + match[0].length);
  cutRaisedMarks(content);
}
