/**
 * The pages of a commitment that are no MDX: one for each version, and one that tells which version held on a day.
 *
 * `npm run generate` writes the data of each, which becomes the page's own JSON. Each is an exact route, and those of ten commitments
 * have a parent: a parent route at a living page's address would blank that page.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { LoadContext, Plugin, RouteConfig } from '@docusaurus/types';
import { grouped } from '../../language/groups.ts';
import { routesFolder } from '../../model/addresses/routes.ts';
import { byTens } from '../by-tens.ts';

/** Addresses without slashes at their ends: `commitments/pc-gov-2/v2`. */
type Addresses = readonly string[];

const dataFolder = `docs/${routesFolder}`;

export default function commitmentPages({ siteDir, baseUrl }: LoadContext): Plugin<Addresses> {
  const folder = join(siteDir, dataFolder);
  return {
    name: 'commitment-pages',
    getPathsToWatch: () => [join(folder, '**', '*.json')],
    async loadContent() {
      if (!existsSync(folder))
        throw new Error(
          `Unexpected missing folder ${dataFolder}, expected the data of pages; run "npm run generate" first`,
        );
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length).split(sep).join('/'))
        .sort();
    },
    async contentLoaded({ content, actions: { addRoute } }) {
      const groups = byTens(
        [...grouped(content.map((address) => [posix.dirname(address), posix.basename(address)]))],
        ([folder]) => posix.basename(folder),
        ([, names]) => names.join('|'),
      );
      for (const { segment, items } of groups) {
        const routes = items.flatMap(([folder, names]) => names.map((name) => routeOf(`${folder}/${name}`, baseUrl)));
        const [, names = []] = items[0] ?? [];
        if (segment === undefined) routes.forEach(addRoute);
        else
          addRoute({
            // It matches these pages, and neither a living page nor a version that there is not.
            path: posix.join(baseUrl, `commitments/${segment}/:page(${names.join('|')})/`),
            component: `${components}pages-of-tens.tsx`,
            routes,
          });
      }
    },
  };
}

const components = '@site/src/components/commitment-pages/';

function routeOf(address: string, baseUrl: string): RouteConfig {
  return {
    path: posix.join(baseUrl, `${address}/`),
    exact: true,
    component: `${components}${address.endsWith('/as-of') ? 'as-of-page' : 'version-page'}.tsx`,
    modules: { page: `@site/${dataFolder}${address}.json` },
  };
}
