import { expect, test } from 'vitest';
import { termUnique } from '../../../src/checks/rules/term-unique.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

finds(termUnique, [
  [
    'words that differ',
    {
      terms: { a: { title: 'Customer data', synonyms: ['Content'] }, b: { title: 'Personal data', synonyms: ['PII'] } },
    },
    [],
  ],
  [
    'two terms of one title, whatever the case',
    { terms: { a: { title: 'Customer data' }, b: { title: 'customer  Data' } } },
    [
      'terms/b/title: Unexpected title "customer  Data", expected one that is not already the title of "a" among the terms',
    ],
  ],
  [
    'a synonym that is the title of a later term',
    { terms: { a: { title: 'Content', synonyms: ['PII'] }, b: { title: 'PII' } } },
    ['terms/a/synonyms/0: Unexpected synonym "PII", expected one that is not already the title of "b" among the terms'],
  ],
  [
    'a synonym of two terms, composed differently',
    { terms: { a: { title: 'A', synonyms: ['donne\u0301e'] }, b: { title: 'B', synonyms: ['donn\u00E9e'] } } },
    [
      'terms/b/synonyms/0: Unexpected synonym "donn\u00E9e", expected one that is not already the synonym of "a" among the terms',
    ],
  ],
  [
    'a synonym that repeats its own title',
    { terms: { a: { title: 'PII', synonyms: ['pii'] } } },
    ['terms/a/synonyms/0: Unexpected synonym "pii", expected one that is not already the title of "a" among the terms'],
  ],
  [
    'one title for entries of two kinds, and for two of one kind',
    {
      topics: { a: { title: 'Data access' } },
      principles: { x: { title: 'Data access' }, y: { title: 'data access' } },
    },
    [
      'principles/y/title: Unexpected title "data access", expected one that is not already the title of "x" among the principles',
    ],
  ],
  [
    'what else a service is called is the title of another, or what that is called',
    {
      services: {
        a: { title: 'Files', alsoKnownAs: ['Mail', 'Drive'] },
        b: { title: 'Mail', alsoKnownAs: ['drive', 'Post'] },
      },
    },
    [
      'services/a/alsoKnownAs/0: Unexpected name "Mail", expected one that is not already the title of "b" among the services',
      'services/b/alsoKnownAs/0: Unexpected name "drive", expected one that is not already the name of "a" among the services',
    ],
  ],
  ['synonyms of what is no term', { services: { a: { title: 'A', synonyms: ['B'] }, b: { title: 'B' } } }, []],
]);

test('says how many titles and synonyms it looked at', () => {
  const entries = { terms: { a: { title: 'A', synonyms: ['B', 'C'] } }, topics: { d: { title: 'D' } } };
  expect(termUnique.check(contextOf(entries)).examined).toBe(4);
});
