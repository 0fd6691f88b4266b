import { expect, test } from 'vitest';
import { ownWords } from '../../../src/checks/rules/own-words.ts';
import { lowerWords, shinglesOf } from '../../../src/checks/wording/shingles.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const source = 'You control your data and decide who may use it for what purpose and when';
/** The runs of the source, and of an Act that it names. */
const sourceShingles = new Set(
  [source, 'British Columbia Freedom of Information and Protection of Privacy Act'].flatMap((text) =>
    shinglesOf(lowerWords(text)),
  ),
);
const remark = (text: unknown) => contextOf({ topics: { it: { remarks: [{ text }] } } }, { sourceShingles });
const title = (text: unknown, entries: object = {}) =>
  contextOf({ topics: { it: { title: text } }, ...entries }, { sourceShingles });
const page = (text: string) => contextOf({}, { sourceShingles, documents: { 'docs/a.mdx': text } });
const act = 'Freedom of Information and Protection of Privacy Act';
finds(ownWords, [
  ['own words', title('Users decide on the use of their data, and on who sees it.'), []],
  ['seven words of the source', title('You control your data and decide who sees it.'), []],
  [
    'eight words',
    title('As said: YOU CONTROL your data and decide who may, or so.'),
    [
      'topics/it/title: Unexpected words of a source page "YOU CONTROL your data and decide who may", expected the same in your own words',
    ],
  ],
  [
    'more than eight, told once',
    title(source),
    [
      'topics/it/title: Unexpected words of a source page "You control your data and decide who may use it for what purpose and when", expected the same in your own words',
    ],
  ],
  [
    'two stretches',
    title('Control your data and decide who may use; then: may use it for what purpose and when.'),
    [
      'topics/it/title: Unexpected words of a source page "Control your data and decide who may use", expected the same in your own words',
      'topics/it/title: Unexpected words of a source page "may use it for what purpose and when", expected the same in your own words',
    ],
  ],
  [
    'eight words across a link and emphasis',
    remark('See: [you control](/topics/it/) your *data* and decide who may.'),
    [
      'topics/it/remarks/0/text: Unexpected words of a source page "you control your data and decide who may", expected the same in your own words',
    ],
  ],
  ['eight words in code', remark('Not `You control your data and decide who may use it`.'), []],
  ['a name of a law', title(`The ${act} of the province`, { instruments: { act: { title: act } } }), []],
  [
    'the same without the law',
    title(`The ${act} of the province`),
    [
      'topics/it/title: Unexpected words of a source page "Freedom of Information and Protection of Privacy Act", expected the same in your own words',
    ],
  ],
  [
    'a place and a name',
    title(`British Columbia ${act}`, {
      instruments: { act: { names: [{ text: act }] } },
      jurisdictions: { bc: { title: 'British Columbia' } },
    }),
    [],
  ],
  [
    'a title of ours, which names nothing',
    contextOf({ claims: { 'PC-CLM-1': { title: 'You control your data and decide who may' } } }, { sourceShingles }),
    [
      'claims/PC-CLM-1/title: Unexpected words of a source page "You control your data and decide who may", expected the same in your own words',
    ],
  ],
  [
    'a page',
    page('# Title\n\nOne line\nand you *control* your data\nand decide who may use it.'),
    [
      'docs/a.mdx:4:5: Unexpected words of a source page "you control your data and decide who may use it", expected the same in your own words',
    ],
  ],
  [
    'the front matter of a page',
    page('---\ntitle: A\ndescription: You control your data and decide who may\n---\n\nText.'),
    [
      'docs/a.mdx:3:14: Unexpected words of a source page "You control your data and decide who may", expected the same in your own words',
    ],
  ],
  [
    'a description and an attribute',
    page(
      '![You control your data and decide who may](/a.png)\n\n<Note title="You control your data and decide who may" />',
    ),
    [
      'docs/a.mdx:1:1: Unexpected words of a source page "You control your data and decide who may", expected the same in your own words',
      'docs/a.mdx:3:7: Unexpected words of a source page "You control your data and decide who may", expected the same in your own words',
    ],
  ],
  ['code on a page', page('```\nYou control your data and decide who may use it\n```\n'), []],
  [
    'the attribute of an element, and its words',
    page('<Note title="x">You control your data and decide who may use it.</Note>'),
    [
      'docs/a.mdx:1:17: Unexpected words of a source page "You control your data and decide who may use it", expected the same in your own words',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(ownWords.check(title('One two three four five six seven eight nine')).examined).toBe(2);
  expect(ownWords.check(page('Too short.')).examined).toBe(0);
});

test('points at the first word, wherever it stands', () => {
  const place = (context: ReturnType<typeof contextOf>) =>
    ownWords.check(context).findings.map((finding) => finding.place);
  expect(place(title('As said: you control your data and decide who may.'))).toEqual([
    { at: ['topics', 'it', 'title'], offset: 9 },
  ]);
  expect(place(remark('*Not* [so](/topics/it/): **you** control your data and decide who may.'))).toEqual([
    { at: ['topics', 'it', 'remarks', 0, 'text'], offset: 27 },
  ]);
});
