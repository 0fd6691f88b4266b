import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';

/** What the head of a generated page says of its Markdown. */
export function MarkdownTwin({ address }: { readonly address: string }) {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <Head>
      {/* The address comes last, so that it is what tells this link from other alternates. */}
      <link rel="alternate" type="text/markdown" href={withBaseUrl(address, { absolute: true })} />
    </Head>
  );
}
