/** The one place that knows the site's addresses. Paths begin and end with a slash; a fragment follows where a page holds several entries. */

import { type Kind, kinds } from '../ids.ts';
import { hasPages, isOnPageOfAll, kindFacts, sectionsOf, sharesPage } from '../kinds.ts';
import type { Registry } from '../schema.ts';
import { isObject } from '../shapes/walk.ts';
import { isCitable } from '../status.ts';
import { apiFiles } from './api-addresses.ts';

/** The address of an entry: `/commitments/pc-gov-2/`, `/glossary/#customer-data`. */
export function addressOf(kind: Kind, id: string): string {
  const name = id.toLowerCase();
  return `${kindFacts[kind].path}${sharesPage(kind) ? `#${name}` : `${name}/`}`;
}

/** The permanent page of one version of a commitment: `/commitments/pc-gov-2/v2/`. */
export function versionAddress(id: string, version: number): string {
  return `${addressOf('commitments', id)}v${version}/`;
}

/** The page that tells which version held on a day; the day follows as `?date=2018-06-01`. */
export function asOfAddress(id: string): string {
  return `${addressOf('commitments', id)}as-of/`;
}

/** The published inventory of everything that can be cited, and its JSON Schema. */
export const inventoryAddress = '/inventory.json';
export const inventorySchemaAddress = '/schemas/inventory.json';

/** What the page that answers questionnaires needs beside the inventory. */
export const answeringAddress = '/answering.json';

/** The inventory of one commitment alone, for its own pages: `/commitments/pc-gov-2/inventory.json`. */
export function entryInventoryAddress(id: string): string {
  return `${addressOf('commitments', id)}inventory.json`;
}

/** What a generated page says, as Markdown: `/commitments/pc-gov-2.md` of `/commitments/pc-gov-2/`. */
export function twinAddress(page: string): string {
  return `${page.slice(0, -1)}.md`;
}

/** Everything that is held on a place, as one document to print: `/jurisdictions/jp/print/`. */
export function printAddress(place: string): string {
  return `${addressOf('jurisdictions', place)}print/`;
}

/** The site's icon, which a browser asks for elsewhere where a page names none. */
export const iconAddress = '/img/favicon.svg';

/** The style sheet of the documents to print. */
export const packStyleAddress = '/packs.css';

/** The picture that a version of a commitment is shared with: `/previews/pc-gov-2-v2.png`. */
export function previewAddress(id: string, version: number): string {
  return `/previews/${id.toLowerCase()}-v${version}.png`;
}

/** The picture of every page that has none of its own. */
export const sitePreviewAddress = '/previews/site.png';

/** What there is for assistants that read Markdown: a list of the pages (llmstxt.org), and the pages of entries in one file. */
export const assistantFiles = { list: '/llms.txt', full: '/llms-full.txt' } as const;

/** The kinds of which each entry has feeds of its own. */
export const feedKinds = ['jurisdictions', 'services', 'principles', 'commitments'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** The feeds of what changed, of all or of one entry: `/feeds/services/files.atom`. */
export function feedAddresses(kind?: FeedKind, id = ''): { readonly atom: string; readonly json: string } {
  const path = kind === undefined ? '/feeds/all' : `/feeds/${kind}/${id.toLowerCase()}`;
  return { atom: `${path}.atom`, json: `${path}.json` };
}

/** The feeds of what changed on a page, `/services/files/`: those of its entry, or of all where it is about all. */
export function feedsOfPage(path: string): ReturnType<typeof feedAddresses> | undefined {
  if (path === '/' || path === '/changes/') return feedAddresses();
  const [, folder, id] = /^\/([\w-]+)\/([^/]+)\/$/.exec(path) ?? [];
  const kind = feedKinds.find((one) => one === folder);
  return kind && feedAddresses(kind, id);
}

/** The addresses of the files that are published with the pages; `src/publish` makes their texts. */
export function publishedFiles(registry: Registry): string[] {
  const feeds = [
    feedAddresses(),
    ...feedKinds.flatMap((kind) => Object.keys(registry[kind]).map((id) => feedAddresses(kind, id))),
  ];
  return [
    inventoryAddress,
    inventorySchemaAddress,
    ...Object.keys(registry.commitments).map(entryInventoryAddress),
    ...apiFiles(registry),
    ...feeds.flatMap(({ atom, json }) => [atom, json]),
    ...Object.values(assistantFiles),
    ...[...routes(registry).keys()].map(twinAddress),
    ...Object.keys(registry.jurisdictions).map((id) => `${printAddress(id)}index.html`),
    packStyleAddress,
  ];
}

/** The fragment of a commitment's version on its page. */
export function versionAnchor(version: number): string {
  return `v${version}`;
}

/** The fragment of a provision on its instrument's page. */
export function provisionAnchor(provision: string): string {
  return `provision-${provision.toLowerCase().replace(/\W+/g, '-')}`;
}

/** The fragment of a line on the page of a source with line numbers. */
export function lineAnchor(line: number): string {
  return `line-${line}`;
}

/** The lists of checks by what they look at, with the commands that run them, each of which has a section. */
export const ruleLists = {
  registry: { address: '/checks/', commands: ['check'] },
  site: { address: '/checks/of-the-site/', commands: ['check:site', 'check:external'] },
  documents: { address: '/checks/of-documents/', commands: ['verify', 'scan'] },
} as const;

/** The fragment of the section of a command. */
export function ruleListAnchor(command: string): string {
  return command.replace(':', '-');
}

/** The address of a check's documentation. */
export function ruleAddress(ruleId: string): string {
  return `/checks/${ruleId}/`;
}

/** The partials that are generated for hand-written pages to import: their files, below the folder of all pages. */
export const partialFiles = [
  '_generated/find.mdx',
  '_generated/figures.mdx',
  '_generated/questions.mdx',
  '_generated/contractual.mdx',
  '_generated/places.mdx',
  '_generated/principles.mdx',
  '_generated/latest.mdx',
  '_generated/quotation.mdx',
  '_generated/inventory-fields.mdx',
] as const;
export type PartialFile = (typeof partialFiles)[number];

/** Where the data of generated pages that are no MDX stands, below the folder of all pages: a JSON file each, named as its address. */
export const routesFolder = '_generated/routes/';

/** Where the data of generated pages that are MDX stands, below the folder of all pages: a module each, named as its page. */
export const dataFolder = '_generated/data/';

/** Pages that show entries of several kinds, or all of one, in another way. */
export const listAddresses = [
  '/today/',
  '/explore/',
  '/matrix/',
  '/matrix/places/',
  '/changes/',
  '/your-part/',
] as const;

/** Every generated address: path → the fragments that other pages may point to. */
export type Routes = ReadonlyMap<string, ReadonlySet<string>>;

/** All addresses that pages generated from this registry (and the documentation of these rules) answer. */
export function routes(registry: Registry, ruleIds: readonly string[] = []): Routes {
  const all = new Map<string, Set<string>>();
  for (const kind of kinds) {
    const entries = Object.keys(registry[kind] ?? {});
    if (!hasPages(kind, entries.length)) continue;
    all.set(kindFacts[kind].path, new Set(isOnPageOfAll(kind) ? entries.map((id) => id.toLowerCase()) : []));
    if (sharesPage(kind)) continue;
    for (const id of entries) all.set(addressOf(kind, id), entryAnchors(registry, kind, id));
  }
  for (const [id, commitment] of Object.entries(registry.commitments)) {
    if (!isCitable(commitment)) continue;
    items(commitment.versions).forEach((_, index) => {
      all.set(versionAddress(id, index + 1), new Set(['statement', 'facts', 'sources']));
    });
    all.set(asOfAddress(id), new Set(['versions']));
  }
  for (const address of listAddresses) all.set(address, new Set());
  for (const { address, commands } of Object.values(ruleLists)) all.set(address, new Set(commands.map(ruleListAnchor)));
  for (const id of ruleIds) all.set(ruleAddress(id), new Set());
  return all;
}

/** A registry from JSON may be broken; what has no fragment to give has none. */
function entryAnchors(registry: Registry, kind: Kind, id: string): Set<string> {
  return new Set([...sectionsOf(kind), ...ownAnchors(registry, kind, id)]);
}

function ownAnchors(registry: Registry, kind: Kind, id: string): string[] {
  switch (kind) {
    case 'commitments':
      return items(registry.commitments[id]?.versions).map((_, index) => versionAnchor(index + 1));
    case 'instruments':
      return items(registry.instruments[id]?.provisions).flatMap((item) =>
        typeof item.id === 'string' ? [provisionAnchor(item.id)] : [],
      );
    case 'sources': {
      const lines = items(registry.sources[id]?.lines?.list);
      const anchors = lines.flatMap(({ line }) => (typeof line === 'number' ? [lineAnchor(line)] : []));
      return lines.length > 0 ? ['concordance', ...anchors] : [];
    }
    default:
      return [];
  }
}

function items(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
