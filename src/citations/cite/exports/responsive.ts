/** Citations for Responsive, a tool for answering questionnaires. */
import { citationText } from '../formats/text.ts';
import { alternatesOf, questionOf, tagsOf } from './answer-library.ts';
import type { ExportedCitation } from './export.ts';
import { type Table, type TableColumn, tableOf } from './table.ts';

/**
 * Columns for the standard import template of Responsive (formerly RFPIO).
 *
 * Based on the fields and formats that Responsive's help article "Using a Responsive Standard Template to Import Content"
 * names: alternative questions, tags and collections separated by ";", dates as YYYY-MM-DD, owners and moderators by the
 * e-mail address of their account, privacy "Everyone" by default. The template itself is for customers alone, so the exact
 * spelling of the heads, their order, and that question and answer are its two required fields, are not confirmed: compare
 * them with the template that your account offers before importing.
 *
 * The answer is the whole citation, so that nothing that narrows it is lost. Collections, moderators and privacy are left
 * to the importing account.
 */
const responsiveColumns: readonly TableColumn[] = [
  { head: 'Question', cell: questionOf },
  { head: 'Answer', cell: ({ content }) => citationText(content) },
  { head: 'Alternative Questions', cell: alternatesOf },
  { head: 'Tags', cell: tagsOf },
  { head: 'Last Updated Date', cell: ({ quotation }) => quotation.commitment.review.reviewed },
  { head: 'Next Review Date', cell: ({ quotation }) => quotation.commitment.review.due },
  { head: 'Owners', cell: ({ quotation }) => emailIn(quotation.commitment.review.owner) },
  { head: 'Collection', cell: () => '' },
  { head: 'Moderators', cell: () => '' },
  { head: 'View/Edit Privacy', cell: () => '' },
];

export function responsiveTable(citations: readonly ExportedCitation[]): Table {
  return tableOf('Answer library', responsiveColumns, citations);
}

/** An owner who is named by an address; any other is left to the account. */
function emailIn(owner: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(owner) ? owner : '';
}
