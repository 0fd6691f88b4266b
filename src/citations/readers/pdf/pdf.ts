/** PDF by pdf.js: the text of each page in reading order, by the file's own tags where it has them, else by its layout. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import type { EnclosedFile } from '../enclosed.ts';
import type { Reading } from '../options.ts';
import { annotated, attachedFiles, type BesidePage, besideText, type PdfAnnotation } from './pdf-annotations.ts';
import { pdfWriter } from './pdf-blocks.ts';
import { readLayout } from './pdf-layout.ts';
import { type PdfItem, type PdfLink, pageLines, type Segment, segmentsOf, wordlessLinks } from './pdf-segments.ts';
import { refuseBombs } from './pdf-streams.ts';
import { linesOn, type PdfLine, withoutStruck } from './pdf-strikes.ts';
import { contentIds, isTagged, type StructureNode, TagReader } from './pdf-tags.ts';

interface Page extends BesidePage {
  readonly items: readonly PdfItem[];
  readonly links: readonly PdfLink[];
  readonly tree: StructureNode | null;
  readonly attached: readonly EnclosedFile[];
}

/**
 * The blocks of a PDF.
 *
 * @throws UnreadableDocument where it is encrypted, damaged, holds no text, or is beyond the limits
 */
export async function readPdf(reading: Reading): Promise<DocumentBlock[]> {
  const { limits } = reading;
  const file = await open(reading, { pictures: false });
  try {
    if (file.numPages > limits.pages)
      throw new UnreadableDocument(
        `Unexpected ${file.numPages} pages, expected at most ${limits.pages}; split the PDF`,
      );
    const pages: Page[] = [];
    let items = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await pageOf(await file.getPage(number), number);
      items += page.items.length;
      if (items > limits.pdfItems)
        throw new UnreadableDocument(`Unexpected amount of text on page ${number}, expected less; split the PDF`);
      pages.push(page);
    }
    if (pages.every((page) => page.items.every(({ text }) => text.trim() === '') && page.beside.length === 0))
      throw new UnreadableDocument(
        `Unexpected lack of text on ${pages.length === 1 ? 'the page' : `all ${pages.length} pages`}, expected some: a scan is a picture of its words; let a program recognise them (OCR) and save it again`,
      );
    await tellPictures(pages, reading);
    const attached = [...attachedFiles(await file.getAttachments()), ...pages.flatMap((page) => page.attached)];
    for (const each of attached) reading.enclose(each);
    return blocksOf(pages);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw damaged(error);
  } finally {
    await file.destroy();
  }
}

/** Tells of pages on which there are pictures and no text: scans among others. */
async function tellPictures(pages: readonly Page[], reading: Reading): Promise<void> {
  const empty = pages.filter(({ items }) => items.every(({ text }) => text.trim() === ''));
  if (empty.length === 0) return;
  const { OPS } = await import('unpdf/pdfjs');
  const painting = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const file = await open(reading, { pictures: true });
  try {
    for (const { number } of empty) {
      const page = await file.getPage(number);
      const { fnArray } = await page.getOperatorList();
      page.cleanup();
      if (fnArray.some((operation: number) => painting.has(operation)))
        reading.tell({
          level: 'warning',
          message: `Unexpected picture without text on page ${number}, which was not read; let a program recognise its words (OCR)`,
          place: { kind: 'part', part: `page ${number}` },
        });
    }
  } finally {
    await file.destroy();
  }
}

const damaged = (error: unknown) =>
  new UnreadableDocument(
    `Unexpected content of the PDF (${error instanceof Error ? error.message : String(error)}), expected a whole one; save it again, or fetch it whole`,
  );

async function open(
  { bytes, limits }: Reading,
  { pictures }: { readonly pictures: boolean },
): Promise<PDFDocumentProxy> {
  refuseBombs(bytes, limits);
  const buffers = ArrayBuffer.prototype;
  if (!('transferToFixedLength' in buffers))
    Object.defineProperty(buffers, 'transferToFixedLength', { value: transferred, configurable: true, writable: true });
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, and no Buffer: the library takes it over. Nothing in the file is run, and no font is loaded.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      // Pictures are not unpacked where nobody asks for them.
      ...(!pictures && { maxImageSize: 1 }),
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableDocument('Unexpected encryption of the PDF, expected none; save it without a password');
    throw damaged(error);
  }
}

/** What pdf.js calls on buffers of fonts, where the runtime has it not yet (Node 20; ECMA-262, 25.1.6.8). */
function transferred(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this).subarray(0, length));
  return copy.buffer;
}

/** Common fonts have the ligatures fi and fl in the private use area (Windows Glyph List 4). */
function withLigatures(text: string): string {
  return text.replaceAll('\uF001', 'fi').replaceAll('\uF002', 'fl');
}

async function pageOf(page: PDFPageProxy, number: number): Promise<Page> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const turn = (page.rotate * Math.PI) / 180;
  const items: PdfItem[] = [];
  const marks: { readonly id: string | undefined; readonly artifact: boolean; readonly from: number }[] = [];
  /** Whether a mark has just ended in which nothing is drawn: a soft hyphen within a line. */
  let softHyphen = false;
  for (const item of content.items) {
    if ('str' in item) {
      const { x, y, size } = itemPlace(item.transform as number[]);
      const mark = marks.at(-1);
      const last = items.at(-1);
      // pdf.js takes a soft hyphen for a space.
      const joined = softHyphen && last !== undefined && Math.abs(last.x + last.width - x) < size * 0.1;
      items.push({
        text: withoutSpacing(withLigatures(joined ? item.str.trimStart() : item.str)),
        x,
        y,
        width: item.width,
        size,
        artifact: mark?.artifact ?? false,
        ...(mark?.id !== undefined && { content: mark.id }),
      });
      softHyphen = false;
    } else if (item.type === 'endMarkedContent') softHyphen = marks.pop()?.from === items.length;
    else {
      const around = marks.at(-1);
      const artifact = (around?.artifact ?? false) || ('tag' in item && item.tag === 'Artifact');
      // A mark within another may have no id of its own.
      marks.push({ id: item.id || around?.id, artifact, from: items.length });
    }
  }
  const annotations = (await page.getAnnotations()) as readonly PdfAnnotation[];
  const links = annotations.flatMap(({ subtype, url, unsafeUrl, rect }): PdfLink[] => {
    const address = url ?? unsafeUrl;
    if (subtype !== 'Link' || typeof address !== 'string') return [];
    const corners = [turned(rect[0], rect[1], turn), turned(rect[2], rect[3], turn)];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    return [
      { url: address, left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) },
    ];
  });
  const lines = (await linesOn(page, annotations)).map((line): PdfLine => {
    const ends = [turned(line.left, line.y, turn), turned(line.right, line.y, turn)];
    const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
    return { ...line, left: Math.min(...xs), right: Math.max(...xs), y: Math.min(...ys) };
  });
  const tree = (await page.getStructTree()) as StructureNode | null;
  page.cleanup();
  return {
    number,
    items: withoutStruck(items, lines),
    links,
    tree,
    beside: besideText(annotations),
    addresses: wordlessLinks(items, links).map(({ url }) => url),
    attached: attachedFiles(annotations.map(({ file }) => file).filter((each) => each)),
  };
}

/** Where an item stands, in the direction in which its text is drawn: that of the page as it is shown, or up its side. */
function itemPlace([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[]) {
  return { ...turned(x, y, Math.atan2(b, a)), size: Math.hypot(c, d) || Math.hypot(a, b) || 1 };
}

/** A point in axes that are turned by an angle, in radians. */
function turned(x: number, y: number, angle: number): { readonly x: number; readonly y: number } {
  if (Math.abs(angle) < 1e-6) return { x, y };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x * cos + y * sin, y: y * cos - x * sin };
}

/** Letters that are spaced out are items of one letter each, or come with a space between any two. */
function withoutSpacing(text: string): string {
  const parts = text.trim().split(' ');
  if (parts.length < 6 || parts.filter((part) => part.length === 1).length < parts.length * 0.7) return text;
  return parts.join('').replace(/(?<=[:;,!?)\p{Ll}])(?=\p{Lu})/gu, ' ');
}

function listIn(lists: Map<string, PdfItem[]>, key: string): PdfItem[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function blocksOf(pages: readonly Page[]): DocumentBlock[] {
  const writer = pdfWriter();
  const tags = new TagReader(writer);
  let untagged: Segment[][] = [];
  /** Headers and footers of tagged pages: read last, for what they stand in goes on on the next page. */
  const running: Segment[][] = [];
  const readUntagged = () => {
    if (untagged.length > 0) readLayout(untagged, writer);
    untagged = [];
  };
  for (const { number, items, links, tree } of pages) {
    const lineOf = pageLines(items);
    const segments = (of: readonly PdfItem[]) => segmentsOf(of, links, number, lineOf);
    if (!isTagged(tree, items)) {
      tags.end();
      untagged.push(segments(items));
      continue;
    }
    readUntagged();
    const contents = new Map<string, PdfItem[]>();
    for (const item of items) if (item.content !== undefined) listIn(contents, item.content).push(item);
    tags.page(tree, (id) => contents.get(id) ?? [], segments, number);
    const named = contentIds(tree);
    running.push(segments(items.filter(({ artifact }) => artifact)));
    const rest = items.filter(({ content, artifact }) => !artifact && (content === undefined || !named.has(content)));
    if (rest.some(({ text }) => text.trim() !== '')) {
      tags.end();
      readLayout([segments(rest)], writer);
    }
  }
  tags.end();
  readUntagged();
  readLayout(running, writer);
  return [...writer.blocks, ...pages.flatMap(annotated)];
}
