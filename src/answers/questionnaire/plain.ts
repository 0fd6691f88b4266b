/** Questions in plain text or Markdown without a table: one or many, each answered below it as a quotation. */
import { UnreadableDocument } from '../../citations/document.ts';
import { decodeText, encodeText } from '../../citations/readers/decode.ts';
import { readingLimits } from '../../citations/readers/limits.ts';
import { markdownWords } from '../../language/markdown/text.ts';
import { lineSetting } from './columns.ts';
import type { CellEdit, Grid, Questionnaire } from './grid.ts';

/** A question: its words, and where what is answered goes. */
interface PlainQuestion {
  readonly text: string;
  /** The offset behind its last line. */
  readonly end: number;
  /** What stands before its words in a list: `3. `. */
  readonly mark: string;
  /** A quotation follows, as an answer is. */
  isAnswered: boolean;
}

/** Questions below the same headings. */
interface PlainPart {
  readonly above: readonly string[];
  readonly questions: PlainQuestion[];
}

const line = /([^\r\n]*)(\r\n?|\n|$)/g;
const listMark =
  /^\s*(?:[-*+•]|[([]?(?:\p{L}{0,2}\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])[.)\]:]|\d{1,3}(?:\.\d{1,3}){1,3})\s+/u;
/** A line of so many characters may be wrapped, so that the next one goes on. */
const wrapped = 60;

/**
 * Reads the questions of a text: paragraphs, lines and items of lists. Headings of Markdown, and lines such as
 * `Product: Contoso Mail`, say what those below are about.
 *
 * @throws UnreadableDocument where it is beyond the limits
 */
export function readPlainQuestionnaire(bytes: Uint8Array, isMarkdown: boolean): Questionnaire {
  const decoded = decodeText(bytes);
  const { text } = decoded;
  if (text.length > readingLimits.markdownPart * 4)
    throw new UnreadableDocument(
      `Unexpected ${text.length} characters, expected at most ${readingLimits.markdownPart * 4}; split the file`,
    );
  const parts = partsOf(text, isMarkdown).filter(({ questions }) => questions.length > 0);
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  return {
    grids: parts.map(gridOf),
    write(edits) {
      const answers = parts.flatMap(({ questions }, grid) =>
        questions.map((question, row) => ({
          at: question.end,
          text: answerBelow(
            edits.filter((one) => one.grid === grid && one.row === row + 1),
            question,
            isMarkdown,
            end,
          ),
        })),
      );
      const written = answers.reduceRight(
        (whole, one) => whole.slice(0, one.at) + one.text + whole.slice(one.at),
        text,
      );
      return encodeText({ ...decoded, text: written }) ?? new TextEncoder().encode(written);
    },
  };
}

function gridOf({ above, questions }: PlainPart, index: number): Grid {
  return {
    name: above.at(-1) ?? `part ${index + 1}`,
    isList: true,
    above,
    cells: questions.flatMap(({ text, isAnswered }, row) => [
      { row: row + 1, column: 1, text },
      ...(isAnswered ? [{ row: row + 1, column: 2, text: '>' }] : []),
    ]),
  };
}

function partsOf(text: string, isMarkdown: boolean): readonly PlainPart[] {
  const headings: string[] = [];
  let set: string[] = [];
  let part: PlainPart = { above: [], questions: [] };
  const parts = [part];
  const begin = () => {
    part = { above: [...headings.filter(Boolean), ...set], questions: [] };
    parts.push(part);
  };
  let open: { words: string; end: number; mark: string } | undefined;
  const close = () => {
    // What ends so leads to something, or greets somebody.
    if (open && !/[:：,，]$/.test(open.words))
      part.questions.push({ text: open.words, end: open.end, mark: open.mark, isAnswered: false });
    open = undefined;
  };
  for (const { index, 0: whole, 1: content = '' } of text.matchAll(line)) {
    const words = content.trim();
    const heading = isMarkdown ? /^(#{1,6})\s+(?:(\S.*[^\s#]|[^\s#])[\s#]*|#*)$/.exec(words) : null;
    const mark = listMark.exec(content)?.[0] ?? '';
    if (words === '' || words.startsWith('>')) {
      close();
      const last = part.questions.at(-1);
      if (last && words !== '') last.isAnswered = true;
    } else if (heading && !/[?？]$/.test(words)) {
      close();
      const depth = heading[1]?.length ?? 1;
      headings.splice(
        depth - 1,
        headings.length,
        ...Array<string>(Math.max(0, depth - 1 - headings.length)).fill(''),
        heading[2] ?? '',
      );
      set = [];
      begin();
    } else if (lineSetting(words) !== undefined && !open && !/[?？]$/.test(words)) {
      set = [...set, lineSetting(words) ?? ''];
      begin();
    } else {
      if (mark !== '' || heading) close();
      const own = (heading?.[2] ?? content.slice(mark.length)).trim();
      open = { words: open ? `${open.words} ${own}` : own, end: index + content.length, mark: open?.mark ?? mark };
      if (content.length < wrapped || /[.?!。？！]$/.test(words)) close();
    }
    if (whole === '') break;
  }
  close();
  return parts;
}

/** The answer and its reasons as a quotation, within the item of the list where the question is one. */
function answerBelow(edits: readonly CellEdit[], { mark }: PlainQuestion, isMarkdown: boolean, end: string): string {
  // A plain text has no place for what is hidden.
  const texts = edits.filter(({ hidden }) => !hidden).map(({ text }) => text);
  if (texts.length === 0) return '';
  const indent = isMarkdown ? ' '.repeat(mark.length) : '';
  const quoted = texts
    .map((text) => text.split('\n').map((one) => `${indent}> ${isMarkdown ? markdownWords(one) : one}`))
    .map((lines) => lines.join(isMarkdown ? `\\${end}` : end))
    .join(`${end}${indent}>${end}`);
  return `${end}${end}${quoted}${end}`;
}
