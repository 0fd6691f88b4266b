import Link from '@docusaurus/Link';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import StructuredData from '@theme/DocBreadcrumbs/StructuredData';
import Original from '@theme-original/DocBreadcrumbs';

/** What a generated page's front matter says of the way to it; the last step is the page itself. */
interface CrumbsFrontMatter {
  readonly crumbs?: readonly { readonly label: string; readonly path?: string }[];
}

/** The way to a page of an entry, which is in no side column; other pages have the theme's. */
export default function DocBreadcrumbs() {
  const { frontMatter, metadata } = useDoc();
  const { withBaseUrl } = useBaseUrlUtils();
  const { crumbs } = frontMatter as CrumbsFrontMatter;
  if (!crumbs) return <Original />;
  const steps = crumbs.map(({ label, path }) => ({
    label,
    href: path === undefined ? metadata.permalink : withBaseUrl(path),
  }));
  return (
    <>
      <StructuredData breadcrumbs={steps.map((step) => ({ type: 'link', ...step }))} />
      <nav className="theme-doc-breadcrumbs" aria-label="Breadcrumbs">
        <ul className="breadcrumbs">
          {crumbs.map(({ label, path }) => (
            <li key={label} className={`breadcrumbs__item${path === undefined ? ' breadcrumbs__item--active' : ''}`}>
              {path === undefined ? (
                <span className="breadcrumbs__link" aria-current="page">
                  {label}
                </span>
              ) : (
                <Link className="breadcrumbs__link" to={path}>
                  {label}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
