import Link from '@docusaurus/Link';
import { useSearchLinkCreator } from '@docusaurus/theme-common';
import { useEffect, useState } from 'react';
import { counted } from '../../language/counts.ts';
import { tokenOf } from '../../model/token.ts';
import { CiteHitButton, commitmentBehind } from './cite-hit.tsx';
import { closeModal } from './close-modal.ts';
import { modalAnswer } from './modal-client.ts';

/** As far as the modal's state is used. */
interface ModalState {
  readonly query: string;
  /** Which hit the arrows chose, or the pointer is on. */
  readonly activeItemId: number | null;
  readonly collections: readonly {
    readonly items: readonly { readonly __autocomplete_id: number; readonly url: string }[];
  }[];
}

/** What stands below the hits and stays in sight: a button that cites the hit which is chosen, and the way to the search page. */
export function HitsFoot({ state }: { readonly state: ModalState }) {
  return (
    <>
      <CiteChosen state={state} />
      <SeeAll query={state.query} />
    </>
  );
}

/** Hits are options of a list, which hold no controls: the one that is chosen is cited from here, by the Tab key too. */
function CiteChosen({ state: { activeItemId, collections } }: { readonly state: ModalState }) {
  // The modal chooses none any more when the Tab key leaves its field: what was chosen then is what is meant.
  const [last, setLast] = useState(activeItemId);
  useEffect(() => {
    if (activeItemId !== null) setLast(activeItemId);
  }, [activeItemId]);
  const meant = activeItemId ?? last;
  const chosen = collections.flatMap(({ items }) => items).find((item) => item.__autocomplete_id === meant);
  const found = chosen && commitmentBehind(chosen.url);
  if (found) return <CiteHitButton found={found}>{`Cite ${tokenOf(found.id, found.version)}`}</CiteHitButton>;
  return (
    <button type="button" className="row-action" disabled>
      Cite a commitment
    </button>
  );
}

/** The way from the modal to the search page, with the right count: the modal's own adds up those of all keys typed. */
function SeeAll({ query }: { readonly query: string }) {
  const linkTo = useSearchLinkCreator();
  const answer = modalAnswer.get();
  const total = answer.query === query ? answer.total : undefined;
  if (!total) return null;
  return (
    <Link to={linkTo(query)} onClick={closeModal}>
      {total === 1 ? 'See it on the search page' : `See all ${counted(total, 'result')}`}
    </Link>
  );
}
