/**
 * From a path in a registry that is a JSON file to line and column. One pass finds where each entry begins; within an
 * entry the text is followed along the path, so that a file of many entries is never held as a tree.
 */
import type { SourcePlace } from '../../src/checks/reporters/report.ts';
import type { Path } from '../../src/model/shapes/walk.ts';
import type { Places } from './places.ts';

/** A value in the text, and the key that names it. */
interface Spot {
  readonly start: number;
  readonly key?: number;
}

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
  const entries = new Map<string, Spot[]>();
  const kinds = new Map<string, Spot>();
  const repeated: { kind: string; id: string }[] = [];
  for (const [kind, kindSpot] of members(text, skipSpace(text, 0))) {
    kinds.set(kind, kindSpot);
    for (const [id, spot] of members(text, kindSpot.start)) {
      const key = JSON.stringify([kind, id]);
      const known = entries.get(key);
      if (known) {
        known.push(spot);
        repeated.push({ kind, id });
      } else entries.set(key, [spot]);
    }
  }
  let lineStarts: readonly number[] | undefined;

  function placeOf(offset: number): SourcePlace {
    lineStarts ??= startsOfLines(text);
    let [low, high] = [0, lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  }

  /** The value that is deepest along the path, and whether it is the path's own. */
  function follow(at: Path, occurrence: number): { spot: Spot; whole: boolean } | undefined {
    // A list of ids is the list of the entries' own keys here.
    const [kind, id, ...rest] = at[0] === 'ids' ? at.slice(1) : at;
    if (kind === undefined) return undefined;
    const found = entries.get(JSON.stringify([String(kind), String(id)]));
    let spot = found?.[occurrence] ?? found?.at(-1);
    if (!spot) {
      const kindSpot = kinds.get(String(kind));
      return kindSpot && { spot: kindSpot, whole: false };
    }
    for (const name of rest) {
      let next: Spot | undefined;
      // Of two members with the same name the last counts.
      for (const [key, value] of members(text, spot.start)) if (key === String(name)) next = value;
      if (!next) return { spot, whole: false };
      spot = next;
    }
    return { spot, whole: true };
  }

  return {
    repeated,
    find(at, offset = 0, occurrence = 0) {
      const found = follow(at, occurrence);
      if (!found) return { file, line: 1, column: 1 };
      const { spot, whole } = found;
      const isText = text[spot.start] === '"';
      if (isText) return placeOf(spot.start + (whole && offset > 0 ? inText(text, spot.start, offset) : 0));
      const pointAtKey = spot.key !== undefined && /[{[]/.test(text[spot.start] ?? '');
      return placeOf(pointAtKey ? (spot.key ?? spot.start) : spot.start);
    },
    range(at) {
      const found = follow(at, 0);
      if (!found?.whole) return undefined;
      const { start } = found.spot;
      const end = skipValue(text, start);
      return { file, start, end, value: JSON.parse(text.slice(start, end)) as unknown };
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The members of an object, or the items of a list under their indices; none of anything else. */
function* members(text: string, start: number): Generator<[name: string, spot: Spot]> {
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return;
  let position = skipSpace(text, start + 1);
  for (let index = 0; position < text.length && text[position] !== (isList ? ']' : '}'); index++) {
    let name = String(index);
    let key: number | undefined;
    if (!isList) {
      key = position;
      const end = skipValue(text, position);
      name = JSON.parse(text.slice(position, end)) as string;
      position = skipSpace(text, skipSpace(text, end) + 1);
    }
    yield [name, key === undefined ? { start: position } : { start: position, key }];
    position = skipSpace(text, skipValue(text, position));
    if (text[position] === ',') position = skipSpace(text, position + 1);
  }
}

/** The offset behind the value that begins here. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let position = start; position < text.length; position++) {
    const character = text[position];
    if (character === '"') {
      while (text[++position] !== '"' && position < text.length) if (text[position] === '\\') position++;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      // The end of what a bare number or word stands in.
      if (depth === 0) return position;
      depth--;
    } else if (depth === 0 && (character === ',' || /\s/.test(character ?? ''))) return position;
    else continue;
    if (depth === 0) return position + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let position = start;
  while (/[ \t\r\n]/.test(text[position] ?? '')) position++;
  return position;
}

/** How far into the source of a text a character of it stands: escapes are longer than what they mean. */
function inText(text: string, start: number, offset: number): number {
  let position = start + 1;
  for (let count = 0; count < offset && text[position] !== '"'; count++)
    position += text[position] === '\\' ? (text[position + 1] === 'u' ? 6 : 2) : 1;
  return position - start;
}
