/** PDF by pdf.js: the text of each page in reading order, by the file's own tags where it has them, else by its layout. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import type { Reading } from '../options.ts';
import { pdfWriter } from './pdf-blocks.ts';
import { readLayout } from './pdf-layout.ts';
import { type PdfItem, type PdfLink, pageLines, type Segment, segmentsOf } from './pdf-segments.ts';
import { refuseBombs } from './pdf-streams.ts';
import { contentIds, isTagged, type StructureNode, TagReader } from './pdf-tags.ts';

interface Page {
  readonly number: number;
  readonly items: readonly PdfItem[];
  readonly links: readonly PdfLink[];
  readonly tree: StructureNode | null;
}

/**
 * The blocks of a PDF.
 *
 * @throws UnreadableDocument where it is encrypted, damaged, holds no text, or is beyond the limits
 */
export async function readPdf(reading: Reading): Promise<DocumentBlock[]> {
  const { limits, signal } = reading;
  const file = await open(reading);
  try {
    if (file.numPages > limits.pages)
      throw new UnreadableDocument(
        `Unexpected ${file.numPages} pages, expected at most ${limits.pages}; split the PDF`,
      );
    const pages: Page[] = [];
    let items = 0;
    for (let number = 1; number <= file.numPages; number++) {
      if (signal?.aborted)
        throw new UnreadableDocument(
          `Unexpected time to read page ${number} of ${file.numPages}, expected less; split the PDF`,
        );
      const page = await pageOf(await file.getPage(number), number);
      items += page.items.length;
      if (items > limits.pdfItems)
        throw new UnreadableDocument(`Unexpected amount of text on page ${number}, expected less; split the PDF`);
      pages.push(page);
    }
    return blocksOf(pages);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw damaged(error);
  } finally {
    await file.destroy();
  }
}

const damaged = (error: unknown) =>
  new UnreadableDocument(
    `Unexpected content of the PDF (${error instanceof Error ? error.message : String(error)}), expected a whole one; save it again, or fetch it whole`,
  );

async function open({ bytes, limits }: Reading): Promise<PDFDocumentProxy> {
  refuseBombs(bytes, limits);
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, and no Buffer: the library takes it over. Nothing in the file is run, and no font is loaded.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableDocument('Unexpected encryption of the PDF, expected none; save it without a password');
    throw damaged(error);
  }
}

/** Common fonts have the ligatures fi and fl in the private use area (Windows Glyph List 4). */
function withLigatures(text: string): string {
  return text.replaceAll('\uF001', 'fi').replaceAll('\uF002', 'fl');
}

async function pageOf(page: PDFPageProxy, number: number): Promise<Page> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items: PdfItem[] = [];
  const marks: { readonly id: string | undefined; readonly artifact: boolean; readonly from: number }[] = [];
  /** Whether a mark has just ended in which nothing is drawn: a soft hyphen within a line. */
  let softHyphen = false;
  for (const item of content.items) {
    if ('str' in item) {
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
      const mark = marks.at(-1);
      const last = items.at(-1);
      // pdf.js takes a soft hyphen for a space.
      const joined = softHyphen && last !== undefined && Math.abs(last.x + last.width - x) < size * 0.1;
      items.push({
        text: withLigatures(joined ? item.str.trimStart() : item.str),
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
  const links = (await page.getAnnotations()).flatMap((annotation): PdfLink[] => {
    const url: unknown = annotation.url ?? annotation.unsafeUrl;
    const [left, bottom, right, top] = annotation.rect as [number, number, number, number];
    return annotation.subtype === 'Link' && typeof url === 'string' ? [{ url, left, bottom, right, top }] : [];
  });
  const tree = (await page.getStructTree()) as StructureNode | null;
  page.cleanup();
  return { number, items, links, tree };
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
    tags.page(tree, (id) => contents.get(id) ?? [], segments);
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
  return writer.blocks;
}
