/** Which citation the dialog shows: one dialog for all controls of a page. */
import { useSyncExternalStore } from 'react';
import { watched } from '../basics/watched.ts';

/** One version of a commitment. */
export interface CitedVersion {
  readonly id: string;
  /** From 1. */
  readonly version: number;
}

const open = watched<CitedVersion | undefined>(undefined);

/** Opens the dialog for a version, or closes it. */
export const openCitation = open.set;

/** The version that the dialog shows; `undefined` while it is closed. */
export function useOpenCitation(): CitedVersion | undefined {
  return useSyncExternalStore(open.watch, open.get, () => undefined);
}
