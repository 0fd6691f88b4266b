import { expect, test } from 'vitest';
import { progress } from '../../../scripts/lib/command-line/progress.ts';

/** What is written where a rule begins at each of these times, in milliseconds, and the run then ends. */
function written(isTTY: boolean, times: readonly number[]): string[] {
  const texts: string[] = [];
  let now = 0;
  const shown = progress({ isTTY, write: (text: string) => texts.push(text) }, () => now);
  for (const time of times) {
    now = time;
    shown.show(`at ${time}`);
  }
  shown.end();
  return texts;
}

test.each<[string, boolean, number[], string[]]>([
  ['nothing within two seconds', true, [0, 1999], []],
  [
    'a line that is replaced, and taken away',
    true,
    [0, 2000, 2500],
    ['\r\u001B[Kat 2000', '\r\u001B[Kat 2500', '\r\u001B[K'],
  ],
  ['nothing where no person looks', false, [2000, 9000], []],
])('%s', (_, isTTY, times, expected) => {
  expect(written(isTTY, times)).toEqual(expected);
});
