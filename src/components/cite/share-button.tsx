import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';
import { versionAddress } from '../../model/addresses/routes.ts';
import { tokenOf } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import { copyToClipboard } from './copy.ts';
import type { CitedVersion } from './open-citation.ts';

/** How long a button says that it has copied, in milliseconds. */
const shownFor = 4000;

/** Hands the permanent address of a version to whatever the device shares with, or puts it on the clipboard and says so. Nothing without JavaScript. */
export function ShareButton({ id, version, className }: CitedVersion & { readonly className: string }) {
  const { siteConfig } = useDocusaurusContext();
  const [isCopied, setCopied] = useState(false);
  if (!useIsBrowser()) return null;
  const token = tokenOf(id, version);
  const url = `${siteConfig.url}${siteConfig.baseUrl}${versionAddress(id, version).slice(1)}`;
  async function press() {
    if (!(await share(token, url))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), shownFor);
  }
  return (
    <button
      type="button"
      className={className}
      aria-label={isCopied ? `Link copied: ${token}` : `Share ${token}`}
      onClick={() => void press()}
    >
      {isCopied ? (
        <>
          Link copied <span aria-hidden="true">✓</span>
        </>
      ) : (
        'Share'
      )}
    </button>
  );
}

/** Resolves to whether the address is on the clipboard. */
async function share(token: string, url: string): Promise<boolean> {
  if ('share' in navigator) {
    // Whoever closes the device's own list has seen that nothing was shared.
    await navigator.share({ title: token, url }).catch(() => undefined);
    return false;
  }
  const copied = await copyToClipboard({ text: url });
  announce(copied ? `Copied the permanent address of ${token}.` : `The browser does not allow copying: ${url}`);
  return copied;
}
