/** From a path in the registry to file, line and column, by walking the object literals of the registry's source along the path. */
import type { SourcePlace } from '../../../src/checks/reporters/report.ts';
import type { Path } from '../../../src/model/shapes/walk.ts';
import { literalValue, SourceLiterals, type Target } from './source-literals.ts';

/** The characters of a file that make up a value: from `start` to before `end`, from 0. */
export interface SourceRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** What stands there, where it is a text, a number or a list of them. */
  readonly value: unknown;
}

/** Finds places; see `places`. */
export interface Places {
  /**
   * The place of a path, or of its nearest ancestor that stands in the source; `undefined` where nothing of it does.
   *
   * @param offset characters into the text that stands there
   * @param occurrence which of several definitions of the same entry, from 0
   */
  find(at: Path, offset?: number, occurrence?: number): SourcePlace | undefined;
  /**
   * The literal that stands at exactly this path, within its entry; `undefined` where none does, and where a name
   * stands for it, since other places may share what has a name.
   */
  range(at: Path): SourceRange | undefined;
}

/** The file that exports `suppressions`, for paths that begin so. */
const suppressionsFile = 'src/registry/suppressions.ts';

/**
 * @param read the text of a file (path from the repository's root), `undefined` where it does not exist
 * @param index the file that exports `parts`, or `registry` with the entries themselves
 * @param idsFile the file that exports `ids`, for paths that begin with `ids`
 */
export function places(
  read: (file: string) => string | undefined,
  index = 'src/registry/index.ts',
  idsFile = 'src/registry/ids.ts',
): Places {
  const source = new SourceLiterals(read);

  /** Entries of a kind stand in a list of objects. */
  function entry(kind: string | number, id: string | number): Target[] {
    const parts = source.constant(index, 'parts');
    const registry = parts ?? source.constant(index, 'registry');
    const entries = registry ? source.step(registry, kind) : [];
    const objects = parts
      ? entries.flatMap((list) => source.literals(list)).flatMap((list) => source.items(list))
      : entries;
    return objects.flatMap((object) => source.step(object, id));
  }

  /** What stands along a path, as far as something does, and how far that is. */
  function follow(
    start: Target | undefined,
    path: Path,
  ): { readonly target: Target | undefined; readonly depth: number } {
    let target = start;
    for (const [depth, name] of path.entries()) {
      const next: Target | undefined = target && source.step(target, name)[0];
      if (!next) return { target, depth };
      target = next;
    }
    return { target, depth: path.length };
  }

  return {
    find(at, offset = 0, occurrence = 0) {
      const [kind, id, ...rest] = at;
      if (kind === undefined) return { file: index, line: 1, column: 1 };
      if (kind === 'ids' || kind === 'suppressions') {
        const { target } = follow(source.constant(kind === 'ids' ? idsFile : suppressionsFile, kind), at.slice(1));
        return target && source.placeOf(target, offset);
      }
      const found = id === undefined ? [] : entry(kind, id);
      const { target, depth } = follow(found[occurrence] ?? found.at(-1), rest);
      return target && source.placeOf(target, depth === rest.length ? offset : 0);
    },
    range([kind, id, ...rest]) {
      const [whole, ...others] =
        kind === undefined || id === undefined ? [] : entry(kind, id).flatMap((one) => source.literals(one));
      if (!whole || others.length > 0) return undefined;
      const found = rest.reduce<Target[]>((targets, name) => targets.flatMap((one) => source.step(one, name)), [whole]);
      const [target, ...more] = found.flatMap((one) => source.literals(one));
      if (!target || more.length > 0 || target.file !== whole.file) return undefined;
      const { start, end } = target.node;
      if (start < whole.node.start || end > whole.node.end) return undefined;
      return { file: target.file, start, end, value: literalValue(target.node) };
    },
  };
}
