import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { feedsOfPage } from '../model/addresses/routes.ts';

/** What the head of a page says of the feeds of its changes, for readers of feeds. */
export function FeedLinks({ path }: { readonly path: string }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const feeds = feedsOfPage(path);
  if (feeds === undefined) return null;
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" href={withBaseUrl(feeds.atom, { absolute: true })} />
      <link rel="alternate" type="application/feed+json" href={withBaseUrl(feeds.json, { absolute: true })} />
    </Head>
  );
}
