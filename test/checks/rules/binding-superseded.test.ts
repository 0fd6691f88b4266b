import { expect, test } from 'vitest';
import { bindingSuperseded } from '../../../src/checks/rules/binding-superseded.ts';
import { contextOf, type Entries, found } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  hst: {
    supersededBy: [
      { instrument: 'product-terms', subject: 'licence-terms', date: '2020' },
      { instrument: 'dpa', subject: 'data-protection', date: '2020-01' },
    ],
  },
  dpa: { supersededBy: [{ instrument: 'ps-dpa' }, { instrument: 'lost-dpa', subject: 'data-protection' }] },
  'ps-dpa': { supersededBy: [{ instrument: 'next-dpa', date: '2027' }] },
  'product-terms': {},
  'next-dpa': {},
  loop: { supersededBy: [{ instrument: 'pool' }] },
  pool: { supersededBy: [{ instrument: 'loop' }] },
};

/** A commitment with one version, bound to an instrument. */
const bound = (status: unknown, instrument: unknown, subject = 'data-protection', more: object = {}): Entries => ({
  instruments,
  commitments: { 'PC-GOV-1': { status, versions: [{ binding: [{ instrument, subject }] }], ...more } },
});
const at = 'commitments/PC-GOV-1/versions/0/binding/0/instrument';
const historic = `${at}: warning: Unexpected superseded agreement "hst", expected "ps-dpa" (chain: hst → dpa → ps-dpa) in a new version or a remark that links to /instruments/ps-dpa/`;

finds(bindingSuperseded, [
  ['an agreement that stands', bound('in-force', 'ps-dpa'), []],
  [
    'an agreement that was superseded, for its subject',
    bound('in-force', 'hst'),
    [`${at}: Unexpected superseded agreement "hst", expected "ps-dpa" (chain: hst → dpa → ps-dpa) in a new version`],
  ],
  [
    'the same agreement for another subject',
    bound('in-force', 'hst', 'licence-terms'),
    [
      `${at}: Unexpected superseded agreement "hst", expected "product-terms" (chain: hst → product-terms) in a new version`,
    ],
  ],
  ['an agreement that was superseded for other subjects', bound('in-force', 'hst', 'liability'), []],
  ['a commitment of the past', bound('historic', 'hst'), [historic]],
  ['a draft', bound('draft', 'hst'), [historic]],
  ['a commitment that is no longer made', bound('withdrawn', 'hst'), []],
  ['a commitment that was replaced', bound('replaced', 'hst'), []],
  [
    'a commitment of the past with a remark on what followed',
    bound('historic', 'hst', 'data-protection', { remarks: [{ text: 'See [the DPA](/instruments/ps-dpa/).' }] }),
    [],
  ],
  [
    'a commitment of the past with other remarks',
    bound('historic', 'hst', 'data-protection', {
      remarks: [{ text: 'See [the DPA](/instruments/dpa/), not /instruments/ps-dpa/.' }],
    }),
    [historic],
  ],
  [
    'a commitment of today with a remark on what followed',
    bound('in-force', 'hst', 'data-protection', { remarks: [{ text: 'See [the DPA](/instruments/ps-dpa/).' }] }),
    [`${at}: Unexpected superseded agreement "hst", expected "ps-dpa" (chain: hst → dpa → ps-dpa) in a new version`],
  ],
  [
    'a circle',
    bound('historic', 'loop'),
    [
      `${at}: Unexpected circle of supersessions behind agreement "loop", expected a chain that ends (chain: loop → pool → …)`,
    ],
  ],
  [
    'an earlier version, with the agreement of its time',
    {
      instruments,
      commitments: {
        'PC-GOV-1': {
          status: 'in-force',
          versions: [
            { binding: [{ instrument: 'hst', subject: 'data-protection' }] },
            { binding: [{ instrument: 'ps-dpa', subject: 'data-protection' }] },
          ],
        },
      },
    },
    [],
  ],
  ['an instrument that does not exist', bound('in-force', 'ots'), []],
]);

test('an agreement that will be superseded stands until then', () => {
  const context = contextOf(bound('in-force', 'ps-dpa'), { today: '2027-01-01' });
  expect(found(bindingSuperseded, context)).toEqual([
    `${at}: Unexpected superseded agreement "ps-dpa", expected "next-dpa" (chain: ps-dpa → next-dpa) in a new version`,
  ]);
});

test('says how many bindings it looked at', () => {
  expect(bindingSuperseded.check(contextOf(bound('in-force', 'dpa'))).examined).toBe(1);
  expect(bindingSuperseded.check(contextOf(bound('withdrawn', 'dpa'))).examined).toBe(0);
  expect(bindingSuperseded.check(contextOf(bound('in-force', 'dpia'))).examined).toBe(0);
});
