import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import { norlandInventory } from './corpus/registry.ts';

test('a qualifier that a page break and the lines at the ends of pages part is whole', async () => {
  const bytes = readFileSync(new URL('fixtures/page-break.pdf', import.meta.url));
  const document = await readDocument('page-break.pdf', bytes);
  const { problems, examined } = verify([document], norlandInventory(), { today: '2026-11-20' });
  expect(problems).toEqual([]);
  expect(examined.citations).toBe(1);
});
