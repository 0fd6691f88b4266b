/** What rows are answered with beside the inventory: the command has it from the registry, the page of the site from a file. */
import type { Registry } from '../model/schema.ts';
import type { CustomerWords, Settings } from '../model/settings.ts';
import { type SearchRecord, searchKinds } from '../search/records/record.ts';
import { recordsOf } from '../search/records/records.ts';

/** The content of the file; the same for the same registry. */
export interface AnsweringMaterial {
  /** Of responsibilities: an inventory has none. */
  readonly records: readonly SearchRecord[];
  readonly customerWords: CustomerWords;
}

/** What a registry and its settings give. */
export function answeringMaterial(registry: Registry, { customerWords = [] }: Settings): AnsweringMaterial {
  return { records: recordsOf(registry).filter(({ kind }) => kind === searchKinds.responsibilities), customerWords };
}
