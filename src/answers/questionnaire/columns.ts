/** Which columns of a grid hold what: as the caller says, or by their heads. */
import { scopeLabel, settingScope } from '../../citations/verify/vocabulary/scope-words.ts';
import { grouped } from '../../language/groups.ts';
import { columnOf } from './column-letters.ts';
import type { Grid, GridText } from './grid.ts';
import { answerHead, placeHead, questionHead, serviceHead } from './head-words.ts';

/** The columns that a caller names: by letter, number or head. */
export interface GivenColumns {
  readonly question?: string | undefined;
  readonly service?: string | undefined;
  readonly place?: string | undefined;
  readonly answer?: string | undefined;
}

/** Columns from 1. */
export interface FoundColumns {
  /** The row of the heads; 0 where there are none. */
  readonly head: number;
  readonly question: number;
  readonly service?: number;
  readonly place?: number;
  readonly answer?: number;
}

/** A row that asks something. */
export interface QuestionRow {
  readonly row: number;
  readonly question: string;
  readonly service?: string;
  readonly place?: string;
  /** The nearest first. */
  readonly above: readonly string[];
}

/** So many rows at the top may hold the heads. */
const topRows = 60;

/** The columns of a grid; nothing where it has no questions. */
export function columnsOf(grid: Grid, given: GivenColumns): FoundColumns | undefined {
  if (grid.isList) return { head: 0, question: 1, answer: 2 };
  const byName = (name: string | undefined) => (name === undefined ? undefined : columnOf(grid, name));
  const top = rowsOf(grid).filter(([row]) => row <= topRows);
  // A row of one cell is a title, unless every row is.
  const fewest = grid.cells.every(({ column }) => column === grid.cells[0]?.column) ? 1 : 2;
  const heads = top.find(([, cells]) => cells.length >= fewest && cells.some(isHead(questionHead.pattern)));
  const asked = byName(given.question);
  const headRow =
    asked === undefined ? heads : (heads ?? top.find(([, cells]) => cells.some(({ column }) => column === asked)));
  const cells = headRow?.[1] ?? [];
  const question = asked ?? questionColumn(cells) ?? askingColumn(grid);
  if (question === undefined) return undefined;
  const isQuestionCell = ({ text }: GridText) => /[?？]\s*$/.test(text);
  const head = headRow && !cells.some((cell) => cell.column === question && isQuestionCell(cell)) ? headRow[0] : 0;
  const others = head === 0 ? [] : cells.filter(({ column }) => column !== question);
  const find = (pattern: RegExp) => others.find(isHead(pattern))?.column;
  const answers = others.filter(isHead(answerHead.pattern)).map(({ column }) => column);
  const free = answers.filter((column) => !grid.chosen?.has(column));
  const found = {
    service: byName(given.service) ?? find(serviceHead.pattern),
    place: byName(given.place) ?? find(placeHead.pattern),
    answer: byName(given.answer) ?? free[0],
  };
  return { head, question, ...defined(found) };
}

/** The column whose head says most plainly that it holds questions: one of controls may stand before it. */
function questionColumn(cells: readonly GridText[]): number | undefined {
  return questionHead.phrases
    .map(({ pattern }) => cells.find(isHead(pattern))?.column)
    .find((column) => column !== undefined);
}

/** The rows below the heads that ask something, each with what stands above it. */
export function questionRows(
  grid: Grid,
  { head, question, service, place, answer }: FoundColumns,
  set: readonly string[],
): readonly QuestionRow[] {
  const outside = [...(grid.above ?? [])].reverse();
  const rows = rowsOf(grid).flatMap(([row, cells]) => {
    const telling = cells.filter((cell) => cell.column !== answer && !isNumbering(cell, question));
    return row <= head || telling.length === 0 ? [] : [{ row, telling, heading: headingOf(telling) }];
  });
  // Where most rows are short words, these are what is asked for.
  const areHeadings = rows.filter((one) => one.heading !== undefined).length * 2 <= rows.length;
  const found: QuestionRow[] = [];
  let under: readonly string[] = [];
  for (const { row, telling, heading } of rows) {
    const at = (column: number | undefined) => telling.find((cell) => cell.column === column)?.text.trim();
    const asked = at(question) ?? '';
    const spans = telling.some(({ columnSpan = 1 }) => columnSpan > 2);
    if (heading !== undefined && (areHeadings || spans || asked === '')) under = [heading];
    else if (asked !== '') {
      const own = defined({ service: at(service), place: at(place) });
      found.push({ row, question: asked, ...own, above: [...under, ...outside, ...set] });
    }
  }
  return found;
}

/** The number or code of a row: `4.1`, `IVS-03`, `A 2`. */
function isNumbering({ column, text }: GridText, question: number): boolean {
  return (
    column !== question && /^[\s#(]*(?:\p{Lu}{1,5}[\s.-]*|[.-][\s.-]*)?[\dIVX][\dIVX\s.)-]*(?:\p{L}\s*)?$/u.test(text)
  );
}

/** What cells say of all that follows: `Product: | Contoso Mail`, `This questionnaire is for Contoso Mail`. */
export function scopeSet(grid: Grid, before: number): readonly string[] {
  return rowsOf(grid).flatMap(([row, cells]) => {
    if (row >= before) return [];
    return cells.flatMap(({ text, column }, index) => {
      const label = scopeLabel.pattern.exec(text)?.[0];
      if (label === undefined) return settingScope.pattern.test(text) ? [text] : [];
      const rest = text.slice(label.length).trim();
      const beside = cells[index + 1];
      const isPair = cells.length === 2 || /[:：]\s*$/.test(label);
      return rest !== '' ? [rest] : isPair && beside && beside.column > column ? [beside.text.trim()] : [];
    });
  });
}

/** What a line of its own says of all that follows: `Contoso Mail` of `Product: Contoso Mail`; nothing where it says no such thing. */
export function lineSetting(text: string): string | undefined {
  const label = scopeLabel.pattern.exec(text)?.[0];
  if (label !== undefined && /[:：]\s*$/.test(label)) return text.slice(label.length).trim();
  return settingScope.pattern.test(text) ? text : undefined;
}

/** The words of a row with one short text that asks nothing, or one that spans the table. */
function headingOf(telling: readonly GridText[]): string | undefined {
  const [{ text, columnSpan = 1 } = { text: '?' }, ...more] = telling;
  const words = text.trim().split(/\s+/).length;
  if (more.length > 0 || /[?？。.]\s*$/.test(text)) return undefined;
  const most = columnSpan > 2 ? 12 : 6;
  return words <= most && text.length <= most * 12 ? text.trim() : undefined;
}

/** A column of which three cells or more, and most of those that hold text, end with a question mark. */
function askingColumn({ cells }: Grid): number | undefined {
  const counts = new Map<number, { all: number; asking: number }>();
  for (const { column, text } of cells) {
    const count = counts.get(column) ?? { all: 0, asking: 0 };
    counts.set(column, { all: count.all + 1, asking: count.asking + (/[?？]\s*$/.test(text) ? 1 : 0) });
  }
  const [best] = [...counts]
    .filter(([, { all, asking }]) => asking >= 3 && asking * 2 > all)
    .sort((a, b) => b[1].asking - a[1].asking);
  return best?.[0];
}

const isHead =
  (pattern: RegExp) =>
  ({ text }: GridText) =>
    text.length <= 80 && !/[?？]\s*$/.test(text) && pattern.test(text.trim());

/** Rows with their cells, in order. */
function rowsOf({ cells }: Grid): readonly (readonly [row: number, cells: readonly GridText[]])[] {
  return [...grouped(cells.map((cell) => [cell.row, cell]))].sort(([a], [b]) => a - b);
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as never;
}
