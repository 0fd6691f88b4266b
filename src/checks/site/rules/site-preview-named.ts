import { crc32 } from '../../../language/bytes/crc32.ts';
import type { Finding } from '../../rule.ts';
import { addressOfFile, findingIn, htmlPages, type SiteRule, wholeAddress } from '../built-site.ts';
import { excerpt } from '../promises.ts';

/** A link that is shared shows the promise that it leads to. */
export const sitePreviewNamed: SiteRule = {
  id: 'site-preview-named',
  description:
    'Each page names one picture for shared links (Open Graph): on the page of a commitment or a version its own, with the same words as a text, and the file is there and whole.',
  why: 'Who sees a shared link often reads the picture and nothing else: under the words of another version a promise is taken for more than it is.',
  level: 'error',
  unit: 'pictures of pages',
  example: {
    language: 'html',
    bad: '<meta property="og:image" content="https://privacy.norland.example/previews/nc-a-1-v1.png">',
    good: '<meta property="og:image" content="https://privacy.norland.example/previews/nc-a-1-v2.png">',
    message:
      'Unexpected picture "https://privacy.norland.example/previews/nc-a-1-v1.png" of /commitments/nc-a-1/, expected "https://privacy.norland.example/previews/nc-a-1-v2.png"',
  },
  check(site) {
    let examined = 0;
    const states = new Map<string, ReturnType<typeof stateOf>>();
    const findings = htmlPages(site).flatMap(([file, { pictures }]): Finding[] => {
      const address = addressOfFile(file);
      const expected = site.previews.get(address) ?? site.previews.get('/');
      if (!expected) return [];
      examined += 1;
      const wanted = { 'og:image': wholeAddress(site, expected.image), 'og:image:alt': expected.alt };
      const wrong = Object.entries(wanted).flatMap(([property, text]) => {
        const found = pictures.filter((one) => one.property === property);
        const other = found.find((one) => one.text !== text) ?? found[1];
        const what = property === 'og:image' ? 'picture' : 'text of the picture';
        if (found.length === 0)
          return [findingIn(site, file, 0, `Unexpected page ${address} without ${what}, expected ${excerpt(text)}`)];
        if (!other) return [];
        // Addresses are told whole.
        const [left, right] =
          property === 'og:image'
            ? [`"${other.text}"`, `"${text}"`]
            : [excerpt(other.text, text), excerpt(text, other.text)];
        return [findingIn(site, file, other.offset, `Unexpected ${what} ${left} of ${address}, expected ${right}`)];
      });
      const state = states.get(expected.image) ?? stateOf(site.bytesOf(expected.image));
      states.set(expected.image, state);
      return state === 'whole'
        ? wrong
        : [
            ...wrong,
            findingIn(site, file, 0, `Unexpected ${state} file ${expected.image}, expected the picture of ${address}`),
          ];
    });
    return { examined, findings };
  },
};

/** Whether a file is there and a PNG from its signature to its last chunk, each with its checksum (PNG, third edition, section 5). */
function stateOf(bytes: Uint8Array | undefined): 'missing' | 'damaged' | 'whole' {
  if (!bytes) return 'missing';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return 'damaged';
  let type = 0;
  // A chunk is the length of its data, its type, its data, and a checksum of both.
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + (at + 8 > bytes.length ? 0 : view.getUint32(at));
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return 'damaged';
    type = view.getUint32(at + 4);
    at = end + 4;
    if (type === lastChunk && at < bytes.length) return 'damaged';
  }
  return type === lastChunk ? 'whole' : 'damaged';
}

/** `IEND`. */
const lastChunk = 0x49454e44;
