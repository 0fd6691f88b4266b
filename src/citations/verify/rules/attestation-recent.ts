import { window } from '../../../language/time/dates.ts';
import { whenInWords } from '../../../language/time/dates-in-words.ts';
import { daySpanBefore } from '../../../language/time/days.ts';
import { isoSpan } from '../../../language/time/durations.ts';
import { at, citationRule } from '../citation-rule.ts';

/** Under --max-age, what is cited was seen not long ago. */
export const attestationRecent = citationRule({
  id: 'attestation-recent',
  description: 'Under --max-age, the version that is cited was last attested by a source within that time.',
  why: 'A promise that no source has repeated for years may no longer be made, though nobody took it back.',
  level: 'error',
  example: {
    bad: 'A report came out twice a year (NC-RPT-1@1).',
    good: 'Requests are reviewed (NC-GOV-8@1).',
    message:
      'Unexpected citation of NC-RPT-1@1, last attested in June 2019, expected a version attested within P1Y before 2026-11-20',
    options: { maxAge: 'P1Y' },
  },
  check({ citation, version, options: { maxAge, today }, name }) {
    const age = isoSpan(maxAge);
    if (!age || !version) return [];
    const { last } = window(version.lastAttested);
    if (last >= daySpanBefore(today, age)) return [];
    const { main } = citation;
    const message = `Unexpected citation of ${name}, last attested ${whenInWords(version.lastAttested)}, expected a version attested within ${maxAge} before ${today}`;
    return [{ ...at(main), message }];
  },
});
