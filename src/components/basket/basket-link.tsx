import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { ComponentProps } from 'react';
import { useBasket } from './use-basket.ts';

/** The navbar's link to the basket, with the number of citations in it. */
export function BasketLink(props: ComponentProps<typeof DefaultNavbarItem>) {
  const count = useBasket().items.length;
  const label = (
    <>
      <svg className="basket-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 10h18l-2 10H5zM8 10l3-6M16 10l-3-6" />
      </svg>
      <span className="basket-word">Basket</span>
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
