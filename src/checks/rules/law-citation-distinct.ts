import { entriesOf } from '../../model/entries.ts';
import { isLaw } from '../../model/schema.ts';
import type { Finding, Rule } from '../rule.ts';

/** The official citation of a law leads to one law. */
export const lawCitationDistinct: Rule = {
  id: 'law-citation-distinct',
  description: 'No two laws have the same official citation.',
  why: 'A citation is what a lawyer looks the law up by. Copied from the entry beside, it leads to another law.',
  level: 'error',
  unit: 'citations of laws',
  example: {
    bad: "instruments: { 'xn-su-records-regulation': { citation: 'Act 14 of 2019' } }",
    good: "instruments: { 'xn-su-records-regulation': { citation: 'Decree 12 of 2015' } }",
    message: 'Unexpected citation "Act 14 of 2019", expected that of this law, since it is the one of "xn-data-act"',
  },
  check({ registry }) {
    const owners: { readonly id: string; readonly key: string }[] = [];
    const findings: Finding[] = [];
    for (const [id, law] of entriesOf(registry, 'instruments')) {
      if (!isLaw(law) || typeof law.citation !== 'string') continue;
      const key = keyOf(law.citation);
      const owner = owners.find((one) => isSame(one.key, key));
      if (owner === undefined) owners.push({ id, key });
      else {
        const message = `Unexpected citation "${law.citation}", expected that of this law, since it is the one of "${owner.id}"`;
        findings.push({ place: { at: ['instruments', id, 'citation'] }, message });
      }
    }
    return { examined: owners.length + findings.length, findings };
  },
};

function keyOf(citation: string): string {
  const words = citation
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.replace(/(?<=\p{L})(?=\p{N})/gu, ' ').trim()} `;
}

/** The same words, or all of one within the other: "Act 14 of 2019 (Gazette 3)". Of what has no two numbers, only the whole counts. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || ((short.match(/\d+/g) ?? []).length > 1 && long.includes(short));
}
