/** Things as JSON-LD 1.1, with the context in the document: whoever reads it fetches nothing. */
import type { Thing, Value } from './graph.ts';

/** The whole text; the same things give the same text, to the byte. */
export function jsonLd(things: readonly Thing[], prefixes: Readonly<Record<string, string>>): string {
  const graph = things.map(({ iri, classes, says }) => ({
    '@id': iri,
    '@type': classes,
    ...Object.fromEntries(says.map(([name, values]) => [name, values.map(term)])),
  }));
  return `${JSON.stringify({ '@context': { '@version': 1.1, ...prefixes }, '@graph': graph })}\n`;
}

function term(
  value: Value,
): string | { readonly '@id': string } | { readonly '@value': string; readonly '@type': string } {
  if ('iri' in value) return { '@id': value.iri };
  return value.datatype === undefined ? value.text : { '@value': value.text, '@type': value.datatype };
}
