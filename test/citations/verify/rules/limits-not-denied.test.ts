import { expect, test } from 'vitest';
import { wordsTold } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'without room for a limit',
    'Under no circumstances does Norland hand it over (NC-GOV-1@1).',
    ['Under no circumstances'],
  ],
  ['of what has no limit', 'Under no circumstances does Norland use it for advertising (NC-DATA-3@1).', []],
  ['taken back', 'Norland does not hold it back under all circumstances (NC-GOV-1@1).', []],
  [
    'a limit by its name',
    'Norland hands nothing over, not even where a law requires it (NC-GOV-1@1).',
    ['not even where a law requires it'],
  ],
  [
    'a limit that the statement itself has',
    'Norland hands nothing over, not even as the customer directs (NC-GOV-1@1).',
    ['not even as the customer directs'],
  ],
  ['what that limit does not name', 'Norland hands nothing over, not even to the press (NC-GOV-1@1).', []],
  ['what is none of its limits', 'Norland hands nothing over, even where a journalist wants it (NC-GOV-1@1).', []],
  [
    'a condition that is called unnecessary',
    'The customer gets a copy, and no asking is needed (NC-DATA-4@1).',
    ['no asking is needed'],
  ],
  ['something else that is not needed', 'The customer gets a copy, and no lawyer is needed (NC-DATA-4@1).', []],
  [
    'a limit that is taken in',
    'Norland hands nothing over, laws that require it included (NC-GOV-1@1).',
    ['laws that require it included'],
  ],
  ['something else that is taken in', 'Norland hands nothing over, journalists included (NC-GOV-1@1).', []],
  [
    'a condition that is said not to matter',
    'The customer gets a copy, asking or not (NC-DATA-4@1).',
    ['asking or not'],
  ],
  ['what has no condition', 'The customer gets a copy, lawyer or not (NC-DATA-4@1).', []],
  ['at any time, where there is a condition', 'Norland gives a copy at any time (NC-DATA-4@1).', ['at any time']],
  ['at any time, where there is none', 'Requests are reviewed at any time (NC-GOV-8@1).', []],
  ['German', 'Norland gibt das in keinem Fall, ganz gleich wer fragt, heraus (NC-GOV-1@1).', ['ganz gleich wer']],
  ['Japanese', 'Norlandはいかなる場合も顧客データを渡しません(NC-GOV-1@1)。', ['いかなる場合']],
  ['what the reader may do', 'Norland hands it over where the law requires it (NC-GOV-1@1).', []],
])('%s', async (_, text, expected) => {
  expect(await wordsTold('limits-not-denied', text)).toEqual(expected);
});
