import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { CommitmentRoute } from '../../generate/pages/entries/version-page.ts';
import { addressOf, twinAddress } from '../../model/addresses/routes.ts';
import { MarkdownTwin } from '../markdown-twin.tsx';

interface CommitmentLayoutProps {
  readonly page: CommitmentRoute;
  /** The last step of the way to the page. */
  readonly label: string;
  /** Whether search engines are to leave the page out. */
  readonly noIndex: boolean;
  readonly children: ReactNode;
}

/** The frame of a commitment's page that is no MDX: it looks as the pages do that are. */
export function CommitmentLayout({ page, label, noIndex, children }: CommitmentLayoutProps) {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout title={page.headTitle} description={page.description}>
      {noIndex && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <MarkdownTwin address={twinAddress(page.address)} />
      <main className="container padding-top--md padding-bottom--lg">
        <article className="commitment-page">
          <nav className="theme-doc-breadcrumbs" aria-label="Breadcrumbs">
            <ul className="breadcrumbs">
              <li className="breadcrumbs__item">
                <Link className="breadcrumbs__link" to="/commitments/">
                  Commitments
                </Link>
              </li>
              <li className="breadcrumbs__item">
                <Link className="breadcrumbs__link" to={addressOf('commitments', page.id)}>
                  {page.id}
                </Link>
              </li>
              <li className="breadcrumbs__item breadcrumbs__item--active">
                <span className="breadcrumbs__link">{label}</span>
              </li>
            </ul>
          </nav>
          <div className="theme-doc-markdown markdown">
            <header>
              <Heading as="h1">{page.title}</Heading>
            </header>
            {children}
          </div>
          <p className="print-address">
            {siteConfig.title} · {siteConfig.url}
            {page.address}
          </p>
        </article>
      </main>
    </Layout>
  );
}
