import type { Finding } from '../../rule.ts';
import { findingAbout, findingIn, htmlPages, type SiteRule } from '../built-site.ts';

/** Files in which the headers of a host are, with the policy for all pages. */
const headerFiles = ['/_headers', '/headers.nginx.conf'];

/** A source that is the site itself, nothing, or what stands in a page, by its digest (CSP Level 3, section 2.3). */
const own = /^'(?:self|none|unsafe-hashes|sha256-[A-Za-z0-9+/=]+)'$/;

/** Browsers are told to load what is the site's own, and nothing else. */
export const sitePolicyKept: SiteRule = {
  id: 'site-policy-kept',
  description:
    'Every page has the policy that lets browsers load what is of the site alone, and so have the headers for its host.',
  why: 'The policy is what keeps a script that slipped into a page from telling somebody what its reader does. One that names another host, or everybody, keeps nothing.',
  level: 'error',
  unit: 'policies',
  emptyBecause: 'A site that Docusaurus builds alone has no policy.',
  example: {
    language: 'html',
    bad: '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' https://cdn.example">',
    good: '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">',
    message: 'Unexpected "https://cdn.example" in "script-src" of the policy, expected what is of the site alone',
  },
  check(site) {
    // A page that sends its reader on shows nothing.
    const pages = htmlPages(site)
      .filter(([, { refresh }]) => refresh === undefined)
      .map(([file, { policy }]) => ({ file, policy }));
    const having = pages.filter(({ policy }) => policy !== undefined);
    const headers = headerFiles.flatMap((file) => {
      const text = site.texts.get(file);
      return text === undefined ? [] : [{ file, text }];
    });
    const findings: Finding[] = having.flatMap(({ file, policy }) =>
      foreign(policy?.text ?? '').map((message) => findingIn(site, file, policy?.offset ?? 0, message)),
    );
    for (const { file, policy } of having.length > 0 ? pages : [])
      if (!policy)
        findings.push(findingIn(site, file, 0, 'Unexpected page without a policy, expected that of all pages'));
    for (const { file, text } of headers) {
      const policies = [...text.matchAll(/Content-Security-Policy:? "?([^"\n]*)/g)];
      for (const { 1: policy = '', index } of policies)
        findings.push(...foreign(policy, 'frame-ancestors').map((message) => findingIn(site, file, index, message)));
      if (policies.length === 0)
        findings.push(findingAbout(site, `Unexpected ${file} without a policy, expected that of all pages`));
    }
    return { examined: having.length + headers.length, findings };
  },
};

/** What a policy lets in that is not of the site; a search that is answered elsewhere may be asked. */
function foreign(policy: string, needed?: string): string[] {
  const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
  const problems = directives.flatMap(([name = '', ...sources]) =>
    sources
      .filter((source) => !own.test(source) && !(name === 'img-src' && source === 'data:'))
      .filter((source) => !(name === 'connect-src' && /^https:\/\/[\w.-]+$/.test(source)))
      .map((source) => `Unexpected "${source}" in "${name}" of the policy, expected what is of the site alone`),
  );
  const missing = ['default-src', ...(needed === undefined ? [] : [needed])].filter(
    (name) => name === 'frame-ancestors' && !directives.some(([one]) => one === name),
  );
  return [...problems, ...missing.map((name) => `Unexpected policy without "${name}", expected it as built`)];
}
