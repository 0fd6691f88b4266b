import type { Options as RedirectOptions } from '@docusaurus/plugin-client-redirects';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { codeTheme } from './src/css/base/code-theme.ts';
import { formerAddresses } from './src/model/addresses/former-addresses.ts';
import { iconAddress } from './src/model/addresses/routes.ts';
import type { Kind } from './src/model/ids.ts';
import { kindFacts } from './src/model/kinds.ts';
import { siteNote } from './src/model/said/said.ts';
import { editUrl } from './src/model/site.ts';
import { remarkAnchors } from './src/plugins/remark/anchors.ts';
import { remarkCitations } from './src/plugins/remark/citations.ts';
import { remarkPhoneContents } from './src/plugins/remark/phone-contents.ts';
import { remarkTableLabels } from './src/plugins/remark/table-labels.ts';
import { algoliaIndex } from './src/plugins/search/algolia-index.ts';
import { registry } from './src/registry/index.ts';
import { site } from './src/registry/site.ts';
import { algoliaSettings } from './src/search/algolia/algolia-settings.ts';

const algolia = algoliaIndex(process.env);

/** Links to lists that only a registry with such entries has a page of. */
function lists(...some: readonly (readonly [kind: Kind, label: string])[]) {
  return some
    .filter(([kind]) => Object.keys(registry[kind]).length > 0)
    .map(([kind, label]) => ({ to: kindFacts[kind].path, label }));
}

/** A line over some of the links of a menu, which begins a column where the menu has several. */
function heading(words: string) {
  return { type: 'html', value: words, className: 'menu-heading' };
}

/** The same entries, laid out for a question. */
const finding = [
  ...lists(['questions', 'Questions']),
  { to: '/explore/', label: 'Explore all' },
  { to: '/matrix/', label: 'Where promises hold' },
  { to: '/compare/', label: 'Compare' },
  { to: '/answer/', label: 'Answer a questionnaire' },
  { to: '/changes/', label: 'What changed' },
];

const config: Config = {
  title: site.title,
  tagline: site.tagline,
  favicon: iconAddress.slice(1),
  url: site.url,
  baseUrl: process.env.BASE_URL ?? site.baseUrl,
  trailingSlash: true,
  // The check of the built site tells of a wrong base, and pages need no code of their own for it.
  baseUrlIssueBanner: false,

  // What is published as it is: files kept by hand, and those that `npm run generate` makes from the registry.
  staticDirectories: ['static', 'generated'],

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',

  future: {
    v4: true,
    // What the bundler keeps for the next build takes a quarter of a build's memory.
    faster: { rspackPersistentCache: false },
    // Dates of pages come from front matter alone: a shallow clone or a tarball builds the same bytes as a full one.
    experimental_vcs: 'disabled',
  },

  markdown: {
    format: 'mdx',
    emoji: false,
    hooks: {
      onBrokenMarkdownLinks: 'throw',
      onBrokenMarkdownImages: 'throw',
    },
  },

  clientModules: ['./src/components/prefetch.ts', './src/components/readable-address.ts'],

  plugins: [
    [
      './src/plugins/docs/index.ts',
      {
        routeBasePath: '/',
        sidebarPath: './src/sidebars.ts',
        // Generated pages name their registry file in `custom_edit_url`.
        editUrl: ({ docPath }) => editUrl(site, `docs/${docPath}`),
        showLastUpdateTime: true,
        beforeDefaultRemarkPlugins: [remarkCitations(registry)],
        remarkPlugins: [remarkAnchors, remarkTableLabels, remarkPhoneContents],
      } satisfies DocsOptions,
    ],
    // Pages of versions, from what `npm run generate` wrote.
    './src/plugins/commitment-pages/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/answers/index.ts',
    [
      'client-redirects',
      { redirects: [...formerAddresses(registry)].map(([from, to]) => ({ from, to })) } satisfies RedirectOptions,
    ],
  ],

  presets: [
    [
      'classic',
      {
        docs: false,
        blog: false,
        // The canonical address of every version is the living page; past ones and pages of dates are noindex anyway.
        sitemap: {
          lastmod: 'date',
          changefreq: null,
          priority: null,
          ignorePatterns: ['**/commitments/*/v*/'],
        },
        theme: {
          customCss: [
            './src/css/base/tokens.css',
            './src/css/base/custom.css',
            './src/css/base/shell.css',
            './src/css/base/icons.css',
            './src/css/base/tables.css',
            './src/css/base/layout.css',
            './src/css/entry.css',
            './src/css/marks.css',
            './src/css/versions.css',
            './src/css/cards.css',
            './src/css/listings.css',
            './src/css/listing.css',
            './src/css/front.css',
            './src/css/actions.css',
            './src/css/citing.css',
            './src/css/answer.css',
            './src/css/search.css',
            './src/css/base/print.css',
          ],
        },
      } satisfies Options,
    ],
  ],

  // Read in the browser, which imports no registry.
  customFields: {
    searchBackend: algolia ? 'algolia' : 'local',
    siteNote: siteNote({ site, publisher: site.publisher }),
    feedback: site.feedback,
    mail: site.mail,
    // Where a search that finds nothing leads.
    notCovered: Object.keys(registry.absences).length > 0 ? kindFacts.absences.path : undefined,
  },

  themeConfig: {
    // Without an Algolia index the site answers itself, and the theme, which insists on them, gets names that mean nothing.
    algolia: {
      ...(algolia ?? { appId: 'LOCAL', apiKey: 'local', indexName: 'local' }),
      searchParameters: { attributesToRetrieve: [...algoliaSettings.attributesToRetrieve] },
    },
    colorMode: { respectPrefersColorScheme: true },
    metadata: [{ name: 'color-scheme', content: 'light dark' }],
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    navbar: {
      title: site.title,
      logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 28, height: 28 },
      items: [
        { to: '/commitments/', label: 'Commitments' },
        { to: '/jurisdictions/', label: 'Places' },
        { to: '/services/', label: 'Services' },
        { to: '/your-part/', label: 'Your part' },
        {
          type: 'dropdown',
          label: 'More',
          items: [
            heading('Find'),
            ...finding,
            { to: '/topics/', label: 'Topics' },
            { to: '/principles/', label: 'Principles' },
            { to: '/today/', label: 'Is it still promised?' },
            heading('Understand'),
            { to: '/reading/', label: 'How to read a commitment' },
            { to: '/citing/', label: 'How to cite' },
            { to: '/answering/', label: 'How to answer a questionnaire' },
            { to: '/verifying/', label: 'How to verify' },
            { to: '/other-repositories/', label: 'In your repositories' },
            { to: '/glossary/', label: 'Glossary' },
            { ...heading('For programs'), className: 'menu-heading menu-heading--below' },
            { to: '/inventory/', label: 'Inventory' },
            { to: '/api/', label: 'API' },
            { to: '/assistants/', label: 'For assistants' },
            heading('Evidence'),
            { to: '/sources/', label: 'Sources' },
            { to: '/instruments/', label: 'Laws and agreements' },
            { to: '/authorities/', label: 'Authorities' },
            ...lists(
              ['absences', 'Not covered here'],
              ['certifications', 'Certifications'],
              ['subprocessors', 'Subprocessors'],
            ),
            { to: '/claims/', label: 'Claims' },
            { to: '/open-points/', label: 'Open points' },
          ],
        },
        { type: 'custom-basket', to: '/basket/', position: 'right', className: 'navbar-basket' },
      ],
    },
    footer: {
      style: 'light',
      links: [
        {
          title: 'Find',
          items: [
            { to: '/commitments/', label: 'Commitments' },
            { to: '/jurisdictions/', label: 'Places' },
            { to: '/services/', label: 'Services' },
            ...finding,
            { to: '/principles/', label: 'Principles' },
            { to: '/topics/', label: 'Topics' },
          ],
        },
        {
          title: 'Understand',
          items: [
            { to: '/today/', label: 'Is it still promised?' },
            { to: '/your-part/', label: 'Your part' },
            { to: '/reading/', label: 'How to read' },
            { to: '/citing/', label: 'How to cite' },
            { to: '/verifying/', label: 'How to verify' },
            { to: '/glossary/', label: 'Glossary' },
            { to: '/open-points/', label: 'Open points' },
            { to: '/sources/', label: 'Sources' },
          ],
        },
        {
          title: 'This site',
          items: [
            { to: '/about/', label: 'About' },
            { to: '/privacy/', label: 'Privacy' },
            { to: '/inventory/', label: 'For programs' },
            { to: '/maintaining/', label: 'For maintainers' },
          ],
        },
      ],
      // The words are in src/theme/Footer/Copyright, where links are checked; the theme only asks whether there are any.
      copyright: site.publisher.note,
    },
    prism: { theme: codeTheme, darkTheme: codeTheme },
  } satisfies ThemeConfig,
};

export default config;
