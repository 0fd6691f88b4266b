/**
 * Generation: from the registry to the text of every generated page. `pages/` has a module for each kind of page, `parts/` what
 * they share, `nodes/` the trees they are made of. Imports `language` and `model`; writes no file.
 */

import { dataFolder, packStyleAddress, routesFolder, twinAddress } from '../model/addresses/routes.ts';
import { entriesOf } from '../model/entries.ts';
import { type Kind, kinds } from '../model/ids.ts';
import { hasPages, kindFacts, type SharedPageKind } from '../model/kinds.ts';
import type { EntryOf, Registry } from '../model/schema.ts';
import type { Site } from '../model/site.ts';
import { type PageContext, type PageSettings, pageContext } from './context.ts';
import { contentAsData } from './nodes/content-as-data.ts';
import { packDocument, packStyle } from './packs/pack-document.ts';
import { type Pack, placePack, promisedEverywhere } from './packs/place-pack.ts';
import { addressOfPage, type Page, render } from './page.ts';
import { authorityPage } from './pages/entries/authority.ts';
import { commitmentPage } from './pages/entries/commitment.ts';
import { instrumentPage } from './pages/entries/instrument.ts';
import { jurisdictionPage } from './pages/entries/jurisdiction.ts';
import { principlePage } from './pages/entries/principle.ts';
import { questionPage, questionsPage } from './pages/entries/question.ts';
import { servicePage } from './pages/entries/service.ts';
import { sourcePage } from './pages/entries/source.ts';
import { topicPage } from './pages/entries/topic.ts';
import { commitmentRoutes, routePages } from './pages/entries/version-page.ts';
import { absencesPage } from './pages/lists/absences.ts';
import { certificationsPage } from './pages/lists/certifications.ts';
import { claimsPage, glossaryPage, openPointsPage } from './pages/lists/collections.ts';
import { indexPage } from './pages/lists/indexes.ts';
import { responsibilitiesPage } from './pages/lists/responsibilities.ts';
import { subprocessorsPage } from './pages/lists/subprocessors.ts';
import { partials } from './pages/partials.ts';
import { type DocumentedRule, rulePages } from './pages/rules.ts';
import { changesPage } from './pages/views/changes.ts';
import { explorePage } from './pages/views/explore.ts';
import { matrixPages } from './pages/views/matrix.ts';
import { todayPage } from './pages/views/today.ts';
import { yourPartPage } from './pages/views/your-part.ts';
import { llmsFiles } from './twins/llms.ts';
import { type TwinPage, twin } from './twins/twin.ts';

/** What the generator needs beside the registry. */
export interface GenerateOptions extends PageSettings {
  readonly rules: readonly DocumentedRule[];
  /** Where a reader can propose a change of a file of the registry. */
  readonly editUrl: (file: string) => string;
}

/** Path below `docs/` → text, for every generated page and partial. The same registry gives the same texts, to the byte. */
export function generate(registry: Registry, options: GenerateOptions): ReadonlyMap<string, string> {
  return new Map(
    pages(pageContext(registry, options), options).map((page) => [page.file, render(page, options.editUrl)]),
  );
}

/** The same pages as a site is built from, which is quicker: most of their content is in modules of data beside them (`contentAsData`). */
export function generateForBuild(registry: Registry, options: GenerateOptions): ReadonlyMap<string, string> {
  return new Map(
    pages(pageContext(registry, options), options).flatMap((page): [string, string][] => {
      const { content, data } = contentAsData(page.content);
      if (data.length === 0 || page.file.startsWith('_')) return [[page.file, render(page, options.editUrl)]];
      const file = `${dataFolder}${page.file.replace(/\.mdx$/, '.js')}`;
      return [
        [page.file, render({ ...page, content }, options.editUrl, `@site/docs/${file}`)],
        [file, `export default ${JSON.stringify(data)};\n`],
      ];
    }),
  );
}

/** Path below `docs/` → JSON, for every generated page that is no MDX; see `src/plugins/commitment-pages`. */
export function generateRoutes(registry: Registry, options: PageSettings) {
  return new Map(
    commitmentRoutes(pageContext(registry, options)).map((route) => [
      `${routesFolder}${route.address.slice(1, -1)}.json`,
      `${JSON.stringify(route, null, 1)}\n`,
    ]),
  );
}

/**
 * Path below the site's root → Markdown: each generated page once more at its address with `.md` for the last slash, and what is
 * there for assistants.
 */
export function generateTwins(
  registry: Registry,
  {
    site,
    ...options
  }: Omit<GenerateOptions, 'editUrl'> & { readonly site: Pick<Site, 'title' | 'tagline' | 'publisher'> },
): ReadonlyMap<string, string> {
  const context = pageContext(registry, options);
  const all: TwinPage[] = [
    ...pages(context, options)
      .filter(({ file }) => !file.startsWith('_'))
      .map((page) => ({ ...page, address: addressOfPage(page) })),
    ...routePages(context),
  ];
  const twins = all.map((page) => ({ page, text: twin(page, options.siteAddress) }));
  return new Map(
    [
      ...twins.map(({ page, text }) => [twinAddress(page.address), text] as const),
      ...llmsFiles(twins, options.siteAddress, site),
    ].map(([address, text]) => [address.slice(1), text]),
  );
}

/** The documents to print, one for each place. */
export function placePacks(
  registry: Registry,
  { site, ...options }: PageSettings & { readonly site: Pick<Site, 'title' | 'publisher'> },
): Pack[] {
  const context = { ...pageContext(registry, options), site };
  const general = promisedEverywhere(context);
  return entriesOf(registry, 'jurisdictions').map(([id, place]) => placePack(context, id, place, general));
}

/**
 * Path below the site's root → text of the documents to print, and of their style sheet.
 *
 * @param style what the style sheet has for all of them
 */
export function packFiles(
  packs: readonly Pack[],
  { title }: Pick<Site, 'title'>,
  siteAddress: string,
  style: string,
): ReadonlyMap<string, string> {
  return new Map(
    [
      ...packs.map((pack) => [`${pack.address}index.html`, packDocument(pack, title, siteAddress)] as const),
      [packStyleAddress, packStyle(packs, title, style)] as const,
    ].map(([file, text]) => [file.slice(1), text]),
  );
}

function pages(context: PageContext, { rules }: Pick<GenerateOptions, 'rules'>): Page[] {
  return [
    ...kinds
      .filter((kind) => hasPages(kind, Object.keys(context.registry[kind]).length))
      .flatMap((kind) => pagesOf[kind](context)),
    todayPage(context),
    explorePage(context),
    changesPage(context),
    ...matrixPages(context),
    yourPartPage(context),
    ...rulePages(rules),
    ...partials(context),
  ];
}

/** The pages of each kind. */
const pagesOf: { readonly [K in Kind]: (context: PageContext) => Page[] } = {
  principles: listed('principles', principlePage),
  topics: listed('topics', topicPage),
  jurisdictions: listed('jurisdictions', jurisdictionPage),
  authorities: listed('authorities', authorityPage),
  instruments: listed('instruments', instrumentPage),
  services: listed('services', servicePage),
  commitments: listed('commitments', commitmentPage),
  questions: indexed('questions', questionPage, questionsPage),
  absences: (context) => [absencesPage(context)],
  responsibilities: (context) => [responsibilitiesPage(context)],
  certifications: (context) => [certificationsPage(context)],
  subprocessors: (context) => [subprocessorsPage(context)],
  claims: (context) => [claimsPage(context)],
  terms: (context) => [glossaryPage(context)],
  openPoints: (context) => [openPointsPage(context)],
  sources: listed('sources', sourcePage),
};

/** An index of titles and summaries, and a page for each entry. */
function listed<K extends Parameters<typeof indexPage>[1]>(
  kind: K,
  page: (context: PageContext, id: string, entry: EntryOf[K]) => Page,
) {
  return indexed(kind, page, (context) => indexPage(context, kind));
}

/** An index, and a page for each entry. */
function indexed<K extends Exclude<Kind, SharedPageKind>>(
  kind: K,
  page: (context: PageContext, id: string, entry: EntryOf[K]) => Page,
  indexOf: (context: PageContext) => Page,
) {
  return (context: PageContext) => {
    const index = indexOf(context);
    const above = [{ label: index.title, path: kindFacts[kind].path }];
    return [
      index,
      ...entriesOf(context.registry, kind).map(([id, entry]) => ({ crumbs: above, ...page(context, id, entry) })),
    ];
  };
}
