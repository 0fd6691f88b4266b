import type { RouteConfig } from '@docusaurus/types';
import { grouped } from '../../language/groups.ts';
import { byTens } from '../by-tens.ts';

/** What the theme is told of a version of the documents; here as far as it is changed. */
interface VersionProp {
  readonly docsSidebars: Readonly<Record<string, unknown>>;
  readonly docs: Readonly<Record<string, unknown>>;
}

/**
 * The routes of the documents, in place of one for all of them one for each folder below the root and one for the rest, which
 * comes last since it matches every address. Within a folder those whose names end in numbers stand by tens.
 *
 * @param route documents, then versions, then side columns, then a page each, as Docusaurus' plugin makes them
 * @param baseUrl with a slash at both ends
 * @throws Error where a newer Docusaurus nests them in another way
 */
export function versionsByKind(route: RouteConfig, baseUrl: string): RouteConfig {
  return { ...route, routes: (route.routes ?? []).flatMap((version) => divided(version, baseUrl)) };
}

function divided(version: RouteConfig, baseUrl: string): RouteConfig[] {
  const [columns, ...more] = version.routes ?? [];
  const prop = version.props?.version as VersionProp | undefined;
  if (columns?.routes === undefined || prop?.docsSidebars === undefined || more.length > 0)
    throw new Error('Unexpected routes of documents, expected one version with one route for its side columns');
  const all = columns.routes;
  const groups = grouped(all.map((route) => [folderOf(route.path, all, baseUrl), route]));
  const rest = groups.get('') ?? [];
  groups.delete('');
  return [...groups, ['', rest] as const].map(([folder, routes]) => {
    const path = `${baseUrl}${folder}`;
    const used = new Set(routes.map(({ sidebar }) => sidebar));
    const docsSidebars = Object.fromEntries(Object.entries(prop.docsSidebars).filter(([name]) => used.has(name)));
    return {
      ...version,
      path,
      props: { ...version.props, version: { ...prop, docs: {}, docsSidebars } },
      routes: byTens(routes, (one) => one.path.slice(path.length).replace(/\/$/, '')).map(
        ({ segment = '', items }) => ({
          ...columns,
          path: `${path}${segment}`,
          routes: [...items],
        }),
      ),
    };
  });
}

/** `commitments/` of `/commitments/pc-gov-2/`, and of `/commitments/` where others stand below it; otherwise nothing. */
function folderOf(path: string, siblings: readonly RouteConfig[], baseUrl: string): string {
  const folder = /^[^/]+\//.exec(path.slice(baseUrl.length))?.[0] ?? '';
  const start = `${baseUrl}${folder}`;
  return siblings.some((other) => other.path !== start && other.path.startsWith(start)) ? folder : '';
}
