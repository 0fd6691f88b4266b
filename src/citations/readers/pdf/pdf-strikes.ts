/** Words of a PDF that a line strikes out: one that is drawn through them (ISO 32000-1, 8.5), or an annotation (12.5.6.10). */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { lastAtMost } from '../../../language/lines.ts';
import { isHidden, type PdfAnnotation } from './pdf-annotations.ts';
import { type PdfItem, partUnder, type TextPart } from './pdf-segments.ts';

/** A level stretch, in points from the page's lower left corner. */
export interface PdfLine {
  readonly left: number;
  readonly right: number;
  /** Of its middle. */
  readonly y: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The lines that the operators of a page draw, and those of its annotations that strike out; what else is drawn is none. */
export async function linesOn(page: PDFPageProxy, annotations: readonly PdfAnnotation[]): Promise<PdfLine[]> {
  const { OPS } = await import('unpdf/pdfjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const lines = annotations.flatMap(struckBy);
  const outer: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operation] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) outer.push(matrix);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = outer.pop() ?? matrix;
    if (!Array.isArray(args)) continue;
    if (operation === OPS.transform) matrix = product(matrix, args);
    if (operation === OPS.paintFormXObjectBegin && Array.isArray(args[0])) matrix = product(matrix, args[0]);
    // What is only a boundary for other things is not seen.
    if (operation === OPS.constructPath && args[0] !== OPS.endPath) lines.push(...linesOf(args[1], matrix));
  }
  return lines;
}

function struckBy(annotation: PdfAnnotation): PdfLine[] {
  const { subtype, rect, quadPoints } = annotation;
  if (subtype !== 'StrikeOut' || isHidden(annotation)) return [];
  const [left, bottom, right, top] = rect;
  const corners =
    quadPoints instanceof Float32Array ? [...quadPoints] : [left, top, right, top, left, bottom, right, bottom];
  const quads = Array.from({ length: Math.floor(corners.length / 8) }, (_, at) => corners.slice(at * 8, at * 8 + 8));
  return quads.map((quad) => {
    const [xs, ys] = [quad.filter((_, at) => at % 2 === 0), quad.filter((_, at) => at % 2 === 1)];
    return { left: Math.min(...xs), right: Math.max(...xs), y: (Math.min(...ys) + Math.max(...ys)) / 2, height: 0 };
  });
}

/** How many numbers follow each operator of a path of pdf.js: a point, a line to one, two kinds of curves, and the way back. */
const numbersOf = [2, 2, 6, 4, 0];

/** The boxes around the parts of a path, as lines; far fewer are level and thin. */
function linesOf(path: unknown, matrix: Matrix): PdfLine[] {
  const numbers: unknown = Array.isArray(path) ? path[0] : undefined;
  if (!(numbers instanceof Float32Array)) return [];
  const parts: [number, number][][] = [];
  for (let at = 0; at < numbers.length; ) {
    const operator = numbers[at] ?? 0;
    const count = numbersOf[operator] ?? 0;
    if (operator === 0) parts.push([]);
    for (let next = at + 1; next < at + 1 + count; next += 2)
      parts.at(-1)?.push(shifted(matrix, numbers[next] ?? 0, numbers[next + 1] ?? 0));
    at += 1 + count;
  }
  return parts.map((points) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
    return { left: Math.min(...xs), right: Math.max(...xs), y: (bottom + top) / 2, height: top - bottom };
  });
}

function shifted([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function product([a, b, c, d, e, f]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[]): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A line lies so high in the words that it strikes, in font sizes over their baseline. Below it is an underline. */
const [lowest, highest] = [0.12, 0.55];
/** What is thicker, in font sizes, is a background. */
const thickest = 0.15;
/** What reaches farther than the words, such as a line of a chart, strikes none: so much of it has to lie on some. */
const leastOnWords = 0.7;

/** Items without what lines strike out of them. */
export function withoutStruck(items: readonly PdfItem[], lines: readonly PdfLine[]): readonly PdfItem[] {
  const wordsAt = wordsByHeight(items);
  const struck = new Map<PdfItem, TextPart[]>();
  for (const line of lines) {
    if (line.left >= line.right) continue;
    const words = wordsAt(line).filter(
      ({ y, size }) => line.height < size * thickest && line.y > y + size * lowest && line.y < y + size * highest,
    );
    const covered = words.map(({ x, width }) => Math.max(0, Math.min(x + width, line.right) - Math.max(x, line.left)));
    if (covered.reduce((sum, one) => sum + one, 0) < leastOnWords * (line.right - line.left)) continue;
    for (const item of words) {
      const part = partUnder(item, line);
      if (part) struck.set(item, [...(struck.get(item) ?? []), part]);
    }
  }
  return struck.size === 0 ? items : items.map((item) => withoutParts(item, struck.get(item) ?? []));
}

/** Finds the words whose baseline is below a line, no farther than it may strike them. */
function wordsByHeight(items: readonly PdfItem[]): (line: PdfLine) => readonly PdfItem[] {
  const words = items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y);
  const largest = words.reduce((most, { size }) => Math.max(most, size), 0);
  const at = (y: number) => lastAtMost(words, y, (word) => word.y);
  return ({ y }) => words.slice(at(y - highest * largest), at(y) + 1);
}

/** What is struck twice is gone once. */
function withoutParts(item: PdfItem, parts: readonly TextPart[]): PdfItem {
  if (parts.length === 0) return item;
  const kept = [...item.text.matchAll(/./gsu)].filter(
    ({ index }) => !parts.some(({ start, end }) => start <= index && index < end),
  );
  return { ...item, text: kept.join('').replace(/ {2,}/g, ' '), struck: true };
}
