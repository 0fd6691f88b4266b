import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { versionAddress } from '../../model/addresses/routes.ts';
import { tokenOf } from '../../model/token.ts';
import { type CitedVersion, openCitation } from './open-citation.ts';

/** Opens the dialog for one version. Without JavaScript a link to that version's page, whose address is what a citation needs. */
export function CiteButton({
  id,
  version,
  className,
  children,
}: CitedVersion & { readonly className: string; readonly children: ReactNode }) {
  const name = `Cite ${tokenOf(id, version)}`;
  if (!useIsBrowser())
    return (
      <Link className={className} to={versionAddress(id, version)} aria-label={name}>
        {children}
      </Link>
    );
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={name}
      onClick={() => openCitation({ id, version })}
    >
      {children}
    </button>
  );
}
