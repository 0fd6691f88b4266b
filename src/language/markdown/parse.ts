/** Parsing Markdown: CommonMark with GFM, and with front matter where it is a file. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const inline = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown files; the base of `mdx.ts`. */
export const markdownFile = inline().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Many ask for the tree of the same text, and parsing is what costs. */
const treesSeen = new Map<string, Root>();
const mostTrees = 20_000;

/** Markdown within something else: a text of a registry. The tree is shared, and nobody's to change. */
export function parseInline(text: string): Root {
  const seen = treesSeen.get(text);
  if (seen) return seen;
  if (treesSeen.size >= mostTrees) treesSeen.clear();
  const tree = inline.parse(text);
  treesSeen.set(text, tree);
  return tree;
}

/** A Markdown file, without byte order mark. */
export function parseMarkdown(text: string): Root {
  return markdownFile.parse(text);
}
