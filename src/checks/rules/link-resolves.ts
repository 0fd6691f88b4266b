import { leafProblem } from '../../registry/leaf.ts';
import { type LocatedLeaf, leavesOf } from '../entries.ts';
import { linkProblem } from '../link-problem.ts';
import { documentLinks, type LocatedLink, registryLinks } from '../links.ts';
import { didYouMean } from '../message.ts';
import type { Finding, Rule, RuleResult } from '../rule.ts';
import { siteMap } from '../site-map.ts';

/** Every internal link leads to a page, a fragment of it or a file that exists. */
export const linkResolves: Rule = {
  id: 'link-resolves',
  description:
    'Every internal link leads to a page, a fragment of it or a file that exists, and every other one to the web or to mail.',
  why: 'A build says which page has a broken link, never the line, and stops before it has looked at fragments and downloads. A link such as "javascript:…" is an attack on the reader.',
  level: 'error',
  unit: 'links',
  example: { bad: 'See [control](/principles/contrl).', good: 'See [control](/principles/control/).' },
  check(context) {
    const leaves = leavesOf(context.registry);
    const links: LocatedLink[] = registryLinks(leaves);
    const findings: Finding[] = [];
    for (const document of context.documents) {
      const { parsed } = document;
      if (parsed.error) {
        const message = `Unexpected syntax, expected a page that can be parsed: ${parsed.error.reason}`;
        findings.push({ place: { file: document.file, ...startOf(parsed.error) }, message });
      } else {
        links.push(...documentLinks(document, parsed.tree));
      }
    }
    const site = siteMap(context);
    for (const link of links) {
      const message = linkProblem(link, site);
      if (message !== undefined) findings.push({ place: link.place, message });
    }
    const files = namedFiles(leaves, context.staticFiles);
    return { examined: links.length + files.examined, findings: [...findings, ...files.findings] };
  },
};

/** Where a page stops being one. An element that is never closed has its place in the words of the reason alone. */
function startOf({ reason, line, column }: { reason: string; line: number; column: number }) {
  const [, inWords, columnInWords] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  return inWords === undefined || line > 1
    ? { line, column }
    : { line: Number(inWords), column: Number(columnInWords) };
}

/** Files that entries name, such as icons. */
function namedFiles(leaves: readonly LocatedLeaf[], existing: ReadonlySet<string>): RuleResult {
  const named = leaves.filter(({ leaf, value }) => leaf.type === 'static-file' && !leafProblem(leaf, value));
  const findings = named.flatMap(({ value, at }): Finding[] => {
    if (typeof value !== 'string' || existing.has(value)) return [];
    const message = `Unexpected file "${value}", expected one below static/${didYouMean(value, existing)}`;
    return [{ place: { at }, message }];
  });
  return { examined: named.length, findings };
}
