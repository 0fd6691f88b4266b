/** An id that stands alone in code is a citation, as it is in prose; other code shows how to write. */
import { expect, test } from 'vitest';
import { placeInWords } from '../../../src/citations/find/place-words.ts';
import { problemsOf } from '../told.ts';

async function placesOf(text: string, file: string): Promise<readonly string[]> {
  return (await problemsOf(text, {}, file)).map(({ place, rule }) => `${placeInWords(place)} ${rule}`);
}

test.each([
  ['Markdown', 'Guaranteed: `NC-GOV-8@1`.\n', 'a.md', 'strength-not-overstated'],
  ['a cell', '| Answer | Source |\n|---|---|\n| Guaranteed | `NC-GOV-8@1` |\n', 'a.md', 'strength-not-overstated'],
  ['MDX', 'See `NC-GOV-3@1`.\n', 'a.mdx', 'citation-current-version'],
  ['HTML', '<p>See <code>NC-GOV-3@1</code>.</p>\n', 'a.html', 'citation-current-version'],
  ['a claim', 'Norland commits to it (`NC-CLM-1`).\n', 'a.md', 'claim-not-commitment'],
  ['a version that there is not', 'See `NC-GOV-8@7`.\n', 'a.md', 'citation-known'],
])('an id in code is looked at: %s', async (_, text, file, rule) => {
  expect(await placesOf(text, file)).toEqual([expect.stringMatching(new RegExp(` ${rule}$`))]);
});

test.each([
  ['an id that there is not, which shows how to write', 'Write `NC-XYZ-9@7`.\n', 'a.md'],
  ['an id among other code', 'Call `cite NC-GOV-3@1 --format json`.\n', 'a.md'],
  ['an id in a block of code', 'So:\n\n```\nNC-GOV-3@1\n```\n', 'a.md'],
  ['an id in preformatted text', '<pre><code>NC-GOV-3@1</code></pre>\n', 'a.html'],
  ['an id that is cited well', 'See `NC-GOV-8@1`.\n', 'a.md'],
])('code is left alone: %s', async (_, text, file) => {
  expect(await placesOf(text, file)).toEqual([]);
});
