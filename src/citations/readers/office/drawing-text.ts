/** Words in drawings (ECMA-376 part 1, 20 and 21): paragraphs of shapes, alternative texts and links of pictures, charts, SmartArt. */
import { BlockText } from '../block-text.ts';
import { isNoteMark } from '../note-marks.ts';
import type { OfficePackage, Relationship } from './package-parts.ts';
import { alternative, elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from './xml.ts';

export type Relationships = ReadonlyMap<string, Relationship>;

/**
 * The words of a paragraph, its runs joined; struck-out ones are left out.
 *
 * @param url the address that the whole shape leads to
 */
export function drawingWords(paragraph: XmlElement, links: Relationships, origin: number, url?: string): BlockText {
  const content = new BlockText(origin);
  for (const run of shownIn(paragraph)) {
    // A formula.
    if (run.name === 'a14:m') for (const part of elementsBelow(run, 'm:t')) content.addReplaced(textBelow(part));
    if (run.name === 'a:br') content.addReplaced('\n');
    if (run.name !== 'a:r' && run.name !== 'a:fld') continue;
    const properties = elementAt(run, 'a:rPr');
    const strike = properties?.attributes.strike;
    if (strike !== undefined && strike !== 'noStrike') continue;
    const own = linkOf(properties, links) ?? url;
    // One link may be cut into several runs.
    if (own !== content.openUrl?.url) content.closeLink();
    if (own !== undefined && content.openUrl === undefined) content.openLink(own);
    const text = textBelow(elementAt(run, 'a:t'));
    const isRaised = Number(properties?.attributes.baseline ?? 0) > 0;
    if (!(isRaised && isNoteMark(content.text, text))) content.addReplaced(text);
  }
  content.closeLink();
  return content;
}

/** The elements in another; of forms that stand for each other, the one that is shown. */
export function shownIn(container: XmlElement | undefined): XmlElement[] {
  return elementsOf(container).flatMap((child) =>
    child.name === 'mc:AlternateContent' ? shownIn(alternative(child)) : [child],
  );
}

function linkOf(properties: XmlElement | undefined, links: Relationships): string | undefined {
  const leading = ['a:hlinkClick', 'a:hlinkMouseOver', 'a:hlinkHover'].map((name) => elementAt(properties, name));
  return leading.map((link) => links.get(link?.attributes['r:id'] ?? '')?.target).find((url) => url !== undefined);
}

/** What a picture or shape says besides what is drawn. */
export interface ShapeFacts {
  /** The alternative text. */
  readonly alt: string;
  readonly url: string | undefined;
}

/** The facts of a shape from its non-visual properties (`cNvPr`, `docPr`). */
export function shapeFacts(properties: XmlElement | undefined, links: Relationships): ShapeFacts {
  const { descr = '', title = '' } = properties?.attributes ?? {};
  const said = new Set([descr.trim(), title.trim()].filter((text) => text !== ''));
  return { alt: [...said].join('\n'), url: linkOf(properties, links) };
}

/** Writes alternative texts and addresses of all that is drawn beside a text. Text boxes tell their own. */
export function addPictures(drawing: XmlElement, links: Relationships, content: BlockText): void {
  const seen = new Set<string>();
  const walk = (element: XmlElement): void => {
    const { name, attributes } = element;
    const isVml = name.startsWith('v:') && (attributes.href !== undefined || attributes.alt !== undefined);
    if (isVml || /:(?:docPr|cNvPr)$/.test(name)) {
      const { alt, url } = isVml ? { alt: attributes.alt ?? '', url: attributes.href } : shapeFacts(element, links);
      // A picture says it twice: where it stands, and as what.
      const key = `${alt}\n${url ?? ''}`;
      if (key !== '\n' && !seen.has(key)) addAside(content, alt, url);
      seen.add(key);
    }
    // WordArt, such as what stands across each page.
    if (name === 'v:textpath' && attributes.string) addAside(content, attributes.string, undefined);
    for (const child of elementsOf(element)) if (child.name !== 'w:txbxContent') walk(child);
  };
  walk(drawing);
}

function addAside(content: BlockText, alt: string, url: string | undefined): void {
  const aside = content.aside();
  if (url !== undefined) aside.openLink(url);
  aside.addReplaced(alt);
  aside.closeLink();
}

/** Parts with words of a drawing. */
const wordyParts: ReadonlySet<string> = new Set(['diagramData', 'chart', 'chartEx', 'chartUserShapes']);

/**
 * The words of the charts and SmartArt that a part refers to, a paragraph each: titles, labels, names of series and categories.
 *
 * @param originOf gives the origin of the next paragraph
 */
export function drawnParts(document: OfficePackage, part: string, originOf: () => number): BlockText[] {
  return [...document.relationships(part).values()].flatMap(({ type, target }) => {
    if (!wordyParts.has(type)) return [];
    const tree = document.tree(target);
    const links = document.relationships(target);
    const cached = elementsBelow(tree, 'c:strCache').flatMap((cache) => elementsBelow(cache, 'c:v').map(textBelow));
    return [
      ...elementsBelow(tree, 'a:p').map((paragraph) => drawingWords(paragraph, links, originOf())),
      ...[...new Set(cached)].map((text) => plainText(text, originOf())),
    ];
  });
}

/** Text that stands for itself. */
export function plainText(text: string, origin: number): BlockText {
  const content = new BlockText(origin);
  content.addReplaced(text);
  return content;
}
