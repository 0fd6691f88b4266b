import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme-original/Layout';
import type { ComponentProps } from 'react';

/** The theme's layout; its search page alone has no main landmark of its own. */
export default function PageLayout({ children, ...rest }: ComponentProps<typeof Layout>) {
  const isSearch = useLocation().pathname === useBaseUrl('/search/');
  return <Layout {...rest}>{isSearch ? <main>{children}</main> : children}</Layout>;
}
