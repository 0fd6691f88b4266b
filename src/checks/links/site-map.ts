/** What links may lead to: pages with their fragments, and files. */
import { partialFiles } from '../../model/addresses/routes.ts';
import type { Document } from '../document.ts';
import type { CheckContext } from '../rule.ts';
import { importsIn } from './imports.ts';
import { resolveFile } from './written-address.ts';

/** Everything that has an address. */
export interface SiteMap {
  /** Address of a page → its fragments; `undefined` where the page could not be parsed. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** File of a hand-written document or a generated partial → its address; `undefined` for a partial. */
  readonly documents: ReadonlyMap<string, string | undefined>;
  /** Paths of published files, with a leading slash. */
  readonly files: ReadonlySet<string>;
}

/** The map of generated pages, hand-written pages and static files. */
export function siteMap({
  routes,
  documents,
  staticFiles,
}: Pick<CheckContext, 'routes' | 'documents' | 'staticFiles'>): SiteMap {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const pages = new Map<string, ReadonlySet<string> | undefined>(routes);
  for (const document of documents) {
    if (document.path === undefined) continue;
    const own = fragmentsWithPartials(document, byFile);
    const generated = routes.get(document.path) ?? [];
    pages.set(document.path, own && new Set([...generated, ...own]));
  }
  const files = new Map<string, string | undefined>(partialFiles.map((file) => [`docs/${file}`, undefined]));
  for (const { file, path } of documents) files.set(file, path);
  return { pages, documents: files, files: staticFiles };
}

/** The fragments of a document and of the partials that it imports, whose headings stand on the same page. */
function fragmentsWithPartials(
  document: Document,
  byFile: ReadonlyMap<string, Document>,
  seen: Set<string> = new Set(),
): ReadonlySet<string> | undefined {
  seen.add(document.file);
  const { parsed } = document;
  if (parsed.error) return undefined;
  const fragments = new Set(parsed.fragments);
  for (const { specifier } of importsIn(parsed.tree)) {
    const partial = byFile.get(resolveFile(specifier, document.file));
    if (!partial || seen.has(partial.file)) continue;
    const inner = fragmentsWithPartials(partial, byFile, seen);
    if (!inner) return undefined;
    for (const fragment of inner) fragments.add(fragment);
  }
  return fragments;
}
