/** A page: its file, its front matter, its content; and what becomes of it as MDX. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { twinAddress } from '../model/addresses/routes.ts';
import type { Block } from './nodes/nodes.ts';
import { stringify } from './nodes/stringify.ts';

/** A page or partial as the generator makes it. */
export interface Page {
  /** Below `docs/`: `commitments/pc-gov-2.mdx`; a name in `_generated/` is a partial for hand-written pages. */
  readonly file: string;
  readonly title: string;
  /** One plain sentence, for search engines and previews. */
  readonly description: string;
  /** The pages above it, outermost first; a page without has those of its side column. */
  readonly crumbs?: readonly Crumb[];
  /** Its own name at their end, where the title is too long. */
  readonly crumb?: string;
  /** Whether the content has a column of its own beside it, in the place of the list of its headings. */
  readonly hasRail?: true;
  /** Whether it uses the whole width, without a list of its headings beside it. */
  readonly isWide?: true;
  /** The registry file, from the repository's root: `src/registry/terms.ts`. */
  readonly source: string;
  /** Set on the page of a commitment that can be cited: what its head says of its versions. */
  readonly citable?: { readonly id: string; readonly version: number };
  /** The last reading against sources (YYYY-MM-DD) and who did it. */
  readonly reviewed?: { readonly date: string; readonly owner: string };
  readonly content: readonly Block[];
}

/** The address of a page below the site. */
export function addressOfPage({ file }: Pick<Page, 'file'>): string {
  const path = file.replace(/(?:^|\/)index\.mdx$|\.mdx$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/** A step of the way to a page. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** Marks a file as ours to overwrite and to delete. */
export const generatedMark = 'Generated from';

/**
 * The text of the page's file. The same page gives the same text, to the byte.
 *
 * @param dataFile the module that has the data which the content speaks of, where it does
 */
export function render(page: Page, editUrl: (source: string) => string, dataFile?: string): string {
  const partial = page.file.startsWith('_');
  const note = `/* ${generatedMark} ${page.source}; do not edit: change the registry and run "npm run generate". */`;
  const root: Root = {
    type: 'root',
    children: [
      ...(partial ? [] : [{ type: 'yaml' as const, value: frontMatter(page, editUrl) }]),
      { type: 'mdxFlowExpression', value: note },
      ...(dataFile === undefined ? [] : [{ type: 'mdxjsEsm' as const, value: `import data from '${dataFile}';` }]),
      ...page.content,
    ],
  };
  return stringify(root);
}

/** JSON strings are YAML strings whatever they hold. */
function frontMatter(page: Page, editUrl: (source: string) => string): string {
  const lines = [
    `title: ${JSON.stringify(page.title)}`,
    // The content has the heading, below the line that says what it is the heading of.
    ...(page.hasRail ? ['hide_title: true'] : []),
    // Asked for, the list has its room beside the page even where it is empty.
    ...(page.hasRail || page.isWide || !hasListedHeading(page) ? ['hide_table_of_contents: true'] : []),
    ...(page.crumbs ? [`crumbs: ${JSON.stringify([...page.crumbs, { label: page.crumb ?? page.title }])}`] : []),
    `description: ${JSON.stringify(page.description)}`,
    `custom_edit_url: ${JSON.stringify(editUrl(page.source))}`,
    `twin: ${JSON.stringify(twinAddress(addressOfPage(page)))}`,
    ...(page.citable ? [`citable: { id: ${JSON.stringify(page.citable.id)}, version: ${page.citable.version} }`] : []),
    ...(page.reviewed
      ? [`last_update: { date: ${page.reviewed.date}, author: ${JSON.stringify(page.reviewed.owner)} }`]
      : []),
  ];
  return lines.join('\n');
}

/** Whether the theme's list of headings, of the second and third level, has something to show. */
function hasListedHeading({ content }: Page): boolean {
  return content.some((block) => {
    let found = false;
    visit(block, 'heading', ({ depth }) => {
      if (depth === 2 || depth === 3) found = true;
      return !found;
    });
    return found;
  });
}
