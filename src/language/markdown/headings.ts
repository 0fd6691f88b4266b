/** The fragment of a heading. */
import type GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Docusaurus' rule: the explicit `{/* #id *​/}`, or the slug of the words. @param slugger one for each page */
export function headingFragment(heading: Heading, slugger: GithubSlugger): string {
  const last = heading.children.at(-1);
  const explicit = last?.type === 'mdxTextExpression' ? /^\/\*\s*#([\w-]+)\s*\*\/$/.exec(last.value)?.[1] : undefined;
  return explicit ?? slugger.slug(textOf(heading));
}
