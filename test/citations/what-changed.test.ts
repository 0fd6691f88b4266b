import { describe, expect, test } from 'vitest';
import { changesSince, standingsOf } from '../../src/citations/what-changed.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';
import { changed, own } from './sample.ts';

const today = '2026-11-21';

describe('since a day', () => {
  const since = (day: string, query = {}, inventory: Inventory = own) =>
    changesSince(inventory, day, query, today).map(
      ({ token, kind, perhaps }) => `${token} ${kind}${perhaps ? ' ?' : ''}`,
    );

  test('newest first, those whose dates leave it open marked', () => {
    const all = since('2000-01-01');
    expect(all).toContain('NC-GOV-2@1 initial');
    expect(all.every((one) => !one.endsWith('?'))).toBe(true);
    expect(since('2019-01-01')).toContain('NC-GOV-2@2 broadening ?');
    expect(since('2018-03-31')).toContain('NC-GOV-2@2 broadening');
    expect(since('2021-01-01')).not.toContain('NC-GOV-2@2 broadening');
    expect(since(today)).toEqual([]);
  });

  test('a withdrawal', () => {
    const withdrawn = changed('NC-GOV-2', {
      status: 'withdrawn',
      withdrawn: { date: '2026-02-03', reason: 'Norland left the country.' },
    });
    const found = changesSince(withdrawn, '2026-01-01', {}, today).find(({ id }) => id === 'NC-GOV-2');
    expect(found).toMatchObject({ token: 'NC-GOV-2@2', kind: 'withdrawal' });
    expect(found?.words).toBe('Withdrawn on 3 February 2026. Norland left the country.');
    expect(since('2026-02-03', {}, withdrawn)).not.toContain('NC-GOV-2@2 withdrawal');
  });

  test('only what concerns a place, a narrowing that leaves it included', () => {
    const all = since('2000-01-01');
    const german = since('2000-01-01', { jurisdiction: 'de' });
    expect(german).toContain('NC-LOC-1@1 initial');
    expect(german).not.toContain('NC-LOC-2@1 initial');
    expect(german.length).toBeLessThan(all.length);
  });

  test('what differs from the wording before', () => {
    const [found] = changesSince(own, '2018-03-31', {}, today).filter(({ token }) => token === 'NC-GOV-2@2');
    expect(found?.words).toMatch(
      /^Broader promise: NC-GOV-2@2 began between April 2018 and December 2020\. .*What differs: /,
    );
  });
});

describe('since a version was cited', () => {
  test.each([
    ['NC-GOV-2@1', 'changed'],
    ['NC-GOV-3@1', 'less'],
    ['NC-GOV-2@2', 'same'],
    ['nc-gov-2@2', 'same'],
    ['NC-GOV-6@1', 'ended'],
    ['NC-GOV-2', 'unknown'],
    ['NC-GOV-2@7', 'unknown'],
    ['NC-NO-2@1', 'unknown'],
    ['NC-CLM-1', 'unknown'],
  ])('%s: %s', (cited, standing) => {
    expect(standingsOf(own, [cited], today)[0]).toMatchObject({ cited, standing });
  });

  test.each([
    ['editorial', 'kept'],
    ['clarifying', 'kept'],
    ['broadening', 'changed'],
    ['narrowing', 'less'],
    ['erratum', 'less'],
  ] as const)('a newer wording that is %s: %s', (kind, standing) => {
    const inventory = changed('NC-GOV-2', {}, { change: { kind, reason: 'So it is.' } });
    expect(standingsOf(inventory, ['NC-GOV-2@1'], today)).toMatchObject([{ standing, now: 'NC-GOV-2@2' }]);
  });

  test('what took the place of one that ended, and what is not known, in words', () => {
    const [ended, bare, absent] = standingsOf(own, ['NC-GOV-6@1', 'NC-GOV-2', 'NC-GOV-22@1'], today);
    expect(ended?.words).toMatch(/^NC-GOV-6 was replaced; NC-GOV-8 took its place\./);
    expect(ended?.now).toBeUndefined();
    expect(bare?.words).toBe('Unexpected "NC-GOV-2" without a version, expected one, such as NC-GOV-2@1');
    expect(absent?.words).toBe(
      'Unexpected "NC-GOV-22@1", expected the token of a version that is known; did you mean "NC-GOV-2"?',
    );
  });

  test('a version that is announced is told, and is not the newest', () => {
    const inventory = changed('NC-GOV-2', {}, { from: { date: '2027-01-01', basis: 'stated', announced: true } });
    expect(standingsOf(inventory, ['NC-GOV-2@1'], today)).toMatchObject([
      { standing: 'same', words: expect.stringContaining('NC-GOV-2@2 is announced for 1 January 2027.') },
    ]);
  });
});
