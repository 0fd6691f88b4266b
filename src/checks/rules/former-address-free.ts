import { addressOf } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nothing but its redirect answers a former address. */
export const formerAddressFree: Rule = {
  id: 'former-address-free',
  description:
    'A former address of a commitment is a path with a slash at both ends that no page, no file and no other commitment has.',
  why: 'Old citations carry it. Where a page answers it, they lead to another promise; where two commitments claim it, nobody knows to which.',
  level: 'error',
  unit: 'former addresses',
  emptyBecause: 'A commitment has a former address only once its page has moved.',
  example: {
    bad: "commitments: { 'EX-GOV-1': { formerAddresses: ['/commitments/ex-gov-2/'] } }",
    good: "commitments: { 'EX-GOV-1': { formerAddresses: ['/promises/prompt-notice/'] } }",
    message: 'Unexpected former address "/commitments/ex-gov-2/", which a page answers, expected one that is free',
  },
  check({ registry, routes, documents, staticFiles }) {
    // Servers of some systems take upper and lower case for the same.
    const pages = new Set([...routes.keys(), ...documents.flatMap(({ path }) => path ?? [])].map(lowerCase));
    const files = new Set([...staticFiles].map((file) => lowerCase(file.replace(/index\.html$/, ''))));
    const owners = new Map<string, string>();
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, { formerAddresses }] of entriesOf(registry, 'commitments')) {
      for (const { item, at } of itemsAt(formerAddresses, ['commitments', id, 'formerAddresses'])) {
        examined += 1;
        const message = problem(item, { pages, files, owners });
        if (message !== undefined) findings.push({ place: { at }, message });
        else owners.set(lowerCase(item), id);
      }
    }
    return { examined, findings };
  },
};

interface Taken {
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly owners: ReadonlyMap<string, string>;
}

function problem(address: string, { pages, files, owners }: Taken): string | undefined {
  const start = `Unexpected former address "${address}"`;
  if (address.includes('#')) return `${start} with a fragment, expected a path, since only pages can lead on to others`;
  if (!/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)+$/.test(address))
    return `${start}, expected a path below the site with a slash at both ends, such as "${addressOf('commitments', 'EX-OLD-1')}"`;
  const key = lowerCase(address);
  if (pages.has(key)) return `${start}, which a page answers, expected one that is free`;
  if (files.has(key)) return `${start}, where a file stands, expected one that is free`;
  const owner = owners.get(key);
  return owner === undefined ? undefined : `${start}, which "${owner}" has, expected one of its own`;
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
