/** Pictures as they are drawn: the same bytes each time, nothing beyond the edge, no box in the place of a letter. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { drawPicture, pictureFonts } from '../../../scripts/lib/site/previews/draw-picture.ts';
import { withPreview, writePreviews } from '../../../scripts/lib/site/previews/write-previews.ts';
import { type PictureWords, sitePreview } from '../../../src/generate/previews/page-previews.ts';
import { pictureSize } from '../../../src/generate/previews/picture.ts';
import { site } from '../../example.ts';
import { root } from '../../root.ts';

const fonts = pictureFonts(root);
const words: PictureWords = {
  site: 'Register',
  name: 'PC-A-1@2',
  standing: 'Historic',
  title: 'Notice',
  statement: 'Contoso tells the customer.',
  limits: ['Limit: Not for free plans.'],
  seen: 'Last seen in 2020.',
};
const draw = (change: Partial<PictureWords>) => drawPicture({ ...words, ...change }, fonts);

test('a PNG of the size that networks ask for, the same bytes each time', async () => {
  const [first, second] = [await draw({}), await draw({})].map((bytes) => Buffer.from(bytes));
  expect(first?.subarray(1, 4).toString()).toBe('PNG');
  expect([first?.readUInt32BE(16), first?.readUInt32BE(20)]).toEqual([pictureSize.width, pictureSize.height]);
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  expect(Buffer.from(await draw({ statement: 'Contoso tells its customer.' })).equals(first ?? Buffer.alloc(0))).toBe(
    false,
  );
});

test('what does not fit is told by its number, and no limit is cut', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `Limit: Not for the plan with the number ${index}.`);
  const others = Array.from({ length: 30 }, () => 'Limit: Another one.');
  // Of 30 limits no word is in the picture, so that what they say makes no difference; of one it does.
  expect(Buffer.from(await draw({ limits: many })).equals(await draw({ limits: others }))).toBe(true);
  expect(Buffer.from(await draw({ limits: many.slice(1, 2) })).equals(await draw({ limits: others.slice(1, 2) }))).toBe(
    false,
  );
});

test('a statement with letters that the fonts lack is left to the page, and one with marks of Latin scripts is drawn', async () => {
  expect(Buffer.from(await draw({ statement: '個人番号' })).equals(await draw({ statement: 'マイナンバー' }))).toBe(
    true,
  );
  expect(Buffer.from(await draw({ statement: 'Příliš žluťoučký' })).equals(await draw({ statement: 'Ðæ' }))).toBe(
    false,
  );
});

test('a name that no picture holds is a clear error', async () => {
  await expect(draw({ name: '番号' })).rejects.toThrow(
    'Unexpected words of the picture of "番号", expected a shorter name, or letters of Latin scripts in it',
  );
});

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a site gets its pictures; what was drawn before is not drawn again', async () => {
  const own = { image: '/previews/pc-a-1-v2.png', alt: 'A "B" <c>', words };
  const write = (one: typeof own) => {
    mkdirSync(join(folder, 'site'), { recursive: true });
    return writePreviews(root, join(folder, 'site'), [sitePreview(site), one, one], join(folder, 'cache'));
  };
  expect([await write(own), await write(own)]).toEqual([2, 0]);
  expect(readdirSync(join(folder, 'site', 'previews')).sort()).toEqual(['pc-a-1-v2.png', 'site.png']);
  // Of words that changed alone a new one is drawn, and the old one is not kept.
  expect(await write({ ...own, words: { ...words, title: 'B' } })).toBe(1);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(2);
});

test('the event loop turns after each picture, which gives its pixels back', async () => {
  const names = ['1', '2', '3', '4', '5', '6'];
  const many = names.map((name) => ({ image: `/previews/${name}.png`, alt: name, words: { ...words, name } }));
  let [turns, isDrawing] = [0, true];
  const counting = (async () => {
    for (; isDrawing; turns++) await setImmediate();
  })();
  expect(await writePreviews(root, join(folder, 'many'), many, join(folder, 'many', 'cache'))).toBe(many.length);
  isDrawing = false;
  await counting;
  expect(turns).toBeGreaterThanOrEqual(many.length);
});

test('a page that has a card already keeps its own alone', () => {
  const preview = { image: '/previews/site.png', alt: 'A "B" <c>', words };
  const plain = withPreview('<head></head>', preview, 'https://x.example/');
  expect(plain).toContain('<meta property="og:image:alt" content="A &quot;B&quot; &lt;c&gt;">');
  expect(plain).toContain('<meta name="twitter:card" content="summary_large_image">');
  const twice = withPreview('<head><meta name=twitter:card content=summary></head>', preview, 'https://x.example/');
  expect(twice.match(/twitter:card/g)).toHaveLength(1);
});
