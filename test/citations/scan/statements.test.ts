import { expect, test } from 'vitest';
import { mendText } from '../../../src/citations/verify/mend.ts';
import { uncitedIn } from './told.ts';

const shown = async (text: string, file?: string) =>
  (await uncitedIn(text, file)).map(({ rule, level, message }) => `${rule} ${level}: ${message}`);

test('what differs is told, and no token is offered for it', async () => {
  const text = 'Norland said that it encrypts all customer data at rest in Stratus.';
  const problems = await uncitedIn(text);
  expect(problems.map(({ message }) => message)).toEqual([
    'Unexpected words that are nearly those of NC-DATA-2@1, without a citation, expected "NC-DATA-2@1" beside its own words, or other words: "all" is added, "and desk 360" is missing',
  ]);
  expect(problems.flatMap(({ fix = [] }) => fix)).toEqual([]);
});

test('other promises in words that are partly the same are told apart', async () => {
  expect(await shown('Norland said that it paints customer data centres in Stratus blue and Desk green.')).toEqual([]);
});

test('the token of the newest version with these words is added', async () => {
  const text = 'Norland said that it does not use customer data to target advertisements.';
  const [problem] = await uncitedIn(text);
  expect(problem?.message).toContain('NC-DATA-3@1');
});

test.each([
  [
    'note.md',
    'Norland said that it does not use customer data to target advertisements.',
    'Norland said that it does not use customer data to target advertisements (NC-DATA-3@1).',
  ],
  [
    'note.md',
    '“Norland said that it does not use customer data to target advertisements.” So they say.',
    '“Norland said that it does not use customer data to target advertisements.” (NC-DATA-3@1) So they say.',
  ],
  ['page.html', '<p>Norland said that it does not use customer data to target advertise&shy;ments.</p>', undefined],
  [
    'table.csv',
    'a,Norland said that it does not use customer data to target advertisements.,b\n',
    'a,Norland said that it does not use customer data to target advertisements (NC-DATA-3@1).,b\n',
  ],
])('in %s, "%s" is mended exactly or not at all', async (file, text, expected) => {
  const problems = await uncitedIn(text, file);
  expect(problems).toHaveLength(1);
  const mended = mendText(text, problems);
  expect(mended.text).toBe(expected ?? text);
  expect(await uncitedIn(mended.text, file)).toHaveLength(expected === undefined ? 1 : 0);
});

test('what a sentence says is told by one rule alone', async () => {
  expect(await shown('We guarantee that we will never sell your personal data.')).toEqual([
    'promise-not-overstated warning: Unexpected "guarantee" without a citation, expected words that a commitment supports, and its token; no commitment is near',
  ]);
});

test('an emphasis, and a promise that no commitment is near, are notes', async () => {
  expect(await shown('Our platform always protects. We will not sell your personal data.')).toEqual([
    'promise-cited info: Unexpected promise without a citation, expected the commitment that says so; no commitment is near',
  ]);
  expect(await shown('Our platform ensures the confidentiality of personal data.')).toEqual([
    expect.stringMatching(/^promise-not-overstated info: Unexpected "ensures"/),
  ]);
});

test('a document with more than anybody reads is refused', async () => {
  const many = Array.from({ length: 3_001 }, (_, at) => `Norland complies with law ${at}.\n`).join('\n');
  await expect(uncitedIn(many, 'many.txt')).rejects.toThrow(
    'Unexpected more than 3,000 sentences and statements without a citation, expected fewer in one document; split it',
  );
});
