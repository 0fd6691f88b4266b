import { expect, test } from 'vitest';
import { verifyOptionLines, verifyOptions } from '../../scripts/lib/verify/verify-options.ts';

test('help has a line for each option of verify, and for nothing else', () => {
  const written = verifyOptionLines.map(([option]) => option.split(/[ =[]/)[0]);
  expect([...written].sort()).toEqual(
    Object.keys(verifyOptions)
      .map((name) => `--${name}`)
      .sort(),
  );
});
