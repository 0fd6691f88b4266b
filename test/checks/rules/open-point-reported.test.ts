import { expect, test } from 'vitest';
import { openPointReported } from '../../../src/checks/rules/open-point-reported.ts';
import { contextOf, type Entries } from '../context.ts';
import { finds } from '../finds.ts';

const qualified = (qualifier: object): Entries => ({
  openPoints: { proviso: { title: 'What the proviso limits' } },
  commitments: { 'PC-GOV-3': { openPoints: ['proviso'], versions: [{ qualifiers: [qualifier] }] } },
});

finds(openPointReported, [
  ['an open point that an entry names', { openPoints: { edition: {} }, terms: { a: { openPoints: ['edition'] } } }, []],
  [
    'an open point that nothing names',
    {
      openPoints: { edition: {} },
      terms: { a: { title: 'edition', openPoints: ['editions'] } },
      commitments: { 'PC-GOV-1': { topic: 'edition' } },
    },
    [
      'openPoints/edition: Unexpected open point "edition" that no entry names, expected it under "openPoints" of the entries that it is about; take it out where it is settled',
    ],
  ],
  [
    'a value that is open, with its open point',
    {
      openPoints: { address: {} },
      sources: { s: { url: { unresolved: 'The address is lost.', openPoint: 'address' }, dated: { date: '2020' } } },
      authorities: { a: { site: 'https://example.org/', established: { unresolved: 'When it began.' } } },
    },
    ['authorities/a/established: info: Open: When it began.', 'sources/s/url: info: Open: The address is lost.'],
  ],
  [
    'an ambiguous qualifier',
    qualified({ id: 'notice', basis: 'ambiguous', openPoint: 'proviso' }),
    [
      'commitments/PC-GOV-3/versions/0/qualifiers/0: info: Open: the qualifier "notice" can be read in more than one way (What the proviso limits)',
    ],
  ],
  [
    'an ambiguous qualifier without open point',
    qualified({ id: 'notice', basis: 'ambiguous' }),
    [
      'commitments/PC-GOV-3/versions/0/qualifiers/0: info: Open: the qualifier "notice" can be read in more than one way',
    ],
  ],
  ['a qualifier that is explicit', qualified({ id: 'notice', basis: 'explicit' }), []],
]);

test('says how many open questions it looked at', () => {
  const entries = {
    ...qualified({ id: 'notice', basis: 'ambiguous' }),
    sources: { s: { url: { unresolved: 'Lost.' }, dated: { date: '2020' } } },
  };
  expect(openPointReported.check(contextOf(entries)).examined).toBe(3);
});
