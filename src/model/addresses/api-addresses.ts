/** The addresses of the static API: the registry as JSON files that any program can fetch. Its texts are made in `src/publish/api`. */

import { type Kind, kinds } from '../ids.ts';
import type { Registry } from '../schema.ts';
import { isObject } from '../shapes/walk.ts';
import { isCitable } from '../status.ts';

const folder = '/api/v1/';

/** What the API has a file of: every kind of entries, and what is told of several of them. */
export const apiCollections = [...kinds, 'sightings', 'changes'] as const;
export type ApiCollection = Kind | 'sightings' | 'changes';

/** Every form of the API's files: each has a schema of its own. */
export const apiForms = ['index', ...apiCollections, 'commitment', 'version'] as const;
export type ApiForm = (typeof apiForms)[number];

/** What there is, and in which state. */
export const apiIndexAddress = `${folder}index.json`;

/** All entries of a kind: `/api/v1/open-points.json`. */
export function apiAddress(collection: ApiCollection): string {
  return `${folder}${fileName(collection)}.json`;
}

/** The JSON Schema of a form: `/api/v1/schemas/commitments.json`. */
export function apiSchemaAddress(form: ApiForm): string {
  return `${folder}schemas/${fileName(form)}.json`;
}

/** One commitment in all its versions: `/api/v1/commitments/pc-gov-2.json`. */
export function apiCommitmentAddress(id: string): string {
  return `${folder}commitments/${id.toLowerCase()}.json`;
}

/** One version of a commitment: `/api/v1/commitments/pc-gov-2/v2.json`. */
export function apiVersionAddress(id: string, version: number): string {
  return `${folder}commitments/${id.toLowerCase()}/v${version}.json`;
}

/** The registry in the words of OSCAL: commitments as a catalog of controls, what they are mapped to, and a component a service. */
export const oscalAddresses = {
  catalog: `${folder}oscal/catalog.json`,
  mappings: `${folder}oscal/mappings.json`,
} as const;

/** What a service is promised, as an OSCAL component definition: `/api/v1/oscal/components/files.json`. */
export function oscalComponentAddress(service: string): string {
  return `${folder}oscal/components/${service.toLowerCase()}.json`;
}

/** The registry as linked data (W3C RDF), in two forms. */
export const linkedDataAddresses = { jsonLd: `${folder}registry.jsonld`, turtle: `${folder}registry.ttl` } as const;

/** The registry as tables for spreadsheets, each with its name for people (at most 31 characters, a limit of Excel). */
export const tableTitles = {
  commitments: 'Commitments, every version',
  coverage: 'Coverage by service and place',
  responsibilities: 'Responsibilities',
  instruments: 'Laws, standards, agreements',
  sightings: 'Later texts',
  'answer-library': 'Answer library',
} as const;
export type ApiTable = keyof typeof tableTitles;
export const apiTables = Object.keys(tableTitles) as ApiTable[];

/** The forms of a table. */
export const tableForms = ['csv', 'xlsx'] as const;

/** A table in one of its forms: `/api/v1/tables/coverage.csv`. */
export function tableAddress(table: ApiTable, form: (typeof tableForms)[number]): string {
  return `${folder}tables/${table}.${form}`;
}

/** The addresses of all its files. A registry from JSON may be broken; what has no versions has no file of one. */
export function apiFiles(registry: Pick<Registry, 'commitments' | 'services' | 'principles'>): string[] {
  const { commitments, services } = registry;
  return [
    apiIndexAddress,
    ...apiCollections.map(apiAddress),
    ...apiForms.map(apiSchemaAddress),
    ...Object.values(linkedDataAddresses),
    ...apiTables.flatMap((table) => tableForms.map((form) => tableAddress(table, form))),
    oscalAddresses.catalog,
    ...(isMapped(registry) ? [oscalAddresses.mappings] : []),
    ...Object.keys(services).map(oscalComponentAddress),
    ...Object.entries(commitments).flatMap(([id, commitment]) => [
      apiCommitmentAddress(id),
      ...versionsOf(commitment).map((_, index) => apiVersionAddress(id, index + 1)),
    ]),
  ];
}

/** Whether anything that is published is mapped to an instrument. */
function isMapped({ commitments, principles }: Pick<Registry, 'commitments' | 'principles'>): boolean {
  const published = Object.values(commitments).filter(isCitable);
  return (
    Object.values(principles).some((one) => isFull(one, 'mappings')) ||
    published.flatMap(versionsOf).some((one) => isFull(one, 'supports'))
  );
}

function isFull(value: unknown, field: string): boolean {
  const list = isObject(value) ? value[field] : undefined;
  return Array.isArray(list) && list.length > 0;
}

function versionsOf(commitment: unknown): readonly unknown[] {
  return isObject(commitment) && Array.isArray(commitment.versions) ? commitment.versions : [];
}

function fileName(form: ApiForm): string {
  return form.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
