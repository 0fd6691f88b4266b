/** XML of Office documents: well-formed, without a document type, and with each element under its usual prefix. */
import { Parser } from 'htmlparser2';
import { UnreadableDocument } from '../../document.ts';
import { decodeText } from '../decode.ts';
import type { ReadingLimits } from '../limits.ts';

/** Attributes under their usual prefix: `r:id`, `w:val`. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** Elements and text in order. */
  readonly children: readonly (XmlElement | string)[];
}

/** What is told of an XML file as it is read. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * The usual prefix by namespace: writers may choose their own. Transitional and strict Office Open XML (ECMA-376 parts 1 and 4)
 * end alike, so the ends alone are compared.
 */
const usualPrefixes: readonly (readonly [end: string, prefix: string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/spreadsheetml/2006/main', 'x'],
  ['/spreadsheetml/main', 'x'],
  ['/spreadsheetml/2018/threadedcomments', 'threaded'],
  ['/presentationml/2006/main', 'p'],
  ['/presentationml/main', 'p'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/package/2006/relationships', 'rel'],
  ['/package/2006/content-types', 'ct'],
  ['/markup-compatibility/2006', 'mc'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/word/2010/wordprocessingShape', 'wps'],
  ['/drawingml/2006/chart', 'c'],
  ['/drawingml/chart', 'c'],
  ['/drawingml/2006/spreadsheetDrawing', 'xdr'],
  ['/drawingml/spreadsheetDrawing', 'xdr'],
  [':vml', 'v'],
  [':xmlns:office:1.0', 'office'],
  [':xmlns:text:1.0', 'text'],
  [':xmlns:table:1.0', 'table'],
  [':xmlns:drawing:1.0', 'draw'],
  [':xmlns:style:1.0', 'style'],
  [':xmlns:manifest:1.0', 'manifest'],
  [':xmlns:presentation:1.0', 'presentation'],
  [':xmlns:svg-compatible:1.0', 'svg'],
  ['/1999/xlink', 'xlink'],
];

function usualPrefix(namespace: string, own: string): string {
  return usualPrefixes.find(([end]) => namespace.endsWith(end))?.[1] ?? own;
}

/**
 * Reads an XML file, telling each element and text.
 *
 * @param part its name in the document, for messages
 * @throws UnreadableDocument where it is not well-formed, has a document type, or is beyond the limits
 */
export function readXml(bytes: Uint8Array, part: string, limits: ReadingLimits, handler: XmlHandler): void {
  const { text } = decodeText(bytes);
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  const open: string[] = [];
  let elements = 0;
  const refuse = (found: string, expected: string) => {
    throw new UnreadableDocument(`Unexpected ${found} in ${part}, expected ${expected}; save the document again`);
  };
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        // What a document type defines could unfold without end; a mere name of one is harmless, and is not fetched.
        if (name.startsWith('!') && data.includes('[')) refuse('document type', 'none');
      },
      onopentag(name, given) {
        if (++elements > limits.elements) refuse(`element number ${elements}`, `at most ${limits.elements}`);
        if (open.length >= limits.depth) refuse(`depth of ${open.length + 1} elements`, `at most ${limits.depth}`);
        if (open.length === 0 && elements > 1) refuse('second root element', 'one');
        const scope = scopeOf(given, scopes.at(-1));
        scopes.push(scope);
        const usual = inScope(name, scope, true);
        open.push(usual);
        if (handler.open) handler.open(usual, attributesIn(given, scope));
      },
      onclosetag(_, implied) {
        // Elements that stand alone close by themselves; others must not.
        if (implied && text[parser.endIndex - 1] !== '/') refuse('end or crossing of elements', 'well-formed XML');
        scopes.pop();
        const usual = open.pop();
        if (usual !== undefined) handler.close?.(usual);
      },
      ontext(data) {
        handler.text?.(data);
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  if (elements === 0) refuse('emptiness', 'XML');
}

function scopeOf(given: XmlAttributes, around: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  let scope: Map<string, string> | undefined;
  for (const name in given) {
    if (!name.startsWith('xmlns')) continue;
    const own = name.slice(6);
    scope ??= new Map(around);
    scope.set(own, usualPrefix(given[name] ?? '', own));
  }
  return scope ?? around;
}

function inScope(name: string, scope: ReadonlyMap<string, string>, element: boolean): string {
  const colon = name.indexOf(':');
  // Attributes without a prefix are in no namespace.
  if (colon < 0 && !element) return name;
  const own = colon < 0 ? '' : name.slice(0, colon);
  const prefix = scope.get(own) ?? own;
  return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
}

function attributesIn(given: XmlAttributes, scope: ReadonlyMap<string, string>): XmlAttributes {
  const found: Record<string, string> = {};
  for (const name in given) found[inScope(name, scope, false)] = given[name] ?? '';
  return found;
}

/** An XML file as a tree; its depth is bounded, so that it may be walked by recursion. */
export function xmlTree(bytes: Uint8Array, part: string, limits: ReadingLimits): XmlElement {
  type Growing = XmlElement & { readonly children: (XmlElement | string)[] };
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  readXml(bytes, part, limits, {
    open(name, attributes) {
      const element: Growing = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (text) => open.at(-1)?.children.push(text),
  });
  return elementsOf(root)[0] ?? root;
}

/** The same content for newer and older readers; one of them is read. */
export function alternative(element: XmlElement): XmlElement {
  return elementAt(element, 'mc:Choice') ?? elementAt(element, 'mc:Fallback') ?? element;
}

/** The elements in an element, all or those of a name. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element that a path of names leads to, the first of each name. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((within, name) => elementsOf(within, name)[0], element);
}

/** All elements of a name below an element, in order. */
export function elementsBelow(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsBelow(child, name),
  ]);
}

/** The text in an element and below. */
export function textBelow(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
}
