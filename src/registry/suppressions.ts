/** Findings that somebody decided to live with, each for a reason and until a day. */
import type { OwnSuppression } from '../model/suppression.ts';

export const suppressions: readonly OwnSuppression[] = [];
