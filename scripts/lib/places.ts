/**
 * From a path in the registry to file, line and column: walks the object literals of the registry's source along the path,
 * through spreads, imports, identifiers, `as`, `satisfies` and calls. Files are parsed when first needed, once.
 */
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { VFile } from 'vfile';
import { VFile as File } from 'vfile';
import { location } from 'vfile-location';
import type { SourcePlace } from '../../src/checks/reporters/report.ts';
import type { Path } from '../../src/model/shapes/walk.ts';

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

/** An ESTree node, as far as walking needs it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A node with the file it stands in, and where to point for it. */
interface Target {
  readonly file: string;
  readonly node: Node;
  /** The key of a property, which names an object better than its brace does. */
  readonly key?: Node;
}

/**
 * @param read the text of a file (path from the repository's root), `undefined` where it does not exist
 * @param index the file that exports `parts`, or `registry` with the entries themselves
 * @param idsFile the file that exports `ids`, for paths that begin with `ids`
 * @param suppressionsFile the file that exports `suppressions`, for paths that begin with `suppressions`
 */
export function places(
  read: (file: string) => string | undefined,
  index = 'src/registry/index.ts',
  idsFile = 'src/registry/ids.ts',
  suppressionsFile = 'src/registry/suppressions.ts',
): Places {
  const files = new Map<string, { readonly text: string; readonly body: readonly Node[] } | undefined>();

  function load(file: string) {
    if (!files.has(file)) {
      const text = read(file);
      const body = text === undefined ? [] : (parseSync(file, text).program.body as unknown as readonly Node[]);
      files.set(file, text === undefined ? undefined : { text, body });
    }
    return files.get(file);
  }

  /** The initialiser of a top-level constant, in this file or where it is imported from. */
  function resolve(file: string, name: string): Target | undefined {
    for (const statement of load(file)?.body ?? []) {
      if (statement.type === 'ImportDeclaration') {
        for (const specifier of nodes(statement.specifiers)) {
          if (node(specifier.local)?.name !== name) continue;
          const from = posix.join(posix.dirname(file), String(node(statement.source)?.value));
          return resolve(from, String(node(specifier.imported)?.name ?? name));
        }
      }
      const declaration = statement.type === 'ExportNamedDeclaration' ? node(statement.declaration) : statement;
      if (declaration?.type !== 'VariableDeclaration') continue;
      for (const declarator of nodes(declaration.declarations)) {
        const init = node(declarator.init);
        if (node(declarator.id)?.name === name && init) return { file, node: init };
      }
    }
    return undefined;
  }

  /** Looks through what does not change the value: casts, names, and calls that take the value as an argument. */
  function literals(target: Target): Target[] {
    const { file, node: given } = target;
    switch (given.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ParenthesizedExpression': {
        const inner = node(given.expression);
        return inner ? literals({ ...target, node: inner }) : [];
      }
      case 'Identifier': {
        const found = resolve(file, String(given.name));
        return found ? literals(found) : [];
      }
      case 'CallExpression':
        return nodes(given.arguments).flatMap((argument) => literals({ ...target, node: argument }));
      default:
        return [target];
    }
  }

  /** What stands under a name or index, in each literal that the target may be. */
  function step(target: Target, name: string | number): Target[] {
    return literals(target).flatMap((literal): Target[] => {
      const { file, node: given } = literal;
      if (given.type === 'ArrayExpression') {
        const item = typeof name === 'number' ? nodes(given.elements)[name] : undefined;
        return item ? [{ file, node: item }] : [];
      }
      if (given.type !== 'ObjectExpression') return [];
      return nodes(given.properties).flatMap((property): Target[] => {
        if (property.type === 'SpreadElement') {
          const spread = node(property.argument);
          return spread ? step({ file, node: spread }, name) : [];
        }
        const key = node(property.key);
        const value = node(property.value);
        return key && value && String(key.name ?? key.value) === String(name) ? [{ file, node: value, key }] : [];
      });
    });
  }

  /** Entries of a kind stand in a list of objects. */
  function entry(kind: string | number, id: string | number): Target[] {
    const parts = resolve(index, 'parts');
    if (!parts) {
      const registry = resolve(index, 'registry');
      return registry ? step(registry, kind).flatMap((entries) => step(entries, id)) : [];
    }
    return step(parts, kind)
      .flatMap(literals)
      .flatMap((list) => nodes(list.node.elements).flatMap((part) => step({ file: list.file, node: part }, id)));
  }

  function toPlace({ file, node: given, key }: Target, offset: number): SourcePlace | undefined {
    const source = load(file);
    if (!source) return undefined;
    const isText = given.type === 'Literal' && typeof given.value === 'string';
    const plain = isText && given.end - given.start === String(given.value).length + 2;
    const pointAtKey = key && (given.type === 'ObjectExpression' || given.type === 'ArrayExpression');
    const start = pointAtKey ? key.start : given.start + (plain && offset > 0 ? offset + 1 : 0);
    const point = location(new File(source.text) as VFile).toPoint(start);
    return point ? { file, line: point.line, column: point.column } : undefined;
  }

  return {
    find(at, offset = 0, occurrence = 0) {
      const [kind, id, ...rest] = at;
      if (kind === undefined) return { file: index, line: 1, column: 1 };
      let target: Target | undefined;
      let whole = true;
      if (kind === 'ids' || kind === 'suppressions') {
        target = resolve(kind === 'ids' ? idsFile : suppressionsFile, kind);
        for (const name of at.slice(1)) {
          const next: Target | undefined = target && step(target, name)[0];
          if (next) target = next;
        }
      } else {
        const found = id === undefined ? [] : entry(kind, id);
        target = found[occurrence] ?? found.at(-1);
        for (const name of rest) {
          const next: Target | undefined = target && whole ? step(target, name)[0] : undefined;
          if (next) target = next;
          else whole = false;
        }
      }
      return target && toPlace(target, whole ? offset : 0);
    },
    range([kind, id, ...rest]) {
      const [whole, ...others] = kind === undefined || id === undefined ? [] : entry(kind, id).flatMap(literals);
      if (!whole || others.length > 0) return undefined;
      const found = rest.reduce<Target[]>((targets, name) => targets.flatMap((one) => step(one, name)), [whole]);
      const [target, ...more] = found.flatMap(literals);
      if (!target || more.length > 0 || target.file !== whole.file) return undefined;
      const { start, end } = target.node;
      if (start < whole.node.start || end > whole.node.end) return undefined;
      return { file: target.file, start, end, value: literalValue(target.node) };
    },
  };
}

/** The value of a literal, or of a list of literals. */
function literalValue(given: Node): unknown {
  if (given.type === 'Literal') return given.value;
  return given.type === 'ArrayExpression' ? nodes(given.elements).map(literalValue) : undefined;
}

function node(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && 'type' in value ? (value as Node) : undefined;
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter((item): item is Node => node(item) !== undefined) : [];
}
