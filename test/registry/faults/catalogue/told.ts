/** What an entry or a page tells, against what the fields have: dates, sources, status, ids, tense. */
import { edit, files, newest, type PlantedFault } from '../fault.ts';

const about = 'docs/about.mdx';
const advice = 'This is information. It does not know your contract, your services or your case.';
const keys = 'Microsoft said that it does not give its encryption keys to any government.';

/** A sentence on a hand-written page. */
function sentence(text: string) {
  return edit(about, advice, `${text} ${advice}`);
}

export const told: readonly PlantedFault[] = [
  {
    name: 'another year in the summary than in the field',
    fault: edit(
      files.unitedStates,
      'vacated that judgment as moot on 17 April 2018.',
      'vacated that judgment as moot on 17 April 2019.',
    ),
    expected: [{ rule: 'date-in-prose-matches', at: '17 April 2019' }],
    twin: edit(
      files.unitedStates,
      'vacated that judgment as moot on 17 April 2018.',
      'vacated that judgment as moot in April 2018.',
    ),
  },
  {
    name: 'a promise bound to an agreement of later years',
    fault: edit(files.canadaPromises, "instrument: 'online-services-terms'", "instrument: 'product-terms'"),
    expected: [{ rule: 'binding-of-its-time', at: "'product-terms'" }],
    twin: {
      edits: [
        { file: files.canadaPromises, from: "instrument: 'online-services-terms'", to: "instrument: 'product-terms'" },
        {
          file: files.canadaPromises,
          from: "lastAttested: { notBefore: '2018-04', notAfter: '2020-12' }",
          to: "lastAttested: { date: '2021-03' }",
        },
      ],
    },
  },
  {
    name: 'an official fact that rests on a secondary source alone',
    fault: edit(files.standards, "evidence: 'secondary'", "evidence: 'official'", "date: '1980-09-23', "),
    expected: [{ rule: 'evidence-matches-source', at: "date: '1980-09-23', evidence: ‸'official'" }],
    twin: edit(files.standards, "evidence: 'secondary'", "evidence: 'recalled-high'", "date: '1980-09-23', "),
  },
  {
    name: 'the id of one claim with the address of another',
    fault: edit(files.government, '[PC-CLM-14](/claims/#pc-clm-14)', '[PC-CLM-14](/claims/#pc-clm-15)'),
    expected: [{ rule: 'link-label-matches', at: '[PC-CLM-14]' }],
    twin: edit(files.government, '[PC-CLM-14](/claims/#pc-clm-14)', '[PC-CLM-15](/claims/#pc-clm-15)'),
  },
  {
    name: 'a version with the address of another',
    fault: edit('docs/reading.mdx', '[version 2](/commitments/pc-gov-2/v2/)', '[version 2](/commitments/pc-gov-2/v1/)'),
    expected: [{ rule: 'link-label-matches', at: '[version 2]' }],
    twin: edit('docs/reading.mdx', '[version 2](/commitments/pc-gov-2/v2/)', '[version 2](/commitments/pc-gov-2/)'),
  },
  {
    name: 'a promise in the summary of a claim',
    fault: edit(files.claims, 'Microsoft said that it takes claims', 'Microsoft promises to take claims'),
    expected: [{ rule: 'claim-promises-nothing', at: "'Microsoft promises" }],
    twin: edit(files.claims, 'Microsoft said that it takes claims', 'Microsoft said in 2018 that it takes claims'),
  },
  {
    name: 'a public statement that a page calls contractual',
    fault: edit('docs/reading.mdx', 'PC-GOV-2 is a public statement.', 'PC-GOV-2 is contractual.'),
    expected: [{ rule: 'stated-status-true', at: 'contractual.' }],
    twin: edit('docs/reading.mdx', 'PC-GOV-2 is a public statement.', 'PC-GOV-2 is not contractual.'),
  },
  {
    name: 'a number of versions that a commitment does not have',
    fault: sentence('PC-GOV-2 has three versions.'),
    expected: [{ rule: 'stated-status-true', at: 'three versions' }],
    twin: sentence('PC-GOV-2 has two versions.'),
  },
  {
    name: 'a historic promise in the present tense',
    fault: edit(files.government, keys, 'Microsoft does not give its encryption keys to any government.', newest.gov8),
    expected: [{ rule: 'historic-told-in-past', after: newest.gov8, at: 'does not give its encryption' }],
    twin: edit(
      files.government,
      keys,
      'Microsoft promised not to give its encryption keys to any government.',
      newest.gov8,
    ),
  },
  {
    name: 'a country instead of a language',
    fault: edit(files.japan, "language: 'ja'", "language: 'jp'", "'jp-ppc-my-number-guidelines': {"),
    expected: [{ rule: 'entry-well-formed', at: "language: ‸'jp'" }],
    twin: edit(files.japan, "language: 'ja'", "language: 'ja-JP'", "'jp-ppc-my-number-guidelines': {"),
  },
];
