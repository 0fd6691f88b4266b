/** The Algolia index that answers instead of the site itself, from the environment of the build. */

export interface AlgoliaIndex {
  readonly appId: string;
  /** The key that may only search: it becomes part of the site. */
  readonly apiKey: string;
  readonly indexName: string;
}

const variables = {
  appId: 'ALGOLIA_APP_ID',
  apiKey: 'ALGOLIA_SEARCH_API_KEY',
  indexName: 'ALGOLIA_INDEX_NAME',
} as const;

/** Where a reader's browser asks it. */
export const algoliaHosts = ['https://*.algolia.net', 'https://*.algolianet.com'] as const;

/**
 * The index, or nothing where no variable is set; an empty one counts as not set.
 *
 * @throws Error where only some are set: a site that quietly searched elsewhere than its owner believes is no help
 */
export function algoliaIndex(env: Readonly<Record<string, string | undefined>>): AlgoliaIndex | undefined {
  const { appId, apiKey, indexName } = variables;
  const missing = Object.values(variables).filter((name) => !env[name]);
  if (missing.length === Object.keys(variables).length) return undefined;
  if (missing.length > 0)
    throw new Error(
      `Unexpected absence of ${missing.join(' and ')}, expected all of ${Object.values(variables).join(', ')} or none`,
    );
  return { appId: env[appId] ?? '', apiKey: env[apiKey] ?? '', indexName: env[indexName] ?? '' };
}
