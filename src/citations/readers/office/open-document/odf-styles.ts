/** What the styles of an OpenDocument file say (OASIS ODF 1.3 part 3, 16): what is not shown, and the names that authors see. */
import { elementAt, elementsBelow, elementsOf, type XmlElement } from '../xml.ts';

export interface OdfStyles {
  /** A style's name as written by its author: automatic styles (`P1`) say what they are based on, and others have a shown name. */
  nameOf(style: string): string;
  /** Whether text of a style is shown; `undefined` where the style says nothing. */
  isShown(family: 'text' | 'paragraph' | 'table-cell', style: string | undefined): boolean | undefined;
  /** Whether text of a style is raised. */
  isRaised(style: string | undefined): boolean;
}

/** @param parts the trees of styles and content */
export function odfStyles(parts: readonly (XmlElement | undefined)[]): OdfStyles {
  const automatic = new Map<string, string>();
  const all = new Map<string, XmlElement>();
  for (const part of parts) {
    for (const style of elementsBelow(elementAt(part, 'office:automatic-styles'), 'style:style'))
      automatic.set(style.attributes['style:name'] ?? '', style.attributes['style:parent-style-name'] ?? '');
    for (const style of elementsBelow(part, 'style:style')) all.set(keyOf(style.attributes), style);
  }
  /** What a style says, or else what it is based on does. */
  const said = <Said>(
    own: (style: XmlElement) => Said | undefined,
    key: string,
    seen: ReadonlySet<string> = new Set(),
  ): Said | undefined => {
    const style = all.get(key);
    if (!style || seen.has(key)) return undefined;
    const { 'style:family': family = '', 'style:parent-style-name': name = '' } = style.attributes;
    return own(style) ?? said(own, keyOf({ 'style:family': family, 'style:name': name }), new Set([...seen, key]));
  };
  const known = new Map<string, boolean | undefined>();
  return {
    nameOf: (name) => automatic.get(name) ?? name,
    isShown(family, style) {
      const key = keyOf({ 'style:family': family, 'style:name': style ?? '' });
      if (!known.has(key)) known.set(key, said(ownShown, key));
      return known.get(key);
    },
    isRaised: (style) => said(ownRaised, keyOf({ 'style:family': 'text', 'style:name': style ?? '' })) ?? false,
  };
}

function keyOf({ 'style:family': family = '', 'style:name': name = '' }: Readonly<Record<string, string>>): string {
  return `${family} ${name}`;
}

/** Struck-out and hidden text is not said. */
function ownShown(style: XmlElement): boolean | undefined {
  const given = elementsOf(style, 'style:text-properties').map(({ attributes }) => attributes);
  const values = given.flatMap((attributes) => [
    attributes['style:text-line-through-style'],
    attributes['style:text-line-through-type'],
    attributes['text:display'] === undefined ? undefined : attributes['text:display'] === 'none' ? 'hidden' : 'none',
  ]);
  const said = values.filter((value) => value !== undefined);
  return said.length === 0 ? undefined : said.every((value) => value === 'none');
}

function ownRaised(style: XmlElement): boolean | undefined {
  const position = elementAt(style, 'style:text-properties')?.attributes['style:text-position'];
  return position === undefined ? undefined : /^(?:super|[1-9])/.test(position);
}
