import Desktop from '@theme-original/DocItem/TOC/Desktop';

/** The theme's list of the headings of a page, as a landmark that tells its links from those of the same name in the page. */
export default function DocItemTOCDesktop() {
  return (
    <nav className="page-headings" aria-label="On this page">
      <Desktop />
    </nav>
  );
}
