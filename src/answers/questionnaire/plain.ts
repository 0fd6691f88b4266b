/**
 * Questions in plain text or Markdown without a table: one or many, each answered below it as a quotation, whose last line is the record
 * of the answer. Markdown hides it in a comment; a plain text has no place for what is hidden, and shows it.
 */
import { UnreadableDocument } from '../../citations/document.ts';
import { decodeText, encodeText } from '../../citations/readers/decode.ts';
import { readingLimits } from '../../citations/readers/limits.ts';
import { markdownWords, wordsOfMarkdown } from '../../language/markdown/text.ts';
import { lineSetting } from './columns.ts';
import { addedHeads } from './fill.ts';
import type { CellEdit, Grid, Questionnaire } from './grid.ts';

/** A question: its words, and where what is answered goes. */
interface PlainQuestion {
  readonly text: string;
  /** The offset behind its last line. */
  readonly end: number;
  /** What stands before its words in a list: `3. `. */
  readonly mark: string;
  /** The quotation that follows, as an answer is. */
  quotation?: PlainQuotation;
}

/** A quotation: its lines without their marks, and where it stands. */
interface PlainQuotation {
  readonly lines: readonly string[];
  readonly start: number;
  /** The offset behind its last line. */
  readonly end: number;
}

/** Questions below the same headings. */
interface PlainPart {
  readonly above: readonly string[];
  readonly questions: PlainQuestion[];
}

/** The last line of an answer; see `recordOf`. */
const recordLine = new RegExp(`^(?:<!-- )?${addedHeads.record}: (.+?)(?: -->)?$`);

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
    grids: parts.map((part, index) => gridOf(part, index, isMarkdown)),
    write(edits) {
      const answers = parts.flatMap(({ questions }, grid) =>
        questions.flatMap((question, row) => {
          const own = edits.filter((one) => one.grid === grid && one.row === row + 1);
          return own.length === 0 ? [] : [placedAnswer(own, question, isMarkdown, end)];
        }),
      );
      const written = answers.reduceRight(
        (whole, one) => whole.slice(0, one.from) + one.text + whole.slice(one.to),
        text,
      );
      return encodeText({ ...decoded, text: written }) ?? new TextEncoder().encode(written);
    },
  };
}

function gridOf({ above, questions }: PlainPart, index: number, isMarkdown: boolean): Grid {
  return {
    name: above.at(-1) ?? `part ${index + 1}`,
    isList: true,
    above,
    cells: questions.flatMap(({ text, quotation }, row) => {
      const texts = quotation ? answerTexts(quotation, isMarkdown) : [];
      const cells = [text, ...texts].map((one, column) => ({ row: row + 1, column: column + 1, text: one }));
      return cells.filter((cell) => cell.text !== '');
    }),
  };
}

/** What a quotation has for the cells behind its question: the answer, and where it ends with a record its reasons and that. */
function answerTexts({ lines }: PlainQuotation, isMarkdown: boolean): readonly string[] {
  const words = (some: readonly string[]) =>
    some.map((one) => (isMarkdown ? wordsOfMarkdown(one.replace(/\\$/, '')) : one)).join('\n');
  const record = recordLine.exec(lines.at(-1) ?? '')?.[1];
  if (record === undefined) return [words(lines).trim() || '>'];
  const parted = lines.indexOf('');
  const reasons = lines.slice(parted + 1, -1);
  while (reasons.at(-1) === '') reasons.pop();
  return [words(lines.slice(0, parted)), words(reasons), record];
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
      part.questions.push({ text: open.words, end: open.end, mark: open.mark });
    open = undefined;
  };
  let isQuoting = false;
  const quote = (words: string, start: number, end: number) => {
    const last = part.questions.at(-1);
    const said = words.slice(1).trim();
    // A further quotation, behind an empty line, is somebody's own.
    if (last?.quotation && isQuoting) Object.assign(last.quotation, { lines: [...last.quotation.lines, said], end });
    else if (last && !last.quotation) last.quotation = { lines: [said], start, end };
  };
  for (const { index, 0: whole, 1: content = '' } of text.matchAll(line)) {
    const words = content.trim();
    const heading = isMarkdown ? /^(#{1,6})\s+(?:(\S.*[^\s#]|[^\s#])[\s#]*|#*)$/.exec(words) : null;
    const mark = listMark.exec(content)?.[0] ?? '';
    if (words === '' || words.startsWith('>')) {
      close();
      if (words !== '') quote(words, index, index + content.length);
      isQuoting = words !== '';
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

/** An answer and where it goes: below its question, or in place of the quotation that is there. */
function placedAnswer(edits: readonly CellEdit[], question: PlainQuestion, isMarkdown: boolean, end: string) {
  const { quotation } = question;
  const indent = isMarkdown ? ' '.repeat(question.mark.length) : '';
  const parts = edits.flatMap(({ text, hidden }) => {
    if (text === '') return [];
    const record = `${addedHeads.record}: ${text}`;
    if (hidden) return [[isMarkdown ? `<!-- ${record} -->` : record]];
    return [text.split('\n').map((one) => (isMarkdown ? markdownWords(one) : one))];
  });
  const quoted = parts
    .map((lines) => lines.map((one) => `${indent}> ${one}`).join(isMarkdown ? `\\${end}` : end))
    .join(`${end}${indent}>${end}`);
  return quotation
    ? { from: quotation.start, to: quotation.end, text: quoted }
    : { from: question.end, to: question.end, text: `${end}${end}${quoted}${end}` };
}
