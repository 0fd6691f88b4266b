import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoadContext, PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import { matchPath } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import commitmentPages from '../../src/plugins/commitment-pages/index.ts';

let siteDir: string;
beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(siteDir, { recursive: true, force: true });
});

async function routesOf(baseUrl: string, files: readonly string[]): Promise<RouteConfig[]> {
  for (const file of files) {
    const path = join(siteDir, 'docs/_generated/routes', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '{}');
  }
  const routes: RouteConfig[] = [];
  const plugin = commitmentPages({ siteDir, baseUrl } as LoadContext);
  const content = await plugin.loadContent?.();
  expect.assert(content);
  const actions = {
    addRoute: (route: RouteConfig) => void routes.push(route),
  } as unknown as PluginContentLoadedActions;
  await plugin.contentLoaded?.({ content, actions });
  return routes;
}

test('each file is an exact route below the base, with its own data', async () => {
  const files = [
    'commitments/pc-a-1/v2.json',
    'commitments/pc-a-1/v1.json',
    'commitments/pc-a-1/as-of.json',
    'notes.txt',
  ];
  expect(await routesOf('/base/', files)).toEqual([
    {
      path: '/base/commitments/pc-a-1/as-of/',
      exact: true,
      component: '@site/src/components/commitment-pages/as-of-page.tsx',
      modules: { page: '@site/docs/_generated/routes/commitments/pc-a-1/as-of.json' },
    },
    ...['v1', 'v2'].map((name) => ({
      path: `/base/commitments/pc-a-1/${name}/`,
      exact: true,
      component: '@site/src/components/commitment-pages/version-page.tsx',
      modules: { page: `@site/docs/_generated/routes/commitments/pc-a-1/${name}.json` },
    })),
  ]);
});

test('the parent of several commitments matches each of their pages, and nothing else', async () => {
  const names = ['pc-a-1', 'pc-a-9', 'pc-a-10', 'pc-a-11', 'pc-b-10'];
  const files = names.flatMap((name) => ['v1', 'v12', 'as-of'].map((page) => `commitments/${name}/${page}.json`));
  const routes = await routesOf('/', [...files, 'commitments/pc-a-12/v1.json', 'commitments/pc-a-13/v1.json']);
  const parents = routes.filter((route) => route.routes);
  expect(parents.map(({ path }) => path)).toEqual([
    '/commitments/:id(pc-a-[19])/:page(as-of|v1|v12)/',
    '/commitments/:id(pc-a-1[01])/:page(as-of|v1|v12)/',
    '/commitments/:id(pc-a-1[23])/:page(v1)/',
  ]);
  const others = ['pc-a-1/', 'pc-a-10/', 'pc-a-2/v1/', 'pc-a-1/v2/', 'pc-a-12/as-of/'].map(
    (one) => `/commitments/${one}`,
  );
  const known = parents.flatMap((parent) => parent.routes?.map(({ path }) => path) ?? []);
  expect(known).toHaveLength(14);
  for (const { path, routes: below = [] } of parents)
    expect([...known, ...others].filter((address) => matchPath(address, { path }))).toEqual(
      below.map((one) => one.path),
    );
});

test('a missing folder says what to do', async () => {
  await expect(routesOf('/', [])).rejects.toThrow(
    'Unexpected missing folder docs/_generated/routes/, expected the data of pages; run "npm run generate" first',
  );
});
