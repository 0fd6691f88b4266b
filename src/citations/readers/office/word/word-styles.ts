/** What the styles of a Word document say of its paragraphs and runs (ECMA-376 part 1, 17.7). */
import { elementAt, elementsOf, type XmlAttributes, type XmlElement } from '../xml.ts';

export interface ParagraphStyle {
  /** 1 to 9; 0 for the document's title. */
  readonly headingLevel?: number;
  /** From 1; 0 where the paragraph takes itself out of the list that its style is in. */
  readonly listDepth?: number;
  readonly quotation: boolean;
}

export interface WordStyles {
  /** The style of a paragraph from its properties: its own, else those of the style that it has, else of those that this is based on. */
  paragraph(properties: XmlElement | undefined): ParagraphStyle;
  /** Whether a run is shown: struck-out and hidden text is not said. @param table the id of the style of the table around it */
  isShown(run: XmlElement | undefined, paragraph: XmlElement | undefined, table?: string): boolean;
  /** Whether a run is raised, as the marks of notes are. */
  isRaised(run: XmlElement | undefined): boolean;
}

/** Built-in styles keep their English name in every language of Word; only their ids are translated. */
const headingName = /^heading ([1-9])$/i;
const titleName = /^title$/i;
const quotationName = /quote|quotation|block text/i;

const unseen = ['w:strike', 'w:dstrike', 'w:vanish'];

/** @param styles the tree of the styles part */
export function wordStyles(styles: XmlElement | undefined): WordStyles {
  const byId = new Map(elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const paragraphs = new Map<string, ParagraphStyle>();
  const toggles = new Map<string, ReadonlySet<string>>();

  const basis = (style: XmlElement | undefined) => elementAt(style, 'w:basedOn')?.attributes['w:val'];

  const styleOf = (id: string, seen: ReadonlySet<string> = new Set()): ParagraphStyle => {
    const style = byId.get(id);
    const before = paragraphs.get(id);
    if (before) return before;
    if (!style || seen.has(id)) return { quotation: false };
    const name = elementAt(style, 'w:name')?.attributes['w:val'] ?? '';
    const basedOn = basis(style);
    const based = basedOn === undefined ? { quotation: false } : styleOf(basedOn, new Set([...seen, id]));
    const named = titleName.test(name) ? 0 : Number(headingName.exec(name)?.[1] ?? Number.NaN);
    const found = {
      ...based,
      ...(!Number.isNaN(named) && { headingLevel: named }),
      ...ownProperties(elementAt(style, 'w:pPr')),
      quotation: based.quotation || quotationName.test(name),
    };
    paragraphs.set(id, found);
    return found;
  };

  /** What a style, or one that it is based on, does to text that is not to be seen. */
  const togglesOf = (id: string | undefined, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
    const style = byId.get(id ?? '');
    if (id === undefined || !style || seen.has(id)) return new Set();
    const before = toggles.get(id);
    if (before) return before;
    const based = togglesOf(basis(style), new Set([...seen, id]));
    const found = new Set(unseen.filter((name) => switched(elementAt(style, 'w:rPr'), name) ?? based.has(name)));
    toggles.set(id, found);
    return found;
  };

  const raising = (id: string | undefined, seen: ReadonlySet<string> = new Set()): boolean => {
    const style = byId.get(id ?? '');
    if (id === undefined || !style || seen.has(id)) return false;
    return raised(elementAt(style, 'w:rPr')) ?? raising(basis(style), new Set([...seen, id]));
  };

  return {
    isRaised: (run) => raised(run) ?? raising(elementAt(run, 'w:rStyle')?.attributes['w:val']),
    paragraph(properties) {
      const id = elementAt(properties, 'w:pStyle')?.attributes['w:val'];
      const style = id === undefined ? { quotation: false } : styleOf(id);
      return { ...style, ...ownProperties(properties) };
    },
    isShown(run, paragraph, table) {
      const given = [
        togglesOf(table),
        togglesOf(elementAt(paragraph, 'w:pStyle')?.attributes['w:val']),
        togglesOf(elementAt(run, 'w:rStyle')?.attributes['w:val']),
      ];
      // In styles they toggle: struck out twice is not struck out (17.7.3).
      return !unseen.some((name) => switched(run, name) ?? given.filter((set) => set.has(name)).length % 2 === 1);
    },
  };
}

/** Whether a property that is there holds: it may say that it does not (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: XmlAttributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

function raised(properties: XmlElement | undefined): boolean | undefined {
  const given = elementAt(properties, 'w:vertAlign')?.attributes['w:val'];
  return given === undefined ? undefined : given === 'superscript';
}

function switched(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = elementAt(properties, name);
  return found && isOn(found.attributes);
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
