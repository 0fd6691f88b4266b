/** Tables of Word documents as questionnaires. Words are written into the cells of the main part; everything else stays as it is. */
import { UnreadableDocument } from '../../citations/document.ts';
import { decodeText } from '../../citations/readers/decode.ts';
import { readingLimits } from '../../citations/readers/limits.ts';
import { openPackage } from '../../citations/readers/office/package-parts.ts';
import { lineSetting } from './columns.ts';
import type { CellEdit, Grid, GridText, Questionnaire } from './grid.ts';
import { escapedXml, packagedWith, refuseSigned } from './package-parts.ts';

/** A cell of a table: offsets of what stands between its tags. */
interface WordCell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly span: number;
  readonly text: string;
  /** It holds something else than words, or is a further part of a cell above. */
  readonly isClosed: boolean;
}

interface WordRow {
  readonly cells: readonly WordCell[];
  /** Before its closing tag. */
  readonly end: number;
}

interface WordTable {
  readonly rows: readonly WordRow[];
  readonly above: readonly string[];
  /** Before the closing tag of its grid of columns; undefined where it has none. */
  readonly gridEnd: number | undefined;
}

/**
 * Reads the tables of a Word document that stand in no other table.
 *
 * @throws UnreadableDocument where it is damaged, encrypted, signed, or beyond the limits
 */
export function readWordQuestionnaire(bytes: Uint8Array): Questionnaire {
  if (bytes.length > readingLimits.binaryBytes)
    throw new UnreadableDocument(
      `Unexpected ${bytes.length} bytes, expected at most ${readingLimits.binaryBytes}; split the document`,
    );
  const reading = { file: 'questionnaire.docx', bytes, limits: readingLimits, tell: () => {}, enclose: () => {} };
  const document = openPackage(reading, 'word/document.xml');
  refuseSigned(document.archive);
  // Well-formed, without a document type, and within the limits.
  document.tree(document.main);
  const xml = decodeText(document.archive.read(document.main), false).text;
  if (/<!--|<!\[CDATA\[/.test(xml))
    throw new UnreadableDocument(
      'Unexpected comment in the XML of the document; open it in a word processor and save it',
    );
  const tables = tablesOf(xml);
  return {
    grids: tables.map(gridOf),
    write(edits) {
      const changes = tables.flatMap((table, index) =>
        changesOf(
          xml,
          table,
          edits.filter(({ grid }) => grid === index),
        ),
      );
      const text = changes
        .sort((a, b) => b.start - a.start)
        .reduce((whole, { start, end, xml: own }) => whole.slice(0, start) + own + whole.slice(end), xml);
      return packagedWith(document.archive, new Map([[document.main, text]]));
    },
  };
}

function gridOf({ rows, above }: WordTable, index: number): Grid {
  const cells = rows.flatMap((row, at) =>
    row.cells.flatMap(({ column, span, text }): GridText[] =>
      text === '' ? [] : [{ row: at + 1, column, text, ...(span > 1 && { columnSpan: span }) }],
    ),
  );
  const closed = rows.flatMap((row, at) =>
    row.cells.flatMap(({ column, isClosed }) => (isClosed ? [`${at + 1}:${column}`] : [])),
  );
  return { name: `table ${index + 1}`, cells, above, closed: new Set(closed) };
}

const tag = /<(\/?)w:(tbl|tr|tc|p|tblGrid)\b([^>]*?)(\/?)>/g;

/** Tables, form fields, pictures, formulas, and the mark of a cell that is merged with the one above (ECMA-376 part 1, 17.4.84). */
const notWords =
  /<(?:w:(?:tbl|sdt|drawing|pict|object|fldChar|fldSimple)|m:oMath|mc:AlternateContent)\b|<w:vMerge(?:\s*\/>|\s[^>]*?w:val="continue")/;

/** Finds tables by their tags: the XML is known to be well-formed. */
function tablesOf(xml: string): readonly WordTable[] {
  const tables: WordTable[] = [];
  const above: string[] = [];
  let depth = 0;
  let rows: WordRow[] = [];
  let cells: WordCell[] = [];
  let [cell, paragraph] = [0, 0];
  let gridEnd: number | undefined;
  let before: readonly string[] = [];
  for (const { index, 0: whole, 1: closing, 2: name, 4: empty } of xml.matchAll(tag)) {
    const [opens, closes] = [closing === '' && empty === '', closing === '/'];
    if (name === 'tbl') {
      depth += opens ? 1 : closes ? -1 : 0;
      if (opens && depth === 1) {
        rows = [];
        gridEnd = undefined;
        before = [...above];
      }
      if (closes && depth === 0) tables.push({ rows, above: before, gridEnd });
    } else if (depth === 0 && name === 'p') {
      if (opens) paragraph = index;
      if (closes) above.push(...setBy(xml.slice(paragraph, index)));
    } else if (depth === 1) {
      if (name === 'tblGrid' && closes) gridEnd = index;
      if (name === 'tr' && opens) cells = [];
      if (name === 'tr' && closes) rows.push({ cells, end: index });
      if (name === 'tc' && opens) cell = index + whole.length;
      if (name === 'tc' && closes) {
        const last = cells.at(-1);
        const content = xml.slice(cell, index);
        const span = Number(/<w:gridSpan\s[^>]*?w:val="(\d{1,3})"/.exec(content)?.[1] ?? 1);
        cells.push({
          start: cell,
          end: index,
          column: last ? last.column + last.span : 1,
          span,
          text: wordsOf(content),
          isClosed: notWords.test(content),
        });
      }
    }
  }
  return tables;
}

/** A paragraph that says what follows is about: a heading, or one such as `Product: Contoso Mail`. */
function setBy(paragraph: string): readonly string[] {
  const text = wordsOf(paragraph);
  const isHeading = /<w:pStyle\s[^>]*?w:val="[^"]*(?:heading|title|berschrift|titre)[^"]*"/i.test(paragraph);
  const set = lineSetting(text) ?? (isHeading ? text : '');
  return set === '' ? [] : [set];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a cell or paragraph; deleted ones have tags of their own. */
function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\b[^>]*>|<\/w:p>/g)]
    .map(([whole, text]) => text ?? (whole === '</w:p>' ? '\n' : ' '))
    .join('')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') =>
      decimal || hex
        ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
        : (entities[name] ?? whole),
    )
    .trim();
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Widths in twentieths of a point: of a new column, and of the hidden one. */
const [wide, narrow] = [3600, 120];

function changesOf(xml: string, { rows, gridEnd }: WordTable, edits: readonly CellEdit[]): readonly Change[] {
  if (edits.length === 0) return [];
  const last = rows.reduce(
    (most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + (cells.at(-1)?.span ?? 1) - 1),
    0,
  );
  const added = [...new Set(edits.map(({ column }) => column))].filter((column) => column > last).sort((a, b) => a - b);
  const hidden = new Set(edits.filter((one) => one.hidden).map(({ column }) => column));
  const width = (column: number) => (hidden.has(column) ? narrow : wide);
  const grid = added.map((column) => `<w:gridCol w:w="${width(column)}"/>`).join('');
  return [
    ...(gridEnd === undefined ? [] : [{ start: gridEnd, end: gridEnd, xml: grid }]),
    ...rows.flatMap(({ cells, end }, index): Change[] => {
      const own = edits.filter(({ row }) => row === index + 1);
      const within = own.flatMap((edit): Change[] => {
        const cell = cells.find(({ column }) => column === edit.column);
        if (!cell) return [];
        const properties =
          /^\s*<w:tcPr\b(?:[^>]*\/>|[\s\S]*?<\/w:tcPr>)/.exec(xml.slice(cell.start, cell.end))?.[0] ?? '';
        return [{ start: cell.start, end: cell.end, xml: properties + paragraphOf(edit) }];
      });
      const behind = added.map((column) => {
        const edit = own.find((one) => one.column === column);
        return `<w:tc><w:tcPr><w:tcW w:w="${width(column)}" w:type="dxa"/></w:tcPr>${edit ? paragraphOf(edit) : '<w:p/>'}</w:tc>`;
      });
      return [...within, { start: end, end, xml: behind.join('') }];
    }),
  ];
}

function paragraphOf({ text, hidden, head }: CellEdit): string {
  const properties = `${head ? '<w:b/>' : ''}${hidden ? '<w:vanish/>' : ''}`;
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapedXml(line)}</w:t>`);
  return `<w:p><w:r>${look}${lines.join('<w:br/>')}</w:r></w:p>`;
}
