/** How the pages of a commitment point at each other, for programs: link relations of RFC 8574, RFC 5829 and RFC 6596. */
import { addressOf, entryInventoryAddress, versionAddress } from './routes.ts';

/** A link of a page's head. */
export interface LinkRelation {
  readonly rel:
    | 'canonical'
    | 'cite-as'
    | 'latest-version'
    | 'predecessor-version'
    | 'successor-version'
    | 'version-history'
    | 'alternate';
  /** Below the site, with a leading slash. */
  readonly path: string;
  /** The media type of what is there, where it is no page. */
  readonly type?: string;
}

/**
 * The relations of a version's page, and of the living page, which shows the newest version and is the canonical one.
 *
 * @param number the version that the page shows, from 1
 * @param newest the number of the newest version
 */
export function linkRelations(id: string, number: number, newest: number): LinkRelation[] {
  const living = addressOf('commitments', id);
  return [
    { rel: 'canonical', path: living },
    { rel: 'cite-as', path: versionAddress(id, number) },
    { rel: 'latest-version', path: living },
    ...(number > 1 ? [{ rel: 'predecessor-version', path: versionAddress(id, number - 1) } as const] : []),
    ...(number < newest ? [{ rel: 'successor-version', path: versionAddress(id, number + 1) } as const] : []),
    { rel: 'version-history', path: `${living}#history` },
    { rel: 'alternate', path: entryInventoryAddress(id), type: 'application/json' },
  ];
}
