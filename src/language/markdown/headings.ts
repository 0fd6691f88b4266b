/** The fragment of a heading. */
import type GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Docusaurus' rule: the explicit `{/* #id *​/}`, or the slug of the words. @param slugger one for each page */
export function headingFragment(heading: Heading, slugger: GithubSlugger): string {
  return explicitId(heading) ?? slugger.slug(textOf(heading));
}

/** The first word of a lone comment at the end of a heading, where it begins with `#`. */
function explicitId({ children }: Heading): string | undefined {
  const last = children.at(-1);
  const comment =
    last?.type === 'mdxTextExpression' ? /^\s*\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(last.value)?.[1] : undefined;
  const [word = ''] = comment?.trim().split(' ') ?? [];
  return /^#./.test(word) ? word.slice(1) : undefined;
}
