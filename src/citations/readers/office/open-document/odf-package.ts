/** The parts of an OpenDocument package (OASIS ODF 1.3 part 2), or of a file that is a single part (part 3, 3.1.2). */
import { UnreadableDocument } from '../../../document.ts';
import type { Reading } from '../../options.ts';
import { elementAt, elementsBelow, type XmlElement, xmlTree } from '../xml.ts';
import { openZip } from '../zip.ts';
import { flatOdf } from './flat-odf.ts';
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
export function openOdf(reading: Reading, kind: 'text' | 'spreadsheet' | 'presentation'): OdfPackage {
  const { bytes, limits } = reading;
  if (flatOdf(bytes) === undefined) return openPackage(reading, kind);
  const whole = xmlTree(bytes, 'the document', limits);
  return odfOf(whole, [whole], () => undefined, kind);
}

function openPackage({ bytes, limits }: Reading, kind: string): OdfPackage {
  const archive = openZip(bytes, limits);
  const tree = (part: string) => (archive.has(part) ? xmlTree(archive.read(part), part, limits) : undefined);
  if (elementsBelow(tree('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    throw new UnreadableDocument(
      `Unexpected encryption of the OpenDocument ${kind}, expected none; save it without a password`,
    );
  const content = tree('content.xml');
  return odfOf(content, [tree('styles.xml'), content], tree, kind);
}

function odfOf(
  content: XmlElement | undefined,
  parts: readonly (XmlElement | undefined)[],
  tree: OdfPackage['tree'],
  kind: string,
): OdfPackage {
  const body = elementAt(content, 'office:body', `office:${kind}`);
  if (!body)
    throw new UnreadableDocument(
      `Unexpected package without content.xml and ${kind} in it, expected a whole OpenDocument ${kind}; save it again`,
    );
  return { body, styles: odfStyles(parts), masters: elementsBelow(parts[0], 'style:master-page'), tree };
}
