/** Every page of this data set, and what must stand on some. */
import { expect, test } from 'vitest';
import { ownInventory } from '../../scripts/lib/project/own-inventory.ts';
import { readDocuments } from '../../scripts/lib/project/project.ts';
import { mightCite } from '../../src/citations/verify/verify.ts';
import { namedVersions } from '../../src/model/versions/named-versions.ts';
import { registry } from '../../src/registry/index.ts';
import { settings } from '../../src/registry/settings.ts';
import { everyPage } from '../generate/every-page.ts';
import { root } from '../root.ts';
import { verifiedPages } from './verified-pages.ts';

const handWritten = new Set(readDocuments(root).flatMap(({ path }) => path ?? []));
const { pageOf, documents } = everyPage(registry, settings, handWritten);

test('a principle of a framework that nothing maps to is shown', () => {
  const index = pageOf('principles/index.mdx');
  expect(index).toContain('Data minimization');
  expect(index).toContain('Data Quality');
});

test('what an agreement became is followed along the subject', () => {
  const page = pageOf('commitments/pc-jp-1.mdx');
  expect(page).toContain('(since superseded by ');
  expect(page).toContain(registry.instruments['products-and-services-dpa']?.title ?? '?');
});

test('the outcome of a case is that of its last court', () => {
  expect(pageOf('instruments/us-microsoft-warrant-case.mdx')).toMatch(/Outcome that stands ?\S*.*moot/i);
});

test('what is promised for a whole service is open for its part, with that reason', () => {
  const page = pageOf('services/azure-key-vault.mdx');
  expect(page).toMatch(/these speak of several services by one word, or of one as a whole/);
  expect(page).toContain('The source names only Azure as a whole, and does not speak of Azure Key Vault');
});

test('the questions that the front page shows first are of many kinds, not several of one', () => {
  const topics = Object.values(registry.questions)
    .slice(0, 8)
    .map(({ answer }) => namedVersions(registry, answer)[0]?.commitment.topic);
  expect(topics).toHaveLength(8);
  expect(new Set(topics).size).toBeGreaterThanOrEqual(6);
});

test('the pages made from the registry have no error; those on rules show faults as examples', async () => {
  // What changed names old wordings as such.
  const left = /^docs\/(?:_generated|checks)\/|^docs\/changes\.mdx$/;
  const inventory = ownInventory();
  const cited = documents.filter(({ file, text }) => !left.test(file) && mightCite(text, inventory));
  const found = await verifiedPages(cited, inventory);
  expect(found.errors).toEqual([]);
  expect(found.citations).toBeGreaterThan(500);
});
