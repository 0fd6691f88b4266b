import Link from '@docusaurus/Link';
import { useSearchLinkCreator } from '@docusaurus/theme-common';
import { totalOf } from './modal-client.ts';

/** The modal closes on this key; its own function for that is not handed to what it shows below the hits. */
function close(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape' }));
}

/** The way from the modal to the search page, with the right count: the modal's own adds up those of all keys typed. */
export function SeeAll({ state }: { readonly state: { readonly query: string } }) {
  const linkTo = useSearchLinkCreator();
  const total = totalOf(state.query);
  if (total === 0) return null;
  return (
    <Link to={linkTo(state.query)} onClick={close}>
      {total === 1 ? 'See it on the search page' : `See all ${total} results`}
    </Link>
  );
}
