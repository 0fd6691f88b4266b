import { quotedList } from '../../language/message.ts';
import { supportedStandards } from '../instruments/named-edition.ts';
import type { Finding, Rule } from '../rule.ts';

/** A standard that was revised is named with the edition that is meant. */
export const editionNamed: Rule = {
  id: 'edition-named',
  description: 'A commitment that rests on a standard with several editions says which edition is meant.',
  why: 'Controls come and go between editions, and so do the parts of an attestation. "ISO/IEC 27001" alone says neither which controls are in place nor whether a certificate still counts. What was promised in the past is reported as open, not as wrong.',
  level: 'error',
  unit: 'standards that commitments rest on',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ supports: [{ instrument: 'cloud-privacy-standard', relation: 'supports', rationale: 'The page names the standard.', evidence: 'official' }] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ supports: [{ instrument: 'cloud-privacy-standard', relation: 'supports', rationale: 'The page names NS 4100:2024.', evidence: 'official' }] }] } }",
    message:
      'Unexpected standard "cloud-privacy-standard" without edition, expected one of "NS 4100:2018" or "NS 4100:2024" in its provision or rationale',
  },
  check({ registry }) {
    const supports = supportedStandards(registry);
    const findings = supports.flatMap(({ support, editions, named, status, at }): Finding[] => {
      if (named !== undefined || editions.length < 2) return [];
      const place = { at: [...at, 'instrument'] };
      const names = quotedList(editions.map(({ edition }) => edition));
      if (status === 'in-force' || status === 'draft') {
        const message = `Unexpected standard "${support.instrument}" without edition, expected one of ${names} in its provision or rationale`;
        return [{ place, message }];
      }
      return [{ place, message: `Open: which of ${names} of "${support.instrument}" was meant`, level: 'info' }];
    });
    return { examined: supports.length, findings };
  },
};
