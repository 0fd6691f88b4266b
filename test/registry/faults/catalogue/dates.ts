/** Dates, reviews and what comes with time. */
import { edit, files, newest, type PlantedFault } from '../fault.ts';

const gov8 = "'PC-GOV-8': {";
/** What stands before the evidence of its newest version. */
const evidence = [...newest.gov8, "kind: 'erratum'"];
const seen = "lastAttested: { notBefore: '2018-04', notAfter: '2020-12' }";

export const dates: readonly PlantedFault[] = [
  {
    name: 'a second version from before the first',
    fault: edit(
      files.government,
      "from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' }",
      "from: { date: '2016-05', basis: 'attested' }",
      "'PC-GOV-2': {",
    ),
    expected: [
      { rule: 'dates-in-order', at: "date: ‸'2016-05'" },
      { rule: 'evidence-of-its-time', at: "date: ‸'2016-05'" },
    ],
    twin: edit(
      files.government,
      "from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' }",
      "from: { date: '2018-05', basis: 'attested' }",
      "'PC-GOV-2': {",
    ),
  },
  {
    name: 'a window of time that ends before it begins',
    fault: edit(files.claims, "notBefore: '2018-04'", "notBefore: '2021-04'", "'PC-CLM-18': {"),
    expected: [
      {
        rule: 'dates-in-order',
        at: "'2020-12', basis: 'inferred' },\n    standing: 'not-confirmed',\n    standingDetail: 'It promises",
      },
    ],
    twin: edit(files.claims, "notBefore: '2018-04'", "notBefore: '2019-04'", "'PC-CLM-18': {"),
  },
  {
    name: 'a promise that was seen in the future',
    fault: edit(files.government, seen, "lastAttested: { date: '2026-11-21' }", evidence),
    // Beside the review and the sources it would be found twice more, and lead to mending those.
    expected: [{ rule: 'dates-in-order', at: "'2026-11-21'" }],
    twin: edit(files.government, seen, "lastAttested: { date: '2026-11-20' }", evidence),
  },
  {
    name: 'a promise for the future that was not announced',
    fault: edit(
      files.government,
      "from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' }",
      "from: { date: '2027-01-01', basis: 'stated' }",
      gov8,
    ),
    expected: [
      { rule: 'dates-in-order', at: "'2027-01-01'" },
      { rule: 'dates-in-order', after: "'2027-01-01'", at: 'lastAttested' },
    ],
    twin: edit(
      files.government,
      "from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' }",
      "from: { date: '2027-01-01', basis: 'stated', announced: true }",
      gov8,
    ),
  },
  {
    name: 'a law in force before it was adopted',
    fault: edit(files.japan, "date: '2015-10-05'", "date: '2012-10-05'"),
    expected: [{ rule: 'dates-in-order', at: "'2012-10-05'" }],
    twin: edit(files.japan, "date: '2015-10-05'", "date: '2015-10-06'"),
  },
  {
    name: 'an authority that ended before it began',
    fault: edit(files.authorities, "date: '2017-09-25'", "date: '2000-09-25'", "'ar-dnpdp': {"),
    expected: [
      { rule: 'dates-in-order', at: "'2000-09-25'" },
      { rule: 'issuer-existed', file: files.argentina, after: "'ar-disposition-11-2006': {", at: "'ar-dnpdp'" },
      { rule: 'issuer-existed', file: files.argentina, after: "'ar-disposition-60-e-2016': {", at: "'ar-dnpdp'" },
    ],
    twin: edit(files.authorities, "date: '2017-09-25'", "date: '2017-09-26'", "'ar-dnpdp': {"),
  },
  {
    name: 'a source read before it was written',
    fault: edit(
      files.providerSources,
      "accessed: '2026-11-20'",
      "accessed: '2017-11-20'",
      "'trust-center-principles': {",
    ),
    expected: [{ rule: 'dates-in-order', at: "'2017-11-20'" }],
    twin: edit(files.providerSources, "accessed: '2026-11-20'", "accessed: '2026-11'", "'trust-center-principles': {"),
  },
  {
    name: 'a review that is due on the day of the last one',
    fault: edit(files.services, "due: '2027-11-20'", "due: '2026-11-20'", "'dynamics-365': {"),
    expected: [
      { rule: 'review-due-after-reviewed', at: "due: ‸'2026-11-20'" },
      { rule: 'review-due-soon', at: "due: ‸'2026-11-20'" },
    ],
    twin: edit(files.services, "due: '2027-11-20'", "due: '2027-10-20'", "'dynamics-365': {"),
  },
  {
    name: 'a review in the future',
    fault: edit(files.services, "reviewed: '2026-11-20'", "reviewed: '2026-12-20'", "'dynamics-365': {"),
    expected: [{ rule: 'review-due-after-reviewed', at: "'2026-12-20'" }],
    twin: edit(files.services, "reviewed: '2026-11-20'", "reviewed: '2026-11-19'", "'dynamics-365': {"),
  },
  {
    name: 'a review that is due in six weeks',
    fault: edit(files.jurisdictions, "due: '2027-11-20'", "due: '2027-01-02'", 'us: {'),
    expected: [{ rule: 'review-due-soon', at: "'2027-01-02'" }],
    twin: edit(files.jurisdictions, "due: '2027-11-20'", "due: '2027-02-02'", 'us: {'),
  },
  {
    name: 'a bill that has to be watched again soon',
    fault: edit(files.canada, "watch: '2027-02-20'", "watch: '2027-01-02'"),
    expected: [{ rule: 'review-due-soon', at: "'2027-01-02'" }],
    twin: edit(files.canada, "watch: '2027-02-20'", "watch: '2027-02-02'"),
  },
  {
    name: 'evidence that is younger than the review',
    fault: {
      edits: [
        { file: files.government, after: evidence, from: seen, to: "lastAttested: { date: '2026-11-19' }" },
        { file: files.government, after: gov8, from: "reviewed: '2026-11-20'", to: "reviewed: '2026-11-18'" },
      ],
    },
    expected: [{ rule: 'as-of-before-review', at: "reviewed: ‸'2026-11-18'" }],
    twin: {
      edits: [
        { file: files.government, after: evidence, from: seen, to: "lastAttested: { date: '2026-11-17' }" },
        { file: files.government, after: gov8, from: "reviewed: '2026-11-20'", to: "reviewed: '2026-11-18'" },
      ],
    },
  },
  {
    name: 'a promise of today that nobody has seen for years',
    fault: {
      edits: [
        { file: files.government, after: gov8, from: "status: 'historic'", to: "status: 'in-force'" },
        { file: files.government, after: newest.gov8, from: 'said that it does not give its', to: 'does not give its' },
      ],
    },
    expected: [{ rule: 'in-force-attested', after: evidence, at: 'lastAttested' }],
    twin: {
      edits: [
        { file: files.government, after: gov8, from: "status: 'historic'", to: "status: 'in-force'" },
        { file: files.government, after: newest.gov8, from: 'said that it does not give its', to: 'does not give its' },
        { file: files.government, after: evidence, from: seen, to: "lastAttested: { date: '2026-01-20' }" },
      ],
    },
  },
  {
    name: 'a half-yearly report that stopped to appear, and left out a turn before',
    fault: {
      edits: [
        { file: files.publications, after: "to: '2024-06'", from: "from: '2024-07'", to: "from: '2024-10'" },
        {
          file: files.publications,
          after: "'Reporting pages of Microsoft",
          from: "standing: 'not-established'",
          to: "standing: 'in-force'",
        },
      ],
    },
    expected: [
      { rule: 'cadence-kept', at: "from: ‸'2024-10'" },
      { rule: 'cadence-kept', at: "'2025-12'" },
    ],
    twin: edit(
      files.publications,
      "standing: 'not-established'",
      "standing: 'retired'",
      "'Reporting pages of Microsoft",
    ),
  },
  {
    name: 'a word of that day in a text of years ago',
    fault: edit(
      files.government,
      'Keys that a customer holds itself are not',
      'Keys that a customer holds are currently not',
      gov8,
    ),
    expected: [{ rule: 'time-bound-word', at: 'currently' }],
    twin: edit(
      files.government,
      'Keys that a customer holds itself are not',
      'Keys that a customer holds are not',
      gov8,
    ),
  },
  {
    name: 'a date in a sentence with another year than in its field',
    fault: edit(files.unitedStates, 'as moot on 17 April 2018.', 'as moot on 17 April 2019.'),
    expected: [{ rule: 'date-in-prose-matches', at: '17 April 2019' }],
    twin: edit(files.unitedStates, 'as moot on 17 April 2018.', 'as moot in April 2018.'),
  },
  {
    name: 'a stage that has happened in the future',
    fault: edit(files.standards, "stage: 'revised', date: '2013-07-11'", "stage: 'revised', date: '2027-07-11'"),
    expected: [{ rule: 'dates-in-order', at: "'2027-07-11'" }],
    twin: edit(files.standards, "stage: 'revised', date: '2013-07-11'", "stage: 'applies', date: '2027-07-11'"),
  },
];
