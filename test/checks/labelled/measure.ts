/** Measuring a rule that judges language against sentences that a person judged. */

/** A sentence, and what else a rule looks at where that matters. */
export type Labelled<F = undefined> = readonly [sentence: string, fields?: F];

/** Sentences that a rule is to report, and sentences that it is to leave alone. */
export interface LabelledList<F = undefined> {
  readonly faulty: readonly Labelled<F>[];
  readonly sound: readonly Labelled<F>[];
}

/** Lists as one, such as that of a rule's author and that of somebody who did not know the rule. */
export function together<F>(...lists: readonly LabelledList<F>[]): LabelledList<F> {
  return { faulty: lists.flatMap(({ faulty }) => faulty), sound: lists.flatMap(({ sound }) => sound) };
}

/** How a rule did. */
export interface Measure {
  /** Of what it reports, the share that is at fault; 0 to 1. */
  readonly precision: number;
  /** Of what is at fault, the share that it reports; 0 to 1. */
  readonly recall: number;
  /** Sentences at fault that it does not report. */
  readonly missed: readonly string[];
  /** Sentences without fault that it reports. */
  readonly falseAlarms: readonly string[];
}

/**
 * Puts each sentence of a list to a rule.
 *
 * @param reports whether the rule reports the sentence with these fields
 */
export function measure<F>(list: LabelledList<F>, reports: (sentence: string, fields?: F) => boolean): Measure {
  const isReported = ([sentence, fields]: Labelled<F>) => reports(sentence, fields);
  const missed = list.faulty.filter((one) => !isReported(one)).map(([sentence]) => sentence);
  const falseAlarms = list.sound.filter(isReported).map(([sentence]) => sentence);
  const hits = list.faulty.length - missed.length;
  const reported = hits + falseAlarms.length;
  return {
    precision: reported === 0 ? 1 : hits / reported,
    recall: list.faulty.length === 0 ? 1 : hits / list.faulty.length,
    missed,
    falseAlarms,
  };
}
