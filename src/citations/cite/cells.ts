/** A citation as cells: the columns of every table of citations, and what keeps a cell from being taken for a formula. */
import { type CitationContent, type FactLabel, factSentences, wordsInOneLine } from './content.ts';

/** The head of the column of what is quoted. */
export const quotedHead = 'Statement and what narrows it';

/** The columns of every table of citations. Statement and qualifiers share a cell: one is not copied without the other. */
export const citationColumns: readonly {
  readonly head: string;
  readonly cell: (content: CitationContent) => string;
}[] = [
  { head: 'Id and version', cell: ({ token }) => token },
  { head: 'Title', cell: ({ title }) => title },
  { head: quotedHead, cell: wordsInOneLine },
  { head: 'Status', cell: (content) => `${fact(content, 'Status')} ${facts(content, 'Newer version', 'Replaced by')}` },
  { head: 'Strength', cell: (content) => `${fact(content, 'Strength')} ${facts(content, 'Bound by')}` },
  {
    head: 'Scope',
    cell: (content) => facts(content, 'Promised to', 'Services', 'Excluded', 'In scope', 'Places', 'Data'),
  },
  { head: 'Since', cell: (content) => fact(content, 'Since') },
  {
    head: 'Last attested',
    cell: (content) => `${fact(content, 'Last attested')} ${facts(content, 'Later texts', 'Caution')}`,
  },
  { head: 'Permalink', cell: (content) => fact(content, 'Permalink') },
  { head: 'Digest', cell: (content) => fact(content, 'Digest') },
  { head: 'As of', cell: (content) => fact(content, 'As of') },
  { head: 'Note', cell: ({ note }) => note },
];

/** One citation's cells, in the order of the columns; each one line. */
export function citationCells(content: CitationContent): readonly string[] {
  return citationColumns.map(({ cell }) => cell(content).trim());
}

function fact({ facts: all }: CitationContent, label: FactLabel): string {
  return all.find((one) => one.label === label)?.words ?? '';
}

/** Several facts as sentences with their labels. */
function facts({ facts: all }: CitationContent, ...labels: readonly FactLabel[]): string {
  return factSentences(all.filter(({ label }) => labels.includes(label)));
}

/**
 * Text that no spreadsheet takes for a formula (OWASP, "CSV Injection"): an apostrophe goes before a cell that begins with
 * `=`, `+`, `-`, `@` or the full-width form of one, whatever blanks stand before it, and before one that begins with a tab
 * or a line break.
 */
export function inertCell(text: string): string {
  return /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
