/** Rewriting text formats in place: which edits mend a citation. See `mend.ts`. */

import type { DocumentBlock } from '../document.ts';
import type { CitationMention } from '../find/mentions.ts';
import type { CitationEdit } from './citation-rule.ts';

/** The edit that puts other characters in the place of those of a block; undefined where the file can't be rewritten there. */
export function editOf(
  block: DocumentBlock | undefined,
  start: number,
  end: number,
  text: string,
): CitationEdit | undefined {
  if (!block?.originAt || end <= start) return undefined;
  const from = block.originAt(start);
  const to = block.originAt(end - 1) + 1;
  // Where markup or entities stand between, the text is not what the file has.
  return to - from === end - start ? { start: from, end: to, was: block.text.slice(start, end), text } : undefined;
}

/** The edit of the characters of a mention: of a link, its address. */
export function mentionEdit(
  blocks: readonly DocumentBlock[],
  mention: CitationMention,
  text: string,
): CitationEdit | undefined {
  const { block, start, end, urlOrigin, urlWritten: was } = mention;
  if (urlOrigin !== undefined && was !== undefined) return { start: urlOrigin, end: urlOrigin + was.length, was, text };
  const shown = blocks[block];
  // The words of a link are not its address, unless they say it.
  const isOnWords =
    shown?.text.slice(start, end) !== mention.written &&
    shown?.links.some((link) => link.start === start && link.end === end && link.url === mention.written);
  return isOnWords ? undefined : editOf(shown, start, end, text);
}
