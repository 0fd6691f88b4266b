/** The parts of an Office Open XML package (ECMA-376 part 2) and how they refer to each other. */
import { UnreadableDocument } from '../../document.ts';
import type { ReadingLimits } from '../limits.ts';
import type { Reading } from '../options.ts';
import { elementsOf, type XmlElement, xmlTree } from './xml.ts';
import { type Archive, openZip } from './zip.ts';

/** What one part refers to. */
export interface Relationship {
  /** The last step of its type: `slide`, `hyperlink`, `notesSlide`. */
  readonly type: string;
  /** The name of the other part, or an address where it is external. */
  readonly target: string;
}

export interface OfficePackage {
  readonly archive: Archive;
  readonly limits: ReadingLimits;
  /** The part that the package is about: `word/document.xml`. */
  readonly main: string;
  /** A part as a tree; `undefined` where there is none. */
  tree(part: string): XmlElement | undefined;
  relationships(part: string): ReadonlyMap<string, Relationship>;
}

/**
 * An Office document's package.
 *
 * @param fallback the main part's usual name, where the package does not say it
 * @throws UnreadableDocument where it is damaged or has no main part
 */
export function openPackage({ bytes, limits }: Reading, fallback: string): OfficePackage {
  const archive = openZip(bytes, limits);
  const tree = (part: string) => (archive.has(part) ? xmlTree(archive.read(part), part, limits) : undefined);
  const relationships = (part: string): ReadonlyMap<string, Relationship> => {
    const [folder, name] = split(part);
    const found = elementsOf(tree(`${folder}_rels/${name}.rels`), 'rel:Relationship');
    return new Map(
      found.map(({ attributes }) => {
        const target = attributes.Target ?? '';
        const type = attributes.Type?.split('/').at(-1) ?? '';
        const external = attributes.TargetMode === 'External';
        return [attributes.Id ?? '', { type, target: external ? target : resolve(folder, target) }];
      }),
    );
  };
  const said = [...relationships('').values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = said !== undefined && archive.has(said) ? said : fallback;
  if (!archive.has(main))
    throw new UnreadableDocument(`Unexpected package without ${main}, expected a whole document; save it again`);
  return { archive, limits, main, tree, relationships };
}

/** Gives the documents that parts show as a picture or a symbol: a workbook in a text. Others, such as formulas, say nothing. */
export function encloseEmbedded(document: OfficePackage, parts: readonly string[], reading: Reading): void {
  const targets = parts.flatMap((part) =>
    [...document.relationships(part).values()].flatMap(({ type, target }) =>
      type === 'package' && document.archive.has(target) ? [target] : [],
    ),
  );
  for (const target of new Set(targets)) {
    const name = split(target)[1];
    reading.enclose({ name, part: `embedded file ${name}`, bytes: document.archive.read(target) });
  }
}

function split(part: string): [folder: string, name: string] {
  const slash = part.lastIndexOf('/') + 1;
  return [part.slice(0, slash), part.slice(slash)];
}

/** A target as a part's name: relative to the folder of the part that refers to it, or from the root. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
