/** How much room a wrapped text takes in a cell of a workbook: a file that says it looks right in every program that opens it. */

/** Of a line, and the most that Excel gives a row: what is longer would be cut, on paper too. In points. */
const [lineHeight, highestRow] = [13, 409];

/** The lines of a wrapped text in a column of a width in characters, of which one line holds about nine tenths: words are not broken. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 0.9))), 0);
}

/** Whether a text is shown whole in a column of a width in characters. */
export function fitsRow(text: string, width: number): boolean {
  return linesOf(text, width) * lineHeight <= highestRow;
}

/** A row's height in points, so that every wrapped line of its texts shows. @param widths of their columns, in characters */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = Math.max(1, ...texts.map((text, index) => linesOf(text, widths[index] ?? 14)));
  return Math.min(highestRow, lines * lineHeight);
}
