/**
 * From a path in a registry that is a JSON file to line and column. One pass finds where each entry begins; within an
 * entry the text is followed along the path, so that a file of many entries is never held as a tree.
 */
import { type JsonMember, jsonMembers, skipSpace, stringPieces } from '../../../src/language/json.ts';
import { linePlaces } from '../../../src/language/lines.ts';
import { madeOnce } from '../../../src/language/remembered.ts';
import type { Path } from '../../../src/model/shapes/walk.ts';
import type { Places } from './places.ts';

/** Places of a JSON file, and what only its text knows. */
export interface JsonPlaces extends Places {
  /** Ids that a kind has more than once, each as often as it is given beyond the first: `JSON.parse` keeps the last. */
  readonly repeated: readonly { readonly kind: string; readonly id: string }[];
}

/**
 * @param file the path that places name
 * @param text its content, which `JSON.parse` takes
 */
export function jsonPlaces(file: string, text: string): JsonPlaces {
  const entries = new Map<string, JsonMember[]>();
  const kinds = new Map<string, JsonMember>();
  const repeated: { kind: string; id: string }[] = [];
  const placeOf = linePlaces(text);
  for (const kindMember of jsonMembers(text, skipSpace(text, 0))) {
    const { name: kind } = kindMember;
    kinds.set(kind, kindMember);
    for (const entry of jsonMembers(text, kindMember.start)) {
      const key = JSON.stringify([kind, entry.name]);
      const known = entries.get(key);
      if (known) {
        known.push(entry);
        repeated.push({ kind, id: entry.name });
      } else entries.set(key, [entry]);
    }
  }

  /** The value that is deepest along the path, and whether it is the path's own. */
  function follow(at: Path, occurrence: number): { value: JsonMember; whole: boolean } | undefined {
    // A list of ids is the list of the entries' own keys here.
    const [kind, id, ...rest] = at[0] === 'ids' ? at.slice(1) : at;
    if (kind === undefined) return undefined;
    const found = entries.get(JSON.stringify([String(kind), String(id)]));
    const entry = found?.[occurrence] ?? found?.at(-1);
    if (!entry) {
      const kindMember = kinds.get(String(kind));
      return kindMember && { value: kindMember, whole: false };
    }
    let value: JsonMember = entry;
    for (const step of rest) {
      // Of two members with the same name the last counts.
      const next: JsonMember | undefined = jsonMembers(text, value.start).findLast(({ name }) => name === String(step));
      if (!next) return { value, whole: false };
      value = next;
    }
    return { value, whole: true };
  }

  /** The offset of a character of a text, or of a value; an object or a list is told by its key. */
  function offsetOf({ start, end, key }: JsonMember, offset: number): number {
    if (text[start] === '{' || text[start] === '[') return key;
    if (text[start] !== '"' || offset === 0) return start;
    let left = offset;
    for (const { text: piece, origin } of stringPieces(text, start, end)) {
      if (left < piece.length) return origin + left;
      left -= piece.length;
    }
    return end - 1;
  }

  return {
    repeated,
    find(at, offset = 0, occurrence = 0) {
      const found = follow(at, occurrence);
      if (!found) return { file, line: 1, column: 1 };
      const { line, column } = placeOf(offsetOf(found.value, found.whole ? offset : 0));
      return { file, line, column };
    },
    range(at) {
      const found = follow(at, 0);
      if (!found?.whole) return undefined;
      const { start, end } = found.value;
      return { file, start, end, value: JSON.parse(text.slice(start, end)) as unknown };
    },
  };
}

/** Says what is wrong at a path of a JSON text: `FILE:LINE:COLUMN: … (at commitments.PC-GOV-2)`. The places are looked for when first asked for. */
export function jsonProblems(file: string, text: string): (at: Path, message: string) => string {
  const places = madeOnce(() => jsonPlaces(file, text));
  return (at, message) => {
    const { line, column } = places().find(at) ?? { line: 1, column: 1 };
    return `${file}:${line}:${column}: ${message}${at.length > 0 ? ` (at ${at.join('.')})` : ''}`;
  };
}
