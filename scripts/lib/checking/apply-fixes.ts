/** Writing fixes into the files in which what they mend stands. */
import { isDeepStrictEqual } from 'node:util';
import type { FixValue } from '../../../src/checks/fix.ts';
import type { RuleFix } from '../../../src/checks/fixes/index.ts';
import { type Lock, withTaken } from '../../../src/model/lock/lock.ts';
import type { Places } from './places.ts';

/** Where fixes go. */
export interface Sources {
  readonly places: Places;
  readonly lock: Lock;
  readonly lockFile: string;
  readonly read: (file: string) => string;
}

export interface Applied {
  /** File → its new text. */
  readonly files: ReadonlyMap<string, string>;
  /** What was done, a line each: `file:line: rule: description`. */
  readonly done: readonly string[];
  /** What could not be done, with the reason. */
  readonly left: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
}

/** The new texts of the files. Of two fixes that meet in the same place the first is made; the next run makes the other. */
export function applyFixes(fixes: readonly RuleFix[], { places, lock, lockFile, read }: Sources): Applied {
  const edits = new Map<string, Edit[]>();
  const left: string[] = [];
  const lockIds: string[] = [];
  const done: string[] = [];
  const add = (file: string, edit: Edit): void => {
    const others = edits.get(file) ?? [];
    const clash = others.find((other) => edit.start < other.end && other.start < edit.end);
    if (clash) left.push(`${edit.label}: another fix is made in the same place; run again`);
    else edits.set(file, [...others, edit]);
  };
  for (const { rule, fix } of fixes) {
    const label = `${rule.id}: ${fix.description}`;
    if ('lockIds' in fix) {
      lockIds.push(...fix.lockIds);
      done.push(`${lockFile}: ${label}`);
    } else if ('file' in fix) {
      // Offsets in a document do not count a byte order mark.
      const mark = read(fix.file).startsWith('\uFEFF') ? 1 : 0;
      add(fix.file, { ...fix, start: fix.start + mark, end: fix.end + mark, label });
    } else {
      const range = places.range(fix.at);
      if (!range || !isDeepStrictEqual(range.value, fix.from))
        left.push(`${fix.at.join('/')}: ${label}: does not stand in the source in so many words; change it by hand`);
      else add(range.file, { ...range, text: literal(fix.to, range.file), label });
    }
  }
  const files = new Map<string, string>();
  for (const [file, list] of edits) {
    const text = read(file);
    for (const { start, label } of list) done.push(`${file}:${text.slice(0, start).split('\n').length}: ${label}`);
    files.set(file, edited(text, list));
  }
  if (lockIds.length > 0) files.set(lockFile, `${JSON.stringify(withTaken(lock, lockIds), null, 2)}\n`);
  return { files, done, left };
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end),
      text,
    );
}

/** As the formatter writes it: JSON in JSON files, else single quotes unless the text has more of them than double ones. */
function literal(value: FixValue, file: string): string {
  if (file.endsWith('.json')) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: string | number) => literal(item, file)).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const count = (quote: string) => value.split(quote).length;
  if (count("'") > count('"')) return JSON.stringify(value);
  return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
