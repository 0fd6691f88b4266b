/** What readers call things, for the engine and for Algolia alike: from the registry's own names, and from customers' words. */
import type { Inventory } from '../../model/inventory/inventory.ts';
import { furtherNamesOf, otherNames } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';
import type { Settings } from '../../model/settings.ts';
import type { SearchRecord } from '../records/record.ts';
import { customerSynonyms } from './customer-words.ts';
import { nameKey, terms } from './tokenizer.ts';

/** Who asks for one of the first phrases is also shown what speaks of one of the second. */
export interface Synonym {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Every other name of a service, a place and a word of the glossary leads to its title; customers' words lead to those of
 * the field, where a record has them.
 */
export function synonymsOf(
  registry: Registry,
  records: readonly SearchRecord[],
  { customerWords: own = [] }: Pick<Settings, 'customerWords'>,
): Synonym[] {
  const named = [
    ...namedIn(registry),
    ...Object.values(registry.terms).map((one) => ({
      from: [...otherNames(one), ...one.perJurisdiction.map(({ term }) => term)],
      to: [one.title],
    })),
  ];
  return leading(named, records, own);
}

/** The same of an inventory, which has no glossary and none of a company's own words. */
export function inventorySynonyms(inventory: Inventory, records: readonly SearchRecord[]): Synonym[] {
  return leading(namedIn(inventory), records, []);
}

function namedIn({ services, jurisdictions }: Pick<Registry | Inventory, 'services' | 'jurisdictions'>): Synonym[] {
  return [
    ...Object.values(services).map((one) => ({ from: otherNames(one), to: [one.title] })),
    ...Object.values(jurisdictions).map((one) => ({
      from: [...otherNames(one), ...furtherNamesOf(one)],
      to: [one.title],
    })),
  ];
}

function leading(
  named: readonly Synonym[],
  records: readonly SearchRecord[],
  own: NonNullable<Settings['customerWords']>,
): Synonym[] {
  const words = new Set(records.flatMap(wordsOf));
  const known = (phrase: string) => terms(phrase).every((term) => words.has(term));
  return [...named, ...customerSynonyms(own).map(({ from, to }) => ({ from, to: to.filter(known) }))]
    .map(({ from, to }) => {
      const own = new Set(to.map(nameKey));
      return { from: [...new Set(from)].filter((name) => !own.has(nameKey(name))), to };
    })
    .filter(({ from, to }) => from.length > 0 && to.length > 0);
}

function wordsOf({ title, names, statement, qualifiers, body }: SearchRecord): string[] {
  return [title, ...names, statement, ...qualifiers, body].flatMap(terms);
}
