/** What search covers of this project: the registry, the pages written by hand, and generated pages that are no entry's. */
import { toString as textOf } from 'mdast-util-to-string';
import { type Document, document } from '../../../src/checks/document.ts';
import type { Registry } from '../../../src/model/schema.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { indexFiles } from '../../../src/search/index-files/write-index.ts';
import { pageRecords, type SearchedPage } from '../../../src/search/records/documents.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { synonymsOf } from '../../../src/search/words/synonyms.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readDocuments } from './project.ts';

/** The files of the search index: name below the site's root → text. */
export function searchFiles(root: string, registry: Registry, settings: Settings, pages: ReadonlyMap<string, string>) {
  const records = searchRecords(root, registry, pages);
  return indexFiles(records, synonymsOf(registry, records, settings));
}

/**
 * All search records, in a steady order.
 *
 * @param root the repository's root, for the pages written by hand
 * @param pages the generated pages, path below `docs/` → text
 */
export function searchRecords(root: string, registry: Registry, pages: ReadonlyMap<string, string>): SearchRecord[] {
  const entries = recordsOf(registry);
  const covered = new Set(entries.map(({ path }) => path));
  const written = readDocuments(root).map((one) => searchedPage(one.file, one.text, true));
  const generated = [...pages]
    .filter(([file]) => file.endsWith('.mdx'))
    .map(([file, text]) => searchedPage(`docs/${file}`, text, false));
  const others = [...written, ...generated]
    .filter((page) => page !== undefined)
    .filter(({ path }) => !covered.has(path));
  return [...entries, ...pageRecords(others)];
}

/**
 * A page of the site; none for a partial.
 *
 * @throws UsageError where its front matter is broken: the site can't be built then
 */
function searchedPage(file: string, text: string, withContent: boolean): SearchedPage | undefined {
  const page = document(file, text);
  const { path } = page;
  if (path === undefined) return undefined;
  const { problem, values } = page.matter;
  if (problem) throw new UsageError(`${file}:${problem.line}:${problem.column}: ${problem.reason}`);
  const { title, description } = values;
  const kind = path.startsWith('/checks/') && path !== '/checks/' ? 'check' : 'page';
  return {
    path,
    title: String(title ?? headingOf(page) ?? path),
    description: String(description ?? ''),
    kind,
    ...(withContent && treeOf(page)),
  };
}

/** Docusaurus' rule: a page without a title in its front matter has that of its first heading. */
function headingOf({ parsed }: Document): string | undefined {
  const heading = parsed.error ? undefined : parsed.tree.children.find((node) => node.type === 'heading');
  return heading && textOf(heading);
}

/** Parses the page, which takes a hundred times longer than all else here. */
function treeOf({ parsed }: Document): Pick<SearchedPage, 'tree'> {
  return parsed.error === undefined ? { tree: parsed.tree } : {};
}
