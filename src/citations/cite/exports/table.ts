/** Tables of citations, before they become CSV or a workbook. */
import { citationColumns } from '../cells.ts';
import { type ExportedCitation, ownNoteLabel } from './export.ts';

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

/** A column: its head, and what each citation says there. */
export interface TableColumn {
  readonly head: string;
  readonly cell: (citation: ExportedCitation) => string;
}

/** A table whose cells that hold nothing but the permalink, or the id and version, link to the version's page. */
export function tableOf(name: string, columns: readonly TableColumn[], citations: readonly ExportedCitation[]): Table {
  return {
    name,
    heads: columns.map(({ head }) => head),
    rows: citations.map((citation) =>
      columns.map(({ cell }) => {
        const text = cell(citation).trim();
        const { permalink, token } = citation.content;
        return permalink !== undefined && (text === permalink || text === token) ? { text, href: permalink } : { text };
      }),
    ),
  };
}

/** The table of a basket: the question, the columns of every table of citations, the reader's own words where there are any. */
export function citationTable(citations: readonly ExportedCitation[]): Table {
  const columns = citationColumns.map(({ head, cell }) => ({
    head,
    cell: ({ content }: ExportedCitation) => cell(content),
  }));
  return tableOf(
    'Citations',
    [
      { head: 'Question', cell: ({ question }) => question ?? '' },
      ...columns,
      ...(citations.some(({ ownNote }) => ownNote !== undefined)
        ? [{ head: ownNoteLabel, cell: ({ ownNote }: ExportedCitation) => ownNote ?? '' }]
        : []),
    ],
    citations,
  );
}
