/**
 * Comments in a document that accept one finding: `commitments-accept RULE until YYYY-MM-DD: reason`, in a comment of the
 * format (`<!-- … -->`, `{/* … *\/}`, `# …`, `// …`), or in a comment on the place in an Office document or a PDF. It holds for the first
 * finding of the rule on its line, or in the paragraph that follows; in other formats, at the place that it is a comment on.
 */
import type { CitingDocument, ReadingNote } from '../../../src/citations/document.ts';
import { placeInWords } from '../../../src/citations/find/place-words.ts';
import { didYouMean } from '../../../src/language/message.ts';
import { isDate } from '../../../src/model/shapes/leaf.ts';
import type { Day } from '../../../src/model/shapes/shape.ts';
import type { FindingStretch, Suppression } from '../../../src/model/suppression.ts';
import { documentRuleIds } from './job.ts';

/** What a document accepts, and the comments that can't be understood. */
export interface Acceptances {
  readonly accepted: readonly Suppression[];
  readonly broken: readonly ReadingNote[];
}

const marker = 'commitments-accept';
/** Behind the opening of a comment, up to its end. */
const inComment = new RegExp(`(?:<!--|/\\*|//|#|--|;)\\s*${marker}\\b(.*?)(?:-->|\\*/|$)`);
const decision = /^\s*([a-z][a-z-]*)\s+until\s+(\S+?)\s*:\s*(\S.*?)\s*$/;

/**
 * @param text of a file that is text as it stands
 * @param asked the rules that run; what is accepted of others is another command's
 */
export function acceptancesIn(
  { file, blocks }: CitingDocument,
  text: string | undefined,
  asked: readonly string[],
): Acceptances {
  const accepted: Suppression[] = [];
  const broken: ReadingNote[] = [];
  const read = (written: string, on: FindingStretch, place: ReadingNote['place']) => {
    const found = decision.exec(written);
    const problem = problemOf(found);
    if (problem !== undefined || !found) {
      const message = `Unexpected "${marker}${written.trimEnd()}", expected ${problem ?? `"${marker} RULE until YYYY-MM-DD: why"`}`;
      broken.push({ level: 'warning', message, ...(place && { place }) });
      return;
    }
    const [, rule = '', expires, reason = ''] = found;
    if (asked.includes(rule)) accepted.push({ file, rule, reason, expires: expires as Day, on });
  };
  if (text?.includes(marker)) {
    const lines = text.split(/\r\n?|\n/);
    let fenced = false;
    for (const [index, line] of lines.entries()) {
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
      const found = fenced ? null : inComment.exec(line);
      const number = index + 1;
      if (found)
        read(
          found[1] ?? '',
          { from: number, to: paragraphEnd(lines, index) },
          { kind: 'line', line: number, column: found.index + 1 },
        );
    }
  }
  for (const { role, text: words, placeAt } of text === undefined ? blocks : []) {
    if (role !== 'note' || !words.startsWith(marker)) continue;
    const place = placeAt(0);
    read(words.slice(marker.length), { locus: placeInWords(place).replace(/^comment on /, '') }, place);
  }
  return { accepted, broken };
}

/** The last line of the paragraph on a line (from 0), or after it where nothing else stands on that. */
function paragraphEnd(lines: readonly string[], index: number): number {
  const isEmpty = (line = '') => line.trim() === '';
  let end = index + 1;
  while (end < lines.length && isEmpty(lines[end])) end++;
  while (end < lines.length && !isEmpty(lines[end])) end++;
  return end;
}

function problemOf(found: RegExpExecArray | null): string | undefined {
  if (!found) return undefined;
  const [, rule = '', expires = ''] = found;
  if (!documentRuleIds.includes(rule)) return `the id of a rule of citations${didYouMean(rule, documentRuleIds)}`;
  return isDate(expires, 'day') ? undefined : 'a last day as YYYY-MM-DD';
}
