/** Whose promises a registry holds, as sentences name them. */

import { escaped } from '../../language/phrase-table.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';

/** The publishers of the provider's own pages and documents, without what follows a comma (`Contoso, as kept by an archive`). */
export function providerNames(registry: Registry): readonly string[] {
  const names = entriesOf(registry, 'sources').flatMap(([, { type, publisher }]) =>
    type === 'provider-page' || type === 'provider-document' ? [(publisher.split(',')[0] ?? '').trim()] : [],
  );
  return [...new Set(names)].filter((name) => name !== '');
}

/** A provider's name, `the provider` or `the company`, as the source of a regular expression with the flag `u`. */
export function providerSource(registry: Registry): string {
  const names = providerNames(registry).map(escaped);
  return `(?:${[...names, '[Tt]he\\s+provider', '[Tt]he\\s+company'].join('|')})`;
}
