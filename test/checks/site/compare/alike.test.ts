/** What all pages of a built site share. */
import { expect, test } from 'vitest';
import { unlikeOthers } from '../../../../src/checks/site/compare/alike.ts';
import { builtOf } from '../built.ts';

const page = '<html lang="en"><nav class="navbar"><a href="/a/">Places</a></nav><article><p>One</p></article></html>';

/** What is told where the second of three pages is another. */
function told(from: string, to: string): string[] {
  expect(page).toContain(from);
  const files = { '/index.html': page, '/a/index.html': page.replace(from, to), '/b/index.html': page };
  return unlikeOthers(builtOf(files)).map(({ place, message }) => ('at' in place ? '' : `${place.file}: ${message}`));
}

test.each<[string, string, string, string]>([
  ['the language', '"en"', '"de"', 'language "de", expected "en"'],
  ['words of the menu', 'Places', 'Prices', 'menu "/a/ Prices", expected "/a/ Places"'],
  ['where the menu leads', '/a/', '/b/', 'menu "/b/ Places", expected "/a/ Places"'],
])('%s', (_, from, to, message) => {
  expect(told(from, to)).toEqual([`build/a/index.html: Unexpected ${message}, as most pages have; build again`]);
});

test.each<[string, string, string]>([
  ['nothing', page, page],
  ['the mark of the page that is shown', '<a href', '<a class="active" href'],
  ['the page itself', 'One', 'Two'],
  ['a page for printing, which has no menu', '<nav class="navbar"><a href="/a/">Places</a></nav>', ''],
])('harmless: %s', (_, from, to) => {
  expect(told(from, to)).toEqual([]);
});
