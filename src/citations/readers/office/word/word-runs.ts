/** The words of a Word paragraph: runs joined, tracked deletions and struck-out text left out, fields by what they show. */
import type { BlockText } from '../../block-text.ts';
import { isNoteMark } from '../../note-marks.ts';
import { addPictures, type Relationships } from '../drawing-text.ts';
import { alternative, elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from '../xml.ts';
import { dropDown, hyperlink, WordFields } from './word-fields.ts';
import type { WordStyles } from './word-styles.ts';

/** What stands beside a paragraph's words. */
export interface Beside {
  /** `footnote 2`: what refers to a note of another part. */
  reference(kind: 'footnote' | 'endnote' | 'comment', id: string): void;
  /** The content of a text box. */
  textBox(content: XmlElement): void;
}

/** Reads the words of a paragraph, or those that go on with what is given; in a table, with the id of its style. */
export type ReadRuns = (paragraph: XmlElement, content: BlockText, tableStyle?: string) => void;

const leftOut = new Set(['w:pPr', 'w:rPr', 'w:delText', 'w:rt', 'w:sdtPr', 'w:sdtEndPr']);
const instead: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

const deleted = new Set(['w:del', 'w:moveFrom']);

/** Reads the paragraphs of a story, one after the other: fields that one begins, another ends. */
export function wordRuns(
  story: XmlElement,
  relationships: Relationships,
  styles: WordStyles,
  beside: Beside,
): ReadRuns {
  const fields = new WordFields(story);
  const linkOf = (id: string | undefined, anchor: string | undefined) => {
    const target = id === undefined ? undefined : relationships.get(id)?.target;
    return target === undefined ? undefined : anchor ? `${target}#${anchor}` : target;
  };

  return (paragraph, content, tableStyle) => {
    const style = elementAt(paragraph, 'w:pPr');
    const read = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        const { name, attributes } = child;
        const replacement = instead[name];
        if (leftOut.has(name)) continue;
        if (deleted.has(name)) marksIn(child);
        else if (name === 'w:t' || name === 'm:t') {
          if (fields.hidesWords) fields.addCode(textBelow(child));
          else content.addReplaced(textBelow(child));
        } else if (replacement !== undefined) {
          if (!fields.inCode) content.addReplaced(replacement);
        } else if (name === 'w:instrText') fields.addCode(textBelow(child));
        else if (name === 'w:fldChar') {
          content.addReplaced(dropDown(child) ?? '');
          fields.mark(child, content);
        } else if (name === 'w:r') {
          const properties = elementAt(child, 'w:rPr');
          const start = content.text.length;
          if (styles.isShown(properties, style, tableStyle)) read(child);
          else marksIn(child);
          if (styles.isRaised(properties) && isNoteMark(content.text.slice(0, start), content.text.slice(start)))
            content.cut(start);
        } else if (name === 'w:hyperlink' || name === 'w:fldSimple') {
          const url = linkOf(attributes['r:id'], attributes['w:anchor']) ?? hyperlink(attributes['w:instr'] ?? '');
          if (url !== undefined) content.openLink(url);
          read(child);
          if (url !== undefined) content.closeLink();
        } else if (name === 'w:footnoteReference') beside.reference('footnote', attributes['w:id'] ?? '');
        else if (name === 'w:endnoteReference') beside.reference('endnote', attributes['w:id'] ?? '');
        else if (name === 'w:commentReference') beside.reference('comment', attributes['w:id'] ?? '');
        else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
          addPictures(child, relationships, content);
          for (const box of elementsBelow(child, 'w:txbxContent')) beside.textBox(box);
        } else if (name === 'mc:AlternateContent') read(alternative(child));
        else read(child);
      }
    };
    /** What is not shown may hold the mark of a field that is. */
    const marksIn = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'w:fldChar') fields.mark(child, content);
        else marksIn(child);
      }
    };
    read(paragraph);
  };
}
