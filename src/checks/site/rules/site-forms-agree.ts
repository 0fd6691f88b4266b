import type { Finding } from '../../rule.ts';
import { findingIn, type SiteRule } from '../built-site.ts';
import { excerpt } from '../promises.ts';
import { expectedVersions, type ToldVersion, type VersionPart } from '../told-versions.ts';

/** Whatever form somebody reads, they read the same promise. */
export const siteFormsAgree: SiteRule = {
  id: 'site-forms-agree',
  description:
    'Read back, the page, the Markdown, the API, the inventory, the search index and the files that are made of the inventory say the same of every version: statement, qualifiers, scope, dates, status, digest.',
  why: 'One customer reads the page, another imports the workbook, a third asks an assistant. A limit that one of these forms loses is lost for whoever trusts it.',
  level: 'error',
  unit: 'parts of versions in all forms',
  emptyBecause: 'A registry may hold nothing but drafts.',
  example: {
    language: 'html',
    bad: '> Norland Cloud tells all customers.',
    good: '> Norland Cloud tells its customers.',
    message:
      'Unexpected statement of NC-A-1@2 in the Markdown, "Norland Cloud tells all customers.", expected "Norland Cloud tells its customers." as the registry has it',
  },
  check(site) {
    let examined = 0;
    const findings: Finding[] = [];
    for (const { name, holds, versions, fileOf } of site.forms) {
      const expected = expectedVersions(site.registry, holds);
      const told = new Set(versions.map(({ token }) => token));
      for (const [token, { id, number }] of expected) {
        const file = fileOf(id, number);
        // A file that is missing is reported as such.
        if (!told.has(token) && site.files.has(file))
          findings.push(findingIn(site, file, 0, `Unexpected ${name} without ${token}, expected every version`));
      }
      for (const version of versions) {
        const known = expected.get(version.token)?.parts;
        // A draft may still change, and what the registry does not have is reported as altered.
        if (!known) continue;
        for (const [part, actual, wanted] of partsOf(version, known)) {
          examined += 1;
          if (alike(actual, holds) === alike(wanted, holds)) continue;
          const [left, right] = [shown(actual), shown(wanted)];
          const message = `Unexpected ${part} of ${version.token} in the ${name}, ${excerpt(left, right)}, expected ${excerpt(right, left)} as the registry has it`;
          findings.push(findingIn(site, version.file, version.offset, message));
        }
      }
    }
    return { examined, findings };
  },
};

function partsOf(version: ToldVersion, known: ToldVersion['parts']): [VersionPart, string, string][] {
  return (Object.entries(version.parts) as [VersionPart, string][]).map(([part, actual]) => [
    part,
    actual,
    known[part] ?? '',
  ]);
}

/** Forms put their own marks between words: words are compared by their letters and digits, data as it stands. */
function alike(text: string, holds: 'data' | 'words'): string {
  return holds === 'data' ? text : text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** A text of data without its quotation marks. */
function shown(text: string): string {
  return text.replace(/^"(.*)"$/s, '$1');
}
