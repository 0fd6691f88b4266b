import { expect, test } from 'vitest';
import { provisionHasEdition } from '../../../src/checks/rules/provision-has-edition.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instrument = (kind: string, provision: object) =>
  contextOf({
    instruments: {
      it: { kind, editions: [{ edition: '2011' }, { edition: '2024' }], provisions: [{ id: 'q-1', ...provision }] },
    },
  });
finds(provisionHasEdition, [
  ['guidance with its edition', instrument('guidance', { edition: '11 December 2014' }), []],
  ['guidance whose edition is open', instrument('guidance', { edition: { unresolved: 'Which.' } }), []],
  [
    'guidance without',
    instrument('guidance', {}),
    [
      'instruments/it/provisions/0: Unexpected provision "q-1" of guidance without edition, expected "edition", or unresolved(…) with who could say',
    ],
  ],
  ['a standard with one of its editions', instrument('standard', { edition: '2011' }), []],
  [
    'a standard with another',
    instrument('standard', { edition: '2021' }),
    [
      'instruments/it/provisions/0/edition: Unexpected edition "2021", expected one that "it" has: "2011" or "2024"; did you mean "2011"?',
    ],
  ],
  ['a standard without', instrument('standard', {}), []],
  [
    'an agreement with an edition that it does not have',
    instrument('agreement', { edition: '2019' }),
    [
      'instruments/it/provisions/0/edition: Unexpected edition "2019", expected one that "it" has: "2011" or "2024"; did you mean "2011"?',
    ],
  ],
  ['a statute', instrument('statute', {}), []],
]);

test('says how many things it looked at', () => {
  expect(provisionHasEdition.check(instrument('standard', {})).examined).toBe(1);
  expect(provisionHasEdition.check(instrument('statute', {})).examined).toBe(0);
});
