/** What stands on the pages of a PDF without being drawn as text: fields of forms, comments, text that was typed over. */
import type { DocumentBlock } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { DocumentWriter } from '../document-writer.ts';
import type { EnclosedFile } from '../enclosed.ts';

/** What is read of an annotation of pdf.js, which types it as anything. */
export interface PdfAnnotation {
  readonly subtype?: string;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  readonly fieldName?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  /** The same as it is formatted; some programs write it alone. */
  readonly richText?: { readonly str?: unknown };
  /** What is attached to the page. */
  readonly file?: unknown;
  /** Four corners for each line of text that it marks. */
  readonly quadPoints?: unknown;
  readonly hidden?: unknown;
  readonly annotationFlags?: unknown;
}

/** Whether a reader does not see it: `Hidden` and `NoView` of its flags (ISO 32000-1, 12.5.3). */
export function isHidden({ hidden, annotationFlags: flags }: PdfAnnotation): boolean {
  return hidden === true || (typeof flags === 'number' && (flags & (2 | 32)) !== 0);
}

/** The texts of the annotations of a page, each with what it is. A link's is not shown, and a window's is that of its annotation. */
export function besideText(annotations: readonly PdfAnnotation[]): { readonly part: string; readonly text: string }[] {
  return annotations.flatMap((annotation) => {
    const { subtype, fieldName, fieldType, fieldValue, contentsObj, richText } = annotation;
    if (isHidden(annotation) || subtype === 'Link' || subtype === 'Popup') return [];
    const isField = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
    const said = isField ? [fieldValue].flat() : subtype === 'Widget' ? [] : [contentsObj?.str || richText?.str];
    const part = isField ? `form field "${String(fieldName)}"` : subtype === 'FreeText' ? 'text box' : 'comment';
    return said.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [{ part, text }] : []));
  });
}

/** What stands beside the text of a page. */
export interface BesidePage {
  readonly number: number;
  /** What forms and annotations say. */
  readonly beside: readonly { readonly part: string; readonly text: string }[];
  /** The addresses of links that stand on no words. */
  readonly addresses: readonly string[];
}

/** The blocks of what stands beside the text of a page. */
export function annotated({ number, beside, addresses }: BesidePage): DocumentBlock[] {
  const links = [...new Set(addresses)].map((url) => ({ part: 'link', text: '', url }));
  const words = beside.map((each) => ({ ...each, url: undefined }));
  return [...words, ...links].flatMap(({ part, text, url }) => {
    const writer = new DocumentWriter(() => ({ kind: 'part', part: `${part} on page ${number}` }), false);
    const content = new BlockText();
    if (url !== undefined) content.openLink(url);
    content.addReplaced(text);
    writer.write(content, { note: true, under: [] });
    return writer.blocks;
  });
}

/** The files that are attached, as pdf.js gives them: to the document by name, or to a page. */
export function attachedFiles(given: unknown): EnclosedFile[] {
  const files: { readonly filename?: unknown; readonly content?: unknown }[] =
    typeof given === 'object' && given !== null ? Object.values(given) : [];
  return files.flatMap(({ filename, content }) =>
    typeof filename === 'string' && content instanceof Uint8Array
      ? [{ name: filename, part: `attachment ${filename}`, bytes: content }]
      : [],
  );
}
