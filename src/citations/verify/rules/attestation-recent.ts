import { window } from '../../../language/dates.ts';
import { whenInWords } from '../../../language/dates-in-words.ts';
import { daysLater, monthsLater } from '../../../language/days.ts';
import type { Duration } from '../../../model/shapes/shape.ts';
import { at, type CitationRule } from '../citation-rule.ts';

/** Under --max-age, what is cited was seen not long ago. */
export const attestationRecent: CitationRule = {
  id: 'attestation-recent',
  description: 'Under --max-age, the version that is cited was last attested by a source within that time.',
  why: 'A promise that no source has repeated for years may no longer be made, though nobody took it back.',
  level: 'error',
  unit: 'citations of commitments',
  example: {
    bad: 'With --max-age P1Y, a citation of a version that was last seen in 2018',
    good: 'A citation of a version that was seen within the year',
  },
  check({ citation, version, options: { maxAge, today }, name }) {
    if (maxAge === undefined || !version) return [];
    const { last } = window(version.lastAttested);
    if (last >= before(today, maxAge)) return [];
    const { main } = citation;
    const message = `Unexpected citation of ${name}, last attested ${whenInWords(version.lastAttested)}, expected a version attested within ${maxAge} before ${today}`;
    return [{ ...at(main), message }];
  },
};

/** The day that lies a duration before another; hours count as whole days. */
function before(day: string, duration: Duration): string {
  const [, time, amount = '0', unit] = /^P(T?)(\d+)([YMWDH])$/.exec(duration) ?? [];
  const count = Number(amount);
  if (time) return daysLater(day, -Math.ceil(count / 24));
  switch (unit) {
    case 'Y':
      return monthsLater(day, -12 * count);
    case 'M':
      return monthsLater(day, -count);
    case 'W':
      return daysLater(day, -7 * count);
    default:
      return daysLater(day, -count);
  }
}
