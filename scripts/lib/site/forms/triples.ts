/**
 * Reading linked data back as we write it: things, each with its properties. A small reader of our own serves, since tests read the
 * same files with libraries for RDF: a whole one would be bundled into the command, and takes five times as long.
 */
import { isObject } from '../../../../src/model/shapes/walk.ts';
import { parsed } from './parsed.ts';

/** Address → property → values, each an address or a text. */
export type Things = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Things of JSON-LD with a graph. */
export function fromJsonLd(text: string): Things {
  const content = parsed(text);
  const graph = isObject(content) && Array.isArray(content['@graph']) ? content['@graph'].filter(isObject) : [];
  return new Map(
    graph.map((thing) => [
      String(thing['@id']),
      new Map(
        Object.entries(thing)
          .filter(([name]) => !name.startsWith('@'))
          .map(([name, values]) => [name, (Array.isArray(values) ? values : [values]).map(textOfValue)]),
      ),
    ]),
  );
}

function textOfValue(value: unknown): string {
  return isObject(value) ? String(value['@id'] ?? value['@value']) : String(value);
}

/** An address, a text with the type behind it, a name with a prefix, or a mark between them. */
const term = /<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^[\w-]+:[\w-]+)?|([\w-]+:[\w-]+|\ba\b)|([;,.])/gs;

/** Things of Turtle without blank nodes. */
export function fromTurtle(text: string): Things {
  const things = new Map<string, Map<string, string[]>>();
  let [subject, property] = [undefined, undefined] as [string | undefined, string | undefined];
  for (const [, address, words, name, mark] of text.replace(/^@prefix .*\.$/gm, '').matchAll(term)) {
    if (mark === '.') subject = undefined;
    if (mark === '.' || mark === ';') property = undefined;
    if (mark !== undefined) continue;
    const value = address ?? (words === undefined ? (name ?? '') : unescaped(words));
    if (subject === undefined) {
      subject = value;
      things.set(subject, things.get(subject) ?? new Map());
    } else if (property === undefined) property = value;
    else {
      const said = things.get(subject);
      said?.set(property, [...(said.get(property) ?? []), value]);
    }
  }
  return things;
}

const marks: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\dA-F]{4})|U([\dA-F]{8})|(.))/gs, (_, short, long, mark) =>
    mark === undefined ? String.fromCodePoint(Number.parseInt(short ?? long, 16)) : (marks[mark] ?? mark),
  );
}
