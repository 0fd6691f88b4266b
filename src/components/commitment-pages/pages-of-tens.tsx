import ComponentCreator from '@docusaurus/ComponentCreator';
import renderRoutes from '@docusaurus/renderRoutes';
import { matchPath, useLocation } from '@docusaurus/router';
import type { RouteConfigComponentProps } from 'react-router-config';

const NotFound = ComponentCreator('*', '');

/** The pages below a parent route that stands for several commitments; an address that none of them has is unknown as any other. */
export default function PagesOfTens({ route }: RouteConfigComponentProps) {
  const { pathname } = useLocation();
  const routes = route?.routes ?? [];
  return routes.some((one) => matchPath(pathname, one)) ? renderRoutes(routes) : <NotFound />;
}
