import { expect, test } from 'vitest';
import { sightingEffectTold } from '../../../src/checks/rules/sighting-effect-told.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[effect: string, remark: string, told?: string]>([
  ['same', 'Attempts to redirect. It does not say always.', 'does not say always'],
  ['broader', 'Law enforcement alone; other third parties are not named.', 'are not named'],
  ['stronger', 'The words "for whatever reason" are not there.', 'are not there'],
  ['same', 'It does not say promptly.'],
  ['same', 'The services are not named.'],
  ['same', 'Data is shared only as the customer directs.'],
  ['narrower', 'Attempts to redirect. It does not say always.'],
  ['in-kind', 'Customers are not named.'],
])('%s: %s', (effect, remark, told) => {
  const context = contextOf({
    commitments: {
      'PC-1': { versions: [{ statement: 'Contoso always redirects requests.' }], sightings: [{ effect, remark }] },
    },
  });
  expect(foundBriefly(sightingEffectTold, context)).toEqual(
    told === undefined
      ? []
      : [`commitments/PC-1/sightings/0/effect: Unexpected effect "${effect}" of a text whose remark says "${told}"`],
  );
});
