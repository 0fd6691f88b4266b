import { expect, test } from 'vitest';
import { caseOutcomeCurrent } from '../../../src/checks/rules/case-outcome-current.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const path = [
  { outcome: 'Reversed, for Norland.', standing: 'vacated-as-moot' },
  { outcome: 'Vacated as moot.', standing: 'stands' },
];
const instruments = {
  ireland: { kind: 'case', title: 'The warrant case', path },
  won: { kind: 'case', title: 'The other case', path: [{ outcome: 'Won.', standing: 'stands' }] },
};
const claim = (summary: unknown, standing: unknown, about: unknown = ['ireland']) =>
  contextOf({ instruments, claims: { 'PC-CLM-11': { title: 'A case', summary, standing, about } } });
const remark = (text: unknown) => contextOf({ instruments, topics: { courts: { remarks: [{ text }] } } });
const courts = {
  ...instruments.ireland,
  path: [
    { court: 'U.S. Court of Appeals', ...path[0] },
    { court: 'U.S. Supreme Court', ...path[1] },
  ],
};
const told = (summary: string) => contextOf({ instruments: { ireland: { ...courts, summary } } });
const page = (text: string) => contextOf({ instruments: { ireland: courts } }, { documents: { 'docs/a.mdx': text } });
const ofCourt = (deed: string, court: string, outcome: string) =>
  `Unexpected "${deed}" of "${court}", expected what the path of the case says of that court, "${outcome}"`;

finds(caseOutcomeCurrent, [
  [
    'each court with what it did',
    told(
      'Norland won on appeal in 2016; the Supreme Court vacated that judgment as moot. The Court of Appeals ruled for it.',
    ),
    [],
  ],
  [
    'each with what the other did',
    told('Norland won before the Supreme Court, and a court of appeals vacated that judgment.'),
    [
      `instruments/ireland/summary: ${ofCourt('won', 'Supreme Court', 'Vacated as moot.')}`,
      `instruments/ireland/summary: ${ofCourt('vacated', 'court of appeals', 'Reversed, for Norland.')}`,
    ],
  ],
  [
    'a court that decided for nobody, on a page',
    page(
      'The Supreme Court ruled for Norland in the [warrant case](/instruments/ireland/), whose first judgment was vacated by it.',
    ),
    [],
  ],
  [
    'the same alone',
    page('The Supreme Court ruled for Norland in [the case](/instruments/ireland/).'),
    [
      'docs/a.mdx:1:19: Unexpected "ruled for" of a case alone, expected that it says what became of the judgment (vacated, reversed, moot …)',
    ],
  ],
  ['a claim of a win that is said to be outdated', claim('It won in court.', 'outdated'), []],
  [
    'the same undisputed',
    claim('It won in court.', 'undisputed'),
    [
      'claims/PC-CLM-11/standing: Unexpected standing "undisputed" of a claim that says "won" of a judgment that was undone, expected "outdated"',
    ],
  ],
  ...['The Supreme Court upheld it.', 'It lost on appeal.'].map((summary): Parameters<typeof finds>[1][number] => [
    summary,
    claim(summary, 'undisputed'),
    [
      `claims/PC-CLM-11/standing: Unexpected standing "undisputed" of a claim that says "${/upheld|lost on appeal/.exec(summary)?.[0]}" of a judgment that was undone, expected "outdated"`,
    ],
  ]),
  ['data that is lost', claim('The court asked who lost the data.', 'undisputed'), []],
  ['a judgment that was upheld until it was vacated', claim('Upheld, then vacated.', 'undisputed'), []],
  ['a claim that tells the rest', claim('It won in court, and the judgment was vacated.', 'undisputed'), []],
  ['a case whose judgment stands', claim('It won in court.', 'undisputed', ['won']), []],
  [
    'a remark',
    remark('Norland *won* [the case](/instruments/ireland/).'),
    [
      'topics/courts/remarks/0/text: Unexpected "won" of a case alone, expected that it says what became of the judgment (vacated, reversed, moot …)',
    ],
  ],
  [
    'a remark that tells the rest',
    remark('Norland won [the case](/instruments/ireland/); the judgment was vacated as moot.'),
    [],
  ],
  [
    'a remark by which it would stand',
    remark('[The case](/instruments/ireland/) was overtaken by a law, and the judgment still stands.'),
    [
      'topics/courts/remarks/0/text: Unexpected "still stands" of a case alone, expected that it says what became of the judgment (vacated, reversed, moot …)',
    ],
  ],
  ['a remark by which it does not', remark('The judgment of [the case](/instruments/ireland/) no longer stands.'), []],
  ['a remark on something else', remark('It won a prize.'), []],
  [
    'the case itself',
    contextOf({ instruments: { ireland: { ...instruments.ireland, summary: 'Norland won on appeal.' } } }),
    [
      'instruments/ireland/summary: Unexpected "won" of a case alone, expected that it says what became of the judgment (vacated, reversed, moot …)',
    ],
  ],
  [
    'a document',
    contextOf(
      { instruments },
      { documents: { 'docs/a.mdx': 'One.\n\nThe warrant case was won on appeal.\n\nIt won a prize.' } },
    ),
    [
      'docs/a.mdx:3:22: Unexpected "won" of a case alone, expected that it says what became of the judgment (vacated, reversed, moot …)',
    ],
  ],
]);

test.each<[outcome: string, told: boolean]>([
  ['Won by Contoso.', true],
  ['The writer is told.', false],
  ['Contoso prevailed; the judgment was overturned.', false],
])('the last decision of a case that was reversed: %s', (last, told) => {
  const steps = [
    { court: 'A', outcome: 'The letters are handed over.', standing: 'reversed' },
    { court: 'B', outcome: last, standing: 'stands' },
  ];
  const { findings } = caseOutcomeCurrent.check(
    contextOf({ instruments: { letters: { kind: 'case', title: 'Letters', path: steps } } }),
  );
  expect(findings.map(({ place, message }) => [place, message])).toEqual(
    told
      ? [
          [
            { at: ['instruments', 'letters', 'path', 1, 'outcome'] },
            `Unexpected outcome "${last}" of the last decision, expected one that says how an earlier one came to be "reversed"`,
          ],
        ]
      : [],
  );
});

test.each([
  ['Vacated, and sent back.', ['instruments/letters/path/0/standing']],
  ['Affirmed.', []],
])('two decisions that stand, of which the last one says: %s', (last, expected) => {
  const steps = [
    { court: 'A', date: '2016', outcome: 'The letters stay.', standing: 'stands' },
    { court: 'B', date: '2018', outcome: last, standing: 'stands' },
  ];
  const context = contextOf({ instruments: { letters: { kind: 'case', title: 'Letters', path: steps } } });
  expect(
    caseOutcomeCurrent.check(context).findings.map(({ place }) => ('at' in place ? place.at.join('/') : '')),
  ).toEqual(expected);
});

test('says how many things it looked at', () => {
  expect(caseOutcomeCurrent.check(claim('It won.', 'outdated')).examined).toBe(7);
  expect(caseOutcomeCurrent.check(claim('It won.', 'outdated', [])).examined).toBe(6);
});

test('points at the word', () => {
  const context = remark('Norland *won* [the case](/instruments/ireland/).');
  expect(caseOutcomeCurrent.check(context).findings.map(({ place }) => place)).toMatchObject([{ offset: 9 }]);
});
