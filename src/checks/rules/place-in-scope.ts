import { quotedList } from '../../language/message.ts';
import type { Mention } from '../../language/names/name-finder.ts';
import type { Kind } from '../../model/ids.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf, type LocatedVersion, versionsOf } from '../entries.ts';
import type { Passage } from '../prose/passage.ts';
import { type NamedPlace, placesAmong } from '../prose/places.ts';
import { providerSource } from '../prose/providers.ts';
import { registryNames } from '../prose/registry-names.ts';
import { below, narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** The places for which the words hold are those of the scope. */
export const placeInScope: Rule = {
  id: 'place-in-scope',
  description: 'A place for which a statement or a qualifier holds stands in its scope, and the other way round.',
  why: 'A promise made for one country is not one for its neighbour. Where the sentence says Norland and the scope the world, somebody elsewhere is told that they are covered.',
  level: 'error',
  needsAll: true,
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'In Norland, Contoso does not use what people write in Contoso Mail for advertising.', scope: { jurisdictions: 'worldwide' } }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'In Norland, Contoso does not use what people write in Contoso Mail for advertising.', scope: { jurisdictions: ['xn'] } }] } }",
    message:
      'Unexpected place "Norland" in the words, expected a scope that names it, or words that hold everywhere (scope.jurisdictions is "worldwide")',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    return { examined: versions.length, findings: versions.flatMap((located) => problems(registry, located)) };
  },
};

/** Negated, or an example: nothing is said to hold there. */
const says = /\b(?:not|no|example|never)\b/i;

function problems(registry: Registry, located: LocatedVersion): Finding[] {
  const { jurisdictions } = located.version.scope;
  const worldwide = jurisdictions === 'worldwide';
  const scope = idsOf(jurisdictions);
  const statement = statementOf(located);
  const find = registryNames(registry);
  const provider = providerSource(registry);
  const findings: Finding[] = [];
  const mentioned = new Set<string>();
  const judge = (passage: Passage, sentence: string, offset: number) => {
    const mentions = find(sentence);
    for (const id of mentions.flatMap((mention) => placesOf(registry, mention))) mentioned.add(id);
    const places = placesAmong(sentence, mentions, provider);
    for (const place of places) {
      const message = problem(registry, place, places, scope, worldwide);
      if (message) findings.push({ place: passage.place(place.start + offset), message });
    }
  };
  judge(statement, statement.own, 0);
  for (const { passage } of qualifiersOf(located)) {
    if (find(passage.own).length === 0) continue;
    for (const { text, start } of narrowingSentences(passage)) if (!says.test(text)) judge(passage, text, start);
    for (const mention of find(passage.own)) for (const id of placesOf(registry, mention)) mentioned.add(id);
  }
  for (const [index, id] of scope.entries()) {
    if (mentioned.has(id) || !entryOf(registry, 'jurisdictions', id)) continue;
    const message = `Unexpected jurisdiction "${id}", expected one that the statement or a qualifier names, itself or by its law`;
    findings.push({ place: { at: below(located, 'scope', 'jurisdictions', index) }, message });
  }
  return findings;
}

function problem(
  registry: Registry,
  { ids, text, role }: NamedPlace,
  places: readonly NamedPlace[],
  scope: readonly string[],
  worldwide: boolean,
): string | undefined {
  const inScope = ids.some((id) => scope.includes(id));
  if (role === 'excepted' && inScope) {
    return `Unexpected place "${text}" as left out by the words, expected a scope without it`;
  }
  if (role !== 'holds' || inScope) return undefined;
  // "Southmark, Norland" is Southmark.
  const named = places.flatMap((place) => place.ids);
  const isParent = named.some((id) => {
    const parent = entryOf(registry, 'jurisdictions', id)?.parent;
    return parent !== undefined && ids.includes(parent) && scope.includes(id);
  });
  if (isParent) return undefined;
  const expected = worldwide
    ? 'a scope that names it, or words that hold everywhere (scope.jurisdictions is "worldwide")'
    : `${quotedList(scope)}, the jurisdictions of the scope`;
  return `Unexpected place "${text}" in the words, expected ${expected}`;
}

/** The places that a mention brings in: itself, or that of the law or authority that it names. */
function placesOf(registry: Registry, { refs }: Mention<Kind>): string[] {
  return refs.flatMap(({ kind, id }): string[] => {
    if (kind === 'jurisdictions') return [id];
    if (kind === 'authorities') return [entryOf(registry, 'authorities', id)?.jurisdiction ?? []].flat();
    if (kind === 'instruments') return [entryOf(registry, 'instruments', id)?.jurisdiction ?? []].flat();
    return [];
  });
}
