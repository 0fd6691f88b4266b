import type { RouteConfig } from '@docusaurus/types';
import { expect, test } from 'vitest';
import { versionsByKind } from '../../../src/plugins/docs/versions-by-kind.ts';

const page = (path: string, sidebar?: string): RouteConfig => ({
  path,
  component: 'page',
  exact: true,
  ...(sidebar && { sidebar }),
});

function documents(baseUrl: string, pages: readonly RouteConfig[]): RouteConfig {
  const version = { label: 'Next', docsSidebars: { laws: ['a'], acts: ['b'], reading: ['c'] }, docs: { a: {}, b: {} } };
  const columns = { path: baseUrl, exact: false, component: 'columns', routes: [...pages] };
  return {
    path: baseUrl,
    exact: false,
    component: 'documents',
    routes: [
      { path: baseUrl, exact: false, component: 'version', props: { version }, routes: [columns], priority: -1 },
    ],
  };
}

test.each(['/', '/kb/'])('each folder below %s has a route of its own with its own side column', (base) => {
  const pages = [
    page(base),
    page(`${base}about/`, 'reading'),
    page(`${base}acts/`, 'acts'),
    page(`${base}acts/b/`, 'acts'),
    page(`${base}laws/a/`, 'laws'),
    page(`${base}laws/`, 'laws'),
    page(`${base}law/`, 'reading'),
  ];
  const made = versionsByKind(documents(base, pages), base);
  expect({ ...made, routes: [] }).toEqual({ path: base, exact: false, component: 'documents', routes: [] });
  const shown = (made.routes ?? []).map(({ path, component, exact, priority, props, routes = [] }) => [
    [path, component, exact, priority, props?.version],
    routes.map((columns) => [columns.path, columns.component, columns.exact, columns.routes?.map((one) => one.path)]),
  ]);
  const version = (docsSidebars: object) => ({ label: 'Next', docsSidebars, docs: {} });
  expect(shown).toEqual([
    [
      [`${base}acts/`, 'version', false, -1, version({ acts: ['b'] })],
      [[`${base}acts/`, 'columns', false, [`${base}acts/`, `${base}acts/b/`]]],
    ],
    [
      [`${base}laws/`, 'version', false, -1, version({ laws: ['a'] })],
      [[`${base}laws/`, 'columns', false, [`${base}laws/a/`, `${base}laws/`]]],
    ],
    [
      [base, 'version', false, -1, version({ reading: ['c'] })],
      [[base, 'columns', false, [base, `${base}about/`, `${base}law/`]]],
    ],
  ]);
});

test.each([
  ['no version', { routes: [{ path: '/', component: 'tags' }] }],
  ['tags beside', { routes: [{ ...documents('/', []).routes?.[0], routes: [page('/'), page('/tags/')] }] }],
])('routes of another form are refused: %s', (_, other) => {
  expect(() => versionsByKind({ ...documents('/', []), ...other } as RouteConfig, '/')).toThrow(
    /^Unexpected routes of documents/,
  );
});
