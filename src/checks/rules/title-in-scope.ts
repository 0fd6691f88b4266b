import { quotedList } from '../../language/message.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { latestVersions, membersOf } from '../entries.ts';
import { enclosingPlaces } from '../prose/enclosing-places.ts';
import { placesAmong } from '../prose/places.ts';
import { providerSource } from '../prose/providers.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';

/** A title in brackets says for what the promise is: "Deletion (Files)". */
const bracketed = /\(([^()]+)\)/g;

/** A title names the services and places that its promise is for. */
export const titleInScope: Rule = {
  id: 'title-in-scope',
  description:
    'A service or place that the title of a commitment names in brackets, or a place for which it says that the promise is, stands in its scope.',
  why: 'Lists, search and tables show the title alone. Under the name of another service, the promise is found by the wrong customer and not by the right one.',
  level: 'error',
  needsAll: true,
  unit: 'titles',
  example: {
    bad: "commitments: { 'EX-DATA-1': { title: 'Deletion after the end of a subscription (Contoso Insights)' } }",
    good: "commitments: { 'EX-DATA-1': { title: 'Deletion after the end of a subscription (Contoso Files)' } }",
    message: 'Unexpected "Contoso Insights" in the title, expected "files" or "mail", as the scope has it',
  },
  check({ registry }) {
    const find = registryNames(registry);
    const provider = providerSource(registry);
    const latest = latestVersions(registry);
    const findings = latest.flatMap(({ id, commitment: { title }, version: { scope } }): Finding[] => [
      ...[...title.matchAll(bracketed)].flatMap(({ 1: words = '', index }) =>
        find(words).flatMap(({ text, start, refs, continued }): Finding[] => {
          const named = (kind: string) => refs.filter((ref) => ref.kind === kind).map((ref): string => ref.id);
          const services = named('services');
          const places = named('jurisdictions');
          const [listed, meant] = services.length > 0 ? [scope.services, services] : [scope.jurisdictions, places];
          const scoped: readonly string[] = idsOf(listed);
          if (continued || meant.length === 0 || scoped.length === 0) return [];
          if (meant.some((one) => scoped.some((other) => isWithin(registry, one, other)))) return [];
          const message = `Unexpected "${text}" in the title, expected ${quotedList(scoped)}, as the scope has it`;
          return [{ place: { at: ['commitments', id, 'title'], offset: index + 1 + start }, message }];
        }),
      ),
      ...placesAmong(title, find(title), provider).flatMap(({ ids, text, role, start }): Finding[] => {
        const places: readonly string[] = idsOf(scope.jurisdictions);
        const isMeant = ids.some((one) => places.some((other) => isWithin(registry, one, other)));
        if (role !== 'holds' || isMeant) return [];
        const expected =
          places.length === 0 ? 'none, as the scope is worldwide' : `${quotedList(places)}, as the scope has it`;
        const message = `Unexpected "${text}" in the title, expected ${expected}`;
        return [{ place: { at: ['commitments', id, 'title'], offset: start }, message }];
      }),
    ]);
    return { examined: latest.length, findings };
  },
};

/** The same, or one a part of the other: a place of a country, a service of a family. */
function isWithin(registry: Registry, one: string, other: string): boolean {
  return (
    [...enclosingPlaces(registry, one), ...membersOf(registry, one)].includes(other) ||
    [...enclosingPlaces(registry, other), ...membersOf(registry, other)].includes(one)
  );
}
