import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { linkRelations } from '../../model/addresses/link-relations.ts';

interface LinkRelationsProps {
  readonly id: string;
  /** The version that the page shows, from 1. */
  readonly number: number;
  readonly newest: number;
}

/** What the head of a version's page, and of the living page, says about the others. */
export function LinkRelations({ id, number, newest }: LinkRelationsProps) {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <Head>
      {linkRelations(id, number, newest).map(({ rel, path, type }) => (
        // The address goes before the relation, so that links of the theme to the same address stay.
        <link key={rel} href={withBaseUrl(path, { absolute: true })} rel={rel} {...(type && { type })} />
      ))}
    </Head>
  );
}
