import Head from '@docusaurus/Head';
import type { ComponentProps } from 'react';
import { isLocal } from './backend.ts';

/** What the theme's search bar puts into the head is a connection to Algolia: nothing where the site answers itself. */
export default function SearchBarHead(props: ComponentProps<typeof Head>) {
  return isLocal ? null : <Head {...props} />;
}
