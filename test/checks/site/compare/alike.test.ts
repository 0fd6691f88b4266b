/** What all pages of a built site share. */
import { describe, expect, test } from 'vitest';
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

describe('a site in several languages', () => {
  const german = page.replace('"en"', '"de"').replace('/a/', '/de/a/').replace('Places', 'Orte');
  const site = { '/index.html': page, '/a/index.html': page, '/b/index.html': page };
  const translated = { '/de/index.html': german, '/de/a/index.html': german, '/de/b/index.html': german };
  const toldOf = (files: Record<string, string>) =>
    unlikeOthers(builtOf(files)).map(({ place, message }) => ('at' in place ? '' : `${place.file}: ${message}`));

  test('has a language and a menu for each', () => {
    expect(toldOf({ ...site, ...translated })).toEqual([]);
  });

  test('tells a page that is in the folder of another', () => {
    const build = 'as most pages have; build again';
    expect(toldOf({ ...site, ...translated, '/de/a/index.html': german.replace('"de"', '"en"') })).toEqual([
      `build/de/a/index.html: Unexpected language "en", expected "de", ${build}`,
    ]);
    expect(toldOf({ ...site, ...translated, '/c/index.html': german })).toEqual([
      `build/c/index.html: Unexpected language "de", expected "en", ${build}`,
      `build/c/index.html: Unexpected menu "/de/a/ Orte", expected "/a/ Places", ${build}`,
    ]);
  });

  test('is none for a folder that only has the name of a language', () => {
    expect(toldOf({ ...site, '/de/index.html': page, '/de/a/index.html': page, '/de/b/index.html': german })).toEqual([
      'build/de/b/index.html: Unexpected language "de", expected "en", as most pages have; build again',
      'build/de/b/index.html: Unexpected menu "/de/a/ Orte", expected "/a/ Places", as most pages have; build again',
    ]);
  });
});
