/** Excel workbooks: a block for each cell that shows something, hidden sheets included, and what is drawn over it. */
import { type DocumentBlock, UnreadableDocument } from '../../../document.ts';
import type { Reading } from '../../options.ts';
import { encloseEmbedded, type OfficePackage, openPackage } from '../package-parts.ts';
import { elementAt, elementsBelow, elementsOf, textBelow } from '../xml.ts';
import { type SheetCell, sharedStrings, sheetCells, struckFormats } from './sheet-cells.ts';
import { drawnOver } from './sheet-drawings.ts';
import { sheetBlock, sheetBlocks } from './sheet-tables.ts';

/** The blocks of a workbook, in the order of its sheets. The sheet's name is what its cells are under. */
export function readXlsx(reading: Reading): DocumentBlock[] {
  const workbook = openPackage(reading, 'xl/workbook.xml');
  const related = workbook.relationships(workbook.main);
  const partOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.target;
  const shared = partOf('sharedStrings');
  const facts = {
    strings: shared === undefined ? [] : sharedStrings(workbook, shared),
    struck: struckFormats(workbook.tree(partOf('styles') ?? 'xl/styles.xml')),
  };
  let count = 0;
  return elementsBelow(workbook.tree(workbook.main), 'x:sheet').flatMap(({ attributes }, index) => {
    const part = related.get(attributes['r:id'] ?? '')?.target;
    const sheet = attributes.name ?? `Sheet${index + 1}`;
    if (part === undefined || !workbook.archive.has(part)) return [];
    encloseEmbedded(workbook, [part], reading);
    const unknown: string[] = [];
    const prompts: Pick<SheetCell, 'text' | 'name'>[] = [];
    const running: { readonly part: string; readonly text: string }[] = [];
    const cells = sheetCells(workbook, part, facts, {
      cell(name) {
        if (++count > workbook.limits.cells)
          throw new UnreadableDocument(
            `Unexpected cell number ${count} at ${sheet}!${name}, expected at most ${workbook.limits.cells}; split the workbook`,
          );
      },
      unknown: (name) => unknown.push(name),
      prompt: (name, text) => prompts.push({ name, text }),
      running: (where, text) => running.push({ part: `${where} of ${sheet}`, text }),
    });
    if (unknown[0] !== undefined)
      reading.tell({
        level: 'warning',
        message: `Unexpected ${unknown.length === 1 ? 'formula' : `${unknown.length} formulas`} without a value, of which the texts alone are read; open the workbook in a spreadsheet program and save it`,
        place: { kind: 'cell', sheet, cell: unknown[0] },
      });
    const notes = [...notesOf(workbook, part), ...prompts];
    return [
      ...sheetBlocks(cells, sheet, index + 1),
      ...notes.map((note) => sheetBlock(note, { role: 'note', under: [sheet] }, sheet)),
      ...drawnOver(workbook, part, sheet, running),
    ];
  });
}

/** Comments on the cells of a sheet, with the answers to them; older programs are given these as a comment of another kind, which says the same. */
function notesOf(workbook: OfficePackage, part: string): Pick<SheetCell, 'text' | 'name'>[] {
  const related = [...workbook.relationships(part).values()];
  const below = (type: string, name: string) =>
    related
      .filter((one) => one.type === type)
      .flatMap(({ target }) => elementsBelow(workbook.tree(target), name))
      .map((element) => ({ element, name: element.attributes.ref ?? 'A1' }));
  const threaded = below('threadedComment', 'threaded:threadedComment').map(({ element, name }) => ({
    name,
    text: textBelow(elementAt(element, 'threaded:text')),
  }));
  const plain = below('comments', 'x:comment').map(({ element, name }) => ({
    name,
    text: elementsBelow(element, 'x:t')
      .map((run) => elementsOf(run).length === 0 && run.children.join(''))
      .join(''),
  }));
  return [...plain.filter(({ name }) => threaded.every((one) => one.name !== name)), ...threaded];
}
