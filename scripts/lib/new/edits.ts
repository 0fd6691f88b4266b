/** Changes of the registry's source text: a new entry, its id, a new version. */
import type { Kind } from '../../../src/model/ids.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A changed text, and the line of it to go on at, from 1. */
export interface Edited {
  readonly text: string;
  readonly line: number;
}

/** What the entries of a kind end with, in each file that has some. */
export function endOf(kind: Kind): string {
  return `} as const satisfies Entries<'${kind}'>;`;
}

/** The text of a file with an entry at the end of those of its kind. */
export function addEntry(text: string, kind: Kind, id: string, entry: string): Edited {
  const end = text.lastIndexOf(endOf(kind));
  if (end < 0) throw new UsageError(`Could not find the end of the entries ("${endOf(kind)}") in the file`);
  const before = text.slice(0, end);
  const start = before.endsWith('\n') ? before : `${before}\n`;
  const key = /^[a-z]\w*$/i.test(id) ? id : `'${id}'`;
  return { text: `${start}  ${key}: ${entry},\n${text.slice(end)}`, line: start.split('\n').length };
}

/** A file of the registry with entries of a kind. */
export interface EntriesFile {
  readonly kind: Kind;
  /** From `src/registry`, without its ending: `commitments/pay`. */
  readonly path: string;
  /** The constant that holds them. */
  readonly name: string;
}

/** The file of a kind that has one file. */
export function onlyFile(kind: Kind): EntriesFile {
  return { kind, path: kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), name: kind };
}

/** The file of an area of commitments, as a new one is called. No area is a word of the language with "Promises" behind it. */
export function areaFile(area: string): EntriesFile {
  const word = area.toLowerCase();
  return { kind: 'commitments', path: `commitments/${word}`, name: `${word}Promises` };
}

/**
 * The file of the registry that is there for an area: the one that has its name, else an empty one whose name begins with it,
 * as `government.ts` does with GOV.
 */
export function fileOfArea(area: string, files: readonly string[], empty: readonly string[]): string | undefined {
  const { path } = areaFile(area);
  return files.find((one) => one.endsWith(`/${path}.ts`)) ?? empty.find((one) => one.includes(`/${path}`));
}

/** The file of the registry for a sort of entries: the one that has its name (`agreements.ts`), else one without the name of another sort. */
export function fileOfSort(sort: string, sorts: readonly string[], files: readonly string[]): string | undefined {
  const isNamedFor = (file: string, one: string) => file.slice(file.lastIndexOf('/') + 1).startsWith(one);
  return (
    files.find((file) => isNamedFor(file, sort)) ?? files.find((file) => !sorts.some((one) => isNamedFor(file, one)))
  );
}

/** Such a file without entries yet: its path from the root, and its text. */
export function firstFile({ kind, path, name }: EntriesFile): readonly [file: string, text: string] {
  const above = '../'.repeat(path.split('/').length);
  const text = `import type { Entries } from '${above}model/schema.ts';\n\nexport const ${name} = {\n${endOf(kind)}\n`;
  return [`src/registry/${path}.ts`, text];
}

/** The text of the registry's index with the entries of such a file, behind those that it has of the kind. */
export function addPart(text: string, { kind, path, name }: EntriesFile): string {
  const from = `./${path}.ts`;
  const imports = [...text.matchAll(/^import .* from '(\.\/.*)';\n/gm)];
  const next = imports.find(([, one = '']) => one > from);
  const last = imports.at(-1);
  const at = next?.index ?? (last ? last.index + last[0].length : 0);
  const whole = `${text.slice(0, at)}import { ${name} } from '${from}';\n${text.slice(at)}`;
  const [list, inside] = new RegExp(`^ {2}${kind}: \\[([^\\]]*)\\],$`, 'm').exec(whole) ?? [];
  if (list === undefined || inside === undefined)
    throw new UsageError(
      `Could not find "${kind}: [" in src/registry/index.ts; write the file ${path}.ts by hand, with entries that end with "${endOf(kind)}", and name it there`,
    );
  const parts = [...inside.matchAll(/[\w.]+/g)].map(([one]) => one);
  return whole.replace(list, `${listOf(`  ${kind}: [`, [...parts, name], '],', '  ')}`);
}

/** A list in its line, or an item a line, as the formatter has it: on one line where 120 characters hold it. */
function listOf(start: string, items: readonly string[], end: string, indent = ''): string {
  const line = `${start}${items.join(', ')}${end}`;
  return line.length <= 120 ? line : `${start}\n${items.map((one) => `${indent}  ${one},\n`).join('')}${indent}${end}`;
}

/** The text of a file with an item after a literal of a list, which ends at an offset. */
export function addItem(text: string, end: number, item: string, indent: string): Edited {
  const before = `${text.slice(0, end)},\n${indent}`;
  return { text: `${before}${item}${text.slice(end)}`, line: before.split('\n').length };
}

/** A part of a text, from `start` to before `end`. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A part of a text, in which others of that text, in any order, are replaced. */
export function withReplaced(text: string, { start, end }: Part, others: readonly (Part & { by: string })[]): string {
  const inOrder = others.toSorted((a, b) => a.start - b.start);
  const before = inOrder.map((one, index) => text.slice(inOrder[index - 1]?.end ?? start, one.start) + one.by);
  return before.join('') + text.slice(inOrder.at(-1)?.end ?? start, end);
}

/** The text of `ids.ts` with an id in the list of its kind: behind another one, or at the end. */
export function addId(text: string, kind: Kind, id: string, after: string | undefined): string {
  const list = new RegExp(`^ {2}${kind}: (\\w+),`, 'm').exec(text)?.[1];
  const found = new RegExp(`(const ${list}[^=]*= \\[)([^\\]]*)(\\] as const)`).exec(text);
  if (!list || !found) throw new UsageError(`Could not find the list of ${kind} in src/registry/ids.ts`);
  const [whole, start = '', inside = '', end = ''] = found;
  const known = [...inside.matchAll(/'([^']+)'/g)].map(([, one = '']) => one);
  const index = after === undefined ? known.length : known.indexOf(after) + 1;
  if (inside.includes('\n')) {
    const anchor = known[index - 1];
    const changed =
      anchor === undefined ? `\n  '${id}',${inside}` : inside.replace(`'${anchor}',`, `'${anchor}',\n  '${id}',`);
    return text.replace(whole, `${start}${changed}${end}`);
  }
  const all = known.toSpliced(index, 0, id).map((one) => `'${one}'`);
  const before = text.slice(text.lastIndexOf('\n', found.index) + 1, found.index);
  return text.replace(`${before}${whole};`, listOf(`${before}${start}`, all, `${end};`));
}
