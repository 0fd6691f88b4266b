import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import { BasketLink } from '../../components/basket/basket-link.tsx';

/** The theme's kinds of navbar items, and the basket with its count. */
export default { ...ComponentTypes, 'custom-basket': BasketLink };
