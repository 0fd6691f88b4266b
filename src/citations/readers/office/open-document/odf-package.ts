/** The parts of an OpenDocument package (OASIS ODF 1.3 part 2). */
import { UnreadableDocument } from '../../../document.ts';
import type { Reading } from '../../options.ts';
import { elementAt, elementsBelow, type XmlElement, xmlTree } from '../xml.ts';
import { openZip } from '../zip.ts';
import { type OdfStyles, odfStyles } from './odf-styles.ts';

export interface OdfPackage {
  /** What the document holds: its `office:text`, `office:spreadsheet` or `office:presentation`. */
  readonly body: XmlElement;
  readonly styles: OdfStyles;
  /** What stands on every page. */
  readonly masters: readonly XmlElement[];
  /** A part as a tree; `undefined` where there is none. */
  tree(part: string): XmlElement | undefined;
}

/** @throws UnreadableDocument where it is encrypted, damaged or of another kind */
export function openOdf({ bytes, limits }: Reading, kind: 'text' | 'spreadsheet' | 'presentation'): OdfPackage {
  const archive = openZip(bytes, limits);
  const tree = (part: string) => (archive.has(part) ? xmlTree(archive.read(part), part, limits) : undefined);
  if (elementsBelow(tree('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    throw new UnreadableDocument(
      `Unexpected encryption of the OpenDocument ${kind}, expected none; save it without a password`,
    );
  const content = tree('content.xml');
  const body = elementAt(content, 'office:body', `office:${kind}`);
  if (!body)
    throw new UnreadableDocument(
      `Unexpected package without content.xml and ${kind} in it, expected a whole OpenDocument ${kind}; save it again`,
    );
  const styles = tree('styles.xml');
  return { body, styles: odfStyles([styles, content]), masters: elementsBelow(styles, 'style:master-page'), tree };
}
