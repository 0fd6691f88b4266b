/** What is open is told by its field, so that a page asks without the whole schema. */
import type { Unresolved } from '../schema.ts';

/** Whether a value is one that is open. */
export function isUnresolved(value: unknown): value is Unresolved {
  return typeof value === 'object' && value !== null && 'unresolved' in value;
}
