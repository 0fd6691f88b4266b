/** Who answers, and where this site stands. */
import siteConfig from '@generated/docusaurus.config';
import type { SearchSite } from '../../search/algolia/docsearch.ts';

/** Whether the site answers itself; else Algolia does. */
export const isLocal = siteConfig.customFields?.searchBackend !== 'algolia';

export const searchSite: SearchSite = { address: `${siteConfig.url}${siteConfig.baseUrl}` };

/** Where the files of the index are. */
export const indexFolder = siteConfig.baseUrl;
