/** OpenDocument spreadsheets: a block for each cell that shows something, hidden sheets included, then comments and shapes. */
import { type DocumentBlock, type DocumentPlace, UnreadableDocument } from '../../../document.ts';
import { BlockText } from '../../block-text.ts';
import type { Reading } from '../../options.ts';
import { columnName } from '../../table-grid.ts';
import type { SheetCell } from '../sheets/sheet-cells.ts';
import { sheetBlocks } from '../sheets/sheet-tables.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import { countIn, OdfFlow, odfWords, readMasters } from './odf-flow.ts';
import { openOdf } from './odf-package.ts';

/** The blocks of a spreadsheet, in the order of its sheets. */
export function readOds(reading: Reading): DocumentBlock[] {
  const document = openOdf(reading, 'spreadsheet');
  let count = 0;
  const blocks = elementsOf(document.body, 'table:table').flatMap((table, index): DocumentBlock[] => {
    const sheet = table.attributes['table:name'] ?? `Sheet${index + 1}`;
    const cells: SheetCell[] = [];
    let place: DocumentPlace = { kind: 'cell', sheet, cell: 'A1' };
    const beside = new OdfFlow(document, { next: () => place });
    let row = 0;
    for (const line of rowsOf(table)) {
      row++;
      let column = 0;
      for (const cell of elementsOf(line)) {
        column++;
        const name = columnName(column) + row;
        place = { kind: 'cell', sheet, cell: name };
        const content = new BlockText();
        const isShown = document.styles.isShown('table-cell', cell.attributes['table:style-name']) ?? true;
        const aside = (element: XmlElement) => beside.beside.push({ element, anchor: { place, under: [sheet] } });
        for (const child of elementsOf(cell)) {
          if (child.name !== 'text:p') {
            aside({ name: '', attributes: {}, children: [child] });
            continue;
          }
          if (content.text !== '') content.addReplaced('\n');
          odfWords(child, content, document, isShown, aside);
        }
        beside.readBeside();
        const block = content.finish({ role: 'cell', under: [] }, { placeOf: () => place });
        if (block) {
          if (++count > reading.limits.cells)
            throw new UnreadableDocument(
              `Unexpected cell number ${count} at ${sheet}!${name}, expected at most ${reading.limits.cells}; split the spreadsheet`,
            );
          const spans = { rowSpan: countIn(cell, 'rows-spanned'), columnSpan: countIn(cell, 'columns-spanned') };
          cells.push({ name, row, column, text: block.text, links: block.links, ...spans });
        }
        column += repeated(cell, 'columns-repeated') - 1;
      }
      row += repeated(line, 'rows-repeated') - 1;
    }
    for (const shapes of elementsOf(table, 'table:shapes'))
      beside.flow(shapes, { anchor: { place: { kind: 'part', part: `drawing on ${sheet}` }, under: [sheet] } });
    beside.readBeside();
    return [...sheetBlocks(cells, sheet, index + 1), ...beside.writer.blocks];
  });
  const running = new OdfFlow(document, { next: () => ({ kind: 'part', part: 'header' }) });
  readMasters(running, document);
  return [...blocks, ...running.writer.blocks];
}

/** Rows, those in groups and heads too. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:rows|row-group|header-rows)$/.test(child.name) ? rowsOf(child) : [];
  });
}

/** How often it stands in the sheet: empty rows and columns to the sheet's end are one element. */
function repeated({ attributes }: XmlElement, name: string): number {
  return Number(attributes[`table:number-${name}`] ?? 1) || 1;
}
