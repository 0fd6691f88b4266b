/** Pictures of shared links. */
import { expect, test } from 'vitest';
import { sitePreviewNamed } from '../../../src/checks/site/rules/site-preview-named.ts';
import { builtOf, foundIn, png } from './built.ts';

function told(picture: string): string[] {
  const html =
    '<meta property="og:image" content="https://site.example/p.png"><meta property="og:image:alt" content="P">';
  const previews = new Map([['/', { image: '/p.png', alt: 'P' }]]);
  return foundIn(sitePreviewNamed, builtOf({ '/index.html': html, '/p.png': picture }, {}, { previews }));
}

const chunk = '\0\0\0\x01tEXta\x75\xf3\x8b\x29';

test.each<[string, string]>([
  ['something else', 'x'],
  ['one that ends early', png.slice(0, -1)],
  ['one that ends within a chunk', png.slice(0, 8) + chunk.slice(0, -2)],
  ['one without an end', png.slice(0, 8) + chunk],
  ['one with other data', png.slice(0, 8) + chunk.replace('tEXta', 'tEXtb') + png.slice(8)],
  ['one with another checksum', png.slice(0, 8) + chunk.slice(0, -1) + '!' + png.slice(8)],
  ['one with more behind its end', `${png}more`],
])('a damaged picture: %s', (_, picture) => {
  expect(told(picture)).toEqual(['build/index.html:1:1: Unexpected damaged file /p.png, expected the picture of /']);
});

test.each([png, png.slice(0, 8) + chunk + png.slice(8)])('harmless: a whole picture', (picture) => {
  expect(told(picture)).toEqual([]);
});
