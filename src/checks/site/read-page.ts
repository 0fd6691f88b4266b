/** Reading a built page in one pass, without building a tree of it. */

import { Parser } from 'htmlparser2';
import { collapsed } from '../../language/letters.ts';
import { cssAddresses } from './css-addresses.ts';
import { type BuiltPage, type Label, marksOf, type PageReference, type ShownElement } from './page.ts';
import type { PlacedText } from './placed-texts.ts';

type Attributes = Readonly<Record<string, string>>;

/** Values of `rel` that name a page and load nothing; whatever else a `link` names is counted as loaded. */
const namingRels =
  /^(?:canonical|alternate|author|license|next|prev|help|search|me|bookmark|sitemap|cite-as|version-history|(?:latest|predecessor|successor)-version)$/i;

/** Elements whose text is not read by a reader. */
const silentElements: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** Elements that are part of a line of text. */
const withinLines: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Attributes that load, by element; `*` for any. */
const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href', 'xlink:href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src', 'formaction'],
  body: ['background'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  base: ['href'],
  a: ['ping'],
  form: ['action'],
  button: ['formaction'],
};

/** Attributes that hold CSS, or in SVG a value that may be `url()`. */
const styled = /^(?:style|fill|stroke|filter|mask|clip-path|cursor|marker-\w+)$/;

/** An element that is open while the page is read. */
interface Open {
  readonly name: string;
  /** Whether its text is not seen. */
  readonly hidden: boolean;
  /** Whether nothing in it is part of the page. */
  readonly inert: boolean;
  readonly article: boolean;
  /** Whether it is part of the menu above every page. */
  readonly menu: boolean;
  /** Set within a part that holds a promise. */
  readonly children: (string | ShownElement)[] | undefined;
}

const outermost: Open = { name: '', hidden: false, inert: false, article: false, menu: false, children: undefined };

/** Reads a page. Never throws: HTML has no errors, only ways of being read (WHATWG HTML, section 13.2). */
export function readPage(html: string): BuiltPage {
  const ids = new Map<string, number>();
  const references: PageReference[] = [];
  const relations: { rel: string; url: string; offset: number }[] = [];
  const labels: (Label & { text: string })[] = [];
  const unfinished: { depth: number; labels: { text: string }[] }[] = [];
  let language: string | undefined;
  const menu = { text: '' };
  let noIndex = false;
  let refresh: string | undefined;
  const descriptions: PlacedText[] = [];
  const title = { text: '', offset: 0 };
  let policy: PlacedText | undefined;
  const pictures: (PlacedText & { property: string })[] = [];
  const scripts: { text: string; offset: number }[] = [];
  const data: { text: string; offset: number }[] = [];
  const lines: { text: string; offset: number }[] = [];
  let isNewLine = true;
  let isData = false;
  const parts: ShownElement[] = [];
  const texts: string[] = [];
  const open: Open[] = [outermost];
  const innermost = () => open.at(-1) ?? outermost;
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = innermost();
      const offset = parser.startIndex;
      const inert = parent.inert || parent.name === 'template';
      const classes = attributes.class;
      const children = parent.children || holdsPromise(name, classes) ? [] : undefined;
      if (children && !inert) {
        const { id, href } = attributes;
        const shown = { name, id, classes: new Set(classes?.split(/\s+/)), href, offset, children };
        (parent.children ?? parts).push(shown);
      }
      if (!inert) {
        if (name === 'html') language ??= attributes.lang;
        if (attributes.id !== undefined && !ids.has(attributes.id)) ids.set(attributes.id, offset);
        if (name === 'a' && attributes.name !== undefined && !ids.has(attributes.name))
          ids.set(attributes.name, offset);
        if (name === 'link' && attributes.href !== undefined)
          for (const rel of (attributes.rel ?? '').toLowerCase().split(/\s+/))
            relations.push({ rel, url: attributes.href.trim(), offset });
        if (name === 'meta') {
          noIndex ||= /^robots$/i.test(attributes.name ?? '') && /\bnoindex\b/i.test(attributes.content ?? '');
          refresh ??= refreshAddress(attributes);
          if (/^content-security-policy$/i.test(attributes['http-equiv'] ?? ''))
            policy ??= { text: attributes.content ?? '', offset };
          if (/^(?:og:|twitter:)?description$/i.test(attributes.name ?? attributes.property ?? ''))
            descriptions.push({ text: attributes.content ?? '', offset });
          if (/^og:image(?::alt)?$/.test(attributes.property ?? ''))
            pictures.push({ property: attributes.property ?? '', text: attributes.content ?? '', offset });
        }
        if (name === 'script' && attributes.src === undefined && isCode(attributes.type))
          scripts.push({ text: '', offset });
        for (const attribute in attributes)
          if (/^on[a-z]+$/.test(attribute)) scripts.push({ text: attributes[attribute] ?? '', offset });
        isData = name === 'script' && attributes.type === 'application/ld+json';
        if (isData) data.push({ text: '', offset });
        for (const reference of referencesOf(name, attributes)) references.push({ ...reference, offset });
      }
      const hidden =
        parent.hidden ||
        silentElements.has(name) ||
        attributes.hidden !== undefined ||
        /display:\s*none/i.test(attributes.style ?? '');
      isNewLine ||= !withinLines.has(name);
      if (parent.article && !hidden) {
        const own = marksOf(name, attributes, classes).map((mark) => ({
          mark,
          text: '',
          offset,
        }));
        labels.push(...own);
        if (own.length > 0) unfinished.push({ depth: open.length, labels: own });
      }
      if (parent.menu && attributes.href !== undefined) menu.text += ` ${attributes.href} `;
      const isMenu = parent.menu || /(?:^|\s)navbar(?:\s|$)/.test(classes ?? '');
      open.push({ name, hidden, inert, article: parent.article || name === 'article', menu: isMenu, children });
    },
    ontext(text) {
      const { name, hidden, article, menu: inMenu, children } = innermost();
      if (name === 'title' && open.length > 1 && open.at(-2)?.name === 'head') title.text += text;
      if (name === 'style') {
        for (const { url } of cssAddresses(text))
          references.push({ kind: 'resource', url, where: 'style', offset: parser.startIndex });
      }
      const block = name === 'script' && isData ? data.at(-1) : undefined;
      if (block) block.text += text;
      const code = name === 'script' && !isData ? scripts.at(-1) : undefined;
      if (code && code.text === '') code.text = text;
      if (hidden) return;
      children?.push(text);
      if (inMenu) menu.text += text;
      for (const one of unfinished) for (const label of one.labels) label.text += text;
      if (!article) return;
      texts.push(text);
      const line = isNewLine ? undefined : lines.at(-1);
      if (line) line.text += text;
      else lines.push({ text, offset: parser.startIndex });
      isNewLine = false;
    },
    onclosetag(name) {
      isNewLine ||= !withinLines.has(name);
      if (open.length > 1) open.pop();
      if (unfinished.at(-1)?.depth === open.length) unfinished.pop();
    },
  });
  parser.end(html);
  return {
    ids,
    references,
    relations,
    labels,
    language,
    menu: collapsed(menu.text),
    noIndex,
    refresh,
    descriptions,
    title: { ...title, text: collapsed(title.text) },
    policy,
    pictures,
    scripts: scripts.filter((code) => code.text !== ''),
    data,
    parts,
    text: collapsed(texts.join('')),
    lines,
  };
}

/** Whether a script of this type is run. */
function isCode(type: string | undefined): boolean {
  return type === undefined || /^(?:$|module$|text\/javascript|application\/javascript)/i.test(type);
}

function holdsPromise(name: string, classes: string | undefined): boolean {
  return (
    classes !== undefined &&
    (name === 'section' ? /(?:^|\s)(?:statement|version)(?:\s|$)/ : /(?:^|\s)entry-id(?:\s|$)/).test(classes)
  );
}

function* referencesOf(name: string, attributes: Attributes): Generator<Omit<PageReference, 'offset'>> {
  if ((name === 'a' || name === 'area') && (attributes.href ?? attributes['xlink:href']) !== undefined)
    yield { kind: 'link', url: (attributes.href ?? attributes['xlink:href'] ?? '').trim(), where: `${name}[href]` };
  if (name === 'link') yield* linkReferences(attributes);
  const refresh = name === 'meta' ? refreshAddress(attributes) : undefined;
  if (refresh !== undefined) yield { kind: 'resource', url: refresh, where: 'meta[http-equiv=refresh]' };
  for (const attribute of loading[name] ?? []) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    const urls = attribute === 'srcset' ? srcsetAddresses(value) : attribute === 'ping' ? value.split(/\s+/) : [value];
    for (const url of urls) yield { kind: 'resource', url: url.trim(), where: `${name}[${attribute}]` };
  }
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value === undefined || !value.includes('(') || !styled.test(attribute)) continue;
    for (const { url } of cssAddresses(value)) yield { kind: 'resource', url, where: `${name}[${attribute}]` };
  }
}

/** The address of a `meta` that sends the reader on. */
function refreshAddress(attributes: Attributes): string | undefined {
  if (!/^refresh$/i.test(attributes['http-equiv'] ?? '')) return undefined;
  return /url\s*=\s*["']?([^"']*)/i.exec(attributes.content ?? '')?.[1]?.trim();
}

function* linkReferences({ rel = '', href, imagesrcset }: Attributes): Generator<Omit<PageReference, 'offset'>> {
  const rels = rel.split(/\s+/).filter((one) => one !== '');
  const names = rels.length > 0 && rels.every((one) => namingRels.test(one));
  // A canonical link has a check of its own.
  const canonical = rels.some((one) => /^canonical$/i.test(one));
  if (href !== undefined && !canonical)
    yield { kind: names ? 'link' : 'resource', url: href.trim(), where: `link[rel=${rel}]` };
  for (const url of srcsetAddresses(imagesrcset ?? '')) yield { kind: 'resource', url, where: 'link[imagesrcset]' };
}

/** The addresses of a `srcset` (WHATWG HTML, section 4.8.4.2.1). */
function srcsetAddresses(value: string): string[] {
  return [...value.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)].flatMap(([, url]) => (url ? [url] : []));
}
