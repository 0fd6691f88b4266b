import { entriesOf } from '../../model/entries.ts';
import { itemsAt, repeatsOf } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** Where sources list different services for one place, each list says when it held. */
export const serviceListsDated: Rule = {
  id: 'service-lists-dated',
  description: 'Two different lists of services for one place each say when they held, and do not say the same.',
  why: 'Sources of different years differ. Without their dates a reader cannot tell a change from a contradiction, and will quote the longer list.',
  level: 'warning',
  unit: 'lists of services',
  example: {
    bad: "jurisdictions: { xn: { serviceLists: [{ services: ['files', 'mail'], asOf: 'Older page', sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }] }, { services: ['files'], asOf: '2022', sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }] }] } }",
    good: "jurisdictions: { xn: { serviceLists: [{ services: ['files', 'mail'], asOf: '2026', sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }] }, { services: ['files'], asOf: '2022', sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }] }] } }",
    message: 'Unexpected "Older page" as the time of one of 2 different lists, expected at least a year',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, place] of entriesOf(registry, 'jurisdictions')) {
      const lists = itemsAt(place.serviceLists, ['jurisdictions', id, 'serviceLists']);
      examined += lists.length;
      const contents = new Set(place.serviceLists.map(({ services }) => JSON.stringify([...services].sort())));
      if (contents.size < 2) continue;
      for (const { item, at } of lists) {
        if (/\b(?:19|20)\d\d\b/.test(item.asOf)) continue;
        const message = `Unexpected "${item.asOf}" as the time of one of ${lists.length} different lists, expected at least a year`;
        findings.push({ place: { at: [...at, 'asOf'] }, message });
      }
      for (const { repeat, first } of repeatsOf(lists, ({ asOf }) => asOf)) {
        const message = `Unexpected time "${repeat.item.asOf}", the same as that of list ${first.index + 1}, expected different lists to differ in time; put them together if they are one`;
        findings.push({ place: { at: [...repeat.at, 'asOf'] }, message });
      }
    }
    return { examined, findings };
  },
};
