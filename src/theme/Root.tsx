import type { ReactNode } from 'react';
import { CiteHost } from '../components/cite/cite-host.tsx';

/** What every page has beside its content. */
export default function Root({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <CiteHost />
    </>
  );
}
