import type { CommitmentRoute } from '../../generate/pages/entries/version-page.ts';
import { Anchors } from '../anchors.tsx';
import { CommitmentLayout } from './commitment-layout.tsx';
import { LinkRelations } from './link-relations.tsx';
import { pageNodes } from './page-nodes.tsx';

/** The permanent page of one version of a commitment. */
export default function VersionPage({ page }: { readonly page: CommitmentRoute }) {
  const { id, newest, number = newest, content } = page;
  return (
    <CommitmentLayout page={page} label={`Version ${number}`} noIndex={number < newest}>
      <LinkRelations id={id} number={number} newest={newest} />
      <Anchors ids="statement" />
      {pageNodes(content)}
    </CommitmentLayout>
  );
}
