/** Pictures that pages are shared with, put into a built site: drawn once for the same words, and named in the head of each page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { devDependencies } from '../../../../package.json';
import { addressOfFile } from '../../../../src/checks/site/built-site.ts';
import type { PagePreview } from '../../../../src/generate/previews/page-previews.ts';
import { pictureSize, pictures } from '../../../../src/generate/previews/picture.ts';
import { escapeHtml } from '../../../../src/language/html.ts';
import { makeFolder, writeWhole } from '../../files/write-whole.ts';

/** Where pictures are kept between builds, from the root. */
const cacheFolder = '.cache/previews';

/** What draws them: another version may draw otherwise. */
const drawers = ['satori', '@resvg/resvg-js', '@fontsource/noto-sans'] as const;

/**
 * Writes the pictures of a built site, and says in each of its pages which is its own.
 *
 * @param folder the built site
 * @param siteAddress where it will stand, with a slash at the end
 * @param site the picture of pages that have none of their own
 * @param own address → picture
 * @param cache where pictures are kept between builds
 * @returns how many pictures had to be drawn
 * @throws Error where one can't be drawn
 */
export async function writePreviews(
  root: string,
  folder: string,
  siteAddress: string,
  site: PagePreview,
  own: ReadonlyMap<string, PagePreview>,
  cache = join(root, cacheFolder),
): Promise<number> {
  const all = new Map([site, ...own.values()].map((preview) => [preview.image, preview]));
  const drawn = await drawAll(root, folder, cache, [...all.values()]);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    const page = readFileSync(path, 'utf8');
    const preview = own.get(addressOfFile(`/${file.split(sep).join('/')}`)) ?? site;
    writeFileSync(path, withPreview(page, preview, siteAddress));
  }
  return drawn;
}

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

async function drawAll(root: string, folder: string, cache: string, previews: readonly PagePreview[]): Promise<number> {
  const known = new Set(existsSync(cache) ? readdirSync(cache) : []);
  const named = previews.map((preview) => ({ ...preview, name: `${digestOf(preview)}.png` }));
  const missing = named.filter(({ name }) => !known.has(name));
  makeFolder(cache);
  if (missing.length > 0) {
    const { drawPicture, pictureFonts } = await import('./draw-picture.ts');
    const fonts = pictureFonts(root);
    for (const { words, name } of missing) writeWhole(join(cache, name), await drawPicture(words, fonts));
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
    .update(JSON.stringify([versions, pictures(words)]))
    .digest('hex');
}
