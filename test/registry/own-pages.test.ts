/** Our own pages are held to what they ask of others. */
import { expect, test } from 'vitest';
import { ownInventory } from '../../scripts/lib/project/own-inventory.ts';
import { projectRoot, readDocuments } from '../../scripts/lib/project/project.ts';
import { nearestCommitment } from '../../src/answers/nearest-commitment.ts';
import { placeInWords } from '../../src/citations/find/place-words.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { scanner } from '../../src/citations/scan/scan.ts';
import { verifiedPages } from './verified-pages.ts';

const inventory = ownInventory();

test('the pages written by hand have no error', async () => {
  const found = await verifiedPages(readDocuments(projectRoot()), inventory);
  expect(found.errors).toEqual([]);
  expect(found.citations).toBeGreaterThan(5);
});

test('the pages written by hand promise nothing without a citation', async () => {
  const { scan } = scanner(inventory, nearestCommitment(inventory, '2026-11-20'));
  const told = async (file: string, text: string) =>
    scan(await readDocument(file, new TextEncoder().encode(text))).problems.map(
      ({ place, rule, message }) => `${file}, ${placeInWords(place)}: ${rule}: ${message}`,
    );
  const pages = readDocuments(projectRoot());
  expect((await Promise.all(pages.map(({ file, text }) => told(file, text)))).flat()).toEqual([]);
  const [page] = pages;
  expect(await told('page.mdx', `${page?.text}\n\nWe guarantee that your data is safe.\n`)).toHaveLength(1);
});
