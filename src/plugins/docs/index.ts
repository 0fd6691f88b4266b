/**
 * Docusaurus' plugin of documents, with less in every page: the plugin puts the titles and descriptions of all documents, and
 * all side columns, into the scripts of each. Here each kind has a route of its own, with its own side column alone.
 *
 * What that costs: `DocCardList`, which reads titles and descriptions of other documents, finds none.
 */
import docsPlugin from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin, RouteConfig } from '@docusaurus/types';
import { versionsByKind } from './versions-by-kind.ts';
import { withoutDocuments } from './without-documents.ts';

export { validateOptions } from '@docusaurus/plugin-content-docs';

export default async function docs(...args: Parameters<typeof docsPlugin>): Promise<Plugin> {
  const plugin = (await docsPlugin(...args)) as Plugin;
  const { baseUrl }: LoadContext = args[0];
  return {
    ...plugin,
    contentLoaded: ({ actions, ...rest }) =>
      plugin.contentLoaded?.({
        ...rest,
        actions: {
          ...actions,
          addRoute: (route: RouteConfig) => actions.addRoute(versionsByKind(route, baseUrl)),
          setGlobalData: (data) => actions.setGlobalData(withoutDocuments(data)),
        },
      }),
  };
}
