import { quotedList } from '../../language/message.ts';
import { span } from '../../language/time/dates.ts';
import { supportedStandards } from '../instruments/named-edition.ts';
import type { Finding, Rule } from '../rule.ts';

/** A commitment of today rests on no edition that was withdrawn. */
export const editionCurrent: Rule = {
  id: 'edition-current',
  description: 'A commitment in force or in preparation names no edition of a standard that was withdrawn.',
  why: 'Certificates to a withdrawn edition lapse when its transition ends. A customer who relies on one relies on nothing.',
  level: 'warning',
  timeBased: true,
  unit: 'standards that commitments rest on',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ supports: [{ instrument: 'cloud-privacy-standard', relation: 'supports', rationale: 'The page names NS 4100:2018.', evidence: 'official' }] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ supports: [{ instrument: 'cloud-privacy-standard', relation: 'supports', rationale: 'The page names NS 4100:2024.', evidence: 'official' }] }] } }",
    message:
      'Unexpected edition "NS 4100:2018" of "cloud-privacy-standard", withdrawn on 2024-02, expected one that stands: "NS 4100:2024"',
  },
  check({ registry, today }) {
    const supports = supportedStandards(registry);
    const findings = supports.flatMap(({ support, editions, named, status, at }): Finding[] => {
      if (named === undefined || named === 'open' || (status !== 'in-force' && status !== 'draft')) return [];
      if (named.withdrawn === undefined || span(named.withdrawn).last > today) return [];
      const standing = editions.filter(({ withdrawn }) => withdrawn === undefined).map(({ edition }) => edition);
      const message = `Unexpected edition "${named.edition}" of "${support.instrument}", withdrawn on ${named.withdrawn}, expected one that stands: ${quotedList(standing)}`;
      return [{ place: { at: [...at, 'instrument'] }, message }];
    });
    return { examined: supports.length, findings };
  },
};
