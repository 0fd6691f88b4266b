import { expect, test } from 'vitest';
import { github } from '../../../src/checks/reporters/github.ts';
import { many, nothing, reportOf, sample } from './sample.ts';

const lines = (text: string) => text.split('\n').filter(Boolean);

test('an annotation for each finding, with nothing left that the command would read as its own', () => {
  expect(lines(github(sample))).toEqual([
    '::error file=src/registry/a%2C b.ts,line=7,col=5,title=all-whole::Unexpected "a|b" & <i>, 100%25: [x](y) {0}%0Asecond line; ping @someone about #12%0Ahttps://privacy.example/checks/all-whole/',
    '::warning file=docs/a b.mdx,line=8,col=5,title=not-late::Late.%0Ahttps://privacy.example/checks/not-late/',
    '::notice file=src/registry/a%2C b.ts,line=9,col=5,title=all-known::Open: who?%0Ahttps://privacy.example/checks/all-known/',
  ]);
});

test('nothing to say', () => {
  expect(github(nothing)).toBe('');
});

test.each<[number, number, number, Record<string, number>, string | undefined]>([
  [10, 10, 10, { error: 10, warning: 10, notice: 10 }, undefined],
  [11, 0, 0, { error: 10, warning: 0, notice: 1 }, '1 more error'],
  [12, 15, 0, { error: 10, warning: 10, notice: 1 }, '2 more errors, 5 more warnings'],
  [0, 0, 11, { error: 0, warning: 0, notice: 10 }, '2 more notes'],
  [0, 11, 10, { error: 0, warning: 10, notice: 10 }, '1 more warning, 1 more note'],
])(
  '%i errors, %i warnings and %i notes make at most ten annotations each',
  (errors, warnings, notes, expected, more) => {
    const report = reportOf([...many(errors, 'error'), ...many(warnings, 'warning'), ...many(notes, 'info')]);
    const all = lines(github(report));
    const count = (command: string) => all.filter((line) => line.startsWith(`::${command} `)).length;
    expect({ error: count('error'), warning: count('warning'), notice: count('notice') }).toEqual(expected);
    expect(all.at(-1)?.includes('more')).toBe(more !== undefined);
    if (more !== undefined) expect(all.at(-1)).toContain(`::${more}; the summary of the step lists them`);
  },
);
