/** From the layout of a picture to its bytes. Both libraries are loaded by who draws. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { ReactNode } from 'react';
import satori, { type Font } from 'satori';
import type { PictureWords } from '../../../../src/generate/previews/page-previews.ts';
import { pictureSize, pictures } from '../../../../src/generate/previews/picture.ts';
import { indexedPng } from './indexed-png.ts';

/** The letters of pictures; read once, as reading them is most of the work. */
export function pictureFonts(root: string): Font[] {
  return (['latin', 'latin-ext'] as const).flatMap((subset) =>
    ([400, 700] as const).map((weight) => ({
      name: subset === 'latin' ? 'Latin' : 'Other',
      weight,
      data: readFileSync(
        join(root, 'node_modules', '@fontsource', 'noto-sans', 'files', `noto-sans-${subset}-${weight}-normal.woff`),
      ),
    })),
  );
}

/**
 * Draws the first layout that fits and whose letters the fonts have, as a PNG. The same words give the same bytes.
 *
 * @throws Error where there is none
 */
export async function drawPicture(words: PictureWords, fonts: Font[]): Promise<Uint8Array> {
  for (const picture of pictures(words)) {
    const missing: string[] = [];
    const svg = await satori(picture as ReactNode, {
      width: pictureSize.width,
      fonts,
      loadAdditionalAsset: async (_, letters) => {
        missing.push(letters);
        return [];
      },
    });
    const height = Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
    if (missing.length > 0 || !(height <= pictureSize.height)) continue;
    const sheet = svg.replaceAll(`height="${height}"`, `height="${pictureSize.height}"`);
    const whole = sheet.replace(/viewBox="[^"]*"/, `viewBox="0 0 ${pictureSize.width} ${pictureSize.height}"`);
    const drawn = new Resvg(whole, { background: '#fff', font: { loadSystemFonts: false } }).render();
    return indexedPng(drawn.pixels, drawn.width, drawn.height);
  }
  throw new Error(
    `Unexpected words of the picture of "${words.name || words.title}", expected a shorter name, or letters of Latin scripts in it`,
  );
}
