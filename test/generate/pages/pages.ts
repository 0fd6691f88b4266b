/** Generated pages as tests read them. */
import { type GenerateOptions, generate } from '../../../src/generate/index.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { settings } from '../../example.ts';

/** What pages of the example are made with. */
export const pageOptions: GenerateOptions = {
  rules: [],
  fileOf: (kind) => `src/registry/${kind}.ts`,
  siteAddress: 'https://privacy.example/',
  editUrl: (file) => `https://example.org/${file}`,
  settings,
};

/** Path below `docs/` → text, of a registry's pages. */
export function pagesOf(from: Registry): ReadonlyMap<string, string> {
  return generate(from, pageOptions);
}

/** In one line and without elements, since lines are wrapped and elements indented. */
export const plainly = (page: string | undefined) => (page ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
