/** What a document imports: partials, components, data. */
import type { Program } from 'estree';
import type { Root } from 'mdast';

/** An import as written, or an export that passes on what another file has. */
export interface LocatedImport {
  readonly specifier: string;
  /** Where the specifier begins within its quotation marks, in characters into the document. */
  readonly start: number;
}

/** Every import of a parsed document. */
export function importsIn(tree: Root): LocatedImport[] {
  return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? importsOf(node.data?.estree) : []));
}

function importsOf(program: Program | null | undefined): LocatedImport[] {
  return (program?.body ?? []).flatMap((statement) => {
    const source = 'source' in statement ? statement.source : undefined;
    if (typeof source?.value !== 'string' || !source.range) return [];
    return [{ specifier: source.value, start: source.range[0] + 1 }];
  });
}
