/** The inventory's own words, for documents that quote them. */
import type { Inventory, InventoryVersion } from '../../../src/model/inventory/inventory.ts';
import json from './inventory.json' with { type: 'json' };

export const inventory = json as unknown as Inventory;

function versionOf(token: string): InventoryVersion {
  const [id = '', number] = token.split('@');
  const version = inventory.commitments[id]?.versions[Number(number) - 1];
  if (!version) throw new Error(`Unexpected token "${token}", expected one of the corpus' inventory`);
  return version;
}

/** The statement of a version: `said('NC-GOV-8@1')`. */
export const said = (token: string): string => versionOf(token).statement;

/** A version's qualifier by its number, from 1. */
export function qualifier(token: string, number = 1): string {
  const found = versionOf(token).qualifiers[number - 1];
  if (!found) throw new Error(`Unexpected qualifier ${number} of "${token}"`);
  return found.text;
}

export const digestOf = (token: string): string => versionOf(token).digest;
export const permalinkOf = (token: string): string => versionOf(token).permalink;
