/** Who pushes, and where to: from the environment, so that no key stands in a file or a command's history. */
import { UsageError } from '../command-line/usage-error.ts';

export interface AlgoliaAccess {
  readonly appId: string;
  /** May write; read here only, and never part of the site. */
  readonly adminKey: string;
  readonly indexName: string;
  /** In place of Algolia's own, for tests. */
  readonly hosts?: { readonly url: string; readonly accept: 'readWrite'; readonly protocol: 'http' }[];
}

/** @throws UsageError where a variable is missing, or `ALGOLIA_TEST_HOST` is no port of this machine */
export function readAccess(env: Readonly<Record<string, string | undefined>>): AlgoliaAccess {
  const { ALGOLIA_APP_ID, ALGOLIA_ADMIN_API_KEY, ALGOLIA_INDEX_NAME, ALGOLIA_TEST_HOST } = env;
  const needed = { ALGOLIA_APP_ID, ALGOLIA_ADMIN_API_KEY, ALGOLIA_INDEX_NAME };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (!ALGOLIA_APP_ID || !ALGOLIA_ADMIN_API_KEY || !ALGOLIA_INDEX_NAME)
    throw new UsageError(
      `Unexpected absence of ${missing.join(', ')} in the environment, expected ${Object.keys(needed).join(', ')}; "--dry-run" needs none`,
    );
  // A key must not go over an unencrypted line to another machine.
  if (ALGOLIA_TEST_HOST !== undefined && !/^127\.0\.0\.1:\d+$/.test(ALGOLIA_TEST_HOST))
    throw new UsageError(`Unexpected ALGOLIA_TEST_HOST "${ALGOLIA_TEST_HOST}", expected 127.0.0.1 and a port`);
  return {
    appId: ALGOLIA_APP_ID,
    adminKey: ALGOLIA_ADMIN_API_KEY,
    indexName: ALGOLIA_INDEX_NAME,
    ...(ALGOLIA_TEST_HOST && { hosts: [{ url: ALGOLIA_TEST_HOST, accept: 'readWrite', protocol: 'http' }] }),
  };
}
