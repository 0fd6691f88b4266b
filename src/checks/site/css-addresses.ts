/** The addresses that a style sheet makes a browser load. */

/** An address with the offset of what names it. */
export interface CssAddress {
  readonly url: string;
  readonly offset: number;
}

const string = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
const addresses = new RegExp(
  [
    String.raw`/\*[\s\S]*?(?:\*/|$)`,
    String.raw`@namespace\b[^;]*`,
    String.raw`@import\s*(?<imported>${string})`,
    String.raw`\b(?:url|src)\(\s*(?<quoted>${string})`,
    String.raw`\burl\(\s*(?<plain>(?:[^\s"'()\\]|\\[\s\S])*)`,
    String.raw`\bimage-set\((?<set>(?:[^()"']|${string}|\([^()]*\))*)\)`,
    string,
  ].join('|'),
  'gi',
);

/** `url()`, `@import` and the strings of `image-set()` (CSS Values 4, section 4.5; CSS Images 4, section 2.4). */
export function cssAddresses(css: string): CssAddress[] {
  // Most inline styles name none.
  if (!/url|import|image-set|src\(|\\/i.test(css)) return [];
  return [...unescaped(css).matchAll(addresses)].flatMap(({ index, groups }) => {
    const { imported, quoted, plain, set } = groups ?? {};
    if (set !== undefined)
      return [
        ...cssAddresses(set),
        ...[...set.replace(/\w+\([^)]*\)/g, '').matchAll(new RegExp(string, 'g'))].map(([text]) => text.slice(1, -1)),
      ].map((found) => (typeof found === 'string' ? { url: found, offset: index } : { ...found, offset: index }));
    const text = imported ?? quoted;
    const url = text === undefined ? plain : text.slice(1, -1);
    return url === undefined ? [] : [{ url: url.trim(), offset: index }];
  });
}

/** A name with escaped letters is that name (CSS Syntax 3, section 4.3.7); escapes of quotes and parentheses stay. Offsets behind one shift. */
function unescaped(css: string): string {
  return css.replace(/\\([0-9a-f]{1,6})[ \t\n]?|\\([g-z:/.@])/gi, (whole, code?: string, letter?: string) => {
    const text =
      code === undefined ? (letter ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    return /["'()\\]/.test(text) ? whole : text;
  });
}
