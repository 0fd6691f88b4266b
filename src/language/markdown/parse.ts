/** Parsing Markdown: CommonMark with GFM, and with front matter where it is a file. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembered } from '../remembered.ts';

const inline = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown files; the base of `mdx.ts`. */
export const markdownFile = inline().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Markdown within something else: a text of a registry. Many ask for the tree of the same text, and parsing is what costs. */
export const parseInline: (text: string) => Root = remembered((text) => inline.parse(text), 20_000);

/** A Markdown file, without byte order mark. */
export function parseMarkdown(text: string): Root {
  return markdownFile.parse(text);
}
