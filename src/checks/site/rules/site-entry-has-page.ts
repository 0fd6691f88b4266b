import { addressOf, publishedFiles } from '../../../model/addresses/routes.ts';
import { entriesOf } from '../../../model/entries.ts';
import { kinds } from '../../../model/ids.ts';
import type { Path } from '../../../model/shapes/walk.ts';
import { type BuiltSite, fileOfAddress, findingAbout, findingIn, notFoundPage, type SiteRule } from '../built-site.ts';

/** Whatever can be linked to was built. */
export const siteEntryHasPage: SiteRule = {
  id: 'site-entry-has-page',
  description:
    'Every entry, version, rule and hand-written document has its built page, with every fragment that can be linked to, and every published file is there.',
  why: 'An address that was given out and answers nothing breaks the citations that carry it.',
  level: 'error',
  unit: 'addresses',
  example: {
    language: 'html',
    bad: '<h2 id="version">',
    good: '<h2 id="versions">',
    message: 'Unexpected page without "#versions", expected an element with that id',
  },
  check(site) {
    const entries = entryPaths(site);
    let examined = 0;
    const findings = [
      ...site.routes,
      ...[...site.documents].map((address) => [address, new Set<string>()] as const),
    ].flatMap(([address, fragments]) => {
      examined += 1 + fragments.size;
      const file = fileOfAddress(address);
      const page = site.pages.get(file);
      const at = entries.get(address);
      if (!page) return [findingAbout(site, `Unexpected missing page ${address}, expected ${site.folder}${file}`, at)];
      return [...fragments]
        .filter((fragment) => !page.ids.has(fragment))
        .map((fragment) => {
          const message = `Unexpected page without "#${fragment}", expected an element with that id`;
          return findingIn(site, file, 0, message, at ?? entries.get(`${address}#${fragment}`));
        });
    });
    for (const file of [...publishedFiles(site.registry), notFoundPage]) {
      examined += 1;
      if (!site.files.has(file))
        findings.push(findingAbout(site, `Unexpected missing file ${file}, expected ${site.folder}${file}`));
    }
    return { examined, findings };
  },
};

/** Address → path of the entry that it belongs to. */
function entryPaths({ registry }: BuiltSite): Map<string, Path> {
  return new Map(
    kinds.flatMap((kind) => entriesOf(registry, kind).map(([id]): [string, Path] => [addressOf(kind, id), [kind, id]])),
  );
}
