import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { withChoice } from '../../citations/cite/basket/basket.ts';
import { ScopeSelects } from '../cite/scope-choice.tsx';
import { today } from '../cite/today.ts';
import { BasketExports } from './basket-exports.tsx';
import { BasketFile } from './basket-file.tsx';
import { BasketItems } from './basket-items.tsx';
import { useBasketLines } from './basket-lines.ts';
import { updateBasket, useBasket, useIsStored } from './use-basket.ts';

/** The page of the basket, below its introduction. */
export function BasketPage() {
  const isStored = useIsStored();
  const { items } = useBasket();
  if (!useIsBrowser())
    return (
      <noscript>
        <p className="as-of">
          The basket works with JavaScript alone. Without it, copy from the page of each version; the{' '}
          <a href="../commitments/">list of commitments</a> leads there.
        </p>
      </noscript>
    );
  return (
    <>
      {!isStored && (
        <p className="open-points" role="status">
          Your browser does not let this site store anything, so that this basket lasts until you leave or reload the
          page.
        </p>
      )}
      {items.length === 0 ? <EmptyBasket /> : <FullBasket />}
      <BasketFile />
    </>
  );
}

function EmptyBasket() {
  return (
    <section className="basket-empty">
      <p>
        <strong>Nothing is in it yet.</strong> Press <em>Add</em> beside a commitment in a list, or on its page.
      </p>
      <p className="cite-buttons">
        <Link className="action action--main" to="/commitments/">
          All commitments
        </Link>
        <Link className="action" to="/services/">
          By service
        </Link>
        <Link className="action" to="/jurisdictions/">
          By place
        </Link>
      </p>
    </section>
  );
}

function FullBasket() {
  const basket = useBasket();
  const { lines, inventory, retry } = useBasketLines(basket);
  const { asOf = today(), service = '', plan = '', jurisdiction = '' } = basket;
  return (
    <>
      <section className="basket-choices" aria-label="What holds for all">
        <div className="field">
          <label htmlFor="basket-as-of">As of</label>
          <input
            id="basket-as-of"
            type="date"
            max={today()}
            value={asOf}
            onChange={({ target }) =>
              // Today is no choice of another day: an item may be cited today although a newer wording exists.
              updateBasket((before) => withChoice(before, { asOf: target.value === today() ? '' : target.value }))
            }
          />
        </div>
        {inventory && (
          <ScopeSelects
            inventory={inventory}
            choice={{ service, plan, jurisdiction }}
            onChange={(choice) => updateBasket((before) => withChoice(before, choice))}
          />
        )}
      </section>
      <BasketItems lines={lines} inventory={inventory} retry={retry} />
      <BasketExports lines={lines} asOf={asOf} />
    </>
  );
}
