/** Redirects of former addresses, as Docusaurus' own plugin makes them of what the registry says. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext, Props } from '@docusaurus/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteCanonical } from '../../src/checks/site/rules/site-canonical.ts';
import { siteFormerAddressLeadsOn } from '../../src/checks/site/rules/site-former-address-leads-on.ts';
import { sitePageHasEntry } from '../../src/checks/site/rules/site-page-has-entry.ts';
import { formerAddresses } from '../../src/model/addresses/former-addresses.ts';
import { builtOf, foundIn } from '../checks/site/built.ts';

interface Redirect {
  readonly from: string;
  readonly to: string;
}
interface RedirectPlugin {
  postBuild(props: Partial<Props>): Promise<void>;
}
type MakePlugin = (context: Partial<LoadContext>, options: { redirects: readonly Redirect[] }) => RedirectPlugin;

const { default: clientRedirects } = createRequire(import.meta.url)('@docusaurus/plugin-client-redirects') as {
  default: MakePlugin;
};

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(outDir, { recursive: true, force: true });
});

const commitments = { 'PC-A-1': { formerAddresses: ['/promises/old/', '/older/'], versions: [{}] } };
const living = '/commitments/pc-a-1/';

test.each(['/', '/base/'])('below %s', async (baseUrl) => {
  const siteConfig = {
    trailingSlash: true,
    future: { experimental_router: 'browser' },
  } as unknown as Props['siteConfig'];
  const redirects = [...formerAddresses({ commitments })].map(([from, to]) => ({ from, to }));
  const plugin = clientRedirects({ siteConfig }, { redirects, fromExtensions: [], toExtensions: [] } as unknown as {
    redirects: Redirect[];
  });
  await plugin.postBuild({ routesPaths: [`${baseUrl.slice(0, -1)}${living}`], baseUrl, outDir, siteConfig });
  const files = Object.fromEntries(
    ['/promises/old/index.html', '/older/index.html'].map((file) => [file, readFileSync(join(outDir, file), 'utf8')]),
  );
  const page = `<link rel=canonical href=https://site.example${baseUrl.slice(0, -1)}${living}>`;
  const site = builtOf({ ...files, [`${living}index.html`]: page }, { commitments }, { baseUrl });
  expect([siteFormerAddressLeadsOn, siteCanonical, sitePageHasEntry].flatMap((rule) => foundIn(rule, site))).toEqual(
    [],
  );
  expect(siteFormerAddressLeadsOn.check(site).examined).toBe(2);
});
