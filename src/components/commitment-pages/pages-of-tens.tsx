import renderRoutes from '@docusaurus/renderRoutes';
import type { RouteConfigComponentProps } from 'react-router-config';

/** The pages below a parent route that stands for several commitments. */
export default function PagesOfTens({ route }: RouteConfigComponentProps) {
  return renderRoutes(route?.routes);
}
