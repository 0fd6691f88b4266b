import { useDoc } from '@docusaurus/plugin-content-docs/client';
import TOCCollapsible from '@theme/TOCCollapsible';

/** Fewer headings than this are seen at a glance. */
const few = 4;

/** The headings of a page, folded, where there is no column for them (`remarkPhoneContents`). */
export function PhoneContents() {
  const { toc, frontMatter } = useDoc();
  if (frontMatter.hide_table_of_contents || toc.length < few) return null;
  return (
    <nav className="page-headings--folded" aria-label="On this page">
      <TOCCollapsible toc={toc} className="theme-doc-toc-mobile" />
    </nav>
  );
}
