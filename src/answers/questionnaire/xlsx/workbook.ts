/**
 * Excel workbooks as questionnaires. Cells are written into the parts of the package: every sheet, format, formula, picture and
 * macro that nothing is written into stays as it is.
 */
import { UnreadableDocument } from '../../../citations/document.ts';
import { decodeText } from '../../../citations/readers/decode.ts';
import { readingLimits } from '../../../citations/readers/limits.ts';
import { openPackage } from '../../../citations/readers/office/package-parts.ts';
import { type SheetCell, sharedStrings, sheetCells } from '../../../citations/readers/office/sheets/sheet-cells.ts';
import { elementsBelow } from '../../../citations/readers/office/xml.ts';
import type { Grid, Questionnaire } from '../grid.ts';
import { packagedWith, refuseSigned } from '../package-parts.ts';
import { closedCells, listColumns } from './sheet-facts.ts';
import { writeCells } from './sheet-writer.ts';
import { stylesOf } from './styles.ts';

/** Sheets of more cells than this are no questionnaire. */
const mostCells = 200_000;

/**
 * Reads a workbook.
 *
 * @throws UnreadableDocument where it is damaged, encrypted, signed, or beyond the limits
 */
export function readWorkbook(bytes: Uint8Array): Questionnaire {
  if (bytes.length > readingLimits.binaryBytes)
    throw new UnreadableDocument(
      `Unexpected ${bytes.length} bytes, expected at most ${readingLimits.binaryBytes}; split the workbook`,
    );
  const reading = { file: 'questionnaire.xlsx', bytes, limits: readingLimits, tell: () => {}, enclose: () => {} };
  const book = openPackage(reading, 'xl/workbook.xml');
  refuseSigned(book.archive);
  const related = book.relationships(book.main);
  const partOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.target;
  const shared = partOf('sharedStrings');
  const facts = { strings: shared === undefined ? [] : sharedStrings(book, shared), struck: new Set<string>() };
  let count = 0;
  const sheets = elementsBelow(book.tree(book.main), 'x:sheet').flatMap(({ attributes }, index) => {
    const { type, target: part = '' } = related.get(attributes['r:id'] ?? '') ?? {};
    if (type !== 'worksheet' || !book.archive.has(part)) return [];
    const name = attributes.name ?? `Sheet${index + 1}`;
    const cells = sheetCells(book, part, facts, {
      cell(place) {
        if (++count > mostCells)
          throw new UnreadableDocument(
            `Unexpected cell number ${count} at ${name}!${place}, expected at most ${mostCells}; split the workbook`,
          );
      },
      unknown: () => {},
      prompt: () => {},
      running: () => {},
    });
    const xml = decodeText(book.archive.read(part), false).text;
    return [{ part, xml, grid: gridOf(name, cells, xml) }];
  });
  const stylesPart = partOf('styles');
  return {
    grids: sheets.map(({ grid }) => grid),
    write(edits) {
      const stylesXml = stylesPart === undefined ? undefined : decodeText(book.archive.read(stylesPart), false).text;
      const styles = stylesXml === undefined ? undefined : stylesOf(stylesXml);
      const changed = new Map<string, string>();
      for (const [index, { part, xml }] of sheets.entries()) {
        const own = edits.filter(({ grid }) => grid === index);
        if (own.length > 0) changed.set(part, writeCells(xml, own, styles));
      }
      if (styles && stylesPart !== undefined) changed.set(stylesPart, styles.written());
      // What formulas made of the cells before is worked out again by whoever opens it.
      if (sheets.some(({ xml }) => /<(?:\w+:)?f[\s>/]/.test(xml)))
        changed.set(book.main, withCalculation(decodeText(book.archive.read(book.main), false).text));
      return packagedWith(book.archive, changed);
    },
  };
}

/** The workbook with formulas worked out on opening (ECMA-376 part 1, 18.2.2), where it says how they are. */
function withCalculation(xml: string): string {
  return xml.replace(/<((?:\w+:)?calcPr)\b(?![^>]*\sfullCalcOnLoad=)/, '<$1 fullCalcOnLoad="1"');
}

function gridOf(name: string, cells: readonly SheetCell[], xml: string): Grid {
  return {
    name,
    cells: cells.map(({ row, column, text, columnSpan }) => ({ row, column, text, ...(columnSpan && { columnSpan }) })),
    chosen: listColumns(xml),
    closed: closedCells(xml),
  };
}
