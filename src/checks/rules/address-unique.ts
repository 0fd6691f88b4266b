import type { Finding, Rule } from '../rule.ts';

/** A page and a heading have an address of their own. */
export const addressUnique: Rule = {
  id: 'address-unique',
  description:
    'No two pages have one address, or two that differ in capitals alone, and no page has one heading id or element id twice.',
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
    // Some hosts, and the disks of some machines that build, tell capitals from small letters, and others do not.
    const pages = new Map<string, { readonly path: string; readonly what: string }>();
    const generated = new Map(
      [...routes.keys()].map((path) => [path.toLowerCase(), { path, what: 'a generated page' }]),
    );
    let examined = 0;
    for (const { file, path, parsed, text, placeAt } of documents) {
      if (path === undefined) continue;
      examined += 1 + (parsed.error ? 0 : parsed.fragments.size);
      const other = pages.get(path.toLowerCase()) ?? generated.get(path.toLowerCase());
      if (other !== undefined) {
        const slug = /^slug:/m.exec(text)?.index ?? 0;
        const where = other.path === path ? 'there' : `at ${other.path}, which some hosts take for the same`;
        const message = `Unexpected second page at ${path}, expected an address of its own, since ${other.what} stands ${where}; give it another "slug" or name`;
        findings.push({ place: placeAt(slug), message });
      }
      pages.set(path.toLowerCase(), { path, what: file });
      for (const { fragment, offset } of parsed.error ? [] : parsed.repeated) {
        const message = `Unexpected second "#${fragment}" on this page, expected each id once, since a link leads to the first; give this one another`;
        findings.push({ place: placeAt(offset), message });
      }
    }
    return { examined, findings };
  },
};
