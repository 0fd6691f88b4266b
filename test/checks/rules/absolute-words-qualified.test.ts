import { expect, test } from 'vitest';
import { absoluteWordsQualified } from '../../../src/checks/rules/absolute-words-qualified.ts';
import { found } from '../context.ts';
import { type AbsoluteFields, absolutes } from '../labelled/absolute-words-qualified.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { oneVersion } from '../labelled/one-version.ts';

function of(statement: string, { excluded = [], qualifiers }: Partial<AbsoluteFields> = {}) {
  const scope = { services: 'all', excluded: excluded.map((service) => ({ service })), jurisdictions: 'worldwide' };
  return oneVersion(statement, { qualifiers, scope });
}

test.each<[string, AbsoluteFields, string[]]>([
  [
    'Contoso always asks first.',
    { excluded: ['teams'] },
    [
      'commitments/PC-GOV-1/versions/0/statement: Unexpected absolute word "always" while "teams" is excluded, expected the statement or a qualifier to name "Teams"',
    ],
  ],
  ['Contoso asks first.', { excluded: ['teams'] }, []],
  ['Contoso always asks first.', { excluded: [] }, []],
  ['Contoso always asks first.', { excluded: ['teams'], qualifiers: ['exclusion: Not in Norland Teams.'] }, []],
  ['Contoso always asks first, except in Teams.', { excluded: ['teams'] }, []],
  ['Contoso always asks first.', { excluded: ['no-such-service'] }, []],
])('%s %o', (statement, fields, expected) => {
  expect(found(absoluteWordsQualified, of(statement, fields))).toEqual(expected);
});

test('says how many statements with an absolute word it looked at', () => {
  expect(absoluteWordsQualified.check(of('Contoso always asks first.')).examined).toBe(1);
  expect(absoluteWordsQualified.check(of('Contoso asks no later than now.')).examined).toBe(0);
});

test('on labelled sentences', () => {
  expectMeasured(
    'absolute-words-qualified',
    absolutes,
    (sentence, fields) => absoluteWordsQualified.check(of(sentence, fields)).findings.length > 0,
    20,
  );
});
