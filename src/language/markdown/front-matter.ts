/** The front matter of a Markdown file: YAML between two lines of `---` at its beginning. */
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A text in the front matter. */
export interface FrontMatterText {
  /** The key on the first level that it stands under. */
  readonly key: string;
  readonly value: string;
  /** Where it is written in the file: its offsets, quotes and marks around it left out. */
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  /** By key; empty where there is no front matter, and where it is broken. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Every text among the values, in order. */
  readonly texts: readonly FrontMatterText[];
  /** What is wrong with it, and where in the file. */
  readonly problem?: { readonly reason: string; readonly line: number; readonly column: number };
}

const fences = /^(\uFEFF?---[ \t]*\r?\n)((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;
/** A first line that opens it, before a key; a rule between paragraphs stands before words. */
const opening = /^\uFEFF?---[ \t]*\r?\n[ \t]*[\w-]+[ \t]*:(?:\s|$)/;
const none: FrontMatter = { values: {}, texts: [] };

/** The front matter of a file; with a byte order mark, offsets count it. */
export function frontMatter(text: string): FrontMatter {
  const [, fence, yaml = ''] = fences.exec(text) ?? [];
  if (fence !== undefined) return readYaml(yaml, fence.length);
  if (!opening.test(text)) return none;
  const reason = 'The front matter does not end; a line of "---" ends it';
  return { ...none, problem: { reason, line: 1, column: 1 } };
}

/**
 * The front matter that a parser of Markdown has cut out.
 *
 * @param origin the offset of the YAML in the file, whose second line it begins
 */
export function readYaml(yaml: string, origin: number): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const fail = (reason: string, offset: number): FrontMatter => {
    const { line, col } = lines.linePos(offset);
    return { ...none, problem: { reason, line: line + 1, column: col } };
  };
  const [error] = document.errors;
  if (error)
    return fail(`${error.message} in the front matter; a value that holds ": " stands in quotes`, error.pos[0]);
  const { contents } = document;
  if (contents === null) return none;
  if (!isMap(contents)) return fail('The front matter must be keys with values, such as "title: About"', 0);
  const texts: FrontMatterText[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      const source = yaml.slice(from, to);
      const begin = /^(?:["']|[|>][^\n]*\n)/.exec(source)?.[0].length ?? 0;
      const quotes = /^["']/.test(source) ? 1 : 0;
      const top = path.find((one) => 'key' in one);
      const name = top && 'key' in top && isScalar(top.key) ? String(top.key.value) : '';
      texts.push({ key: name, value: node.value, start: origin + from + begin, end: origin + to - quotes });
    },
  });
  try {
    return { values: document.toJS() as Record<string, unknown>, texts };
  } catch (error) {
    // Aliases of aliases, which would take all memory.
    return fail(`${(error as Error).message} in the front matter`, 0);
  }
}
