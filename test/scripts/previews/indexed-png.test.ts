import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../scripts/lib/site/previews/indexed-png.ts';

/** The pixels that somebody else reads out of a PNG. */
function pixelsOf(png: Uint8Array, width: number, height: number): number[] {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${address}"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

test('what is read back is what was written, shades apart', () => {
  const [ink, white, accent, shade] = [
    [26, 38, 40],
    [255, 255, 255],
    [15, 103, 101],
    [27, 39, 47],
  ];
  const given = [ink, white, white, accent, shade, white].flatMap((colour) => [...(colour ?? []), 255]);
  const shown = [ink, white, white, accent, ink, white].flatMap((colour) => [...(colour ?? []), 255]);
  expect(pixelsOf(indexedPng(Uint8Array.from(given), 3, 2), 3, 2)).toEqual(shown);
});

test('more colours than a palette has are refused', () => {
  const pixels = Uint8Array.from({ length: 4 * 300 }, (_, at) =>
    at % 4 === 0 ? ((at / 4) % 32) * 8 : at % 4 === 1 ? Math.floor(at / 128) * 8 : 0,
  );
  expect(() => indexedPng(pixels, 300, 1)).toThrow('Unexpected 300 colours, expected at most 256');
});
