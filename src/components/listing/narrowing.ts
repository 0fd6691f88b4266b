/** Narrowing a list by choices and words. Pure: a row is what its element says of itself. */

import { idSource, readToken } from '../../model/token.ts';

/** A row of the list. */
export interface ListRow {
  /** The values that it has, by the name of the choice; `*` stands for each value. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Its words, in lower case. */
  readonly text: string;
}

/** What may be chosen between. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  /** Each value with its words. */
  readonly values: readonly (readonly [value: string, words: string])[];
  /** What is typed where there are no values, as an example. */
  readonly example?: string;
  /** The value that is chosen where the address chooses nothing. */
  readonly first?: string;
  /** Of services, from which others each is told apart. */
  readonly apartFrom?: Readonly<Record<string, readonly string[]>>;
}

/** What is chosen, by the name of the choice, several values with spaces between; `wordsName` holds the words that are looked for. */
export type Narrowing = Readonly<Record<string, string>>;

/** The name under which words stand among the choices, and in addresses. */
export const wordsName = 'q';

/** A choice by a first day, and one by the versions that a reader has; a value for them is typed. */
export const sinceName = 'since';
export const haveName = 'have';

/** Whether a list names an older version of the same commitment. */
function isNewer(token: string, list: string): boolean {
  const { id, version = 0 } = readToken(token);
  return [...list.matchAll(new RegExp(`${idSource()}@\\d+`, 'g'))].some(([one]) => {
    const had = readToken(one);
    return had.id === id && (had.version ?? 0) < version;
  });
}

function has(row: ListRow, name: string, wanted: string): boolean {
  if (name === wordsName) return wanted.split(/\s+/).every((word) => row.text.includes(word.toLowerCase()));
  const own = row.values[name] ?? [];
  if (name === sinceName) return !/^\d{4}(?:-\d\d){0,2}$/.test(wanted) || own.some((day) => day >= wanted);
  if (name === haveName) return own.some((token) => isNewer(token, wanted));
  return own.includes('*') || wanted.split(' ').some((one) => own.includes(one));
}

/** Whether a row is left by what is chosen. */
export function isLeft(row: ListRow, chosen: Narrowing): boolean {
  return Object.entries(chosen).every(([name, wanted]) => wanted === '' || has(row, name, wanted));
}

/** Of each value of each choice, how many rows it would leave beside everything else that is chosen. */
export function countsOf(
  rows: readonly ListRow[],
  choices: readonly Choice[],
  chosen: Narrowing,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    choices.map(({ name, values }) => {
      const left = rows.filter((row) => isLeft(row, { ...chosen, [name]: '' }));
      return [
        name,
        Object.fromEntries(values.map(([value]) => [value, left.filter((row) => has(row, name, value)).length])),
      ];
    }),
  );
}

/** Which single choice to drop where nothing is left, and how many rows that leaves; the one that leaves most first. */
export function waysOut(
  rows: readonly ListRow[],
  chosen: Narrowing,
): readonly { readonly name: string; readonly count: number }[] {
  return Object.keys(chosen)
    .filter((name) => chosen[name] !== '')
    .map((name) => ({ name, count: rows.filter((row) => isLeft(row, { ...chosen, [name]: '' })).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** What an address chooses, or where it chooses nothing, what the list begins with; values that are not on offer are passed over. */
export function chosenIn(search: string, choices: readonly Choice[]): Narrowing {
  const parameters = new URLSearchParams(search);
  if (![wordsName, ...choices.map(({ name }) => name)].some((name) => parameters.has(name)))
    return Object.fromEntries(choices.flatMap(({ name, first }) => (first === undefined ? [] : [[name, first]])));
  const offered = choices.flatMap(({ name, values }) => {
    const given = parameters
      .getAll(name)
      .filter((one) => values.length === 0 || values.some(([value]) => value === one));
    const value = given.join(' ');
    return value === '' ? [] : [[name, value] as const];
  });
  const words = parameters.get(wordsName)?.trim() ?? '';
  return Object.fromEntries([...offered, ...(words === '' ? [] : [[wordsName, words] as const])]);
}

/**
 * The part of an address that says what is chosen: `?place=jp`, or nothing. A choice that the list would begin with is said to be open: `?kind=`.
 */
export function addressOfChoice(chosen: Narrowing, choices: readonly Choice[] = []): string {
  const isOfValues = (name: string) => choices.some((one) => one.name === name && one.values.length > 0);
  const parameters = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]) =>
      value === '' ? [] : (isOfValues(name) ? value.split(' ') : [value]).map((one) => [name, one]),
    ),
  );
  const begun = choices.filter(({ name, first }) => first !== undefined && !chosen[name]);
  if (parameters.size === 0) for (const { name } of begun) parameters.set(name, '');
  return parameters.size === 0 ? '' : `?${parameters}`;
}
