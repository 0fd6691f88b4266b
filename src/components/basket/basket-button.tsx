import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type BasketScope, isBare, rowsOf, withItem, withoutRow } from '../../citations/cite/basket/basket.ts';
import { tokenOf } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import type { CitedVersion } from '../cite/open-citation.ts';
import { updateBasket, useBasket } from './use-basket.ts';

/**
 * Puts a version into the basket, says that it is there, or takes it out. What was typed or chosen there is taken out on the basket's page alone. With a scope
 * the row is cited for that, and another row may be for another. Nothing without JavaScript, as there is no basket then.
 */
export function BasketButton({
  id,
  version,
  className,
  scope,
  short = false,
}: CitedVersion & { readonly className: string; readonly scope?: BasketScope; readonly short?: boolean }) {
  const rows = rowsOf(useBasket(), id, version);
  if (!useIsBrowser()) return null;
  const token = tokenOf(id, version);
  const bare = rows.find((row) => isBare(row, scope));
  if (scope === undefined && rows.length > (bare ? 1 : 0))
    return (
      <Link className={className} to="/basket/" aria-label={`In basket: ${token}`}>
        In basket <span aria-hidden="true">✓</span>
      </Link>
    );
  const add = short ? 'Add' : 'Add to basket';
  return (
    <button
      type="button"
      className={className}
      title={bare ? 'Remove from basket' : undefined}
      // Where all of it is shown, what surrounds the button says which version it is.
      aria-label={bare ? `In basket: remove ${token}` : short ? `Add ${token} to basket` : undefined}
      onClick={() => {
        const { items } = updateBasket((basket) =>
          bare ? withoutRow(basket, bare.row) : withItem(basket, id, version, scope),
        );
        const count = items.length === 1 ? '1 citation' : `${items.length} citations`;
        announce(`${token} ${bare ? 'removed from' : 'added to'} the basket: ${count} in it.`);
      }}
    >
      {bare ? (
        <>
          In basket <span aria-hidden="true">✓</span>
        </>
      ) : (
        add
      )}
    </button>
  );
}
