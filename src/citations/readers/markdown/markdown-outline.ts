/** Reading Markdown far from every citation: its headings, under which what follows stands, and its paragraphs as they are written. */
import { BlockText } from '../block-text.ts';
import type { DocumentWriter } from '../document-writer.ts';

const atx = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:(=+)|-+)[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** What begins something that is no paragraph, and so has no line under it. */
const otherThanParagraph = /^ {0,3}(?:[>|<]|[-*+][ \t]|\d+[.)][ \t]|\t| {4})/;
const htmlHeading = /<h[1-6]\b/i;

/** Whether the outline of a part is that of its parsed tree: headings in HTML are no lines. */
export function hasOutline(text: string): boolean {
  return !htmlHeading.test(text);
}

/** Writes the outline of a part whose origins count from the writer's base. */
export function writeOutline(text: string, writer: DocumentWriter): void {
  let paragraph = new BlockText();
  let fenced: string | undefined;
  const finish = (heading?: number) => {
    writer.write(paragraph, { heading });
    paragraph = new BlockText();
  };
  for (const { index, 0: line } of text.matchAll(/[^\n]+\n?|\n/g)) {
    const words = line.trimEnd();
    const mark = fence.exec(line)?.[1];
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && line.trim() === mark) fenced = undefined;
      continue;
    }
    const [start, marks] = atx.exec(words) ?? [];
    const under = underline.exec(words);
    const hasParagraph = paragraph.text !== '' && !otherThanParagraph.test(paragraph.text);
    if (start !== undefined && marks !== undefined) {
      finish();
      paragraph.add(words.slice(start.length).replace(/(?<![#\\])#+$/, ''), index + start.length);
      finish(marks.length);
    } else if (under && hasParagraph) finish(under[1] === undefined ? 2 : 1);
    else if (words === '' || mark !== undefined) {
      finish();
      fenced = mark;
    } else paragraph.add(line, index);
  }
  finish();
}
