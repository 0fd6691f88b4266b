/** Refusing Markdown that is nested beyond sense before it is parsed: the parser takes the square of the depth, or worse. */
import { UnreadableDocument } from '../../document.ts';
import type { ReadingLimits } from '../limits.ts';

/** What opens quotations and list items at the beginning of a line. */
const containers = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*/;
const container = />|[-*+]|(?<!\d)\d{1,9}[.)]/g;
/** A line of these alone is drawn across the page. */
const rule = /^[ \t>]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const unfinishedDefinition = /^ {0,3}\[[^\]]{0,999}\]:[ \t]*(?:<[^>]*)?$/;

/**
 * Refuses a text with too many quotations and lists, brackets or braces within each other, or too many definitions in a row
 * that do not end. Linear; brackets, braces and definitions are counted from one blank line to the next.
 *
 * @throws UnreadableDocument with the line
 */
export function refuseNesting(
  text: string,
  format: 'markdown' | 'mdx',
  { markdownDepth, markdownBrackets }: Pick<ReadingLimits, 'markdownDepth' | 'markdownBrackets'>,
): void {
  let [line, brackets, braces, definitions] = [0, 0, 0, 0];
  const keep = (count: number, most: number, what: string) => {
    if (count > most)
      throw new UnreadableDocument(
        `Unexpected ${what} ${count} on line ${line}, expected at most ${most}; mend the file`,
        { kind: 'line', line, column: 1 },
      );
  };
  for (const words of text.split(/\r\n?|\n/)) {
    line++;
    const [start = ''] = containers.exec(words) ?? [];
    const opened = start.match(container)?.length ?? 0;
    // A list within another is indented by two characters or more.
    const indent = opened > 0 ? start.search(/[^ \t]/) >> 1 : 0;
    if (!rule.test(words)) keep(opened + indent, markdownDepth, 'depth of quotations and lists');
    if (start.length === words.length) [brackets, braces, definitions] = [0, 0, 0];
    if (unfinishedDefinition.test(words))
      keep(++definitions, markdownBrackets, 'definition without an address, number');
    for (let at = start.length; at < words.length; at++) {
      switch (words[at]) {
        case '\\':
          at++;
          break;
        case '[':
          keep(++brackets, markdownBrackets, 'depth of brackets');
          break;
        case ']':
          brackets = Math.max(0, brackets - 1);
          break;
        case '{':
          if (format === 'mdx') keep(++braces, markdownDepth, 'depth of braces');
          break;
        case '}':
          braces = Math.max(0, braces - 1);
      }
    }
  }
}
