/** The regular expressions of the sources, for tests: those that are written as such, and the tables of phrases. */
import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { phraseTables } from '../language/phrase-tables.ts';
import { root } from '../root.ts';

/** A regular expression, with where it stands: a file, or the name of a table. */
export interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const literals = filesBelow(root, 'src')
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((where) => {
    const found: Expression[] = [];
    const { program } = parseSync(where, readFileSync(`${root}/${where}`, 'utf8'));
    new Visitor({
      Literal(node) {
        if ('regex' in node) found.push({ where, source: node.regex.pattern, flags: node.regex.flags });
      },
    }).visit(program);
    return found;
  });

export const expressions: readonly Expression[] = [
  ...literals,
  ...phraseTables.map(({ name, table: { pattern } }) => ({
    where: name,
    source: pattern.source,
    flags: pattern.flags,
  })),
];
