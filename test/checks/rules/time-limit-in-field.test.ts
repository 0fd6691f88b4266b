import { expect, test } from 'vitest';
import { timeLimitInField } from '../../../src/checks/rules/time-limit-in-field.ts';
import { contextOf, found } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/time-limit-in-field.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';
import { type TimeLimitFields, timeLimits } from '../labelled/time-limit-in-field.ts';

const at = 'commitments/PC-GOV-1/versions/0';

function of(statement: string, { within, qualifiers }: TimeLimitFields = {}) {
  return oneVersion(statement, { qualifiers, ...(within === undefined ? {} : { timeLimit: { within, after: 'X.' } }) });
}

test.each<[string, TimeLimitFields, string[]]>([
  ['Contoso answers within 72 hours.', { within: 'P3D' }, []],
  [
    'Contoso answers within 72 hours.',
    {},
    [
      `${at}/statement: Unexpected time limit "within 72 hours" in the words alone, expected it in the field too: timeLimit: { within: 'PT72H', after: '…' }`,
    ],
  ],
  [
    'Contoso answers within two months.',
    { within: 'P60D' },
    [`${at}/timeLimit/within: Unexpected time limit "P60D", expected "within two months", as the words have it`],
  ],
  ['Contoso answers promptly.', { within: 'promptly' }, []],
  [
    'Contoso answers.',
    { within: 'promptly' },
    [
      `${at}/timeLimit/within: Unexpected time limit "promptly", expected a time limit that the statement or a qualifier names; say it there, or take the field out`,
    ],
  ],
  [
    'Contoso answers.',
    { qualifiers: ['Holds in Japan. An answer comes within a week.'] },
    [
      `${at}/qualifiers/0/text: Unexpected time limit "within a week" in the words alone, expected it in the field too: timeLimit: { within: 'P7D', after: '…' }`,
    ],
  ],
  ['Contoso answers.', { qualifiers: ['exclusion: Does not hold within a week after a holiday.'] }, []],
  ['Contoso answers “within 72 hours”.', {}, []],
  ['Contoso answers promptly.', { within: 'soon' }, []],
  ['Contoso clears what was deleted at weekends, and not at once.', {}, []],
  ['Contoso does not clear deleted events immediately.', {}, []],
  [
    'Contoso does not keep events, and clears them at once.',
    {},
    [
      `${at}/statement: Unexpected time limit "at once" in the words alone, expected it in the field too: timeLimit: { within: 'promptly', after: '…' }`,
    ],
  ],
])('%s %o', (statement, fields, expected) => {
  expect(found(timeLimitInField, of(statement, fields))).toEqual(expected);
});

test('points at the words', () => {
  const [finding] = timeLimitInField.check(of('Ok.', { qualifiers: ['It is so. It ends within a week.'] })).findings;
  expect(finding?.place).toMatchObject({ offset: 18 });
});

test('says how many statements it looked at', () => {
  expect(timeLimitInField.check(of('Contoso answers.')).examined).toBe(1);
});

test('on labelled sentences', () => {
  expectMeasured('time-limit-in-field', together(timeLimits, independent), (sentence, fields) => {
    return timeLimitInField.check(of(sentence, fields)).findings.length > 0;
  });
});

test.each<[title: string, within: string | undefined, told?: string]>([
  ['Notice within 48 hours', 'PT72H', 'within 48 hours'],
  ['Notice within 72 hours', 'PT72H'],
  ['Notice within three days', 'PT72H'],
  ['Notice of an outage', 'PT72H'],
  ['Notice within 48 hours', 'promptly'],
])('the title "%s" beside %s', (title, within, told) => {
  const statement = within === 'promptly' ? 'Contoso answers promptly.' : 'Contoso answers within 72 hours.';
  const versions = [{ statement, timeLimit: { within, after: 'X.' } }];
  expect(found(timeLimitInField, contextOf({ commitments: { 'PC-1': { title, versions } } }))).toEqual(
    told === undefined
      ? []
      : [
          `commitments/PC-1/title: Unexpected "${told}" in the title, expected "PT72H", the time limit of the newest version`,
        ],
  );
});
