/** Small built sites for the tests of their checks. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { asRule, type BuiltSite, type SiteRule } from '../../../src/checks/site/built-site.ts';
import { readPage } from '../../../src/checks/site/read-page.ts';
import { readScript } from '../../../src/checks/site/read-script.ts';
import { routes } from '../../../src/model/addresses/routes.ts';
import { contextOf, type Entries, registryOf } from '../context.ts';

/** The bytes of a picture, a letter each. */
export const png = '\x89PNG\r\n\x1a\n\0\0\0\0IEND\xaeB`\x82';

/** A site of these files (with a leading slash) over these entries. */
export function builtOf(
  files: Readonly<Record<string, string>>,
  entries: Entries = {},
  changes: Partial<BuiltSite> = {},
): BuiltSite {
  const registry = registryOf(entries);
  const named = Object.entries(files);
  return {
    folder: 'build',
    url: 'https://site.example',
    baseUrl: '/',
    files: new Set(Object.keys(files)),
    pages: new Map(
      named.filter(([file]) => /\.(?:html|svg)$/.test(file)).map(([file, text]) => [file, readPage(text)]),
    ),
    bytesOf: (file) => (file in files ? Buffer.from(files[file] ?? '', 'latin1') : undefined),
    texts: new Map(named.filter(([file]) => /\.(?:json|jsonld|ttl|csv|xml|atom|md|txt)$/.test(file))),
    scripts: new Map(
      named.filter(([file]) => file.endsWith('.js')).map(([file, code]) => [file, readScript(file, code)]),
    ),
    pageData: [],
    pageFacts: new Map(),
    previews: new Map(),
    forms: [],
    published: new Map(),
    generated: new Map(),
    styles: new Map(named.filter(([file]) => file.endsWith('.css'))),
    registry,
    routes: routes(registry),
    documents: new Set(),
    placeOf(file, offset) {
      const { line, column } = location(new VFile(files[file] ?? '')).toPoint(offset) ?? { line: 0, column: 0 };
      return { line, column };
    },
    ...changes,
  };
}

/** What a check finds, as `file:line:column: message`. */
export function foundIn(rule: SiteRule, site: BuiltSite): string[] {
  return asRule(rule, site)
    .check(contextOf({}))
    .findings.map(({ place, message }) =>
      'at' in place ? message : `${place.file}:${place.line}:${place.column}: ${message}`,
    );
}
