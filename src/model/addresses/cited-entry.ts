/** What an address of the site leads to, of all that can be cited. The counterpart of `routes.ts`, which makes the addresses. */
import { kindFacts } from '../kinds.ts';
import { idSource } from '../token.ts';
import { asOfAddress } from './routes.ts';
import { partsOf } from './web-address.ts';

/** An entry that can be cited, as an address names it. */
export interface AddressedEntry {
  readonly kind: 'commitments' | 'claims';
  /** In capitals, as ids are written; known or not. */
  readonly id: string;
  /** From 1; `undefined` where the address names none. */
  readonly version: number | undefined;
  /** `version`: the page of one version. `as-of`: the page that tells which version held on a day. */
  readonly form: 'living' | 'version' | 'as-of';
  /** The day that an as-of address asks for, as written. */
  readonly date?: string;
}

const id = new RegExp(`^${idSource()}$`, 'i');
const folders = { commitments: kindFacts.commitments.path, claims: kindFacts.claims.path } as const;
/** `as-of`, the last part of those pages' paths. */
const asOfFolder = asOfAddress('x').slice(`${folders.commitments}x/`.length, -1);

/**
 * The entry at a path below the site, which begins with a slash; `undefined` where none stands there.
 *
 * @param fragment without `#`
 * @param query without `?`
 */
export function entryAt(path: string, fragment = '', query = ''): AddressedEntry | undefined {
  if (path.replace(/\/?$/, '/') === folders.claims)
    return id.test(fragment)
      ? { kind: 'claims', id: fragment.toUpperCase(), version: undefined, form: 'living' }
      : undefined;
  if (!path.startsWith(folders.commitments)) return undefined;
  const [name = '', page] = path.slice(folders.commitments.length).split('/').filter(Boolean);
  if (!id.test(name)) return undefined;
  const entry = { kind: 'commitments', id: name.toUpperCase() } as const;
  if (page === undefined) return { ...entry, version: versionIn(fragment), form: 'living' };
  if (page === asOfFolder) {
    const date = new URLSearchParams(query).get('date');
    return { ...entry, version: undefined, form: 'as-of', ...(date !== null && { date }) };
  }
  const version = versionIn(page);
  return version === undefined ? undefined : { ...entry, version, form: 'version' };
}

/** The entry that an address leads to wherever its site stands: a path, relative or not, or an address with its host. */
export function entryBehind(address: string): AddressedEntry | undefined {
  const base = 'https://site.invalid/';
  if (!/commitments|claims/i.test(address) || !URL.canParse(address, base)) return undefined;
  const { path, fragment, query } = partsOf(new URL(address, base));
  const at = Math.max(path.lastIndexOf(folders.commitments), path.lastIndexOf(folders.claims));
  return at < 0 ? undefined : entryAt(path.slice(at), fragment, query);
}

/** The version that a fragment or a folder names: `v2`. */
export function versionIn(part: string): number | undefined {
  const version = /^v(\d+)$/.exec(part)?.[1];
  return version === undefined ? undefined : Number(version);
}
