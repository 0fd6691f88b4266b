/** What published frameworks have and no principle of the company maps to. */
import { expect, test } from 'vitest';
import { generate } from '../../../src/generate/index.ts';
import { registry, settings } from '../../example.ts';
import { pageOptions, pagesOf } from './pages.ts';

/** The example without what its second principle maps to. */
const less = structuredClone(registry) as unknown as { principles: Record<string, { mappings: object[] }> };
for (const principle of Object.values(less.principles).slice(1)) principle.mappings = [];

test.each([
  ['all are mapped to', registry, settings, ''],
  [
    'one is not',
    less as never,
    settings,
    'NS 4100 Privacy in the cloud](/instruments/cloud-privacy-standard/)\n\n- Notice',
  ],
  ['one is not, of a framework that is not listed whole', less as never, { ...settings, completeFrameworks: [] }, ''],
])('%s', (_, given, told, expected) => {
  const page = generate(given, { ...pageOptions, settings: told }).get('principles/index.mdx') ?? '';
  expect(page.includes('What no principle here covers')).toBe(expected !== '');
  expect(page.replace(/ *\{\/\*.*?\*\/\}/g, '')).toContain(expected);
});

test('a principle that maps to nothing has no section on it', () => {
  const pages = pagesOf(less as never);
  const title = 'In the words of published frameworks';
  expect(pages.get('principles/customer-control.mdx')).toContain(title);
  expect(pages.get('principles/openness.mdx')).not.toContain(title);
});
