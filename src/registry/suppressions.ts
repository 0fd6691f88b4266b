/** Findings that somebody decided to live with, each for a reason and until a day. */
import type { Suppression } from '../model/suppression.ts';

export const suppressions: readonly Suppression[] = [];
