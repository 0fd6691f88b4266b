/** Our own pages are held to what they ask of others. */
import { expect, test } from 'vitest';
import { ownInventory } from '../../scripts/lib/project/own-inventory.ts';
import { projectRoot, readDocuments } from '../../scripts/lib/project/project.ts';
import { nearestCommitment } from '../../src/answers/nearest-commitment.ts';
import { placeInWords } from '../../src/citations/find/place-words.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { scanner } from '../../src/citations/scan/scan.ts';
import { mightCite, verify } from '../../src/citations/verify/verify.ts';
import { generate } from '../../src/generate/index.ts';
import { registry } from '../../src/registry/index.ts';
import { settings } from '../../src/registry/settings.ts';

const inventory = ownInventory();

/** The errors of pages, as `file, place: rule: message`, and how many citations were looked at. */
async function errorsOf(pages: Iterable<readonly [file: string, text: string]>) {
  const errors: string[] = [];
  let citations = 0;
  // One after the other: together their trees fill the memory.
  for (const [file, text] of pages) {
    if (!mightCite(text, inventory)) continue;
    const read = await readDocument(file, new TextEncoder().encode(text));
    const { problems, examined } = verify([read], inventory, { today: '2026-11-20' });
    citations += examined.citations;
    for (const { level, place, rule, message } of problems)
      if (level === 'error') errors.push(`${file}, ${placeInWords(place)}: ${rule}: ${message}`);
  }
  return { citations, errors };
}

test('the pages written by hand have no error', async () => {
  const found = await errorsOf(readDocuments(projectRoot()).map(({ file, text }) => [file, text] as const));
  expect(found.errors).toEqual([]);
  expect(found.citations).toBeGreaterThan(5);
});

test('the pages made from the registry have no error; those on rules show faults as examples', async () => {
  const pages = generate(registry, {
    rules: [],
    fileOf: (kind) => `src/registry/${kind}.ts`,
    siteAddress: inventory.site.address,
    settings,
    editUrl: (file) => `https://example.org/${file}`,
  });
  // What changed names old wordings as such.
  const left = (file: string) => file.startsWith('_generated/') || file === 'changes.mdx';
  const found = await errorsOf([...pages].filter(([file]) => !left(file)));
  expect(found.errors).toEqual([]);
  expect(found.citations).toBeGreaterThan(500);
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
