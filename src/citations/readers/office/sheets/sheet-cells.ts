/** The cells of a sheet that show something, and the strings of a workbook. */
import type { DocumentLink } from '../../../document.ts';
import { isNoteMark } from '../../note-marks.ts';
import { columnName, type GridCell } from '../../table-grid.ts';
import type { OfficePackage, Relationship } from '../package-parts.ts';
import { elementAt, elementsOf, readXml, type XmlAttributes, type XmlElement } from '../xml.ts';

export interface SheetCell extends GridCell {
  /** `B4`. */
  readonly name: string;
  /** What the whole cell leads to. */
  readonly url?: string;
  /** The same, where stretches of the cell do. */
  readonly links?: readonly DocumentLink[];
}

/** A string in a workbook. */
export interface SheetString {
  readonly text: string;
  /** Whether its runs say themselves how they look, whatever the cell says. */
  readonly isRich: boolean;
}

/** A string in a workbook: plain, or runs of rich text; struck-out runs, marks of notes and the readings of characters (`rPh`) are left out. */
function textHandler(done: (string: SheetString) => void, element: string) {
  let text = '';
  let within = false;
  let phonetic = false;
  let isRich = false;
  let struck = false;
  /** Where the words of a run begin that are raised, as marks of notes are. */
  let raisedFrom: number | undefined;
  return {
    open(name: string, { val }: XmlAttributes) {
      if (name === element) {
        text = '';
        isRich = false;
      }
      if (name === 'x:rPh') phonetic = true;
      if (name === 'x:r') {
        struck = false;
        raisedFrom = undefined;
      }
      if (name === 'x:rPr') isRich = true;
      if (name === 'x:strike') struck = isOn(val);
      if (name === 'x:vertAlign' && val === 'superscript') raisedFrom = text.length;
      within = name === 'x:t' && !phonetic && !struck;
    },
    close(name: string) {
      if (name === 'x:rPh') phonetic = false;
      if (name === 'x:r') {
        struck = false;
        if (raisedFrom !== undefined && isNoteMark(text.slice(0, raisedFrom), text.slice(raisedFrom)))
          text = text.slice(0, raisedFrom);
        raisedFrom = undefined;
      }
      if (name === 'x:t') within = false;
      if (name === element) done({ text: unescaped(text), isRich });
    },
    text(part: string) {
      if (within) text += part;
    },
  };
}

/** Characters that XML can't hold, and carriage returns, are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function isOn(value = '1'): boolean {
  return !['0', 'false', 'off'].includes(value);
}

/** The strings that cells refer to by number. */
export function sharedStrings({ archive, limits }: OfficePackage, part: string): SheetString[] {
  const strings: SheetString[] = [];
  if (archive.has(part))
    readXml(
      archive.read(part),
      part,
      limits,
      textHandler((string) => strings.push(string), 'x:si'),
    );
  return strings;
}

/** The numbers of the cell formats whose font is struck out (ECMA-376 part 1, 18.8.10). */
export function struckFormats(styles: XmlElement | undefined): ReadonlySet<string> {
  const fonts = elementsOf(elementAt(styles, 'x:fonts'), 'x:font').map((font) => {
    const strike = elementAt(font, 'x:strike');
    return strike !== undefined && isOn(strike.attributes.val);
  });
  const formats = elementsOf(elementAt(styles, 'x:cellXfs'), 'x:xf');
  return new Set(formats.flatMap(({ attributes }, at) => (fonts[Number(attributes.fontId ?? 0)] ? [String(at)] : [])));
}

/** Where cells keep what they show. */
const kept: ReadonlyMap<string, 'value' | 'formula' | 'inline' | 'running'> = new Map([
  ['x:v', 'value'],
  ['x:f', 'formula'],
  ['x:is', 'inline'],
  ...['odd', 'even', 'first'].flatMap((pages) => [
    [`x:${pages}Header`, 'running'] as const,
    [`x:${pages}Footer`, 'running'] as const,
  ]),
]);

/** What a workbook says once for all its sheets. */
export interface WorkbookFacts {
  readonly strings: readonly SheetString[];
  readonly struck: ReadonlySet<string>;
}

/** What is told of a sheet besides its cells. */
export interface SheetListener {
  /** The name of each cell. */
  cell(name: string): void;
  /** The name of a cell whose formula has no value that was kept. */
  unknown(name: string): void;
  /** What is shown to who fills in a cell. */
  prompt(name: string, text: string): void;
  /** Words at the top or bottom of each printed page. */
  running(where: 'header' | 'footer', text: string): void;
}

/** A formula of strings alone. */
const literal = /^(?:"[^"]*"|&|\s)+$/;
const aString = '"((?:[^"]|"")*)"';
const link = new RegExp(`^_?(?:xlfn\\.)?HYPERLINK\\(\\s*${aString}(?:(?:\\s*,\\s*${aString})?\\s*(\\)$))?`, 'i');

/** What a formula shows as far as it is known without working it out, and where it leads: a link shows its words, or else its address. */
function shownBy(formula: string) {
  const [, url, words = url, isLink] = link.exec(formula) ?? [];
  const isLiteral = literal.test(formula);
  const strings = [...formula.matchAll(new RegExp(aString, 'g'))].map(([, text = '']) => text);
  const text = isLink ? (words ?? '') : strings.join(isLiteral ? '' : ' ');
  const unquoted = (quoted: string) => quoted.replaceAll('""', '"');
  return { text: unquoted(text), isKnown: isLiteral || isLink !== undefined, url: url && unquoted(url) };
}

/**
 * The cells of a sheet, in order. A merged cell's words stand in its first cell, which spans the others.
 */
export function sheetCells(
  workbook: OfficePackage,
  part: string,
  { strings, struck }: WorkbookFacts,
  listener: SheetListener,
): SheetCell[] {
  const cells = new Map<string, SheetCell>();
  const related = workbook.relationships(part);
  let place = { row: 0, column: 0 };
  let [type, style] = ['n', '0'];
  let found = { value: '', formula: '', inline: '', running: '' };
  let hasValue = false;
  let isRich = false;
  let reading: keyof typeof found | undefined;
  const inline = textHandler((string) => {
    found.inline = string.text;
    isRich = string.isRich;
  }, 'x:is');
  readXml(workbook.archive.read(part), part, workbook.limits, {
    open(name, attributes) {
      if (name === 'x:row') place = { row: Number(attributes.r ?? place.row + 1), column: 0 };
      else if (name === 'x:c') {
        place = cellPlace(attributes.r ?? '') ?? { row: place.row, column: place.column + 1 };
        type = attributes.t ?? 'n';
        style = attributes.s ?? '0';
        found = { value: '', formula: '', inline: '', running: '' };
        hasValue = false;
        isRich = false;
      } else if (name === 'x:mergeCell') merge(cells, attributes.ref ?? '');
      else if (name === 'x:hyperlink') addLink(cells, attributes, related);
      else if (name === 'x:dataValidation') prompt(attributes, listener);
      else reading = kept.get(name) ?? reading;
      hasValue ||= reading === 'value';
      if (reading === 'inline') inline.open(name, attributes);
    },
    close(name) {
      if (reading === 'inline') inline.close(name);
      if (reading === 'running' && kept.has(name)) {
        for (const text of runningTexts(found.running))
          listener.running(name.endsWith('Header') ? 'header' : 'footer', text);
        found.running = '';
      }
      if (kept.has(name)) reading = undefined;
      if (name !== 'x:c') return;
      const { value, formula, inline: own } = found;
      const cell = columnName(place.column) + place.row;
      const shared = type === 's' ? strings[Number(value)] : undefined;
      if (struck.has(style) && !isRich && !shared?.isRich) return;
      let text = shared?.text ?? (type === 's' ? '' : type === 'inlineStr' ? own : unescaped(value));
      const { url, ...shown } = shownBy(formula);
      // Some programs write an empty value where they have none; an empty string is one.
      if (formula !== '' && (!hasValue || (value === '' && type === 'n'))) {
        text = shown.text;
        if (!shown.isKnown) listener.unknown(cell);
      }
      if (text.trim() === '' && url === undefined) return;
      listener.cell(cell);
      cells.set(cell, { name: cell, ...place, text, ...(url !== undefined && { url }) });
    },
    text(text) {
      if (reading === 'inline') inline.text(text);
      else if (reading) found[reading] += text;
    },
  });
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Headers and footers, without the codes of their parts, fonts and numbers (ECMA-376 part 1, 18.3.1.39). */
function runningTexts(coded: string): string[] {
  return coded
    .split(/&[LCR]/)
    .map((section) => section.replace(/&(?:"[^"]*"|\d+|K[\dA-F+-]{6}|[A-Za-z])/g, '').replaceAll('&&', '&'))
    .filter((text) => text.trim() !== '');
}

function prompt({ sqref = 'A1', promptTitle = '', prompt = '' }: XmlAttributes, listener: SheetListener): void {
  const text = `${promptTitle}\n${prompt}`.trim();
  if (text !== '') listener.prompt(/^[A-Z]+\d+/.exec(sqref)?.[0] ?? 'A1', unescaped(text));
}

function merge(cells: Map<string, SheetCell>, reference: string): void {
  const [from, to] = reference.split(':');
  const first = cells.get(from ?? '');
  const last = cellPlace(to ?? '');
  if (!first || !last) return;
  const spans = { rowSpan: last.row - first.row + 1, columnSpan: last.column - first.column + 1 };
  cells.set(first.name, { ...first, ...spans });
}

function addLink(
  cells: Map<string, SheetCell>,
  attributes: XmlAttributes,
  related: ReadonlyMap<string, Relationship>,
): void {
  const name = attributes.ref?.split(':')[0] ?? '';
  const target = related.get(attributes['r:id'] ?? '')?.target;
  if (target === undefined) return;
  const url = attributes.location ? `${target}#${attributes.location}` : target;
  const place = cellPlace(name);
  const cell = cells.get(name) ?? (place && { name, text: '', ...place });
  if (cell) cells.set(name, { ...cell, url });
}

function cellPlace(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
