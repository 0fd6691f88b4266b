import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { PageMetadata } from '@docusaurus/theme-common';
import Metadata from '@theme-original/DocItem/Metadata';
import { LinkRelations } from '../../../components/commitment-pages/link-relations.tsx';
import { FeedLinks } from '../../../components/feed-links.tsx';
import { MarkdownTwin } from '../../../components/markdown-twin.tsx';

/** What a generated page's front matter says. */
interface GeneratedFrontMatter {
  /** The address of its Markdown. */
  readonly twin?: string;
  /** Set where it is the living page of a commitment that can be cited. */
  readonly citable?: { readonly id: string; readonly version: number };
}

/** The theme's part of the head, and on a commitment's page the links to its versions. */
export default function DocItemMetadata() {
  const { frontMatter, metadata } = useDoc();
  const { citable, twin } = frontMatter as GeneratedFrontMatter;
  return (
    <>
      <Metadata />
      <FeedLinks path={`${metadata.slug.replace(/\/$/, '')}/`} />
      {twin && <MarkdownTwin address={twin} />}
      {citable && <PageMetadata title={`${citable.id} ${metadata.title}`} />}
      {citable && <LinkRelations id={citable.id} number={citable.version} newest={citable.version} />}
    </>
  );
}
