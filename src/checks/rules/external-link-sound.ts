import { textLeavesOf } from '../entries.ts';
import { externalLinkProblems } from '../links/external-link.ts';
import { allLinks } from '../links/links.ts';
import type { Finding, Place, Rule } from '../rule.ts';

/** Every link to another site is well-formed, encrypted, not tracked, and leads to a host that somebody decided on. */
export const externalLinkSound: Rule = {
  id: 'external-link-sound',
  description:
    'Every link to another site is well-formed, uses https, carries no tracking parameter and leads to a known host.',
  why: 'A reader who follows a source should arrive at it, unseen by third parties. A host that nobody has looked at may be a slip, a copy or an advertiser. Whether the page still answers is asked by the scheduled check, not here.',
  level: 'error',
  unit: 'external links',
  example: {
    bad: "sources: { 'agreement-text': { url: 'https://contoso.example/agreement?utm_source=mail' } }",
    good: "sources: { 'agreement-text': { url: 'https://contoso.example/agreement' } }",
    message:
      'Unexpected tracking parameter "utm_source" in "https://contoso.example/agreement?utm_source=mail", expected the address without it',
  },
  check(context) {
    const links: { readonly url: string; readonly place: Place }[] = textLeavesOf(context.registry, 'url').map(
      ({ value, at }) => ({ url: value, place: { at } }),
    );
    links.push(...allLinks(context).filter(({ url }) => isExternal(url)));
    const findings = links.flatMap(({ url, place }): Finding[] =>
      externalLinkProblems(url, context).map((problem) => ({ place, ...problem })),
    );
    return { examined: links.length, findings };
  },
};

/** Whether a link of a text leads to the web; mail and pages of this site are another rule's business. */
function isExternal(url: string): boolean {
  return /^https?:/i.test(url);
}
