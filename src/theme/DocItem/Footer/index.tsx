import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Footer from '@theme-original/DocItem/Footer';

/** The theme's footer of a page, and on paper the address that the reader of a print has no other way to know. */
export default function DocItemFooter() {
  const { pathname } = useLocation();
  const { siteConfig } = useDocusaurusContext();
  return (
    <>
      <Footer />
      <p className="print-address">
        {siteConfig.title} · {siteConfig.url}
        {pathname.replace(/\/?$/, '/')}
      </p>
    </>
  );
}
