import { span } from '../../language/time/dates.ts';
import { daysLater } from '../../language/time/days.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { isAhead } from '../../model/versions/current-version.ts';
import { entriesOf, versionsOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** How many days before a certificate expires it is told. */
const ahead = 60;

/** What was set for a day is looked at when the day comes: an announced version, a certificate that expires. */
export const dayHasCome: Rule = {
  id: 'day-has-come',
  description: `No version is still announced for a day that has come, and no certificate has expired or does within ${ahead} days.`,
  why: 'Pages have no clock: they show an announced version as the current one only when somebody takes the mark away, and list a certificate until somebody renews it.',
  level: 'warning',
  timeBased: true,
  unit: 'days',
  emptyBecause: 'Nothing is announced, and no certificate is listed.',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ from: { date: '2026-03-01', basis: 'stated', announced: true } }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ from: { date: '2026-03-01', basis: 'stated' } }] } }",
    message:
      'Unexpected announcement of a day that has come, expected it without "announced" if the version holds now, or another day',
  },
  check({ registry, today }) {
    const announced = versionsOf(registry).filter(({ version }) => isAhead(version));
    const expiring = entriesOf(registry, 'certifications').flatMap(([id, { expires }]) =>
      isDate(expires) ? [{ id, expires, last: span(expires).last }] : [],
    );
    const findings: Finding[] = [
      ...announced.flatMap(({ version, at }) =>
        isAhead(version, today)
          ? []
          : [
              {
                place: { at: [...at, 'from', 'announced'] },
                message:
                  'Unexpected announcement of a day that has come, expected it without "announced" if the version holds now, or another day',
              },
            ],
      ),
      ...expiring
        .filter(({ last }) => last <= daysLater(today, ahead))
        .map(({ id, expires, last }) => ({
          place: { at: ['certifications', id, 'expires'] },
          message: `Unexpected last day "${expires}" ${last < today ? 'that has passed' : `within ${ahead} days`}, expected a certificate that was renewed; renew the entry, or take it out`,
        })),
    ];
    return { examined: announced.length + expiring.length, findings };
  },
};
