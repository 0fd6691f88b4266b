import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { versionAddress } from '../../model/addresses/routes.ts';
import { tokenOf } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import { copyToClipboard } from './copy.ts';
import type { CitedVersion } from './open-citation.ts';

/** Hands the permanent address of a version to whatever the device shares with, or puts it on the clipboard. Nothing without JavaScript. */
export function ShareButton({ id, version, className }: CitedVersion & { readonly className: string }) {
  const { siteConfig } = useDocusaurusContext();
  if (!useIsBrowser()) return null;
  const token = tokenOf(id, version);
  const url = `${siteConfig.url}${siteConfig.baseUrl}${versionAddress(id, version).slice(1)}`;
  return (
    <button type="button" className={className} aria-label={`Share ${token}`} onClick={() => void share(token, url)}>
      Share
    </button>
  );
}

async function share(token: string, url: string): Promise<void> {
  if ('share' in navigator) {
    // Whoever closes the device's own list has seen that nothing was shared.
    await navigator.share({ title: token, url }).catch(() => undefined);
    return;
  }
  const copied = await copyToClipboard({ text: url });
  announce(copied ? `Copied the permanent address of ${token}.` : `The browser does not allow copying: ${url}`);
}
