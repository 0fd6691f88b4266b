import { expect, test } from 'vitest';
import { retentionInField } from '../../../src/checks/rules/retention-in-field.ts';
import { found } from '../context.ts';
import { oneVersion } from '../labelled/one-version.ts';

const at = 'commitments/PC-GOV-1/versions/0';

test.each<[string, string | undefined, string[]]>([
  ['Contoso keeps logs of access for 180 days.', 'P180D', []],
  ['Contoso retains backups for up to one year.', 'P12M', []],
  ['Backups are stored no longer than two weeks.', 'P14D', []],
  ['Contoso keeps logs as long as the law asks for.', 'as-long-as-needed', []],
  ['Contoso deletes data within 30 days.', undefined, []],
  ['Contoso keeps its promises.', undefined, []],
  [
    'Contoso keeps logs of access for 180 days.',
    undefined,
    [
      `${at}/statement: Unexpected time "for 180 days" in the words alone, expected it in the field too: retention: { period: 'P180D', after: '…' }`,
    ],
  ],
  [
    'Contoso keeps logs of access for 180 days.',
    'P1Y',
    [`${at}/retention/period: Unexpected time "P1Y", expected "for 180 days", as the words have it`],
  ],
  [
    'Contoso keeps logs.',
    'P1Y',
    [
      `${at}/retention/period: Unexpected time "P1Y", expected a time that the statement or a qualifier names; say it there, or take the field out`,
    ],
  ],
  [
    'Contoso keeps logs for 180 days.',
    'as-long-as-needed',
    [`${at}/retention/period: Unexpected time "as-long-as-needed", expected "for 180 days", as the words have it`],
  ],
])('%s %s', (statement, period, expected) => {
  const context = oneVersion(statement, period === undefined ? {} : { retention: { period, after: 'X.' } });
  expect(found(retentionInField, context)).toEqual(expected);
});
