import { expect, test } from 'vitest';
import { problemsOf, told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['the permalink', '[NC-GOV-8@1](https://privacy.norland.example/commitments/nc-gov-8/v1/)', []],
  ['the living page', '<https://privacy.norland.example/commitments/nc-gov-8/>', []],
  [
    'the permalink of a version, beside the token of one that there is not',
    '[This](https://privacy.norland.example/commitments/nc-gov-2/v3/), and NC-GOV-2@9.',
    [],
  ],
  [
    'a fragment',
    '[x](https://privacy.norland.example/commitments/nc-gov-8/#v1)',
    [
      'line 1, column 5: warning: Unexpected address "https://privacy.norland.example/commitments/nc-gov-8/#v1", expected the permalink "https://privacy.norland.example/commitments/nc-gov-8/v1/"',
    ],
  ],
  [
    'http, capitals, no slash',
    'http://PRIVACY.norland.example/commitments/NC-GOV-8/v1',
    [
      'line 1, column 1: warning: Unexpected address "http://PRIVACY.norland.example/commitments/NC-GOV-8/v1", expected the permalink "https://privacy.norland.example/commitments/nc-gov-8/v1/"',
    ],
  ],
  [
    'www, index.html, a query',
    'https://www.privacy.norland.example/commitments/nc-gov-8/v1/index.html?from=mail',
    [
      'line 1, column 1: warning: Unexpected address "https://www.privacy.norland.example/commitments/nc-gov-8/v1/index.html?from=mail", expected the permalink "https://privacy.norland.example/commitments/nc-gov-8/v1/"',
    ],
  ],
  [
    'a former address',
    '[x](https://privacy.norland.example/trust/encryption-at-rest/)',
    [
      'line 1, column 5: warning: Unexpected former address "https://privacy.norland.example/trust/encryption-at-rest/", expected the permalink "https://privacy.norland.example/commitments/nc-data-2/"',
    ],
  ],
  [
    'a copy of the site',
    '[x](http://localhost:3000/commitments/nc-gov-8/v1/)',
    [
      'line 1, column 5: warning: Unexpected address at another site "http://localhost:3000/commitments/nc-gov-8/v1/", expected the permalink "https://privacy.norland.example/commitments/nc-gov-8/v1/"',
    ],
  ],
  [
    'another version than the token',
    '[NC-GOV-2@3](https://privacy.norland.example/commitments/nc-gov-2/v2/)',
    [
      'line 1, column 14: error: Unexpected version 2 in "https://privacy.norland.example/commitments/nc-gov-2/v2/" beside "NC-GOV-2@3", expected the same version: "https://privacy.norland.example/commitments/nc-gov-2/v3/"',
    ],
  ],
  ['two versions on purpose', 'NC-GOV-2@3 was before: https://privacy.norland.example/commitments/nc-gov-2/v2/', []],
  ['a day', '<https://privacy.norland.example/commitments/nc-gov-2/as-of/?date=2018-06-01>', []],
  ['another site', '<https://other.example/commitments/>', []],
  [
    'a token as the words of a link to another entry',
    '[NC-GOV-8@1](https://privacy.norland.example/commitments/nc-data-3/v1/)',
    [
      'line 1, column 14: error: Unexpected address "https://privacy.norland.example/commitments/nc-data-3/v1/" behind the words of NC-GOV-8@1, expected that of NC-GOV-8@1',
    ],
  ],
  [
    'a title as the words of a link to another entry',
    '[Review of every request](https://privacy.norland.example/commitments/nc-data-3/v1/)',
    [
      'line 1, column 27: error: Unexpected address "https://privacy.norland.example/commitments/nc-data-3/v1/" behind the words of NC-GOV-8, expected that of NC-GOV-8',
    ],
  ],
  [
    'an address in brackets behind the token of another entry',
    'See NC-GOV-8@1 (https://privacy.norland.example/commitments/nc-data-3/v1/).',
    [
      'line 1, column 17: error: Unexpected address "https://privacy.norland.example/commitments/nc-data-3/v1/" behind the words of NC-GOV-8@1, expected that of NC-GOV-8@1',
    ],
  ],
  [
    'a token and the address of another entry',
    'NC-GOV-8@1, https://privacy.norland.example/commitments/nc-data-3/v1/',
    [],
  ],
  ['a title of its own', '[Review of every request](https://privacy.norland.example/commitments/nc-gov-8/v1/)', []],
])('%s', async (_, text, expected) => {
  expect(await told('permalink-canonical', text)).toEqual(expected);
});

test('an address that a search engine wrapped is mended as it is written in the file', async () => {
  const permalink = 'https://privacy.norland.example/commitments/nc-gov-8/v1/';
  const written = `https://www.google.com/url?q=${permalink}&amp;sa=D`;
  const text = `<p>See <a href="${written}">our promise</a>.</p>`;
  const problems = await problemsOf(text, {}, 'a.html');
  expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([
    ['permalink-canonical', [{ start: 16, end: 16 + written.length, was: written, text: permalink }]],
  ]);
});

test('the words of a link are left alone where its address is not known as it is written', async () => {
  const text = 'See [our promise](<http://privacy.norland.example/commitments/nc&#45;gov-8/>).';
  expect((await problemsOf(text)).map(({ rule, fix }) => [rule, fix])).toEqual([['permalink-canonical', undefined]]);
});
