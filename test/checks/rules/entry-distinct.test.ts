import { expect, test } from 'vitest';
import { entryDistinct } from '../../../src/checks/rules/entry-distinct.ts';
import type { Kind } from '../../../src/model/ids.ts';
import { contextOf, found } from '../context.ts';

/** Entries `a` and `b` of a kind. */
const of = (kind: Kind, a: object, b: object) => contextOf({ [kind]: { a, b } });
const told = (at: string, field: string, same: string, text: string) =>
  `${at}: Unexpected repetition: the ${field} ${same} that of "a", "${text}", expected one entry for it, or words that tell the two apart`;

const duty = 'Customers decide which of their people may open the files.';
const copied = 'Customers decide which of their people may open files.';
const nearly = 'Customers decide alone which of their people may open the files.';

test.each<[string, ReturnType<typeof of>, string[]]>([
  [
    'two terms',
    of('terms', { definition: 'Data that customers store in files.' }, { definition: 'A key of a customer.' }),
    [],
  ],
  [
    'a term that was copied under another title',
    of(
      'terms',
      { definition: 'Data that customers store in files.' },
      { definition: 'The data which a customer stores in files.' },
    ),
    [told('terms/b/definition', 'definition', 'says the same as', 'Data that customers store in files.')],
  ],
  [
    'a duty that was copied',
    of('responsibilities', { summary: duty }, { summary: copied }),
    [told('responsibilities/b/summary', 'summary', 'says the same as', duty)],
  ],
  [
    'a duty with a word more',
    of('responsibilities', { summary: duty }, { summary: nearly }),
    [told('responsibilities/b/summary', 'summary', 'is 92 % the same as', duty)],
  ],
  [
    'the same duty elsewhere',
    of('responsibilities', { summary: duty, jurisdictions: ['jp'] }, { summary: copied, jurisdictions: ['ca'] }),
    [],
  ],
  [
    'the same for other services',
    of('claims', { summary: duty, services: ['mail'] }, { summary: copied, services: ['files'] }),
    [],
  ],
  ['what denies it', of('claims', { summary: duty }, { summary: copied.replace('may', 'may not') }), []],
  [
    'a claim that was copied for a service more',
    of('claims', { summary: duty, services: ['mail'] }, { summary: copied, services: ['mail', 'files'] }),
    [told('claims/b/summary', 'summary', 'says the same as', duty)],
  ],
  [
    'an answer that was copied',
    of('questions', { answer: `Yes. ${duty}` }, { answer: `Yes. ${copied}` }),
    [told('questions/b/answer', 'answer', 'says the same as', `Yes. ${duty}`)],
  ],
])('%s', (_, context, expected) => {
  expect(found(entryDistinct, context)).toEqual(expected);
});
