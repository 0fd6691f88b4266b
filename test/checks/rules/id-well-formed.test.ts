import { expect, test } from 'vitest';
import { idWellFormed } from '../../../src/checks/rules/id-well-formed.ts';
import { contextOf, found } from '../context.ts';
import { finds } from '../finds.ts';

const area = '"PC-<AREA>-<number>" with an area of 2 to 6 upper-case letters and a number from 1';
const words = 'lower-case letters and digits, in words joined by hyphens';

finds(idWellFormed, [
  [
    'ids of every form',
    {
      commitments: { 'PC-GOV-2': {}, 'PC-IP-10': {}, 'PC-SAFETY-1': {} },
      claims: { 'PC-CLM-1': {} },
      terms: { 'my-number': {}, 'iso-27001': {}, soc: {} },
    },
    [],
  ],
  ['another prefix for all', { commitments: { 'ACME-GOV-2': {} }, claims: { 'ACME-CLM-1': {} } }, []],
  [
    'a lower-case area',
    { commitments: { 'PC-gov-2': {} } },
    [`commitments/PC-gov-2: Unexpected id "PC-gov-2", expected ${area}; did you mean "PC-GOV-2"?`],
  ],
  [
    'a zero in front of the number, where the id without it is taken',
    { commitments: { 'PC-GOV-02': {}, 'PC-GOV-2': {} } },
    [`commitments/PC-GOV-02: Unexpected id "PC-GOV-02", expected ${area}`],
  ],
  [
    'the number 0',
    { commitments: { 'PC-GOV-0': {} } },
    [`commitments/PC-GOV-0: Unexpected id "PC-GOV-0", expected ${area}`],
  ],
  [
    'an area of one letter and one of seven',
    { commitments: { 'PC-X-1': {}, 'PC-PRIVACY-1': {} } },
    [
      `commitments/PC-X-1: Unexpected id "PC-X-1", expected ${area}`,
      `commitments/PC-PRIVACY-1: Unexpected id "PC-PRIVACY-1", expected ${area}`,
    ],
  ],
  [
    'no prefix, in a registry with its own',
    { commitments: { 'AC-GOV-1': {}, 'GOV-2': {} } },
    [
      'commitments/GOV-2: Unexpected id "GOV-2", expected "AC-<AREA>-<number>" with an area of 2 to 6 upper-case letters and a number from 1; did you mean "AC-GOV-2"?',
    ],
  ],
  [
    'a claim among the commitments',
    { commitments: { 'PC-CLM-1': {} } },
    ['commitments/PC-CLM-1: Unexpected id "PC-CLM-1", expected an area other than CLM, which is kept for claims'],
  ],
  [
    'a commitment among the claims',
    { claims: { 'PC-GOV-1': {}, 'PC-CLM-01': {} } },
    [
      'claims/PC-GOV-1: Unexpected id "PC-GOV-1", expected "PC-CLM-<number>" with a number from 1',
      'claims/PC-CLM-01: Unexpected id "PC-CLM-01", expected "PC-CLM-<number>" with a number from 1; did you mean "PC-CLM-1"?',
    ],
  ],
  [
    'a prefix unlike the others',
    { commitments: { 'PX-GOV-1': {}, 'PC-GOV-2': {} }, claims: { 'PC-CLM-1': {} } },
    [
      'commitments/PX-GOV-1: Unexpected prefix "PX" of id "PX-GOV-1", expected "PC" as in most others; did you mean "PC-GOV-1"?',
    ],
  ],
  [
    'names in other forms',
    { terms: { customerData: {}, 'Customer data': {}, donnée: {}, 'a--b': {}, '-': {} } },
    [
      `terms/customerData: Unexpected id "customerData", expected ${words}; did you mean "customerdata"?`,
      `terms/Customer data: Unexpected id "Customer data", expected ${words}; did you mean "customer-data"?`,
      `terms/donnée: Unexpected id "donnée", expected ${words}; did you mean "donnee"?`,
      `terms/a--b: Unexpected id "a--b", expected ${words}; did you mean "a-b"?`,
      `terms/-: Unexpected id "-", expected ${words}`,
    ],
  ],
]);

test('says how many ids it looked at', () => {
  const entries = { terms: { a: {}, B: null }, claims: { 'PC-CLM-1': {} } };
  expect(idWellFormed.check(contextOf(entries)).examined).toBe(3);
});

test('the prefix of the site counts, however many ids have another', () => {
  const entries = { commitments: { 'PX-GOV-1': {}, 'PX-GOV-2': {}, 'PC-GOV-3': {} } };
  expect(found(idWellFormed, contextOf(entries, { citationPrefix: 'PC' }))).toEqual(
    ['1', '2'].map(
      (number) =>
        `commitments/PX-GOV-${number}: Unexpected prefix "PX" of id "PX-GOV-${number}", expected "PC", the citationPrefix in src/registry/site.ts; did you mean "PC-GOV-${number}"?`,
    ),
  );
});
