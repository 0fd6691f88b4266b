/** PowerPoint presentations: slides in show order, hidden ones too, each under its title, and the notes of the speaker. */
import type { DocumentBlock } from '../../document.ts';
import { type BlockKind, BlockText, type DraftBlock } from '../block-text.ts';
import type { Reading } from '../options.ts';
import { addToCell, assignHeads, type TableCell, tableCell } from '../table-cells.ts';
import { type OfficePackage, openPackage, type Relationship } from './package-parts.ts';
import { elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from './xml.ts';

type Relationships = ReadonlyMap<string, Relationship>;

/** The blocks of a presentation. */
export function readPptx(reading: Reading): DocumentBlock[] {
  const presentation = openPackage(reading, 'ppt/presentation.xml');
  const related = presentation.relationships(presentation.main);
  const list = elementAt(presentation.tree(presentation.main), 'p:sldIdLst');
  return elementsOf(list, 'p:sldId').flatMap(({ attributes }, index) => {
    const part = related.get(attributes['r:id'] ?? '')?.target;
    return part === undefined ? [] : slideBlocks(presentation, part, index + 1);
  });
}

/** Placeholders whose text PowerPoint fills in. */
const furniture = new Set(['dt', 'sldNum', 'ftr', 'hdr', 'sldImg']);
const titles = new Set(['title', 'ctrTitle']);

function slideBlocks(presentation: OfficePackage, part: string, slide: number): DraftBlock[] {
  const related = presentation.relationships(part);
  const shapes = shapesIn(elementAt(presentation.tree(part), 'p:cSld', 'p:spTree'));
  const title = shapes
    .filter((shape) => titles.has(placeholderOf(shape) ?? ''))
    .map((shape) =>
      elementsBelow(shape, 'a:p')
        .map((each) => words(each, related).text.trim())
        .join(' ')
        .trim(),
    )
    .filter((text) => text !== '');
  const blocks: DraftBlock[] = [];
  let paragraphs = 0;
  let tables = 0;

  const push = (paragraph: XmlElement, links: Relationships, kind: BlockKind): DraftBlock | undefined => {
    const at = ++paragraphs;
    const place = { kind: 'slide', slide, paragraph: at } as const;
    const block = words(paragraph, links).finish(kind, () => place, false);
    if (block) blocks.push(block);
    return block;
  };

  const text = (shape: XmlElement) => {
    const placeholder = placeholderOf(shape);
    const isTitle = titles.has(placeholder ?? '');
    let items: string[] = [];
    for (const paragraph of elementsBelow(elementAt(shape, 'p:txBody'), 'a:p')) {
      const depth = isTitle ? undefined : listDepth(paragraph, placeholder);
      items = depth === undefined ? [] : items.slice(0, depth - 1);
      while (depth !== undefined && items.length < depth - 1) items.push('');
      const under = [...(isTitle ? [] : title), ...items.filter((item) => item !== '')];
      const kind: BlockKind = isTitle
        ? { role: 'heading', level: 1, under }
        : depth === undefined
          ? { role: 'paragraph', under }
          : { role: 'list-item', level: depth, under };
      const block = push(paragraph, related, kind);
      if (depth !== undefined) items.push(block?.text ?? '');
    }
  };

  const table = (element: XmlElement) => {
    const id = `slide ${slide} table ${++tables}`;
    const cells: TableCell[] = [];
    for (const [index, tr] of elementsOf(element, 'a:tr').entries())
      for (const [at, tc] of elementsOf(tr, 'a:tc').entries()) {
        const span = (name: string) => Number(tc.attributes[name] ?? 1) || 1;
        const cell = tableCell(index + 1, at + 1, { rowSpan: span('rowSpan'), columnSpan: span('gridSpan') });
        for (const paragraph of elementsBelow(tc, 'a:p')) {
          const kind = { role: 'cell', under: title, row: `${id} row ${cell.row}`, column: cell.column } as const;
          const block = push(paragraph, related, kind);
          if (block) addToCell(cell, block);
        }
        cells.push(cell);
      }
    assignHeads(cells);
  };

  for (const shape of shapes) {
    const grid = elementsBelow(shape, 'a:tbl');
    for (const each of grid) table(each);
    if (shape.name === 'p:sp' && !furniture.has(placeholderOf(shape) ?? '')) text(shape);
  }
  for (const { type, target } of related.values()) {
    // SmartArt keeps its words in a part of its own.
    if (type === 'diagramData')
      for (const paragraph of elementsBelow(presentation.tree(target), 'a:p'))
        push(paragraph, presentation.relationships(target), { role: 'paragraph', under: title });
    if (type === 'notesSlide') {
      const links = presentation.relationships(target);
      for (const shape of shapesIn(elementAt(presentation.tree(target), 'p:cSld', 'p:spTree')))
        if (!furniture.has(placeholderOf(shape) ?? ''))
          for (const paragraph of elementsBelow(shape, 'a:p')) push(paragraph, links, { role: 'note', under: title });
    }
  }
  return blocks;
}

/** Shapes and tables in reading order, groups opened. */
function shapesIn(tree: XmlElement | undefined): XmlElement[] {
  return elementsOf(tree).flatMap((child) => {
    if (child.name === 'p:sp' || child.name === 'p:graphicFrame' || child.name === 'p:cxnSp') return [child];
    if (child.name === 'p:grpSp') return shapesIn(child);
    if (child.name === 'mc:AlternateContent')
      return shapesIn(elementAt(child, 'mc:Choice') ?? elementAt(child, 'mc:Fallback'));
    return [];
  });
}

/** The type of a placeholder, `obj` where none is given; `undefined` for a shape that is none. */
function placeholderOf(shape: XmlElement): string | undefined {
  const placeholder = elementAt(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return placeholder && (placeholder.attributes.type ?? 'obj');
}

/** Paragraphs of the slide's body are bullets; elsewhere those that have a bullet or are indented. */
function listDepth(paragraph: XmlElement, placeholder: string | undefined): number | undefined {
  const properties = elementAt(paragraph, 'a:pPr');
  const depth = Number(properties?.attributes.lvl ?? 0) + 1;
  const has = (name: string) => elementAt(properties, name) !== undefined;
  if (has('a:buNone')) return undefined;
  const bulleted = has('a:buChar') || has('a:buAutoNum') || placeholder === 'body' || placeholder === 'obj';
  return bulleted || depth > 1 ? Math.min(depth, 9) : undefined;
}

/** The words of a paragraph, its runs joined. */
function words(paragraph: XmlElement, links: Relationships): BlockText {
  const content = new BlockText();
  for (const run of elementsOf(paragraph)) {
    if (run.name === 'a:br') content.addReplaced('\n', 0);
    if (run.name !== 'a:r' && run.name !== 'a:fld') continue;
    const properties = elementAt(run, 'a:rPr');
    const strike = properties?.attributes.strike;
    if (strike !== undefined && strike !== 'noStrike') continue;
    const url = links.get(elementAt(properties, 'a:hlinkClick')?.attributes['r:id'] ?? '')?.target;
    // One link may be cut into several runs.
    if (url !== content.openUrl?.url) content.closeLink();
    if (url !== undefined && content.openUrl === undefined) content.openLink(url);
    content.addReplaced(textBelow(elementAt(run, 'a:t')), 0);
  }
  content.closeLink();
  return content;
}
