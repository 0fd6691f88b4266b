/** The literals of a registry's source: what a name stands for, through imports, spreads, casts and calls. Files are parsed when first needed, once. */
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { SourcePlace } from '../../../src/checks/reporters/report.ts';
import { linePlaces } from '../../../src/language/lines.ts';

/** An ESTree node, as far as walking needs it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A node with the file it stands in. */
export interface Target {
  readonly file: string;
  readonly node: Node;
  /** The key of a property, which names an object better than its brace does. */
  readonly key?: Node;
}

interface Source {
  readonly body: readonly Node[];
  readonly placeOf: ReturnType<typeof linePlaces>;
}

export class SourceLiterals {
  private readonly read: (file: string) => string | undefined;
  private readonly files = new Map<string, Source | undefined>();

  /** @param read a file's text; `undefined` where there is none */
  constructor(read: (file: string) => string | undefined) {
    this.read = read;
  }

  private load(file: string): Source | undefined {
    if (!this.files.has(file)) {
      const text = this.read(file);
      const body = text === undefined ? [] : (parseSync(file, text).program.body as unknown as readonly Node[]);
      this.files.set(file, text === undefined ? undefined : { body, placeOf: linePlaces(text) });
    }
    return this.files.get(file);
  }

  /** The initialiser of a top-level constant, in this file or where it is imported from. */
  constant(file: string, name: string): Target | undefined {
    for (const statement of this.load(file)?.body ?? []) {
      const specifier =
        statement.type === 'ImportDeclaration' &&
        nodes(statement.specifiers).find(({ local }) => node(local)?.name === name);
      if (specifier) {
        const from = posix.join(posix.dirname(file), String(node(statement.source)?.value));
        return this.constant(from, String(node(specifier.imported)?.name ?? name));
      }
      const declaration = statement.type === 'ExportNamedDeclaration' ? node(statement.declaration) : statement;
      if (declaration?.type !== 'VariableDeclaration') continue;
      const declarator = nodes(declaration.declarations).find(({ id }) => node(id)?.name === name);
      const init = node(declarator?.init);
      if (init) return { file, node: init };
    }
    return undefined;
  }

  /** Looks through what does not change the value: casts, names, and calls that take the value as an argument. */
  literals(target: Target): Target[] {
    const { file, node: given } = target;
    switch (given.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ParenthesizedExpression': {
        const inner = node(given.expression);
        return inner ? this.literals({ ...target, node: inner }) : [];
      }
      case 'Identifier': {
        const found = this.constant(file, String(given.name));
        return found ? this.literals(found) : [];
      }
      case 'CallExpression':
        return nodes(given.arguments).flatMap((argument) => this.literals({ ...target, node: argument }));
      default:
        return [target];
    }
  }

  /** What stands under a name or index, in each literal that the target may be. */
  step(target: Target, name: string | number): Target[] {
    return this.literals(target).flatMap((literal): Target[] => {
      const { file, node: given } = literal;
      if (given.type === 'ArrayExpression') {
        const item = typeof name === 'number' ? this.items(literal)[name] : undefined;
        return item ? [item] : [];
      }
      if (given.type !== 'ObjectExpression') return [];
      return nodes(given.properties).flatMap((property): Target[] => {
        if (property.type === 'SpreadElement') {
          const spread = node(property.argument);
          return spread ? this.step({ file, node: spread }, name) : [];
        }
        const key = node(property.key);
        const value = node(property.value);
        return key && value && String(key.name ?? key.value) === String(name) ? [{ file, node: value, key }] : [];
      });
    });
  }

  /** The items of a list. */
  items({ file, node: list }: Target): Target[] {
    return nodes(list.elements).map((item) => ({ file, node: item }));
  }

  /** The place of a character of a text, of an object's or a list's key, or of any other value. */
  placeOf({ file, node: given, key }: Target, offset: number): SourcePlace | undefined {
    const source = this.load(file);
    if (!source) return undefined;
    const isText = given.type === 'Literal' && typeof given.value === 'string';
    const plain = isText && given.end - given.start === String(given.value).length + 2;
    const pointAtKey = key && (given.type === 'ObjectExpression' || given.type === 'ArrayExpression');
    const start = pointAtKey ? key.start : given.start + (plain && offset > 0 ? offset + 1 : 0);
    const { line, column } = source.placeOf(start);
    return { file, line, column };
  }
}

/** The value of a literal, or of a list of literals. */
export function literalValue(given: Node): unknown {
  if (given.type === 'Literal') return given.value;
  return given.type === 'ArrayExpression' ? nodes(given.elements).map(literalValue) : undefined;
}

function node(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && 'type' in value ? (value as Node) : undefined;
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter((item): item is Node => node(item) !== undefined) : [];
}
