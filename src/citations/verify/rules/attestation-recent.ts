import { window } from '../../../language/time/dates.ts';
import { whenInWords } from '../../../language/time/dates-in-words.ts';
import { daySpanBefore } from '../../../language/time/days.ts';
import { isoSpan } from '../../../language/time/durations.ts';
import { titleOf } from '../../../model/said/said.ts';
import { type SeenQuery, standing } from '../../../model/sightings/sightings.ts';
import { at, citationRule, type JudgedCitation } from '../citation-rule.ts';
import { scopeClaimed } from '../passage/around/scope-claimed.ts';

/** Under --max-age, what is cited was seen not long ago, for what it is cited for. */
export const attestationRecent = citationRule({
  id: 'attestation-recent',
  description:
    'Under --max-age, the version that is cited was last attested by a source within that time, for the services and places that it is cited for.',
  why: 'A promise that no source has repeated for years may no longer be made, though nobody took it back. A text about one service says nothing of another.',
  level: 'error',
  example: {
    bad: 'A report came out twice a year (NC-RPT-1@1).',
    good: 'Requests are reviewed (NC-GOV-8@1).',
    message:
      'Unexpected citation of NC-RPT-1@1, last attested in June 2019, expected a version attested within P1Y before 2026-11-20',
    options: { maxAge: 'P1Y' },
  },
  check(judged) {
    const { citation, commitment, version, index, name } = judged;
    const { maxAge, today } = judged.options;
    const age = isoSpan(maxAge);
    if (!age || !commitment || !version) return [];
    const since = daySpanBefore(today, age);
    for (const { query, named } of claims(judged)) {
      const { lastSeen } = standing(index.scopes(), commitment, version.version, query);
      if (window(lastSeen).last >= since) continue;
      const message = `Unexpected citation of ${name}, last attested ${whenInWords(lastSeen)}${named}, expected a version attested within ${maxAge} before ${today}`;
      return [{ ...at(citation.main), message }];
    }
    return [];
  },
});

/** Every service in every place that it is cited for, where later texts tell them apart; otherwise all that the version holds for. */
function claims(judged: JudgedCitation): readonly { readonly query: SeenQuery; readonly named: string }[] {
  const { index, commitment } = judged;
  const ids = (kind: 'services' | 'jurisdictions') => {
    const found = commitment?.sightings ? scopeClaimed(judged, kind).flatMap((one) => one.ids) : [];
    return found.length === 0 ? [undefined] : [...new Set(found)];
  };
  const titled = (before: string, kind: 'services' | 'jurisdictions', id: string | undefined) =>
    id === undefined ? '' : ` ${before} ${titleOf(index.inventory, kind, id)}`;
  return ids('services').flatMap((service) =>
    ids('jurisdictions').map((jurisdiction) => ({
      query: { service, jurisdiction },
      named: titled('for', 'services', service) + titled('in', 'jurisdictions', jurisdiction),
    })),
  );
}
