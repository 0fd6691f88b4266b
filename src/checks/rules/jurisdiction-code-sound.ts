import type { Jurisdiction, Registry } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

type Level = Jurisdiction['level'];

/** Code, level, id and parent of a place say the same. */
export const jurisdictionCodeSound: Rule = {
  id: 'jurisdiction-code-sound',
  description:
    'The code of a place is one of ISO 3166, "EU" or "EEA", is that of no other place, and fits its id, its level and its parent.',
  why: 'Addresses, scopes and lists of services follow the code. A province under the wrong country is told the law of that country.',
  level: 'error',
  unit: 'places',
  example: {
    bad: "jurisdictions: { 'xn-su': { parent: 'de' } }",
    good: "jurisdictions: { 'xn-su': { parent: 'xn' } }",
    message:
      'Unexpected parent "de" of the state or province "xn-su", expected "xn", the country that its code begins with',
  },
  check({ registry }) {
    const places = entriesOf(registry, 'jurisdictions');
    const owners = new Map<string, string>();
    // Whoever bears it as its id owns a code; failing that, the first.
    for (const [id, { code }] of places) if (!owners.has(code) || codeOf(id) === code) owners.set(code, id);
    const findings = places.flatMap(([id, place]) => [
      ...codeProblems(id, place, owners),
      ...parentProblems(registry, id, place),
    ]);
    return { examined: places.length, findings };
  },
};

/** The code that an id stands for. */
function codeOf(id: string): string {
  return id.toUpperCase();
}

/** The level of what has a code of that form: ISO 3166-1 alpha-2 with `EU` reserved in it, ISO 3166-2, and `EEA`, which is in neither. */
function levelOf(code: string): Level | undefined {
  if (code === 'EU' || code === 'EEA') return 'supranational';
  if (/^[A-Z]{2}$/.test(code)) return 'country';
  return /^[A-Z]{2}-[A-Z\d]{1,3}$/.test(code) ? 'state-or-province' : undefined;
}

function codeProblems(id: string, { code, level }: Jurisdiction, owners: ReadonlyMap<string, string>): Finding[] {
  const at = ['jurisdictions', id];
  if (levelOf(codeOf(id)) === undefined && levelOf(code) !== undefined) {
    const message = `Unexpected id "${id}" of the place with code "${code}", expected "${code.toLowerCase()}"`;
    return [{ place: { at }, message }];
  }
  if (code !== codeOf(id) || levelOf(code) === undefined) {
    const owner = owners.get(code);
    const actual = owner === undefined || owner === id ? `of "${id}"` : `of "${id}", which "${owner}" has`;
    const expected = levelOf(codeOf(id)) ? `"${codeOf(id)}", as its id says` : 'one of ISO 3166, "EU" or "EEA"';
    return [{ place: { at: [...at, 'code'] }, message: `Unexpected code "${code}" ${actual}, expected ${expected}` }];
  }
  if (level === levelOf(code)) return [];
  const message = `Unexpected level "${level}" of a place with code "${code}", expected "${levelOf(code)}"`;
  return [{ place: { at: [...at, 'level'] }, message }];
}

/**
 * A province stands below its country, a country at most below something supranational, and that below nothing: each step
 * leads to another level, so that none can lead in a circle.
 */
function parentProblems(registry: Registry, id: string, place: Jurisdiction): Finding[] {
  const at = ['jurisdictions', id];
  const { parent } = place;
  const level = levelFrom(id, place);
  if (parent === undefined) {
    if (level !== 'state-or-province') return [];
    const message = `Unexpected state or province "${id}" without "parent", expected ${countryOf(registry, id)}`;
    return [{ place: { at }, message }];
  }
  const above = entryOf(registry, 'jurisdictions', parent);
  if (!above || level === undefined) return [];
  const aboveLevel = levelFrom(parent, above);
  const isSound =
    level === 'state-or-province'
      ? aboveLevel === 'country' && (levelOf(codeOf(id)) !== level || id.startsWith(`${parent}-`))
      : level === 'country' && aboveLevel === 'supranational';
  if (isSound) return [];
  const expected = {
    'state-or-province': countryOf(registry, id),
    country: 'none, or something supranational',
    supranational: 'none',
  }[level];
  const message = `Unexpected parent "${parent}" of ${levelWords[level]} "${id}", expected ${expected}`;
  return [{ place: { at: [...at, 'parent'] }, message }];
}

const levelWords: Readonly<Record<Level, string>> = {
  'state-or-province': 'the state or province',
  country: 'the country',
  supranational: 'the supranational place',
};

/** By the id, where that has the form of a code: a slip in code or level is reported once, there. */
function levelFrom(id: string, { level }: Jurisdiction): Level | undefined {
  return levelOf(codeOf(id)) ?? level;
}

/** The country that a province's id begins with, as far as it is registered. */
function countryOf(registry: Registry, id: string): string {
  const country = /^([a-z]{2})-/.exec(id)?.[1];
  return country !== undefined && entryOf(registry, 'jurisdictions', country)
    ? `"${country}", the country that its code begins with`
    : 'the country that its code begins with';
}
