/** Fields of Word: their code is no text, and what they show may go on over several paragraphs (ECMA-376 part 1, 17.16). */
import type { BlockText } from '../../block-text.ts';
import { alternative, elementsOf, type XmlElement } from '../xml.ts';

interface Field {
  code: string;
  showsResult: boolean;
}

/** The fields of a story, such as the body, as it is read from its first paragraph to its last. */
export class WordFields {
  private readonly open: Field[] = [];
  private readonly endless: ReadonlySet<XmlElement>;

  constructor(story: XmlElement) {
    this.endless = endlessFields(story);
  }

  /** Whether what stands here is part of a field's code. */
  get inCode(): boolean {
    return this.open.some(({ showsResult }) => !showsResult);
  }

  /** The same for words: directly in a code there are none, so that a field whose end is lost hides no text. */
  get hidesWords(): boolean {
    return this.inCode && this.open.at(-1)?.showsResult === true;
  }

  /** What is shown within a code is part of it. */
  addCode(code: string): void {
    const current = this.open.findLast(({ showsResult }) => !showsResult);
    if (current) current.code += code;
  }

  /** Reads a mark of a field: its begin, the end of its code, its end. */
  mark(element: XmlElement, content: BlockText): void {
    const type = element.attributes['w:fldCharType'];
    const current = this.open.at(-1);
    if (type === 'begin') {
      if (!this.endless.has(element)) this.open.push({ code: '', showsResult: false });
    } else if (type === 'separate' && current) {
      current.showsResult = true;
      const url = hyperlink(current.code);
      if (url !== undefined) content.openLink(url);
    } else if (type === 'end' && this.open.pop() && hyperlink(current?.code ?? '') !== undefined) content.closeLink();
  }
}

/** Marks that begin a field without an end. */
function endlessFields(story: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:fldChar') {
        const type = child.attributes['w:fldCharType'];
        if (type === 'begin') open.push(child);
        else if (type === 'end') open.pop();
      } else if (child.name === 'mc:AlternateContent') walk(alternative(child));
      else if (child.name !== 'w:txbxContent') walk(child);
    }
  };
  walk(story);
  return new Set(open);
}

/** Switches of HYPERLINK that a value follows. */
const valued = /^\\[lot]$/i;

/** The address in a field's code: `HYPERLINK "https://…" \o "tip" \l "anchor"`, switches in any order, quotes or none. */
export function hyperlink(code: string): string | undefined {
  const [name, ...words] = code.match(/"[^"]*"?|[^\s"]+/g) ?? [];
  if (name?.toUpperCase() !== 'HYPERLINK') return undefined;
  let [url, anchor]: (string | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = words[at + 1]?.replaceAll('"', '');
    if (/^\\l$/i.test(word)) anchor = value;
    if (valued.test(word)) at++;
    else if (!word.startsWith('\\')) url ??= word.replaceAll('"', '');
  }
  return url && anchor ? `${url}#${anchor}` : url || undefined;
}

/** What a drop-down list of a form shows: its choice is stored as a number. */
export function dropDown(mark: XmlElement): string | undefined {
  const list = elementsOf(elementsOf(mark, 'w:ffData')[0], 'w:ddList')[0];
  const chosen = Number(elementsOf(list, 'w:result')[0]?.attributes['w:val'] ?? 0);
  return elementsOf(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}
