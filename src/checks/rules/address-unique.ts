import type { Finding, Rule } from '../rule.ts';

/** A page and a heading have an address of their own. */
export const addressUnique: Rule = {
  id: 'address-unique',
  description: 'No two pages have one address, and no page has one heading id or element id twice.',
  why: 'Of two pages at one address, readers get one, and nobody knows which. A link to an id that stands twice leads to the first, and the second can not be cited.',
  level: 'error',
  unit: 'pages and headings',
  example: {
    language: 'mdx',
    bad: '## For customers {/* #who */}\n\nOne.\n\n## For individuals {/* #who */}\n\nTwo.',
    good: '## For customers {/* #customers */}\n\nOne.\n\n## For individuals {/* #individuals */}\n\nTwo.',
    message:
      'Unexpected second "#who" on this page, expected each id once, since a link leads to the first; give this one another',
  },
  check({ documents, routes }) {
    const findings: Finding[] = [];
    const pages = new Map<string, string>();
    let examined = 0;
    for (const { file, path, parsed, text, placeAt } of documents) {
      if (path === undefined) continue;
      examined += 1 + (parsed.error ? 0 : parsed.fragments.size);
      const other = pages.get(path) ?? (routes.has(path) ? 'a generated page' : undefined);
      if (other !== undefined) {
        const slug = /^slug:/m.exec(text)?.index ?? 0;
        const message = `Unexpected second page at ${path}, expected an address of its own, since ${other} stands there; give it another "slug" or name`;
        findings.push({ place: placeAt(slug), message });
      }
      pages.set(path, file);
      for (const { fragment, offset } of parsed.error ? [] : parsed.repeated) {
        const message = `Unexpected second "#${fragment}" on this page, expected each id once, since a link leads to the first; give this one another`;
        findings.push({ place: placeAt(offset), message });
      }
    }
    return { examined, findings };
  },
};
