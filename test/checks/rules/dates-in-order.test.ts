import { expect, test } from 'vitest';
import { datesInOrder } from '../../../src/checks/rules/dates-in-order.ts';
import { contextOf, type Entries } from '../context.ts';
import { finds } from '../finds.ts';

/** A commitment whose versions have these dates. */
const versions = (...dates: object[]): Entries => ({ commitments: { 'PC-GOV-1': { versions: dates } } });
/** An instrument. */
const instrument = (fields: object): Entries => ({ instruments: { x: fields } });
const milestones = (...dates: object[]) => instrument({ kind: 'statute', dates });
const source = (fields: object): Entries => ({ sources: { s: fields } });
const at = 'commitments/PC-GOV-1/versions';

finds(datesInOrder, [
  // Versions
  [
    'versions, oldest first',
    versions({ from: { date: '2017-01-29' } }, { from: { notBefore: '2018-04', notAfter: '2020-12' } }),
    [],
  ],
  [
    'versions, newest first',
    versions({ from: { notBefore: '2018-04', notAfter: '2020-12' } }, { from: { date: '2017-01-29' } }),
    [
      `${at}/1/from/date: Unexpected date "2017-01-29" of the beginning of version 2, expected no date before "2018-04 to 2020-12", that of the beginning of version 1`,
    ],
  ],
  [
    'an erratum, which may correct since when',
    versions(
      { from: { notBefore: '2018-04', notAfter: '2020-12' } },
      { from: { date: '2017-01-29' }, change: { kind: 'erratum' } },
    ),
    [],
  ],
  ['versions that may be in order', versions({ from: { date: '2018-06-30' } }, { from: { date: '2018' } }), []],
  [
    'a version that began on one certain day, told as a window',
    versions({ from: { notBefore: '2018-04-01', notAfter: '2018-04-01' } }, { from: { date: '2018-03' } }),
    [
      `${at}/1/from/date: Unexpected date "2018-03" of the beginning of version 2, expected no date before "2018-04-01 to 2018-04-01", that of the beginning of version 1`,
    ],
  ],
  ['versions of one day', versions({ from: { date: '2018-06-30' } }, { from: { date: '2018-06-30' } }), []],
  [
    'a version before the last but one',
    versions(
      { from: { date: '2020-06-01' } },
      { from: { notBefore: '2018', notAfter: '2022' } },
      { from: { date: '2019' } },
    ),
    [
      `${at}/2/from/date: Unexpected date "2019" of the beginning of version 3, expected no date before "2020-06-01", that of the beginning of version 1`,
    ],
  ],
  [
    'an attestation before the beginning',
    versions({ from: { date: '2018' }, lastAttested: { date: '2017-12' } }),
    [
      `${at}/0/lastAttested/date: Unexpected date "2017-12" of the attestation, expected no date before "2018", that of the beginning`,
    ],
  ],
  [
    'an attestation in the year of the beginning',
    versions({ from: { date: '2018-12' }, lastAttested: { date: '2018' } }),
    [],
  ],
  [
    'a beginning in the future',
    versions({ from: { date: '2026-12' } }),
    [
      `${at}/0/from/date: Unexpected date "2026-12" of the beginning, expected no date after today, "2026-11-20"; say "announced: true" where it lies ahead`,
      `${at}/0/lastAttested/date: Unexpected date "2026-12" of the attestation, expected no date after today, "2026-11-20"`,
    ],
  ],
  ['a beginning that may be past', versions({ from: { date: '2026-11' } }), []],
  ['a beginning today', versions({ from: { date: '2026-11-20' } }), []],
  [
    'an announced beginning, attested before',
    versions({ from: { date: '2027', announced: true }, lastAttested: { date: '2026-11-01' } }),
    [],
  ],
  [
    'an attestation in the future',
    versions({ from: { date: '2026' }, lastAttested: { date: '2026-11-21' } }),
    [
      `${at}/0/lastAttested/date: Unexpected date "2026-11-21" of the attestation, expected no date after today, "2026-11-20"`,
    ],
  ],
  [
    'windows that end before they begin',
    versions({
      from: { notBefore: '2020', notAfter: '2018' },
      lastAttested: { notBefore: '2019-02', notAfter: '2019-01' },
    }),
    [
      `${at}/0/from/notAfter: Unexpected date "2018" of notAfter, expected no date before "2020", that of notBefore`,
      `${at}/0/lastAttested/notAfter: Unexpected date "2019-01" of notAfter, expected no date before "2019-02", that of notBefore`,
    ],
  ],
  // Claims
  ['a claim of last year', { claims: { c: { asOf: { date: '2025' } } } }, []],
  [
    'a claim of next year',
    { claims: { c: { asOf: { notBefore: '2027', notAfter: '2026' } }, d: { asOf: { date: '2027' } } } },
    [
      'claims/c/asOf/notAfter: Unexpected date "2026" of notAfter, expected no date before "2027", that of notBefore',
      'claims/d/asOf/date: Unexpected date "2027" of the claim, expected no date after today, "2026-11-20"; say "announced: true" where it lies ahead',
    ],
  ],
  ['a claim that is announced', { claims: { c: { asOf: { date: '2027', announced: true } } } }, []],
  // Authorities
  [
    'an authority that ended',
    { authorities: { a: { established: { date: '2014' }, ended: { date: '2015-12-31' } } } },
    [],
  ],
  [
    'an authority that ended before',
    { authorities: { a: { established: { date: '2016-01-01' }, ended: { date: '2015' } } } },
    [
      'authorities/a/ended/date: Unexpected date "2015" of the end, expected no date before "2016-01-01", that of the establishment',
    ],
  ],
  [
    'an authority of unknown age',
    { authorities: { a: { established: { unresolved: 'When' }, ended: { date: '2015' } } } },
    [],
  ],
  // Milestones
  [
    'the life of a law',
    milestones(
      { stage: 'adopted', date: '2013-05-24' },
      { stage: 'promulgated', date: '2013-05-31' },
      { stage: 'published', date: '2013-06' },
      { stage: 'amended', date: '2012' },
      { stage: 'applies', date: '2016' },
      { stage: 'in-force', date: '2015-10' },
      { stage: 'repealed', date: '2020' },
    ),
    [],
  ],
  [
    'stages that come too early',
    milestones(
      { stage: 'in-force', date: '2012' },
      { stage: 'adopted', date: '2013-05-24' },
      { stage: 'signed', date: '2013-06-01' },
      { stage: 'promulgated', date: '2013-05-31' },
      { stage: 'published', date: '2013-05' },
      { stage: 'withdrawn', date: '2011' },
    ),
    [
      'instruments/x/dates/0/date: Unexpected date "2012" of the stage "in-force", expected no date before "2013-06-01", that of the stage "signed"',
      'instruments/x/dates/3/date: Unexpected date "2013-05-31" of the stage "promulgated", expected no date before "2013-06-01", that of the stage "signed"',
      'instruments/x/dates/4/date: Unexpected date "2013-05" of the stage "published", expected no date before "2013-06-01", that of the stage "signed"',
      'instruments/x/dates/5/date: Unexpected date "2011" of the stage "withdrawn", expected no date before "2013-06-01", that of the stage "signed"',
    ],
  ],
  [
    'a part that came after another part had gone, and a translation',
    milestones(
      { stage: 'repealed', date: '2021-11-24', what: 'Section 30' },
      { stage: 'in-force', date: '2021-11-25', what: 'Section 33' },
      { stage: 'in-force', date: '2004' },
      { stage: 'published', date: '2018', what: 'Translation' },
    ),
    [],
  ],
  [
    'a part that went before it came',
    milestones(
      { stage: 'repealed', date: '2021', what: 'Section 30' },
      { stage: 'in-force', date: '2022', what: 'Section 30' },
    ),
    [
      'instruments/x/dates/0/date: Unexpected date "2021" of the stage "repealed", expected no date before "2022", that of the stage "in-force"',
    ],
  ],
  [
    'a part that came before the whole was adopted',
    milestones({ stage: 'adopted', date: '2022' }, { stage: 'in-force', date: '2021', what: 'Section 30' }),
    [
      'instruments/x/dates/1/date: Unexpected date "2021" of the stage "in-force", expected no date before "2022", that of the stage "adopted"',
    ],
  ],
  [
    'stages in the future',
    milestones(
      { stage: 'adopted', date: '2026-11-20' },
      { stage: 'published', date: '2026-11' },
      { stage: 'in-force', date: '2027-01' },
      { stage: 'amended', date: '2026-11-21', what: 'Section 30' },
      { stage: 'repealed', date: '2030' },
    ),
    [
      'instruments/x/dates/2/date: Unexpected date "2027-01" of the stage "in-force", expected no date after today, "2026-11-20"; say "pending" where it is to come',
      'instruments/x/dates/3/date: Unexpected date "2026-11-21" of the stage "amended", expected no date after today, "2026-11-20"; say "pending" where it is to come',
      'instruments/x/dates/4/date: Unexpected date "2030" of the stage "repealed", expected no date after today, "2026-11-20"; say "pending" where it is to come',
    ],
  ],
  [
    'what is set for the future',
    milestones(
      { stage: 'applies', date: '2027' },
      { stage: 'transition-ended', date: '2028' },
      { stage: 'in-force', date: '2027', what: 'Section 33' },
    ),
    [],
  ],
  [
    'a law that is pending',
    instrument({ kind: 'statute', standing: 'pending', dates: [{ stage: 'in-force', date: '2027' }] }),
    [],
  ],
  // Supersessions
  [
    'a supersession before the repeal',
    instrument({
      kind: 'regulation',
      dates: [
        { stage: 'adopted', date: '2006-09-19' },
        { stage: 'repealed', date: '2018-09' },
      ],
      supersededBy: [{ instrument: 'y', date: '2018-07' }],
    }),
    [],
  ],
  [
    'a supersession of what has a repeal alone',
    instrument({
      kind: 'statute',
      dates: [{ stage: 'repealed', date: '2018-09' }],
      supersededBy: [{ date: '2018-07' }],
    }),
    [],
  ],
  [
    'a supersession before the first date',
    instrument({
      kind: 'regulation',
      dates: [
        { stage: 'amended', date: '2010' },
        { stage: 'adopted', date: '2006-09-19' },
      ],
      supersededBy: [{ instrument: 'y', date: '2005' }],
    }),
    [
      'instruments/x/supersededBy/0/date: Unexpected date "2005" of the supersession, expected no date before "2006-09-19", that of the stage "adopted"',
    ],
  ],
  [
    'a supersession before the first edition',
    {
      instruments: {
        terms: {
          kind: 'agreement',
          dates: [],
          editions: [{ effective: '2021-09' }],
          supersededBy: [{ date: '2020-01' }],
        },
        iso: {
          kind: 'standard',
          dates: [],
          editions: [{ published: '2013' }, { published: '2022' }],
          supersededBy: [{ date: '2012' }],
        },
      },
    },
    [
      'instruments/terms/supersededBy/0/date: Unexpected date "2020-01" of the supersession, expected no date before "2021-09", that of the beginning of an edition',
      'instruments/iso/supersededBy/0/date: Unexpected date "2012" of the supersession, expected no date before "2013", that of the publication of an edition',
    ],
  ],
  // Editions, courts, periods
  [
    'an edition that was withdrawn',
    instrument({ kind: 'standard', editions: [{ published: '2013', withdrawn: '2013' }] }),
    [],
  ],
  [
    'an edition that was withdrawn as it appeared',
    instrument({ kind: 'standard', editions: [{ published: '2013-10-01', withdrawn: '2013-10-01' }] }),
    [
      'instruments/x/editions/0/withdrawn: Unexpected date "2013-10-01" of the withdrawal, expected a date after "2013-10-01", that of the publication',
    ],
  ],
  [
    'courts in order',
    instrument({ kind: 'case', path: [{ date: '2014-04-25' }, { date: '2016' }, { date: '2016-07-14' }] }),
    [],
  ],
  [
    'courts out of order',
    instrument({ kind: 'case', path: [{ date: '2018-04-17' }, { date: '2016-07-14' }] }),
    [
      'instruments/x/path/1/date: Unexpected date "2016-07-14" of the decision of court 2, expected no date before "2018-04-17", that of the decision of court 1',
    ],
  ],
  [
    'a period of half a year',
    instrument({
      kind: 'publication',
      periods: [
        { from: '2018-01', to: '2018-06' },
        { from: '2018', to: '2018' },
      ],
    }),
    [],
  ],
  [
    'a period that ends as it begins',
    instrument({
      kind: 'publication',
      periods: [
        { from: '2018-07', to: '2018-06' },
        { from: '2018-07-01', to: '2018-07-01' },
      ],
    }),
    [
      'instruments/x/periods/0/to: Unexpected date "2018-06" of the end of the period, expected a date after "2018-07", that of the beginning of the period',
      'instruments/x/periods/1/to: Unexpected date "2018-07-01" of the end of the period, expected a date after "2018-07-01", that of the beginning of the period',
    ],
  ],
  // Sources
  [
    'a source that was read later',
    source({ dated: { notBefore: '2018-04', notAfter: '2020-12' }, accessed: '2020' }),
    [],
  ],
  [
    'a source that was read before it was written',
    source({ dated: { date: '2018-04' }, accessed: '2018-03' }),
    [
      'sources/s/accessed: Unexpected date "2018-03" of the access, expected no date before "2018-04", that of the source',
    ],
  ],
  [
    'a source that will be read, of a window that ends before it begins',
    source({ dated: { notBefore: '2020', notAfter: '2019' }, accessed: '2027' }),
    [
      'sources/s/dated/notAfter: Unexpected date "2019" of notAfter, expected no date before "2020", that of notBefore',
      'sources/s/accessed: Unexpected date "2027" of the access, expected no date after today, "2026-11-20"',
    ],
  ],
]);

test('says how many pairs of dates it looked at', () => {
  // With today: each beginning and attestation. With each other: both versions, and each attestation with its beginning.
  const entries = versions({ from: { date: '2017' } }, { from: { date: '2018' }, lastAttested: { date: '2019' } });
  expect(datesInOrder.check(contextOf(entries)).examined).toBe(7);
  const announced = { date: '2027', announced: true };
  expect(datesInOrder.check(contextOf(milestones({ stage: 'applies', date: '2013' }))).examined).toBe(0);
  expect(datesInOrder.check(contextOf(versions({ from: announced }))).examined).toBe(1);
  expect(datesInOrder.check(contextOf({ claims: { c: { asOf: announced } } })).examined).toBe(0);
});

const member = (until: string): Entries => ({ jurisdictions: { eu: { members: [{ jurisdiction: 'xn', until }] } } });
const formerly = (from: string, until: string): Entries => ({
  services: { files: { formerNames: [{ from, until }] } },
});
const edition = (published: string) => instrument({ kind: 'standard', editions: [{ edition: '2019', published }] });
finds(datesInOrder, [
  ['a membership that ended', member('2020'), []],
  [
    'a membership that ends some day',
    member('2126'),
    [
      'jurisdictions/eu/members/0/until: Unexpected date "2126" of the end of the membership, expected no date after today, "2026-11-20"',
    ],
  ],
  ['a former name', formerly('2019', '2022-10'), []],
  [
    'a former name that ended before it began',
    formerly('2022', '2019-10'),
    [
      'services/files/formerNames/0/until: Unexpected date "2019-10" of the end of the name, expected no date before "2022", that of its beginning',
    ],
  ],
  ['an edition of its year', edition('2019-06'), []],
  ['an edition published in the year after', edition('2020'), []],
  [
    'an edition from before its year',
    edition('2018'),
    [
      'instruments/x/editions/0/published: Unexpected date "2018" of the publication, expected no date before "2019", that of the year that names the edition',
    ],
  ],
  ['a question that was opened', { openPoints: { a: { opened: '2026-01-01' } } }, []],
  [
    'a question that nobody opened yet',
    { openPoints: { a: { opened: '2126-01-01' } } },
    [
      'openPoints/a/opened: Unexpected date "2126-01-01" of the day on which the question was opened, expected no date after today, "2026-11-20"',
    ],
  ],
]);
