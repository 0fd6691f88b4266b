/** A list that is whole in the page, and that a reader narrows; see `src/components/listing`. */
import { byTitle } from '../../model/entries.ts';
import type { Kind } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import type { CoverageQuery } from '../../model/scope/coverage.ts';
import { type Block, element } from '../nodes/nodes.ts';
import { toldApart } from './parts.ts';

/** What a list can be narrowed by: a name for addresses, a label, and each value with its words. */
export interface ListChoice {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, words: string])[];
  /** What is typed where there are no values, as an example. */
  readonly example?: string;
  /** The value that is chosen where the address chooses nothing. */
  readonly first?: string;
  /** Of services, from which others each is told apart. */
  readonly apartFrom?: Readonly<Record<string, readonly string[]>>;
}

/** The entries of a kind to choose from, by their titles. */
export function titlesAsChoice(registry: Registry, kind: Kind, name: string, label: string): ListChoice {
  const entries: Readonly<Record<string, { readonly title: string }>> = registry[kind];
  return {
    name,
    label,
    values: byTitle(Object.entries(entries)).map(([id, { title }]) => [id, title]),
    ...(kind === 'services' && { apartFrom: toldApart(registry.services) }),
  };
}

/** @param noun what its rows are called, one and several: `commitment|commitments` */
export function filteredList(noun: string, choices: readonly ListChoice[], ...content: readonly Block[]): Block {
  return element('FilteredList', { noun, choices: JSON.stringify(choices) }, ...content);
}

/** The places and services under which something is listed, by their ids, or `*` for each. */
export function scopeOfRow(
  registry: Registry,
  isListed: (query: CoverageQuery) => boolean,
): { readonly place: readonly string[]; readonly service: readonly string[] } {
  const listed = (ids: readonly string[], asked: keyof CoverageQuery) => {
    const found = ids.filter((id) => isListed({ [asked]: id }));
    return found.length === ids.length ? ['*'] : found;
  };
  return {
    place: listed(Object.keys(registry.jurisdictions), 'jurisdiction'),
    service: listed(Object.keys(registry.services), 'service'),
  };
}

/** A row, with what it is found by: an id, or several, for each choice. */
export function listRow(
  values: Readonly<Record<string, string | readonly string[]>>,
  ...content: readonly Block[]
): Block {
  const data = Object.entries(values).map(([name, value]): [string, string] => [
    `data-${name}`,
    typeof value === 'string' ? value : value.join(' '),
  ]);
  return element('li', { 'data-row': '', ...Object.fromEntries(data) }, ...content);
}
