/** The words of a Word paragraph: runs joined, tracked deletions and struck-out text left out, fields by what they show. */
import { BlockText } from '../block-text.ts';
import type { Relationship } from './package-parts.ts';
import { elementAt, elementsBelow, elementsOf, textBelow, type XmlAttributes, type XmlElement } from './xml.ts';

/** What stands beside a paragraph's words. */
export interface Beside {
  /** `footnote 2`: what refers to a note of another part. */
  reference(kind: 'footnote' | 'endnote' | 'comment', id: string): void;
  /** The content of a text box. */
  textBox(content: XmlElement): void;
}

/** A field whose result may go on over several paragraphs. */
interface Field {
  code: string;
  showsResult: boolean;
}

const leftOut = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:delText', 'w:rt', 'w:sdtPr', 'w:sdtEndPr']);
const instead: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Reads the paragraphs of a part, one after the other: fields that one begins, another ends. */
export function wordRuns(
  relationships: ReadonlyMap<string, Relationship>,
  beside: Beside,
): (paragraph: XmlElement, origin: number) => BlockText {
  const fields: Field[] = [];
  const linkOf = (id: string | undefined, anchor: string | undefined) => {
    const target = id === undefined ? undefined : relationships.get(id)?.target;
    return target === undefined ? undefined : anchor ? `${target}#${anchor}` : target;
  };

  const field = (type: string | undefined, content: BlockText) => {
    const current = fields.at(-1);
    if (type === 'begin') fields.push({ code: '', showsResult: false });
    else if (type === 'separate' && current) {
      current.showsResult = true;
      const url = hyperlink(current.code);
      if (url !== undefined) content.openLink(url);
    } else if (type === 'end' && fields.pop() && hyperlink(current?.code ?? '') !== undefined) content.closeLink();
  };

  const read = (element: XmlElement, content: BlockText): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const { name, attributes } = child;
      const hidden = fields.some(({ showsResult }) => !showsResult);
      const replacement = instead[name];
      if (leftOut.has(name)) continue;
      if (name === 'w:t' || name === 'm:t') {
        if (!hidden) content.addReplaced(textBelow(child));
      } else if (replacement !== undefined) {
        if (!hidden) content.addReplaced(replacement);
      } else if (name === 'w:instrText') {
        const current = fields.at(-1);
        if (current && !current.showsResult) current.code += textBelow(child);
      } else if (name === 'w:fldChar') field(attributes['w:fldCharType'], content);
      else if (name === 'w:r') {
        if (isShown(elementAt(child, 'w:rPr'))) read(child, content);
      } else if (name === 'w:hyperlink' || name === 'w:fldSimple') {
        const url = linkOf(attributes['r:id'], attributes['w:anchor']) ?? hyperlink(attributes['w:instr'] ?? '');
        if (url !== undefined) content.openLink(url);
        read(child, content);
        if (url !== undefined) content.closeLink();
      } else if (name === 'w:footnoteReference') beside.reference('footnote', attributes['w:id'] ?? '');
      else if (name === 'w:endnoteReference') beside.reference('endnote', attributes['w:id'] ?? '');
      else if (name === 'w:commentReference') beside.reference('comment', attributes['w:id'] ?? '');
      else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') textBoxes(child, beside);
      else if (name === 'mc:AlternateContent') read(alternative(child), content);
      else read(child, content);
    }
  };

  return (paragraph, origin) => {
    const content = new BlockText(origin);
    read(paragraph, content);
    return content;
  };
}

/** The address in a field's code: `HYPERLINK "https://…" \l "anchor"`. */
function hyperlink(code: string): string | undefined {
  const [, url, anchor] = /^\s*HYPERLINK\s+"([^"]+)"(?:\s+\\l\s+"([^"]*)")?/i.exec(code) ?? [];
  return url === undefined || anchor === undefined ? url : `${url}#${anchor}`;
}

/** The same content for newer and older readers; one of them is read. */
export function alternative(element: XmlElement): XmlElement {
  return elementAt(element, 'mc:Choice') ?? elementAt(element, 'mc:Fallback') ?? element;
}

function textBoxes(drawing: XmlElement, beside: Beside): void {
  for (const box of elementsBelow(drawing, 'w:txbxContent')) beside.textBox(box);
}

/** Whether a property that is there holds: it may say that it does not (ECMA-376 part 1, 17.17.4). */
export function isOn(attributes: XmlAttributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

/** Struck-out and hidden text is not said. */
function isShown(properties: XmlElement | undefined): boolean {
  return !elementsOf(properties).some(
    ({ name, attributes }) => ['w:strike', 'w:dstrike', 'w:vanish'].includes(name) && isOn(attributes),
  );
}
