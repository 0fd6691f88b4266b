/** Tables of citations, before they become CSV or a workbook. */
import { citationColumns, quotedHead } from '../cells.ts';
import { type ExportedCitation, type ExportedRow, ownNoteLabel, type RefusedRow } from './export.ts';

/** A cell of text; an address makes it a link where the format has links. */
export interface ExportCell {
  readonly text: string;
  readonly href?: string;
}

export interface Table {
  /** The name of the sheet; at most 31 characters (a limit of Excel). */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** A column: its head, and what each citation, or each row with or without one, says there. */
export interface TableColumn<R extends ExportedRow = ExportedCitation> {
  readonly head: string;
  readonly cell: (row: R) => string;
}

/** A table whose cells that hold nothing but the permalink, or the id and version, link to the version's page. */
export function tableOf<R extends ExportedRow>(
  name: string,
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
): Table {
  return {
    name,
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) =>
      columns.map(({ cell }) => {
        const text = cell(row).trim();
        const { permalink, token } = 'quotation' in row ? row.content : {};
        return permalink !== undefined && (text === permalink || text === token) ? { text, href: permalink } : { text };
      }),
    ),
  };
}

/** The table of a basket: the question, the columns of every table of citations, the reader's own words where there are any. */
export function citationTable(rows: readonly ExportedRow[]): Table {
  const columns = citationColumns.map(({ head, cell }): TableColumn<ExportedRow> => {
    const refused = ({ title, refused: why }: RefusedRow) => ({ Title: title, [quotedHead]: why })[head] ?? '';
    return { head, cell: (row) => ('quotation' in row ? cell(row.content) : refused(row)) };
  });
  return tableOf(
    'Citations',
    [
      { head: 'Question', cell: ({ question }) => question ?? '' },
      ...columns,
      ...(rows.some(({ ownNote }) => ownNote !== undefined)
        ? [{ head: ownNoteLabel, cell: ({ ownNote }: ExportedRow) => ownNote ?? '' }]
        : []),
    ],
    rows,
  );
}
