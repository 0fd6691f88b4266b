/**
 * Pages as MDX text, so that what was text in the tree is text on the page, whatever its characters.
 *
 * Character references (`&#123;`) are decoded by Markdown and never act as markup, in MDX and in directives too. What is
 * recognised after decoding (bare addresses, by GFM) is broken up with an expression, which ends the text node.
 */
import type { Root, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    fences: true,
    resourceLink: true,
    handlers: { text: (node: Text) => encodePlainText(node.value) },
  })
  .freeze();

/** ASCII that has no meaning anywhere in Markdown, MDX or directives; hyphen, colon and full stop depend on their neighbours. */
const harmless = /[\p{L}\p{M}\p{N} ,;?'"()/%$!]/u;

/** Text as Markdown that is read back as exactly that text. */
export function encodePlainText(value: string): string {
  let encoded = '';
  let offset = 0;
  for (const character of value) {
    encoded += encodeCharacter(character, value, offset);
    offset += character.length;
  }
  // A paragraph that begins so is JavaScript to MDX, even when the rest is escaped.
  return encoded.replace(/^(i|e)(?=(?:mport|xport)\b)/, (first) => reference(first));
}

function encodeCharacter(character: string, value: string, offset: number): string {
  const before = value.slice(0, offset);
  const after = value.slice(offset + character.length);
  switch (character) {
    case '@':
      return '{"@"}';
    case '.':
      if (/www$/i.test(before)) return '{"."}';
      return /^\s*\d+$/.test(before) ? reference(character) : character;
    case ':':
      if (/https?$/i.test(before) && after.startsWith('//')) return '{":"}';
      return after === '' || after.startsWith(' ') ? character : reference(character);
    case ')':
      return /^\s*\d+$/.test(before) ? reference(character) : character;
    case '-':
      return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? character : reference(character);
    default:
      return harmless.test(character) || isHarmlessBeyondAscii(character) ? character : reference(character);
  }
}

function isHarmlessBeyondAscii(character: string): boolean {
  return character > '\u007F' && !/\s/u.test(character);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Writes a page. */
export function stringify(tree: Root): string {
  return writer.stringify(tree);
}
