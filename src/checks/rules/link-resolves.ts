import { didYouMean } from '../../language/message.ts';
import type { Document } from '../document.ts';
import { textLeavesOf } from '../entries.ts';
import { canonicalLinkFixes, canonicalPath } from '../fixes/canonical-links.ts';
import { importsIn } from '../links/imports.ts';
import { importProblem, linkProblem } from '../links/link-problem.ts';
import { allLinks } from '../links/links.ts';
import { type SiteMap, siteMap } from '../links/site-map.ts';
import { ownUrl } from '../links/written-address.ts';
import type { CheckContext, Finding, Rule, RuleResult } from '../rule.ts';

/** Every internal link leads to a page, a fragment of it or a file that exists, and every import to its file. */
export const linkResolves: Rule = {
  id: 'link-resolves',
  description:
    'Every internal link, whether or not it names the host of the site, leads to a page, a fragment of it or a file that exists, every other one to the web or to mail, and every import of a partial to its file.',
  why: 'A build says which page has a broken link, never the line, and stops before it has looked at fragments and downloads. A link such as "javascript:…" is an attack on the reader.',
  level: 'error',
  unit: 'links and imports',
  example: {
    language: 'mdx',
    bad: 'See [openness](/principles/opennes/).',
    good: 'See [openness](/principles/openness/).',
    message:
      'Unexpected link to "/principles/opennes/", expected the address of a page; did you mean "/principles/openness/"?',
  },
  check(context) {
    const links = allLinks(context);
    const findings: Finding[] = [];
    for (const { file, parsed } of context.documents) {
      if (!parsed.error) continue;
      const { reason, line, column } = parsed.error;
      const message = `Unexpected syntax, expected a page that can be parsed: ${reason}`;
      findings.push({ place: { file, line, column }, message });
    }
    const site = siteMap(context);
    for (const link of links) {
      const problem = linkProblem({ ...link, url: pathOf(link.url, context, site) }, site);
      if (problem) findings.push({ place: link.placeOf?.(problem.part) ?? link.place, message: problem.message });
    }
    const imports = importedFiles(context.documents, site);
    const files = namedFiles(context);
    return {
      examined: links.length + imports.examined + files.examined,
      findings: [...findings, ...imports.findings, ...files.findings],
    };
  },
  fix: canonicalLinkFixes,
};

/** The path of a link that names the host of this site; whether its form is canonical is another rule's. Any other link as it is. */
function pathOf(url: string, { siteAddress }: CheckContext, { pages }: SiteMap): string {
  const own = ownUrl(url, siteAddress);
  const { pathname: base } = new URL(siteAddress);
  if (!own?.pathname.startsWith(base)) return url;
  const path = `/${own.pathname.slice(base.length)}${own.search}${own.hash}`;
  return canonicalPath(path, pages) ?? path;
}

/** Partials and other files that documents import. */
function importedFiles(documents: readonly Document[], site: SiteMap): RuleResult {
  const imported = documents.flatMap((document) =>
    document.parsed.error ? [] : importsIn(document.parsed.tree).map((one) => ({ ...one, document })),
  );
  const findings = imported.flatMap(({ specifier, start, document: { file, placeAt } }): Finding[] => {
    const message = importProblem(specifier, file, site);
    return message === undefined ? [] : [{ place: placeAt(start), message }];
  });
  return { examined: imported.length, findings };
}

/** Files that entries name, such as icons. */
function namedFiles({ registry, staticFiles }: CheckContext): RuleResult {
  const named = textLeavesOf(registry, 'static-file');
  const findings = named.flatMap(({ value, at }): Finding[] => {
    if (staticFiles.has(value)) return [];
    const message = `Unexpected file "${value}", expected one below static/${didYouMean(value, staticFiles)}`;
    return [{ place: { at }, message }];
  });
  return { examined: named.length, findings };
}
