/** What the checks of the built site see of a page: addresses, fragments, references, and the parts that hold a promise. */

import { collapsed } from '../../language/letters.ts';
import type { PlacedText } from './placed-texts.ts';

/** An element within a part that holds a promise, reduced to what is compared. */
export interface ShownElement {
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
  readonly href: string | undefined;
  /** UTF-16 code units from the file's start to the element's. */
  readonly offset: number;
  /** Text that a reader sees, and elements, in order. */
  readonly children: readonly (string | ShownElement)[];
}

/** An address that an element names: a `link` is followed by a reader, a `resource` is loaded by the browser. */
export interface PageReference {
  readonly kind: 'link' | 'resource';
  /** As written, without the white space around it. */
  readonly url: string;
  /** `a[href]`, `link[rel=icon]`, `style url()`. */
  readonly where: string;
  readonly offset: number;
}

/** Words of a line that lead somewhere, have a look of their own, or are in another language. */
export interface Label extends PlacedText {
  /** What `marksOf` makes of their element. */
  readonly mark: string;
}

/** A page of the built site, as read. */
export interface BuiltPage {
  /** Each `id`, with the offset of its first element. */
  readonly ids: ReadonlyMap<string, number>;
  readonly references: readonly PageReference[];
  /** What `link` elements name, one for each of their relations, in lower case. */
  readonly relations: readonly { readonly rel: string; readonly url: string; readonly offset: number }[];
  /** Within `article`. */
  readonly labels: readonly Label[];
  /** The language that the page says it is in. */
  readonly language: string | undefined;
  /** The words of the menu above every page, and where they lead. */
  readonly menu: string;
  /** Whether search engines are told to leave the page out. */
  readonly noIndex: boolean;
  /** What search engines and others show under the title, each with its place. */
  readonly descriptions: readonly PlacedText[];
  /** What the head says of the picture that the page is shared with: `og:image`, `og:image:alt`. */
  readonly pictures: readonly (PlacedText & { readonly property: string })[];
  /** What browsers call the page. */
  readonly title: PlacedText;
  /** What the page lets browsers load (CSP), where it says so. */
  readonly policy: PlacedText | undefined;
  /** The code that stands in the page itself, that of attributes such as `onclick` too, data left out. */
  readonly scripts: readonly PlacedText[];
  /** The data for machines that stands in the page itself (JSON-LD). */
  readonly data: readonly PlacedText[];
  /** Where the page sends its reader on to. */
  readonly refresh: string | undefined;
  /** Parts that hold a promise: `.entry-id`, `section.statement`, `section.version`, outermost ones only. */
  readonly parts: readonly ShownElement[];
  /** The text that a reader sees within `article`, white space collapsed. */
  readonly text: string;
  /** The same, line by line: what stands between two ends of elements that are no part of a line. */
  readonly lines: readonly PlacedText[];
}

/** The text of an element, except of those within it that `leaveOut` names. */
export function textWithin(element: ShownElement, leaveOut: (inner: ShownElement) => boolean = () => false): string {
  const gather = ({ children }: ShownElement): string =>
    children.map((child) => (typeof child === 'string' ? child : leaveOut(child) ? ' ' : gather(child))).join('');
  return collapsed(gather(element));
}

/** Every element within some, in the page's order, they themselves first. */
export function elementsIn(elements: readonly ShownElement[]): ShownElement[] {
  return elements.flatMap((element) => [
    element,
    ...elementsIn(element.children.filter((child): child is ShownElement => typeof child !== 'string')),
  ]);
}

/**
 * What an element of a line says besides its words: the address of an `a`; of a `span` the classes that name a variant
 * (`.stand--excluded`, since `stand` has others too) and the language (`.lang--fr`).
 */
export function marksOf(name: string, { href, lang }: Readonly<Record<string, unknown>>, classes: unknown): string[] {
  if (name === 'a') return typeof href === 'string' ? [href.trim()] : [];
  if (name !== 'span') return [];
  const variants =
    typeof classes === 'string' ? classes.split(/\s+/).filter((one) => /^[a-z]+--[a-z-]+$/.test(one)) : [];
  return [...variants, ...(typeof lang === 'string' ? [`lang--${lang}`] : [])].map((one) => `.${one}`);
}
