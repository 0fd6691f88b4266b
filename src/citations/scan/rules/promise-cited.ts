import { nearestInWords } from '../nearest.ts';
import { scanRule } from '../scan-rule.ts';

/** Who promises names the commitment. */
export const promiseCited = scanRule({
  id: 'promise-cited',
  description:
    'A sentence that promises something on privacy or security stands with the commitment that says so. Where no commitment is near, it is a note.',
  why: 'What is promised in passing binds nobody and is never looked after. If a commitment says so, its token holds the sentence to it; if none does, somebody has to decide.',
  example: {
    bad: 'Stratus encrypts your data at rest and in transit.',
    good: 'Stratus encrypts customer data at rest (NC-DATA-2@1).',
    message:
      'Unexpected promise without a citation, expected the commitment that says so; the nearest is NC-DATA-2@1 (Encryption at rest)',
  },
  check(uncited) {
    if (uncited.kind !== 'sentence' || !uncited.sentence.promise) return undefined;
    const near = uncited.nearest();
    return {
      offset: uncited.sentence.start,
      ...(!near && { level: 'info' }),
      message: `Unexpected promise without a citation, expected the commitment that says so; ${nearestInWords(near)}`,
    };
  },
});
