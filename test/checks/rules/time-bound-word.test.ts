import { expect, test } from 'vitest';
import { timeBoundWord } from '../../../src/checks/rules/time-bound-word.ts';
import { contextOf, found } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { oneVersion } from '../labelled/one-version.ts';
import { timeBound } from '../labelled/time-bound-word.ts';

const sources = {
  old: { dated: { date: '2018-03' }, accessed: '2026-11' },
  newer: { dated: { date: '2026-06' }, accessed: '2026-11' },
  undated: { dated: { unresolved: 'Unknown.' }, accessed: '2026-11' },
  wide: { dated: { notBefore: '2014', notAfter: '2026-11' }, accessed: '2026-11' },
  odd: { dated: 3, accessed: 'x' },
};
const remark = (text: string, ...named: string[]) => ({ text, sources: named });
const message = (word: string, day: string) =>
  `Unexpected "${word}" in a text whose evidence is of ${day}, expected a date, or words without a time`;

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'a summary that rests on an old source',
    { summary: 'It is now so.', sources: [{ source: 'old', basis: 'explicit' }] },
    [`topics/t/summary: ${message('now', '2018-03-31')}`],
  ],
  [
    'one that rests on a newer one too',
    { summary: 'It is now so.', sources: [{ source: 'old' }, { source: 'newer' }] },
    [],
  ],
  [
    'one that rests on one without a date too, whenever that was read',
    { summary: 'It is now so.', sources: [{ source: 'old' }, { source: 'undated' }] },
    [`topics/t/summary: ${message('now', '2018-03-31')}`],
  ],
  [
    'one that may be as old as its source',
    { summary: 'The new Vault Act is long.', sources: [{ source: 'wide' }] },
    [`topics/t/summary: ${message('The new Vault', '2014-12-31')}`],
  ],
  [
    'one without any date',
    { summary: 'It is now so.', sources: [{ source: 'undated' }] },
    [
      'topics/t/summary: Unexpected "now" in a text whose evidence has no date, expected a date, or words without a time',
    ],
  ],
  [
    'a remark',
    { remarks: [remark('It is [now](/x/) so.', 'old')] },
    [`topics/t/remarks/0/text: ${message('now', '2018-03-31')}`],
  ],
  ['a link’s address and code', { remarks: [remark('See [it](/now/) and `today`.', 'old')] }, []],
  ['a dated sentence', { remarks: [remark('In 2018 it is now so. That is all.', 'old')] }, []],
  [
    'a remark without sources, read lately',
    { remarks: [remark('It is now so.')], review: { reviewed: '2026-11-20' } },
    [],
  ],
  [
    'a remark without sources, read long ago',
    { remarks: [remark('It is now so.')], review: { reviewed: '2025-11-19' } },
    [`topics/t/remarks/0/text: ${message('now', '2025-11-19')}`],
  ],
  ['a day short of a year', { remarks: [remark('It is now so.')], review: { reviewed: '2025-11-20' } }, []],
])('%s', (_, topic, expected) => {
  expect(found(timeBoundWord, contextOf({ sources, topics: { t: topic } }))).toEqual(expected);
});

test.each([
  ['The register is so far the only one.', 'so far'],
  ['The register is so far as we know the only one.', undefined],
  ['As of today the register is the only one.', 'today'],
  ['As of 1 March the register is the only one.', undefined],
  ['It is our reading for the time being.', 'for the time being'],
  ['These days the register is public.', 'These days'],
  ['These days are counted from the notice.', undefined],
  ['The list was just published.', 'just published'],
  ['The list is just a list.', undefined],
  ['A list follows in the coming weeks.', 'in the coming weeks'],
  ['A list follows in the weeks after the notice.', undefined],
  ['It has the same name in the latest documents.', 'the latest'],
  ['It is kept until the latest of the three dates.', undefined],
])('%s', (definition, word) => {
  const terms = { t: { definition, sources: [{ source: 'old' }] } };
  expect(found(timeBoundWord, contextOf({ sources, terms }))).toEqual(
    word === undefined ? [] : [`terms/t/definition: ${message(word, '2018-03-31')}`],
  );
});

test('what stands in the lines of a source is as old as the source', () => {
  const lines = { list: [{ line: 3, gist: 'It is currently so.' }] };
  const list = (id: keyof typeof sources) => ({ sources: { [id]: { ...sources[id], lines } } });
  expect(found(timeBoundWord, contextOf(list('old')))).toEqual([
    `sources/old/lines/list/0/gist: ${message('currently', '2018-03-31')}`,
  ]);
  expect(found(timeBoundWord, contextOf(list('newer')))).toEqual([]);
});

test('a claim, unless it is marked as outdated', () => {
  const claim = {
    title: 'It is new',
    summary: 'It is currently so.',
    asOf: { notBefore: '2017', notAfter: '2018-03' },
  };
  const claims = { 'PC-CLM-1': claim, 'PC-CLM-2': { ...claim, standing: 'outdated' } };
  expect(found(timeBoundWord, contextOf({ claims }))).toEqual([
    `claims/PC-CLM-1/title: ${message('is new', '2018-03-31')}`,
    `claims/PC-CLM-1/summary: ${message('currently', '2018-03-31')}`,
  ]);
});

test('says how many old texts it looked at, and comes with time alone', () => {
  const context = oneVersion('It is so.', { lastAttested: { date: '2017-01-29' }, qualifiers: ['It is not.'] });
  expect(timeBoundWord.check(context).examined).toBe(52);
  expect(timeBoundWord.check({ ...context, today: '2017-06-01' }).examined).toBe(50);
  expect([timeBoundWord.timeBased, timeBoundWord.level]).toEqual([true, 'warning']);
});

test('on labelled sentences', () => {
  expectMeasured(
    'time-bound-word',
    timeBound,
    (sentence) => timeBoundWord.check(oneVersion(sentence, { lastAttested: { date: '2017-01' } })).findings.length > 0,
    40,
  );
});
