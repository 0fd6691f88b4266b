import Link from '@docusaurus/Link';
import { PageMetadata } from '@docusaurus/theme-common';
import OriginalSearchPage from '@theme-original/SearchPage';
import { CiteHits } from '../../components/search/cite-hits.tsx';
import { SearchFacets } from '../../components/search/search-facets.tsx';
import { lists } from '../../components/search/unavailable.ts';

/** The theme's search page, with facets; without JavaScript, the lists to look through instead. */
export default function SearchPage() {
  return (
    <>
      <PageMetadata description="Search the promises, the places and services that they are for, the law, and what is not covered here." />
      <noscript>
        <p className="search-page-without-script">
          Search needs JavaScript. Look through a list instead:{' '}
          {lists.map(({ path, title }, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <Link to={path}>{title}</Link>
            </span>
          ))}
        </p>
      </noscript>
      <OriginalSearchPage />
      <SearchFacets />
      <CiteHits />
    </>
  );
}
