/** What stands over a sheet and around it: text boxes, pictures, charts, and the headers and footers of its pages. */
import type { DocumentBlock, DocumentPlace } from '../../../document.ts';
import { BlockText } from '../../block-text.ts';
import { DocumentWriter } from '../../document-writer.ts';
import { columnName } from '../../table-grid.ts';
import { drawingWords, drawnParts, plainText, type Relationships, shapeFacts, shownIn } from '../drawing-text.ts';
import type { OfficePackage } from '../package-parts.ts';
import { elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from '../xml.ts';

/** The blocks of what is drawn over a sheet, each at the cell over which it begins; then of its page headers and footers. @param running these */
export function drawnOver(
  workbook: OfficePackage,
  part: string,
  sheet: string,
  running: readonly { readonly part: string; readonly text: string }[],
): DocumentBlock[] {
  const places: DocumentPlace[] = [];
  const at = (place: DocumentPlace) => places.push(place) - 1;
  const writer = new DocumentWriter((origin) => places[origin] ?? { kind: 'cell', sheet, cell: 'A1' }, false);
  const write = (content: BlockText) => writer.write(content, { note: true, under: [sheet] });
  for (const { type, target } of workbook.relationships(part).values()) {
    if (type !== 'drawing') continue;
    const links = workbook.relationships(target);
    for (const anchor of shownIn(workbook.tree(target))) {
      const place: DocumentPlace = { kind: 'cell', sheet, cell: cellOf(elementAt(anchor, 'xdr:from')) };
      for (const content of wordsOf(anchor, links, () => at(place))) write(content);
    }
    for (const content of drawnParts(workbook, target, () => at({ kind: 'part', part: `chart on ${sheet}` })))
      write(content);
  }
  for (const { part: name, text } of running) write(plainText(text, at({ kind: 'part', part: name })));
  return writer.blocks;
}

function cellOf(from: XmlElement | undefined): string {
  const number = (name: string) => Number(textBelow(elementAt(from, name)) || 0) + 1;
  return `${columnName(number('xdr:col'))}${number('xdr:row')}`;
}

/** Shapes, pictures and frames; groups are opened. */
function wordsOf(container: XmlElement, links: Relationships, originOf: () => number): BlockText[] {
  return shownIn(container).flatMap((shape): BlockText[] => {
    const within = shape.name === 'xdr:grpSp' ? wordsOf(shape, links, originOf) : [];
    const properties = elementsOf(
      elementsOf(shape).find(({ name }) => name.startsWith('xdr:nv')),
      'xdr:cNvPr',
    )[0];
    if (!properties) return within;
    const { alt, url } = shapeFacts(properties, links);
    const paragraphs = elementsBelow(elementAt(shape, 'xdr:txBody'), 'a:p');
    const words = paragraphs.map((paragraph) => drawingWords(paragraph, links, originOf(), url));
    const hasWords = words.some(({ text }) => text.trim() !== '');
    if (alt === '' && (hasWords || url === undefined)) return [...words, ...within];
    const content = new BlockText(originOf());
    if (url !== undefined) content.openLink(url);
    content.addReplaced(alt);
    return [...words, content, ...within];
  });
}
