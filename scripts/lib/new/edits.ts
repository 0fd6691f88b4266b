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

/** The name of a kind's file in the registry, without its ending, where the kind has one file. */
const nameOfFile = (kind: Kind) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The file for the first entries of a kind, with none yet: its path, and its text. */
export function firstFile(kind: Kind): readonly [file: string, text: string] {
  const text = `import type { Entries } from '../model/schema.ts';\n\nexport const ${kind} = {\n${endOf(kind)}\n`;
  return [`src/registry/${nameOfFile(kind)}.ts`, text];
}

/** The text of the registry's index with the entries of such a file, where it has none of the kind. */
export function addPart(text: string, kind: Kind): string {
  const path = `./${nameOfFile(kind)}.ts`;
  const imports = [...text.matchAll(/^import .* from '(\.\/.*)';\n/gm)];
  const next = imports.find(([, one = '']) => one > path);
  const last = imports.at(-1);
  const at = next?.index ?? (last ? last.index + last[0].length : 0);
  const whole = `${text.slice(0, at)}import { ${kind} } from '${path}';\n${text.slice(at)}`;
  const none = `  ${kind}: [],\n`;
  if (!whole.includes(none))
    throw new UsageError(
      `Could not find "${none.trim()}" in src/registry/index.ts; write the first file of ${kind} by hand, with entries that end with "${endOf(kind)}", and name it there`,
    );
  return whole.replace(none, `  ${kind}: [${kind}],\n`);
}

/** The text of a file with an item after a literal of a list, which ends at an offset. */
export function addItem(text: string, end: number, item: string, indent: string): Edited {
  const before = `${text.slice(0, end)},\n${indent}`;
  return { text: `${before}${item}${text.slice(end)}`, line: before.split('\n').length };
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
  const line = `${start}${all.join(', ')}${end}`;
  const broken = `${start}\n${all.map((one) => `  ${one},\n`).join('')}${end}`;
  // As the formatter has it: on one line where 120 characters hold it, with the "export " before and the ";" behind.
  return text.replace(whole, line.length + 'export ;'.length <= 120 ? line : broken);
}
