import { type DaySpan, span } from '../../language/time/dates.ts';
import type { Citation } from '../../model/schema.ts';
import { datedWindow, notAfter } from '../dates/date-order.ts';
import { entriesOf, entryOf, versionsOf } from '../entries.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Nobody saw something in a source before the source was there, nor after it was last read. */
export const evidenceOfItsTime: Rule = {
  id: 'evidence-of-its-time',
  description:
    'What was attested or last seen on a day has a source of that time: none before its oldest, none after its newest was read.',
  why: 'A promise "seen in 2010" whose source is of 2017 is a slip, or lacks a source. Either way a reader can not find the words of that day.',
  level: 'error',
  unit: 'attestations',
  example: {
    bad: "commitments: { 'EX-GOV-1': { versions: [{ from: { date: '2019-03', basis: 'attested' } }] } }",
    good: "commitments: { 'EX-GOV-1': { versions: [{ from: { date: '2019-03', basis: 'stated' } }] } }",
    message:
      'Unexpected date "2019-03" of the beginning, attested, expected none before "2026-11-02", the day of the oldest source; name the source that has it, or say "stated" where a source tells of that day',
  },
  check(context) {
    const seen = [
      ...versionsOf(context.registry).flatMap(({ version, at }) => [
        ...('basis' in version.from && version.from.basis === 'attested'
          ? [
              {
                what: 'the beginning, attested',
                when: version.from,
                at: [...at, 'from'],
                sources: version.sources,
                isLast: false,
              },
            ]
          : []),
        {
          what: 'the attestation',
          when: version.lastAttested,
          at: [...at, 'lastAttested'],
          sources: version.sources,
          isLast: true,
        },
      ]),
      ...entriesOf(context.registry, 'claims').flatMap(([id, { asOf, sources }]) =>
        asOf.basis === 'attested'
          ? [{ what: 'the claim, attested', when: asOf, at: ['claims', id, 'asOf'], sources, isLast: false }]
          : [],
      ),
    ];
    const findings = seen.flatMap(({ what, when, at, sources, isLast }): Finding[] => {
      const date = notAfter(context.today, datedWindow(what, when, at));
      const spans = spansOf(context, sources);
      if (!date || spans.length === 0) return [];
      const oldest = spans.map(({ first }) => first).sort()[0] ?? '';
      if (!isLast && date.span.last < oldest) {
        const message = `Unexpected date "${date.written}" of ${what}, expected none before "${oldest}", the day of the oldest source; name the source that has it, or say "stated" where a source tells of that day`;
        return [{ place: { at: date.at }, message }];
      }
      const newest =
        spans
          .map(({ last }) => last)
          .sort()
          .at(-1) ?? '';
      if (!isLast || date.span.first <= newest) return [];
      const message = `Unexpected date "${date.written}" of ${what}, expected none after "${newest}", when the newest source was last read; name the source that was seen since`;
      return [{ place: { at: date.at }, message }];
    });
    return { examined: seen.length, findings };
  },
};

/** From the day of a source to that of its last reading: what it says it said all that time. */
function spansOf({ registry }: CheckContext, citations: readonly Citation[]): DaySpan[] {
  return citations.flatMap(({ source: id }) => {
    const source = entryOf(registry, 'sources', id);
    const written = source && datedWindow('', source.dated, []);
    if (!source || !written) return [];
    const read = { first: written.span.first, last: span(source.accessed).last };
    // One that was read before it was written has its own finding.
    return read.first <= read.last ? [read] : [];
  });
}
