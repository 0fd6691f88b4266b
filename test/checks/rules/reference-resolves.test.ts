import { expect, test } from 'vitest';
import { referenceResolves } from '../../../src/checks/rules/reference-resolves.ts';
import { contextOf, type Entries, found } from '../context.ts';

/** What is found in the fields that a test gives; those that it does not give lead to `some-…`. */
const foundIn = (entries: Entries) =>
  found(referenceResolves, contextOf(entries)).filter((line) => !line.includes('"some-'));

test.each<[string, Entries, string[]]>([
  ['an id that exists', { topics: { access: {} }, commitments: { 'PC-X-1': { topic: 'access' } } }, []],
  [
    'an id that does not',
    { topics: { access: {} }, commitments: { 'PC-X-1': { topic: 'acess' } } },
    [
      'commitments/PC-X-1/topic: Unexpected reference "acess", expected the id of an entry of topics; did you mean "access"?',
    ],
  ],
  [
    'a name that every object has',
    { commitments: { 'PC-X-1': { topic: 'constructor' } } },
    ['commitments/PC-X-1/topic: Unexpected reference "constructor", expected the id of an entry of topics'],
  ],
  [
    'a provision that exists',
    {
      instruments: { act: { kind: 'guidance', provisions: [{ id: 'q1' }] } },
      responsibilities: { duty: { restsOn: [{ instrument: 'act', provision: 'q1' }] } },
    },
    [],
  ],
  [
    'a provision of an instrument that lists none',
    {
      instruments: { act: { kind: 'guidance' } },
      responsibilities: { duty: { restsOn: [{ instrument: 'act', provision: 'section-7' }] } },
    },
    [
      'responsibilities/duty/restsOn/0/provision: Unexpected provision "section-7" of "act", expected none, as it lists none; where the text has it, add it there: provisions: [{ id: "section-7", title, edition, evidence }]',
    ],
  ],
  [
    'a provision that does not',
    {
      instruments: { act: { kind: 'guidance', provisions: [{ id: 'q3-12' }] } },
      responsibilities: { duty: { restsOn: [{ instrument: 'act', provision: 'q3-13' }] } },
    },
    [
      'responsibilities/duty/restsOn/0/provision: Unexpected provision "q3-13" of "act", expected "q3-12"; did you mean "q3-12"?',
    ],
  ],
])('%s', (_, entries, expected) => {
  expect(foundIn(entries)).toEqual(expected);
});

test('says how many references it looked at', () => {
  // Those of the fields that are not given too: a source of each, a principle and a kind of data of the commitment.
  const entries = { topics: { a: {} }, commitments: { 'PC-X-1': { topic: 'a', related: ['PC-X-1'] } } };
  expect(referenceResolves.check(contextOf(entries)).examined).toBe(6);
});

test('gives a hint for the first hundred faults alone, since each costs a look at every id', () => {
  const related = Array.from({ length: 150 }, (_, index) => `PC-Y-${index}`);
  const messages = foundIn({ commitments: { 'PC-X-1': { related }, 'PC-Y-1000': {} } });
  expect(messages).toHaveLength(150);
  expect(messages.filter((message) => message.includes('did you mean'))).toHaveLength(100);
});
