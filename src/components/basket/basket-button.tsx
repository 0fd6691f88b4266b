import useIsBrowser from '@docusaurus/useIsBrowser';
import { holds, withItem, withoutItem } from '../../citations/cite/basket.ts';
import { tokenOf } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import type { CitedVersion } from '../cite/open-citation.ts';
import { updateBasket, useBasket } from './use-basket.ts';

/** Puts a version into the basket, or takes it out. Nothing without JavaScript, as there is no basket then. */
export function BasketButton({
  id,
  version,
  className,
  short = false,
}: CitedVersion & { readonly className: string; readonly short?: boolean }) {
  const isIn = holds(useBasket(), id, version);
  if (!useIsBrowser()) return null;
  const [verb, rest] = isIn ? ['Remove', 'from basket'] : ['Add', 'to basket'];
  const token = tokenOf(id, version);
  return (
    <button
      type="button"
      className={className}
      aria-label={`${verb} ${token} ${rest}`}
      onClick={() => {
        const { items } = updateBasket((basket) => (isIn ? withoutItem : withItem)(basket, id, version));
        const count = items.length === 1 ? '1 citation' : `${items.length} citations`;
        announce(`${token} ${isIn ? 'removed from' : 'added to'} the basket: ${count} in it.`);
      }}
    >
      {short ? verb : `${verb} ${rest}`}
    </button>
  );
}
