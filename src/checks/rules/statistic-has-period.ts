import { monthSource } from '../../language/time/dates-in-words.ts';
import { entriesOf, entryOf } from '../entries.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** A number says of when it is, and agrees with the report that it is taken from. */
export const statisticHasPeriod: Rule = {
  id: 'statistic-has-period',
  description:
    'A statistic names its period or says why it cannot stand, and its counts are those of the report that it is about.',
  why: 'A share of customers or a number of requests means nothing without its period, and a count that differs from the report is a slip of one of the two.',
  level: 'error',
  unit: 'statistics',
  example: {
    bad: "claims: { 'EX-CLM-2': { nature: 'statistic', summary: 'Contoso said that three customers were affected.' } }",
    good: "claims: { 'EX-CLM-2': { nature: 'statistic', summary: 'Contoso said that three customers were affected from July to December 2025.' } }",
    message:
      'Unexpected undisputed statistic without period, expected the year or half-year that it counts; say "not-confirmed" if the source names none',
  },
  check({ registry }) {
    const statistics = entriesOf(registry, 'claims').filter(([, { nature }]) => nature === 'statistic');
    const findings = statistics.flatMap(([id, claim]): Finding[] => {
      const at = ['claims', id];
      const { summary, standing, standingDetail } = claim;
      const own: Finding[] = [];
      if (standing === 'undisputed' && !year.test(`${summary} ${standingDetail ?? ''}`)) {
        const message =
          'Unexpected undisputed statistic without period, expected the year or half-year that it counts; say "not-confirmed" if the source names none';
        own.push({ place: { at: [...at, 'summary'] }, message });
      } else if ((standing === 'not-confirmed' || standing === 'outdated') && standingDetail === undefined) {
        const message = `Unexpected ${standing} statistic without "standingDetail", expected what is missing: the period, the report or the number`;
        own.push({ place: { at: [...at, 'standing'] }, message });
      }
      const figures = figuresOf(registry, claim.about);
      if (figures.size === 0) return own;
      for (const match of summary.matchAll(count)) {
        const value = Number(match[0].replace(/[, ]/g, ''));
        const outside =
          before.test(summary.slice(0, match.index)) || after.test(summary.slice(match.index + match[0].length));
        if (figures.has(value) || year.test(match[0]) || outside) continue;
        const message = `Unexpected count ${match[0]}, expected one that the report has: ${[...figures].join(', ')}`;
        own.push({ place: { at: [...at, 'summary'], offset: match.index }, message, level: 'warning' });
      }
      return own;
    });
    return { examined: statistics.length, findings };
  },
};

const year = /\b(?:19|20)\d\d\b/u;
/** Whole numbers, with a comma or space between thousands. */
const count = /(?<![\p{L}\p{N}.,/-])(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?![\p{L}\p{N}/%-]|[.,]\d)/gu;
/** What makes a number part of a date, a share or the name of a law instead. */
const before = /(?:U\.S\.C\.|\b(?:section|article|clause|line|no\.?|bill|act|ISO|IEC|SOC))\s$/iu;
const after = new RegExp(`^\\s(?:per\\s?cent|U\\.S\\.C\\.|${monthSource})\\b`, 'u');

/** The values that the publications list. */
function figuresOf(registry: CheckContext['registry'], about: readonly string[]): ReadonlySet<number> {
  return new Set(
    about.flatMap((item) => {
      const publication = entryOf(registry, 'instruments', item);
      return publication?.kind === 'publication' ? (publication.figures ?? []).map(({ value }) => value) : [];
    }),
  );
}
