/** Several citations as one Markdown document: a section each. */
import { markdownText } from '../../../language/markdown/text.ts';
import { citationMarkdown } from '../formats/markdown.ts';
import { citedRows, type ExportedRow, headingOf, ownNoteLabel } from './export.ts';
import { exportIntroduction, exportTitle } from './headline.ts';

export function markdownDocument(rows: readonly ExportedRow[]): string {
  const sections = rows.map((row) => {
    const said = 'quotation' in row ? citationMarkdown(row.content) : markdownText(row.refused);
    const note = row.ownNote === undefined ? '' : `\n**${ownNoteLabel}:** ${markdownText(row.ownNote)}\n`;
    return `## ${markdownText(headingOf(row))}\n\n${said}\n${note}`;
  });
  const [first] = citedRows(rows);
  const head = first ? `# ${markdownText(exportTitle(first))}\n\n${exportIntroduction}\n\n` : '';
  return head + sections.join('\n');
}
