import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { ComponentProps } from 'react';
import { useBasket } from './use-basket.ts';

/** The navbar's link to the basket, with the number of citations in it. */
export function BasketLink(props: ComponentProps<typeof DefaultNavbarItem>) {
  const count = useBasket().items.length;
  const label = (
    <>
      Basket
      {count > 0 && (
        <>
          {' '}
          <span className="basket-count">{count}</span>
          <span className="visually-hidden">{count === 1 ? ' citation' : ' citations'}</span>
        </>
      )}
    </>
  );
  return <DefaultNavbarItem {...props} label={label} />;
}
