import { expect, test } from 'vitest';
import {
  addressOfChoice,
  type Choice,
  chosenIn,
  countsOf,
  isLeft,
  type ListRow,
  waysOut,
} from '../../../src/components/listing/narrowing.ts';

const choices = [
  {
    name: 'place',
    label: 'Place',
    values: [
      ['xn', 'Norland'],
      ['xs', 'Southmark'],
    ],
  },
  {
    name: 'service',
    label: 'Service',
    values: [
      ['files', 'Files'],
      ['mail', 'Mail'],
    ],
  },
] as const;
const rows: readonly ListRow[] = [
  { values: { place: ['xn'], service: ['files', 'mail'] }, text: 'notice of requests' },
  { values: { place: ['xn', 'xs'], service: ['files'] }, text: 'removal of data' },
  { values: { place: ['*'], service: [''] }, text: 'a report on requests' },
];
const left = (chosen: Readonly<Record<string, string>>) =>
  rows.flatMap((row, index) => (isLeft(row, chosen) ? [index] : []));

test.each([
  [{}, [0, 1, 2]],
  [{ place: 'xs' }, [1, 2]],
  [{ place: 'xs', service: 'files' }, [1]],
  [{ q: 'Requests' }, [0, 2]],
  [{ q: 'requests of' }, [0]],
  [{ q: 'requests', place: 'xn', service: '' }, [0, 2]],
  [{ place: 'xs', service: 'mail' }, []],
  [{ place: 'xs', service: 'mail files' }, [1]],
  [{ service: 'mail files', q: 'requests of' }, [0]],
])('%j leaves %j', (chosen, expected) => {
  expect(left(chosen)).toEqual(expected);
});

test('counts say what each choice would leave beside the others', () => {
  expect(countsOf(rows, choices, { place: 'xs', q: '' })).toEqual({
    place: { xn: 3, xs: 2 },
    service: { files: 1, mail: 0 },
  });
});

test('where nothing is left, what to drop is told, the best first', () => {
  expect(waysOut(rows, { place: 'xs', service: 'mail' })).toEqual([
    { name: 'service', count: 2 },
    { name: 'place', count: 1 },
  ]);
  expect(waysOut(rows, { q: 'nowhere', service: 'mail' })).toEqual([{ name: 'q', count: 1 }]);
});

test('an address says what is chosen, and nothing that is not on offer', () => {
  const chosen = { place: 'xn', q: 'two words' };
  expect(chosenIn(addressOfChoice(chosen), choices)).toEqual(chosen);
  expect(chosenIn('?place=nowhere&other=1', choices)).toEqual({});
  expect(addressOfChoice({ place: '' })).toBe('');
});

test('an address says each of several services that are chosen', () => {
  const chosen = { service: 'files mail', q: 'two words' };
  expect(addressOfChoice(chosen, choices)).toBe('?service=files&service=mail&q=two+words');
  expect(chosenIn('?service=files&service=nothing&service=mail&q=two+words', choices)).toEqual(chosen);
});

test('what is newer than a day, or than the versions that a reader has', () => {
  const changes: readonly ListRow[] = ['EX-A-1@1 2024-01-15', 'EX-A-1@2 2026-05-01', 'EX-B-1@1 2025-03-31'].map(
    (words) => {
      const [have = '', since = ''] = words.split(' ');
      return { values: { have: [have], since: [since] }, text: words };
    },
  );
  const after = (chosen: Readonly<Record<string, string>>) =>
    changes.filter((row) => isLeft(row, chosen)).map(({ text }) => text.split(' ')[0]);
  expect(after({ since: '2025-03-31' })).toEqual(['EX-A-1@2', 'EX-B-1@1']);
  expect(after({ since: '2026' })).toEqual(['EX-A-1@2']);
  expect(after({ have: 'We cite EX-A-1@1,\nEX-B-1@1 and EX-C-1@1.' })).toEqual(['EX-A-1@2']);
  expect(after({ have: 'EX-A-1@2' })).toEqual([]);
});

test('a list begins with a choice where its address makes none, and opening it stands in the address', () => {
  const begun: readonly Choice[] = [
    { name: 'kind', label: 'Kind', values: [['new', 'New']], first: 'new' },
    ...choices,
  ];
  expect(chosenIn('', begun)).toEqual({ kind: 'new' });
  expect(chosenIn('?place=xs', begun)).toEqual({ place: 'xs' });
  const opened = addressOfChoice({}, begun);
  expect(opened).toBe('?kind=');
  expect(chosenIn(opened, begun)).toEqual({});
});
