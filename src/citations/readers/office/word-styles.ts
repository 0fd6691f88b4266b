/** What the styles of a Word document say of its paragraphs (ECMA-376 part 1, 17.7). */
import { elementAt, elementsOf, type XmlElement } from './xml.ts';

export interface ParagraphStyle {
  /** 1 to 9; 0 for the document's title. */
  readonly headingLevel?: number;
  /** From 1; 0 where the paragraph takes itself out of the list that its style is in. */
  readonly listDepth?: number;
  readonly quotation: boolean;
}

/** Built-in styles keep their English name in every language of Word; only their ids are translated. */
const headingName = /^heading ([1-9])$/i;
const titleName = /^title$/i;
const quotationName = /quote|quotation|block text/i;

/**
 * The style of a paragraph from its properties: its own, else those of the style that it has, else of those that this is based on.
 *
 * @param styles the tree of the styles part
 */
export function paragraphStyles(
  styles: XmlElement | undefined,
): (properties: XmlElement | undefined) => ParagraphStyle {
  const byId = new Map(elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const known = new Map<string, ParagraphStyle>();

  const styleOf = (id: string, seen: ReadonlySet<string> = new Set()): ParagraphStyle => {
    const style = byId.get(id);
    const before = known.get(id);
    if (before) return before;
    if (!style || seen.has(id)) return { quotation: false };
    const name = elementAt(style, 'w:name')?.attributes['w:val'] ?? '';
    const basis = elementAt(style, 'w:basedOn')?.attributes['w:val'];
    const based = basis === undefined ? { quotation: false } : styleOf(basis, new Set([...seen, id]));
    const named = titleName.test(name) ? 0 : Number(headingName.exec(name)?.[1] ?? Number.NaN);
    const found = {
      ...based,
      ...(!Number.isNaN(named) && { headingLevel: named }),
      ...ownProperties(elementAt(style, 'w:pPr')),
      quotation: based.quotation || quotationName.test(name),
    };
    known.set(id, found);
    return found;
  };

  return (properties) => {
    const id = elementAt(properties, 'w:pStyle')?.attributes['w:val'];
    const style = id === undefined ? { quotation: false } : styleOf(id);
    return { ...style, ...ownProperties(properties) };
  };
}

function ownProperties(properties: XmlElement | undefined): Omit<ParagraphStyle, 'quotation'> {
  const outline = elementAt(properties, 'w:outlineLvl')?.attributes['w:val'];
  const numbering = elementAt(properties, 'w:numPr');
  const list = elementAt(numbering, 'w:numId')?.attributes['w:val'];
  const depth = Number(elementAt(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) + 1;
  return {
    // 9 is body text.
    ...(outline !== undefined && Number(outline) < 9 && { headingLevel: Number(outline) + 1 }),
    ...(numbering && { listDepth: list === '0' ? 0 : depth }),
  };
}
