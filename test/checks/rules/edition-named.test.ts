import { expect, test } from 'vitest';
import { editionNamed } from '../../../src/checks/rules/edition-named.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const supporting = (rationale: unknown, status: unknown = 'in-force', more: object = {}, instrument: unknown = 'iso') =>
  contextOf({
    instruments: {
      iso: {
        kind: 'standard',
        editions: [{ edition: '2013' }, { edition: '2022' }, { edition: '2022 with Amendment 1:2024' }],
        provisions: [{ id: 'a-5', edition: '2022' }, { id: 'a-6' }, { id: 'a-7', edition: { unresolved: 'Which.' } }],
      },
      one: { kind: 'standard', editions: [{ edition: '2022' }] },
      law: { kind: 'statute' },
    },
    commitments: { 'PC-CA-1': { status, versions: [{ supports: [{ instrument, rationale, ...more }] }] } },
  });
finds(editionNamed, [
  ['an edition in the rationale', supporting('The page names ISO/IEC 27001:2022.'), []],
  [
    'no edition',
    supporting('The page names ISO/IEC 27001.'),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: Unexpected standard "iso" without edition, expected one of "2013", "2022" or "2022 with Amendment 1:2024" in its provision or rationale',
    ],
  ],
  [
    'a number that only looks like one',
    supporting('The page of 20221 names it.'),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: Unexpected standard "iso" without edition, expected one of "2013", "2022" or "2022 with Amendment 1:2024" in its provision or rationale',
    ],
  ],
  [
    'none in a draft',
    supporting('The page names it.', 'draft'),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: Unexpected standard "iso" without edition, expected one of "2013", "2022" or "2022 with Amendment 1:2024" in its provision or rationale',
    ],
  ],
  [
    'none in the past',
    supporting('The page names it.', 'historic'),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: info: Open: which of "2013", "2022" or "2022 with Amendment 1:2024" of "iso" was meant',
    ],
  ],
  ['that of the provision', supporting('The page names it.', 'in-force', { provision: 'a-5' }), []],
  [
    'a provision without',
    supporting('The page names it.', 'in-force', { provision: 'a-6' }),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: Unexpected standard "iso" without edition, expected one of "2013", "2022" or "2022 with Amendment 1:2024" in its provision or rationale',
    ],
  ],
  ['a provision whose edition is open', supporting('The page names it.', 'in-force', { provision: 'a-7' }), []],
  ['a standard with a single edition', supporting('The page names it.', 'in-force', {}, 'one'), []],
  ['a law', supporting('The page names it.', 'in-force', {}, 'law'), []],
]);

test('says how many things it looked at', () => {
  expect(editionNamed.check(supporting('', 'historic')).examined).toBe(1);
  expect(editionNamed.check(supporting('', 'in-force', {}, 'law')).examined).toBe(0);
});
