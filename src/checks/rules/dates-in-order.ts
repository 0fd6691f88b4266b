import type { Version } from '../../model/schema.ts';
import { isUnresolved } from '../../model/shapes/is-unresolved.ts';
import {
  type Comparison,
  dated,
  datedWindow,
  inOrder,
  inSequence,
  notAhead,
  windowInOrder,
} from '../dates/date-order.ts';
import { entriesOf, entryOf, versionsOf } from '../entries.ts';
import { firstDate, instrumentDates } from '../instruments/instrument-dates.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** What happened first is dated first, and what has happened lies not in the future. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  description: 'What happens first is dated first, and nothing has happened in the future.',
  why: 'A reader relies on "since" and "until". Dates known to the month or year are compared as far as is certain, so that what is reported is wrong whatever the missing day is.',
  level: 'error',
  unit: 'pairs of dates',
  example: {
    bad: "instruments: { 'xn-data-act': { dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'official' }, { stage: 'in-force', date: '2019-01-01', evidence: 'official' }] } }",
    good: "instruments: { 'xn-data-act': { dates: [{ stage: 'adopted', date: '2019-06-18', evidence: 'official' }, { stage: 'in-force', date: '2020-01-01', evidence: 'official' }] } }",
    message:
      'Unexpected date "2019-01-01" of the stage "in-force", expected no date before "2019-06-18", that of the stage "adopted"',
  },
  check(context) {
    const comparisons = [
      ...commitmentDates(context),
      ...claimDates(context),
      ...authorityDates(context),
      ...engagementDates(context),
      ...certificationDates(context),
      ...entriesOf(context.registry, 'instruments').flatMap(([id, instrument]) => instrumentDates(id, instrument)),
      ...successionDates(context),
      ...stageDates(context),
      ...sourceDates(context),
      ...membershipDates(context),
      ...nameDates(context),
      ...openPointDates(context),
    ];
    return { examined: comparisons.length, findings: comparisons.flatMap(({ finding }) => finding ?? []) };
  },
};

/** Versions begin in order, each is attested after its beginning, and none of it lies ahead unless announced. */
function commitmentDates({ registry, today }: CheckContext): readonly Comparison[] {
  const orders = entriesOf(registry, 'commitments').flatMap(([id, { versions }]) =>
    inSequence(
      versions.map((version, index) =>
        // We may have been wrong about since when, too.
        version.change.kind === 'erratum'
          ? undefined
          : datedWindow(`the beginning of version ${index + 1}`, version.from, [
              'commitments',
              id,
              'versions',
              index,
              'from',
            ]),
      ),
    ),
  );
  const single = versionsOf(registry).flatMap(({ version, at }) => {
    const from = datedWindow('the beginning', version.from, [...at, 'from']);
    const attested = datedWindow('the attestation', version.lastAttested, [...at, 'lastAttested']);
    return [
      ...windowInOrder(version.from, [...at, 'from']),
      ...windowInOrder(version.lastAttested, [...at, 'lastAttested']),
      // What is announced is attested before it begins.
      ...(isAnnounced(version.from) ? [] : [...inOrder(from, attested), ...notAhead(from, today, announceIt)]),
      ...notAhead(attested, today),
    ];
  });
  return [...orders, ...single];
}

function claimDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'claims').flatMap(([id, { asOf }]) => {
    const at = ['claims', id, 'asOf'];
    const said = datedWindow('the claim', asOf, at);
    return [...windowInOrder(asOf, at), ...(isAnnounced(asOf) ? [] : notAhead(said, today, announceIt))];
  });
}

function authorityDates({ registry }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'authorities').flatMap(([id, { established, ended }]) =>
    inOrder(
      datedWindow('the establishment', established, ['authorities', id, 'established']),
      datedWindow('the end', ended, ['authorities', id, 'ended']),
    ),
  );
}

function engagementDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'subprocessors').flatMap(([id, { since, until }]) => {
    const began = dated('the engagement', isUnresolved(since) ? undefined : since, ['subprocessors', id, 'since']);
    return [...inOrder(began, dated('its end', until, ['subprocessors', id, 'until'])), ...notAhead(began, today)];
  });
}

function certificationDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'certifications').flatMap(([id, { issued, expires, period }]) => {
    const at = ['certifications', id];
    const issue = dated('the issue', issued, [...at, 'issued']);
    const from = dated('the beginning of the period', period?.from, [...at, 'period', 'from']);
    return [
      ...inOrder(issue, dated('the last day', expires, [...at, 'expires'])),
      ...inOrder(from, dated('its end', period?.to, [...at, 'period', 'to'])),
      ...notAhead(issue, today),
    ];
  });
}

/** What takes the place of an instrument is not older than it; an agreement that was there before may take over a part. */
function successionDates({ registry }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'instruments').flatMap(([id, instrument]) =>
    itemsAt(instrument.supersededBy, ['instruments', id, 'supersededBy']).flatMap(({ item, at }) => {
      const next = entryOf(registry, 'instruments', item.instrument);
      const first = firstDate(instrument, ['instruments', id]);
      const later = next && firstDate(next, []);
      if (!first || !later || item.subject !== undefined) return [];
      return inOrder(first, {
        ...later,
        what: `"${item.instrument}", which takes its place`,
        at: [...at, 'instrument'],
      });
    }),
  );
}

/** Stages that may lie ahead in the life of a law in force, as they are set in advance. */
const setAhead: readonly unknown[] = ['applies', 'transition-ended'];

/** What an instrument went through lies not ahead, except where it is still to come. A part may come into force later. */
function stageDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'instruments').flatMap(([id, { dates, standing }]) => {
    if (standing === 'pending') return [];
    return itemsAt(dates, ['instruments', id, 'dates']).flatMap(({ item: { stage, date, what }, at }) =>
      setAhead.includes(stage) || (stage === 'in-force' && what !== undefined)
        ? []
        : notAhead(dated(`the stage "${stage}"`, date, [...at, 'date']), today, '; say "pending" where it is to come'),
    );
  });
}

/** A source is read after it was written, and not in the future. */
function sourceDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'sources').flatMap(([id, source]) => {
    const at = ['sources', id, 'dated'];
    const accessed = dated('the access', source.accessed, ['sources', id, 'accessed']);
    return [
      ...windowInOrder(source.dated, at),
      ...inOrder(datedWindow('the source', source.dated, at), accessed),
      ...notAhead(accessed, today),
    ];
  });
}

/** A place has left what it was a member of, and a service its family, only once the day has come. */
function membershipDates({ registry, today }: CheckContext): readonly Comparison[] {
  const places = entriesOf(registry, 'jurisdictions').flatMap(([id, { members }]) =>
    itemsAt(isUnresolved(members) ? undefined : members, ['jurisdictions', id, 'members']),
  );
  const families = entriesOf(registry, 'services').flatMap(([id, { partOf }]) =>
    itemsAt(partOf, ['services', id, 'partOf']),
  );
  return [...places, ...families].flatMap(({ item, at }) =>
    notAhead(dated('the end of the membership', item.until, [...at, 'until']), today),
  );
}

/** A former name was given up after it was taken, and not in the future. */
function nameDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'services').flatMap(([id, { formerNames }]) =>
    itemsAt(formerNames, ['services', id, 'formerNames']).flatMap(({ item, at }) => {
      const until = dated('the end of the name', item.until, [...at, 'until']);
      return [...inOrder(dated('its beginning', item.from, [...at, 'from']), until), ...notAhead(until, today)];
    }),
  );
}

function openPointDates({ registry, today }: CheckContext): readonly Comparison[] {
  return entriesOf(registry, 'openPoints').flatMap(([id, { opened }]) =>
    notAhead(dated('the day on which the question was opened', opened, ['openPoints', id, 'opened']), today),
  );
}

const announceIt = '; say "announced: true" where it lies ahead';

/** Whether a beginning is said to lie ahead. */
function isAnnounced(since: Version['from']): boolean {
  return 'announced' in since && since.announced === true;
}
