import { expect, test } from 'vitest';
import { punctuationSound } from '../../../src/checks/rules/punctuation-sound.ts';
import { contextOf, found, foundBriefly } from '../context.ts';

test.each<[string, string | undefined]>([
  ['How long data is kept,, and what ends it.', ',,'],
  ['What ends it..', '..'],
  ['What ends it;, and when.', ';,'],
  ['It is kept , if the law asks for it.', ','],
  ['It is kept there.The source names no time.', '.'],
  ['It is trusted,responsible and open.', ','],
  ['The Constituci?n names it.', '?'],
  ['The Commissariat ? la vie priv', '?'],
  ['It limits the the liability of providers.', 'the the'],
  ['The terms (in their edition of 2017 name it.', '('],
  ['The terms in their edition of 2017) name it.', ')'],
  ['Then "Files became its name.', '"'],
  ['Then “Files became its name.', '“'],
  ['Then Files” became its name.', '”'],
  ['Nobody supervises it. An office certifies agreements', 'last sentence without an end'],
  ['a unit of a course.', 'a'],
  ['A unit of a course.', undefined],
  ['eBay and n8n are names.', undefined],
  ['n8n is a name.', undefined],
  ['Wait... and then go on … or not.', undefined],
  ['See ../legal/terms and ..\\legal.', undefined],
  ['The .NET terms, .NET included; version 1.2, and 3.', undefined],
  ['Files Inc., the U.S. provider, i.e. Contoso Corp. The End', undefined],
  ['United States v. Contoso Corp. (the letters case)', undefined],
  ['U.S. Court of Appeals, Second Circuit', undefined],
  ['Node.js and ASP.NET are names; so is Contoso.Files', undefined],
  ['What they had had was that that law allowed.', undefined],
  ['Contoso looks at a) the time and b) the place; 1) and (2) too.', undefined],
  ['A screen of 15" is named "Contoso 365" there.', undefined],
  ['„Dateien“ ist ein Name, «Fichiers» aussi, et « Notes » : voilà.', undefined],
  ['Is it kept? That depends on the law.', undefined],
  ['What is the statute? A guide for companies', undefined],
  ['The code, vol. II, ch. IV', undefined],
  ['Nous nous engageons; die Daten, die die Behörde nennt.', undefined],
  ["Customers' data; the Commissioner’s “first” report.", undefined],
  ['個人情報の保護に関する法律、「ガイドライン」', undefined],
])('%s', (summary, told) => {
  const texts = foundBriefly(punctuationSound, contextOf({ topics: { a: { summary } } }));
  const said = told?.startsWith('last') ? told : `"${told}"`;
  expect(texts).toEqual(told === undefined ? [] : [`topics/a/summary: Unexpected ${said}`]);
});

test('what stands for syntax in Markdown is no space', () => {
  const remarks = [{ text: 'See `the code`, [a page](/checks/), and *more*. The [rest](/checks/) (`x(`) is **it**.' }];
  expect(foundBriefly(punctuationSound, contextOf({ topics: { a: { remarks } } }))).toEqual([]);
});

test('a page, at its line', () => {
  const page =
    '---\ntitle: A\n---\n\nSee [it](/a/), `x`, {/* (,, */}and,, then.\n\n```\na ,, b (\n```\n\n| a, | b |\n| - | - |\n| `a`, b | c |\n';
  expect(found(punctuationSound, contextOf({}, { documents: { 'docs/a.mdx': page } }))).toEqual([
    'docs/a.mdx:5:35: Unexpected ",,", expected one mark',
  ]);
});

test.each<[row: string, told: boolean]>([
  ['| a | b | c |', true],
  ['| a | b \\| c |', false],
  ['| a |', false],
])('a row in a table of two columns: %s', (row, told) => {
  const documents = { 'docs/a.mdx': `| x | y |\n| - | - |\n${row}\n` };
  expect(found(punctuationSound, contextOf({}, { documents }))).toEqual(
    told ? ['docs/a.mdx:3:9: Unexpected cell 3 in a table of 2 columns, expected "\\|" for a line within a cell'] : [],
  );
});
