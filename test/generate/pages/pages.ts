/** Generated pages as tests read them. */
import { generate } from '../../../src/generate/index.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { settings } from '../../example.ts';

/** Path below `docs/` → text, of a registry's pages. */
export function pagesOf(from: Registry): ReadonlyMap<string, string> {
  return generate(from, {
    rules: [],
    fileOf: () => 'src/registry/x.ts',
    siteAddress: 'https://privacy.example/',
    editUrl: (file) => file,
    settings,
  });
}

/** In one line and without elements, since lines are wrapped and elements indented. */
export const plainly = (page: string | undefined) => (page ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
