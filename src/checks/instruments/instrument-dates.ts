/** The order of dates in the life of an instrument. */
import type { Instrument, Milestone } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { type Comparison, type Dated, dated, inOrder, inSequence } from '../dates/date-order.ts';
import { itemsAt } from '../items.ts';

/** Stages in the order in which a norm goes through them; those of the same rank may come in any order, and several times. */
const ranks: ReadonlyMap<Milestone['stage'], number> = new Map([
  ['adopted', 0],
  ['signed', 0],
  ['promulgated', 1],
  ['published', 2],
  ['in-force', 3],
  ['applies', 3],
  ['repealed', 4],
  ['withdrawn', 4],
  ['transition-ended', 4],
]);
const endingRank = 4;
const changes: readonly Milestone['stage'][] = ['amended', 'revised'];

/** Whether a stage says something of the beginning: what changes or ends was there before. */
export function isBeginning({ stage }: Milestone): boolean {
  return !changes.includes(stage) && ranks.get(stage) !== endingRank;
}

/** Every comparison that the dates of an instrument allow. */
export function instrumentDates(id: string, instrument: Instrument): readonly Comparison[] {
  const at = ['instruments', id];
  const common = [
    ...milestoneDates(instrument, at),
    ...amendmentDates(instrument, at),
    ...supersessionDates(instrument, at),
  ];
  switch (instrument.kind) {
    case 'standard':
      return [...common, ...editionDates(instrument.editions, [...at, 'editions'])];
    case 'case':
      return [
        ...common,
        ...inSequence(
          itemsAt(instrument.path, [...at, 'path']).map(({ item, index, at: step }) =>
            dated(`the decision of court ${index + 1}`, item.date, [...step, 'date']),
          ),
        ),
      ];
    case 'publication':
      return [
        ...common,
        ...itemsAt(instrument.periods, [...at, 'periods']).flatMap(({ item, at: period }) =>
          inOrder(
            dated('the beginning of the period', item.from, [...period, 'from']),
            dated('the end of the period', item.to, [...period, 'to']),
            true,
          ),
        ),
      ];
    default:
      return common;
  }
}

interface Step {
  readonly rank: number;
  /** The part that the step covers; `undefined` for the whole. */
  readonly part: string | undefined;
  readonly date: Dated;
}

/**
 * Each stage against those that come before it: of the same part, or of the whole.
 * A part may well be adopted after the whole was in force, so that is not compared.
 */
function milestoneDates({ dates }: Instrument, at: Path): readonly Comparison[] {
  const steps = itemsAt(dates, [...at, 'dates']).flatMap(({ item, at: step }): Step[] => {
    const date = dated(`the stage "${item.stage}"`, item.date, [...step, 'date']);
    const order = ranks.get(item.stage);
    return order !== undefined ? [{ rank: order, part: item.what, date }] : [];
  });
  return steps.flatMap((later) => {
    const before = steps.filter(
      (earlier) => earlier.rank < later.rank && (earlier.part === undefined || earlier.part === later.part),
    );
    return before.length === 0 ? [] : inOrder(latestOf(before.map(({ date }) => date)), later.date);
  });
}

/** A law is amended once it is there. */
function amendmentDates(instrument: Instrument, at: Path): readonly Comparison[] {
  const first = firstDate(instrument, at);
  const amendments = 'amendments' in instrument ? itemsAt(instrument.amendments, [...at, 'amendments']) : [];
  return amendments.flatMap(({ item, at: amendment }) =>
    inOrder(first, dated('the amendment', item.date, [...amendment, 'date'])),
  );
}

/** When an instrument began, as far as a stage or an edition tells. */
export function firstDate(instrument: Instrument, at: Path): Dated | undefined {
  const milestones = itemsAt(instrument.dates, [...at, 'dates']).flatMap(({ item, at: step }) =>
    (ranks.get(item.stage) ?? endingRank) === endingRank
      ? []
      : [dated(`the stage "${item.stage}"`, item.date, [...step, 'date'])],
  );
  return [...milestones, ...editionBeginnings(instrument, at)].reduce<Dated | undefined>(
    (best, date) => (best && best.span.first <= date.span.first ? best : date),
    undefined,
  );
}

function latestOf(dates: readonly Dated[]): Dated | undefined {
  return dates.reduce<Dated | undefined>(
    (best, date) => (best && best.span.first >= date.span.first ? best : date),
    undefined,
  );
}

/** A supersession against the first date that is known of what it supersedes. */
function supersessionDates(instrument: Instrument, at: Path): readonly Comparison[] {
  const first = firstDate(instrument, at);
  return itemsAt(instrument.supersededBy, [...at, 'supersededBy']).flatMap(({ item, at: step }) =>
    inOrder(first, dated('the supersession', item.date, [...step, 'date'])),
  );
}

function editionBeginnings(instrument: Instrument, at: Path): readonly Dated[] {
  const editions = [...at, 'editions'];
  if (instrument.kind === 'standard')
    return itemsAt(instrument.editions, editions).flatMap(
      ({ item, at: edition }) =>
        dated('the publication of an edition', item.published, [...edition, 'published']) ?? [],
    );
  if (instrument.kind === 'agreement')
    return itemsAt(instrument.editions, editions).map(({ item, at: edition }) =>
      dated('the beginning of an edition', item.effective, [...edition, 'effective']),
    );
  return [];
}

/** Each edition is withdrawn after it was published. */
function editionDates(
  editions: Extract<Instrument, { kind: 'standard' }>['editions'],
  at: Path,
): readonly Comparison[] {
  return itemsAt(editions, at).flatMap(({ item, at: edition }) => {
    const published = dated('the publication', item.published, [...edition, 'published']);
    // The year that names an edition is not later than the edition; its last proof may have been in the year after.
    const named = /^\d{4}$/.test(item.edition) ? item.edition : undefined;
    return [
      ...inOrder(dated('the year that names the edition', named, [...edition, 'edition']), published),
      ...inOrder(published, dated('the withdrawal', item.withdrawn, [...edition, 'withdrawn']), true),
    ];
  });
}
