/** What works on one machine and fails on another: in a folder with a space in its name, or on another Node. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';

/** What is looked for; a line that it is in, and one that does the same everywhere. */
const slips: readonly {
  readonly slip: string;
  readonly pattern: RegExp;
  readonly bad: string;
  readonly good: string;
}[] = [
  {
    slip: 'a path of a file from the address, in which a space is %20: fileURLToPath makes it',
    pattern: /import\.meta\.url\)+\s*\.pathname/,
    bad: "const file = new URL('a.md', import.meta.url).pathname;",
    good: "const file = fileURLToPath(new URL('a.md', import.meta.url));",
  },
  {
    slip: 'bytes decoded as Latin 1 or Windows-1252, whose 0x80 to 0x9F differ among versions of Node: decode.ts knows them',
    pattern: /\bTextDecoder\(\s*['"](?:latin-?1|ascii|iso-8859-1|windows-1252)['"]/i,
    bad: "const text = new TextDecoder('latin1').decode(bytes);",
    good: "const text = new TextDecoder('utf-8').decode(bytes);",
  },
];

/** Those that know of it: one mends what Node makes of Windows-1252, one looks at ASCII alone; and this one. */
const aware = ['src/citations/readers/decode.ts', 'src/citations/find/might-cite.ts', 'test/project/portable.test.ts'];
const sources = ['src', 'scripts', 'test'].flatMap((folder) =>
  filesBelow(root, folder).filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !aware.includes(file)),
);

describe.each(slips)('$slip', ({ pattern, bad, good }) => {
  test('is known from what does the same', () => {
    expect([pattern.test(bad), pattern.test(good)]).toEqual([true, false]);
  });

  test('stands in no file', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter((file) => pattern.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual([]);
  });
});
