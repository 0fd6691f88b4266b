/**
 * The elements of OSCAL that the site writes (NIST, Open Security Controls Assessment Language, models in JSON), and how texts
 * of the registry go into them. Lists are left out where they would be empty, as the models ask.
 */
import { markdownText } from '../../language/markdown/text.ts';
import { lastReviewed } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';
import type { InventorySite } from '../inventory.ts';
import { uuidOf } from './uuid.ts';

/** A name and a value (`property`). Names are ours: `ns` says so. */
export interface Prop {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly class?: string;
  /** Properties that belong together. */
  readonly group?: string;
}

export interface OscalLink {
  readonly href: string;
  readonly rel?: string;
  readonly text?: string;
}

/** A part of a control; `prose` is Markdown. */
export interface Part {
  readonly id?: string;
  readonly name: string;
  readonly ns?: string;
  readonly class?: string;
  readonly title?: string;
  readonly props?: readonly Prop[];
  readonly prose?: string;
  readonly parts?: readonly Part[];
  readonly links?: readonly OscalLink[];
}

/** What writers of documents need: the registry, and the names that the site gives. */
export interface OscalContext {
  readonly registry: Registry;
  readonly site: InventorySite;
  /** The whole address of a path below the base. */
  readonly at: (path: string) => string;
  /** The UUID of a name. */
  readonly uuid: (name: string) => string;
  /** A property in the site's namespace. */
  readonly prop: (name: string, value: string, more?: Pick<Prop, 'class' | 'group'>) => Prop;
  /** The site's namespace, for names of parts and relations. */
  readonly ns: string;
}

export function oscalContext(registry: Registry, site: InventorySite): OscalContext {
  const at = (path: string) => `${site.address}${path.slice(1)}`;
  const ns = at('/ns/oscal');
  return {
    ...{ registry, site, at, ns },
    uuid: (name) => uuidOf(site.address, name),
    prop: (name, value, more = {}) => ({ name, ns, value, ...more }),
  };
}

/** An id of the registry as a token of OSCAL, which begins with a letter or `_` and holds no other marks than `.`, `-` and `_`. */
export function tokenFor(id: string): string {
  const name = id.toLowerCase().replace(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[\p{L}_]/u.test(name) ? name : `_${name}`;
}

/** Text where Markdown is read. */
export const prose = markdownText;

/** A list under its name; nothing where it is empty. */
export function some<K extends string, T>(name: K, list: readonly T[]): { readonly [N in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [name]: list } as { readonly [N in K]: readonly T[] });
}

/** Who may be responsible for something; the party of a responsibility is one of them. */
export const roles = { provider: 'The provider', customer: 'The customer', individual: 'The individual' } as const;

/**
 * The metadata of a document. Its time is the day on which any entry was last read against its sources: the same registry gives
 * the same bytes.
 *
 * @param version `1.1.3`, the version of OSCAL
 */
export function metadata({ registry, site, uuid, at }: OscalContext, title: string, address: string, version: string) {
  const day = lastReviewed(registry);
  const publisher = uuid('publisher');
  return {
    title: prose(`${title} · ${site.title}`),
    'last-modified': `${day}T00:00:00Z`,
    version: day,
    'oscal-version': version,
    links: [{ href: at(address), rel: 'canonical' }],
    roles: Object.entries(roles).map(([id, name]) => ({ id, title: prose(name) })),
    parties: [{ uuid: publisher, type: 'organization', name: site.publisher.name }],
    'responsible-parties': [{ 'role-id': 'provider', 'party-uuids': [publisher] }],
    remarks: prose(site.publisher.note),
  };
}
