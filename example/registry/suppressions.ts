/** Findings that somebody decided to live with, each for a reason and until a day: `npm run check` says when one is over. */
import type { OwnSuppression } from '../../src/model/suppression.ts';

export const suppressions: readonly OwnSuppression[] = [];
