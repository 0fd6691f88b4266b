/** The layout of a picture that a page is shared with, as elements with styles (https://ogp.me). */
import type { PictureWords } from './page-previews.ts';

/** Pixels, as networks ask for them. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A box with words or boxes in it. */
export interface PictureNode {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly PictureNode[];
  };
}

const ink = '#1a2628';
const muted = '#53666a';
const accent = '#0f6765';

/** Sizes of a statement in pixels, the largest first. */
const sizes = [46, 40, 34, 29, 25] as const;

/**
 * The same words in ever less room, as high as they need: the first that fits is the one to draw. A statement stands with
 * everything that narrows it, or with how much that is, or not at all: nothing is cut.
 */
export function pictures(words: PictureWords): PictureNode[] {
  const { limits, title, statement } = words;
  const count = `With ${limits.length} ${limits.length === 1 ? 'limit' : 'limits'}: see the page.`;
  const elsewhere = 'The words stand on the page.';
  return [
    ...sizes.map((size) => picture(words, statement, limitLines(limits, size), size)),
    ...(limits.length === 0 ? [] : sizes.map((size) => picture(words, statement, remark(count), size))),
    picture(words, title, remark(elsewhere), 40),
    // The fonts may lack letters of a title, and of an id none.
    picture({ ...words, title: '', seen: '' }, '', remark(elsewhere), 40),
  ];
}

function limitLines(limits: readonly string[], size: number): PictureNode[] {
  const fontSize = Math.max(21, Math.round(size * 0.62));
  return limits.flatMap((limit) => line({ fontSize, marginTop: 8, lineHeight: 1.3 }, [limit]));
}

/** What a reader must not miss. */
function remark(words: string): PictureNode[] {
  return line({ fontSize: 29, marginTop: 14, fontWeight: 700 }, [words]);
}

function picture(words: PictureWords, statement: string, limits: readonly PictureNode[], size: number): PictureNode {
  const { site, name, standing, title, seen } = words;
  return box({ flexDirection: 'column', width: pictureSize.width, fontFamily: 'Latin, Other', color: ink }, [
    box({ height: 14, backgroundColor: accent }, []),
    box({ flexDirection: 'column', padding: '34px 64px 30px' }, [
      box({ justifyContent: 'space-between', fontSize: 26 }, [
        box({ fontWeight: 700, color: accent }, site),
        box({ color: muted }, standing),
      ]),
      ...line({ fontSize: 30, marginTop: 18, fontWeight: 700 }, [name, statement === title ? '' : title]),
      ...line({ fontSize: size, marginTop: 12, lineHeight: 1.25 }, [statement]),
      ...limits,
      ...line({ fontSize: 22, marginTop: 16, color: muted, lineHeight: 1.3 }, [seen]),
    ]),
  ]);
}

/** A line of what is not empty; nothing where all is. */
function line(style: PictureNode['props']['style'], words: readonly string[]): PictureNode[] {
  const text = words.filter((one) => one !== '').join(' · ');
  return text === '' ? [] : [box(style, text)];
}

function box(style: PictureNode['props']['style'], children: string | readonly PictureNode[]): PictureNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
