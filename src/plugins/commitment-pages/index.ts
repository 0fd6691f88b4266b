/**
 * The pages of a commitment that are no MDX: one for each version, and one that tells which version held on a day.
 *
 * `npm run generate` writes the data of each, which becomes the page's own JSON. Each is an exact route, and those of ten commitments
 * have a parent: a parent route at a living page's address would blank that page.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { LoadContext, Plugin, RouteConfig } from '@docusaurus/types';
import { entryInventoryAddress, routesFolder } from '../../model/addresses/routes.ts';
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
      const routes = content.map((address) => routeOf(address, baseUrl));
      for (const { segment, items } of byTens(routes, ({ path }) => path.split('/').at(-3) ?? ''))
        if (segment === undefined) items.forEach(addRoute);
        else
          addRoute({
            // No living page's address matches this.
            path: posix.join(baseUrl, `commitments/${segment}/:page(as-of|v[0-9]+)/`),
            component: `${components}pages-of-tens.tsx`,
            routes: [...items],
          });
    },
  };
}

const components = '@site/src/components/commitment-pages/';

function routeOf(address: string, baseUrl: string): RouteConfig {
  const page = `@site/${dataFolder}${address}.json`;
  const [, id = '', name] = address.split('/');
  const isAsOf = name === 'as-of';
  return {
    path: posix.join(baseUrl, `${address}/`),
    exact: true,
    component: `${components}${isAsOf ? 'as-of-page' : 'version-page'}.tsx`,
    modules: isAsOf ? { page, inventory: `@site/generated${entryInventoryAddress(id)}` } : { page },
  };
}
