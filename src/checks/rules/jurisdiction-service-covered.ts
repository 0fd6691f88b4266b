import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entriesOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** What a place is said to have is promised something there. */
export const jurisdictionServiceCovered: Rule = {
  id: 'jurisdiction-service-covered',
  description: 'Every service that a place lists is named by a commitment for that place.',
  why: 'A list of services on the page of a country reads as a promise for them. A service that no commitment there names is either missing from one, or listed by mistake.',
  level: 'warning',
  needsAll: true,
  unit: 'services of places',
  example: {
    bad: "jurisdictions: { xn: { serviceLists: [{ services: ['files', 'mail', 'insights'], asOf: '2026', sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }] }] } }",
    good: "jurisdictions: { xn: { serviceLists: [{ services: ['files', 'mail'], asOf: '2026', sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }] }] } }",
    message:
      'Unexpected service "insights" of "xn" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
  },
  check({ registry }) {
    const covered = coveredPlaces(registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, place] of entriesOf(registry, 'jurisdictions')) {
      const reported = new Set<string>();
      for (const { item, at } of itemsAt(place.serviceLists, ['jurisdictions', id, 'serviceLists'])) {
        for (const { item: service, at: where } of itemsAt(item.services, [...at, 'services'])) {
          examined++;
          if (covered.has(`${id} ${service}`) || covered.has(`${id} all`) || reported.has(service)) continue;
          reported.add(service);
          const message = `Unexpected service "${service}" of "${id}" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it`;
          findings.push({ place: { at: where }, message });
        }
      }
    }
    return { examined, findings };
  },
};

/** `<place> <service>` of every version that names the place itself; a worldwide one says nothing about a list of its own. */
function coveredPlaces(registry: Registry): ReadonlySet<string> {
  return new Set(
    versionsOf(registry).flatMap(({ version: { scope } }) => {
      const services = [scope.services].flat();
      return idsOf(scope.jurisdictions).flatMap((place) => services.map((service) => `${place} ${service}`));
    }),
  );
}
