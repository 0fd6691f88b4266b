/** Linked data as a list of things and what is said of each, before it becomes JSON-LD or Turtle. */

/** A thing that is named by its address, a text, or a text of a type. */
export type Value = { readonly iri: string } | { readonly text: string; readonly datatype?: Datatype };
type Datatype = 'xsd:gYear' | 'xsd:gYearMonth' | 'xsd:date' | 'xsd:integer' | 'xsd:boolean';

/** A name with a prefix of `prefixes`: `dct:title`. */
export type Curie = `${Prefix}:${string}`;

/** A thing: its address, its classes, and its properties, each with one value or more. */
export interface Thing {
  readonly iri: string;
  readonly classes: readonly [Curie, ...Curie[]];
  readonly says: readonly (readonly [property: Curie, values: readonly Value[]])[];
}

type Prefix = 'dct' | 'dpv' | 'prov' | 'schema' | 'skos' | 'xsd' | 'ns';

/** The vocabularies: Dublin Core, the DPV 2 of the W3C, provenance, schema.org, SKOS, XML Schema; and what is ours. */
export function prefixes(siteAddress: string): Readonly<Record<Prefix, string>> {
  return {
    dct: 'http://purl.org/dc/terms/',
    dpv: 'https://w3id.org/dpv#',
    ns: `${siteAddress}ns#`,
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };
}

/** An address as a value; what no address may hold is written with `%`. */
export function iri(address: string): Value {
  return { iri: address.replace(/[\0-\x20<>"{}|\\^`\x7f]/g, encodeURIComponent) };
}

export function text(value: string): Value {
  return { text: value };
}

export function number(value: number): Value {
  return { text: String(value), datatype: 'xsd:integer' };
}

export function truth(value: boolean): Value {
  return { text: String(value), datatype: 'xsd:boolean' };
}

/** YYYY, YYYY-MM or YYYY-MM-DD, with the type that is as exact. */
export function date(value: string): Value {
  const datatype = value.length === 4 ? 'xsd:gYear' : value.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';
  return { text: value, datatype };
}

/** Properties without those that have nothing to say. */
export function says(...all: readonly (readonly [property: Curie, ...values: (Value | undefined)[]])[]): Thing['says'] {
  return all
    .map(([property, ...values]) => [property, values.filter((value) => value !== undefined)] as const)
    .filter(([, values]) => values.length > 0);
}
