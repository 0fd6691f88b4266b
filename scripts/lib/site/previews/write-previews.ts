/** Pictures that pages are shared with, put into a built site: drawn once for the same words. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { devDependencies } from '../../../../package.json';
import type { PagePreview } from '../../../../src/generate/previews/page-previews.ts';
import { pictureSize, pictures } from '../../../../src/generate/previews/picture.ts';
import { escapeHtml } from '../../../../src/language/html.ts';
import { makeFolder, writeWhole } from '../../files/write-whole.ts';

/** Where pictures are kept between builds, from the root. */
const cacheFolder = '.cache/previews';

/** What draws them: another version may draw otherwise. */
const drawers = ['satori', '@resvg/resvg-js', '@fontsource/noto-sans'] as const;

/** The page with its picture named in its head (https://ogp.me). */
export function withPreview(page: string, { image, alt }: PagePreview, siteAddress: string): string {
  const facts = {
    'og:image': `${siteAddress}${image.slice(1)}`,
    'og:image:type': 'image/png',
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': alt,
  };
  const tags = Object.entries(facts).map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`);
  const card = /<meta[^>]*twitter:card/.test(page) ? '' : '<meta name="twitter:card" content="summary_large_image">';
  return page.replace('</head>', () => `${tags.join('')}${card}</head>`);
}

/**
 * Writes the pictures of a built site.
 *
 * @param folder the built site
 * @param cache where pictures are kept between builds
 * @returns how many had to be drawn
 * @throws Error where one can't be drawn
 */
export async function writePreviews(
  root: string,
  folder: string,
  given: Iterable<PagePreview>,
  cache = join(root, cacheFolder),
): Promise<number> {
  // A page and its newest version share one.
  const previews = new Map([...given].map((preview) => [preview.image, preview])).values();
  const known = new Set(existsSync(cache) ? readdirSync(cache) : []);
  const named = [...previews].map((preview) => ({ ...preview, name: `${digestOf(preview)}.png` }));
  const missing = named.filter(({ name }) => !known.has(name));
  makeFolder(cache);
  if (missing.length > 0) {
    const { drawPicture, pictureFonts } = await import('./draw-picture.ts');
    const fonts = pictureFonts(root);
    for (const { words, name } of missing) {
      writeWhole(join(cache, name), await drawPicture(words, fonts));
      // Pixels lie outside of V8's heap, and are given back only once the event loop turns: six megabytes a picture.
      await setImmediate();
    }
  }
  for (const { image, name } of named) {
    makeFolder(join(folder, 'previews'));
    writeFileSync(join(folder, image), readFileSync(join(cache, name)));
  }
  const used = new Set(named.map(({ name }) => name));
  for (const name of known) if (!used.has(name)) rmSync(join(cache, name), { force: true });
  return missing.length;
}

/** Of everything that the bytes of a picture depend on. */
function digestOf({ words }: PagePreview): string {
  const versions = drawers.map((name) => devDependencies[name]);
  return createHash('sha256')
    .update(JSON.stringify([versions, 'palette', pictures(words)]))
    .digest('hex');
}
