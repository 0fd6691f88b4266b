import { grouped } from '../../language/groups.ts';
import { quotedList } from '../../language/message.ts';
import { monthNames, monthSource } from '../../language/time/dates-in-words.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { leavesOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';
import type { LocatedLeaf } from '../well-formed.ts';

const fullDate = new RegExp(
  `(?<![\\d.,/-])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month>${monthSource})|(?<monthFirst>${monthSource})\\s(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?),?\\s(?<year>\\d{4})(?!\\d)`,
  'gu',
);

const monthAndYear = new RegExp(
  `(?<![\\d.,/-]|\\d(?:st|nd|rd|th)?\\s)(?<month>${monthSource})\\s(?<year>\\d{4})(?!\\d)`,
  'gu',
);

/** Fields about the work on an entry, not about what the entry tells. */
const ofTheWork: readonly unknown[] = ['reviewed', 'due', 'watch', 'accessed', 'opened'];

/** A text and a field of the same entry that tell of the same day tell the same year. */
export const dateInProseMatches: Rule = {
  id: 'date-in-prose-matches',
  description:
    'A full date in the words of an entry has no other year than the date field of that day and month, and a month no other year than the one date field of that month.',
  why: 'The page shows both, and one of them is a slip. Whoever reads only the sentence, or only the table, cannot know which.',
  level: 'warning',
  unit: 'full dates in texts',
  example: {
    bad: "instruments: { 'xn-data-act': { summary: 'The law of Norland, adopted on 18 June 2020.', dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'official' }] } }",
    good: "instruments: { 'xn-data-act': { summary: 'The law of Norland, adopted on 18 June 2019.', dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'official' }] } }",
    message:
      'Unexpected year of "18 June 2020", expected that of "2019-06-18", which a field of this entry has; mend the one that is wrong',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    const byEntry = grouped(leavesOf(registry).map((leaf) => [`${leaf.kind}/${leaf.id}`, leaf]));
    for (const leaves of byEntry.values()) {
      const fields = leaves.flatMap(({ leaf, value, at }) =>
        leaf.type === 'date' && isDate(value, 'day') && !ofTheWork.includes(at.at(-1)) ? [value] : [],
      );
      const months = leaves.flatMap(({ leaf, value, at }) =>
        leaf.type === 'date' && typeof value === 'string' && value.length > 4 && !ofTheWork.includes(at.at(-1))
          ? [value.slice(0, 7)]
          : [],
      );
      // What two texts of an entry tell alike is no slip.
      const told = toldTwice(leaves);
      for (const { kind, leaf, value, at } of leaves) {
        if (leaf.type !== 'text' && leaf.type !== 'markdown') continue;
        for (const { written, date, offset } of tellsItsMonths(kind, at) ? monthsIn(String(value)) : []) {
          examined++;
          const sameMonth = [...new Set(months.filter((field) => field.slice(4, 7) === date.slice(4)))];
          // Of several years in which something happened in this month, none is the one that is meant.
          if (sameMonth.length !== 1 || sameMonth.includes(date) || told.has(date)) continue;
          const message = `Unexpected year of "${written}", expected that of ${quotedList(sameMonth)}, which a field of this entry has; mend the one that is wrong`;
          findings.push({ place: { at, offset }, message });
        }
        for (const { written, date, offset } of datesIn(String(value))) {
          examined++;
          const sameDay = [...new Set(fields.filter((field) => field.slice(4) === date.slice(4)))];
          if (sameDay.length === 0 || sameDay.includes(date)) continue;
          const message = `Unexpected year of "${written}", expected that of ${quotedList(sameDay)}, which a field of this entry has; mend the one that is wrong`;
          findings.push({ place: { at, offset }, message });
        }
      }
    }
    return { examined, findings };
  },
};

/** Whether the months of a text are those of its entry: remarks on promises and laws tell of other things too. */
function tellsItsMonths(kind: string, at: LocatedLeaf['at']): boolean {
  if (kind === 'services' || kind === 'authorities') return true;
  return kind === 'instruments' && (at.at(-1) === 'summary' || at.at(-1) === 'title');
}

/** Months that more than one text of an entry tells. */
function toldTwice(leaves: readonly LocatedLeaf[]): ReadonlySet<string> {
  const all = leaves.flatMap(({ leaf, value }) =>
    leaf.type === 'text' || leaf.type === 'markdown'
      ? [...new Set([...monthsIn(String(value)), ...datesIn(String(value))].map(({ date }) => date.slice(0, 7)))]
      : [],
  );
  return new Set(all.filter((month, index) => all.indexOf(month) !== index));
}

interface WrittenDate {
  readonly written: string;
  /** YYYY-MM-DD or YYYY-MM. */
  readonly date: string;
  readonly offset: number;
}

/** The months of a text: `October 2022`. */
function monthsIn(text: string): readonly WrittenDate[] {
  return [...text.matchAll(monthAndYear)].map(({ 0: written, index, groups = {} }) => {
    const month = monthNames.indexOf(groups.month ?? '') + 1;
    return { written, date: `${groups.year}-${String(month).padStart(2, '0')}`, offset: index };
  });
}

/** The full dates of a text: `17 April 2019`, `April 17, 2019`. */
function datesIn(text: string): readonly WrittenDate[] {
  return [...text.matchAll(fullDate)].map(({ 0: written, index, groups = {} }) => {
    const month = monthNames.indexOf(groups.month ?? groups.monthFirst ?? '') + 1;
    const day = groups.day ?? groups.dayAfter ?? '';
    const date = `${groups.year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { written, date, offset: index };
  });
}
