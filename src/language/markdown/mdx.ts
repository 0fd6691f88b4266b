/** Parsing MDX. Apart from Markdown, since its parser of JavaScript is large. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import { markdownFile } from './parse.ts';

const mdx = markdownFile().use(remarkMdx).freeze();

/**
 * An MDX file, without byte order mark.
 *
 * @throws VFileMessage where the syntax is broken
 */
export function parseMdx(text: string): Root {
  return mdx.parse(text);
}
