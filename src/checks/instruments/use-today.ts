/** What a commitment of today may rest on, and what a reader has to be told of. */
import { addressOf } from '../../model/addresses/routes.ts';
import type { Commitment, Remark } from '../../model/schema.ts';
import type { Level } from '../rule.ts';

/** What is said to hold today must stand today; of what was said in the past, or is not said yet, a reader must be told. */
export function levelOfUse(status: Commitment['status']): Level | undefined {
  if (status === 'in-force') return 'error';
  return status === 'historic' || status === 'draft' ? 'warning' : undefined;
}

/** Whether a remark leads the reader to an instrument's page. */
export function hasRemarkOn(remarks: readonly Remark[] | undefined, instrument: string): boolean {
  const link = `](${addressOf('instruments', instrument)}`;
  return (remarks ?? []).some(({ text }) => text.includes(link));
}
