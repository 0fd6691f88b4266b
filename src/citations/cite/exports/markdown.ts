/** Several citations as one Markdown document: a section each. */
import { markdownText } from '../../../language/markdown/text.ts';
import { citationMarkdown } from '../formats/markdown.ts';
import { type ExportedCitation, ownNoteLabel } from './export.ts';
import { exportIntroduction, exportTitle } from './headline.ts';

export function markdownDocument(citations: readonly ExportedCitation[]): string {
  const sections = citations.map(
    ({ content, question, ownNote }) =>
      `## ${markdownText(question ?? content.title)}\n\n${citationMarkdown(content)}\n${ownNote === undefined ? '' : `\n**${ownNoteLabel}:** ${markdownText(ownNote)}\n`}`,
  );
  const [first] = citations;
  const head = first ? `# ${markdownText(exportTitle(first))}\n\n${exportIntroduction}\n\n` : '';
  return head + sections.join('\n');
}
