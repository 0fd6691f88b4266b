/** Holding a rule to its labelled list. */
import { expect } from 'vitest';
import { type LabelledList, measure } from './measure.ts';

/**
 * Prints precision and recall of a rule on its list, and asserts that both are at least 0.95 and that the list is big and even enough.
 *
 * @param reports whether the rule reports the sentence with these fields
 * @param least the fewest sentences that the list may have
 */
export function expectMeasured<F>(
  ruleId: string,
  list: LabelledList<F>,
  reports: (sentence: string, fields?: F) => boolean,
  least = 60,
): void {
  const { precision, recall, missed, falseAlarms } = measure(list, reports);
  const [faulty, sound] = [list.faulty.length, list.sound.length];
  process.stdout.write(
    `${ruleId}: ${faulty} faulty, ${sound} sound; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  expect(faulty + sound).toBeGreaterThanOrEqual(least);
  expect(Math.min(faulty, sound) / (faulty + sound)).toBeGreaterThan(0.4);
  expect.soft(precision, falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect.soft(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
}
