/** Sources and their lines, what is open, what is set aside, what rests on what. */
import { edit, files, type PlantedFault } from '../fault.ts';

const setAside = 'export const suppressions: readonly OwnSuppression[] = [];';

/** A suppression in the place of none. */
function suppression(text: string) {
  return edit(files.suppressions, setAside, `export const suppressions: readonly OwnSuppression[] = [\n  ${text},\n];`);
}

const shortReason = {
  file: files.argentina,
  from: "none: 'A constitution: no data protection authority supervises it as such.'",
  to: "none: 'n/a'",
};

export const sources: readonly PlantedFault[] = [
  {
    name: 'a cited line that the source does not list',
    fault: edit(files.jurisdictions, 'lines: [79]', 'lines: [80]'),
    expected: [{ rule: 'concordance-complete', at: '80' }],
    twin: edit(files.jurisdictions, 'lines: [79]', 'lines: [77]'),
  },
  {
    name: 'a line that no entry cites',
    fault: edit(files.principles, 'lines: [18]', 'lines: [21]'),
    expected: [{ rule: 'concordance-complete', file: files.providerSources, at: "{ line: 18, gist: 'Icon of three" }],
    twin: edit(files.principles, 'lines: [18]', 'lines: [18, 21]'),
  },
  {
    name: 'a line that is cited and is page furniture',
    fault: edit(files.jurisdictions, 'lines: [79]', 'lines: [1]'),
    expected: [
      {
        rule: 'concordance-complete',
        file: files.providerSources,
        after: "'trust-center-principles': {",
        at: "'A photograph for decoration",
      },
    ],
    twin: edit(files.jurisdictions, 'lines: [79]', 'lines: [75]'),
  },
  {
    name: 'a citation without lines of a source that has them',
    fault: edit(files.jurisdictions, 'lines: [59], basis', 'basis', 'The source page mentions it once'),
    expected: [{ rule: 'concordance-complete', after: 'The source page mentions it once', at: "{ source: 'trust" }],
    twin: edit(files.jurisdictions, 'lines: [59]', 'lines: [51, 59]', 'The source page mentions it once'),
  },
  {
    name: 'lines out of order',
    fault: edit(files.jurisdictions, 'lines: [15, 17, 41]', 'lines: [17, 15, 41]'),
    expected: [{ rule: 'citation-lines-ascending', at: 'lines: [17, 15, 41]' }],
    twin: edit(files.jurisdictions, 'lines: [15, 17, 41]', 'lines: [15, 17, 19, 41]'),
  },
  {
    name: 'an open point that no entry names',
    fault: {
      edits: [
        { file: files.claims, from: "    openPoints: ['number-78'],\n", to: '' },
        { file: files.publications, from: "    openPoints: ['number-78'],\n", to: '' },
      ],
    },
    expected: [{ rule: 'open-point-reported', file: files.openPoints, at: "'number-78'" }],
    twin: edit(files.claims, "    openPoints: ['number-78'],\n", ''),
  },
  {
    name: 'something that is not known, which is open',
    fault: edit(
      files.authorities,
      "date: '1983', how: 'Following the passage of the Privacy Act.', evidence: 'official' }",
      "unresolved: 'The year was not looked up.' }",
    ),
    expected: [
      { rule: 'open-point-reported', level: 'info', after: "wrongAbbreviations: ['OPCC']", at: 'established' },
    ],
    twin: edit(files.authorities, "how: 'Following the passage of the Privacy Act.'", "how: 'With the Privacy Act.'"),
  },
  {
    name: 'a suppression whose day is over',
    fault: suppression(
      "{ rule: 'law-has-authority', entry: { kind: 'instruments', id: 'jp-appi' }, reason: 'Until spring.', expires: '2026-11-19' }",
    ),
    expected: [{ rule: 'suppression-current', at: "'2026-11-19'" }],
    twin: {
      edits: [
        ...suppression(
          "{ rule: 'law-has-authority', entry: { kind: 'instruments', id: 'ar-constitution' }, reason: 'Until spring.', expires: '2026-11-20' }",
        ).edits,
        shortReason,
      ],
    },
  },
  {
    name: 'a suppression with nothing to set aside',
    fault: suppression(
      "{ rule: 'law-has-authority', entry: { kind: 'instruments', id: 'jp-appi' }, reason: 'Until spring.', expires: '2027-06-30' }",
    ),
    expected: [{ rule: 'suppression-current', at: "{ rule: 'law-has-authority'" }],
    twin: {
      edits: [
        ...suppression(
          "{ rule: 'law-has-authority', entry: { kind: 'instruments', id: 'ar-constitution' }, reason: 'Until spring.', expires: '2027-06-30' }",
        ).edits,
        shortReason,
      ],
    },
  },
  {
    name: 'a suppression of a rule that does not exist',
    fault: suppression(
      "{ rule: 'law-has-authorities', file: 'docs/about.mdx', reason: 'Until spring.', expires: '2027-06-30' }",
    ),
    expected: [{ rule: 'suppression-current', at: "'law-has-authorities'" }],
    twin: edit(files.suppressions, setAside, 'export const suppressions: readonly OwnSuppression[] = [\n];'),
  },
  {
    name: 'a relief without its conditions',
    fault: edit(
      files.responsibilities,
      "[\n      'A clause of the contract says that the provider does not handle electronic data that contains Individual Numbers.',\n      'Access to the data is properly controlled.',\n    ]",
      '[]',
    ),
    expected: [{ rule: 'relief-has-test', after: "effect: 'relief'", at: 'conditions' }],
    twin: edit(
      files.responsibilities,
      "      'Access to the data is properly controlled.',\n",
      "      'Access to the data is controlled.',\n",
    ),
  },
  {
    name: 'a relief that rests on a provision without a test',
    fault: edit(files.responsibilities, "provision: 'q3-12'", "provision: 'q3-13'"),
    expected: [{ rule: 'relief-has-test', after: "effect: 'relief'", at: "'q3-13'" }],
    twin: edit(files.responsibilities, "provision: 'q3-13'", "provision: 'q3-14'"),
  },
  {
    name: 'a principle that nothing is promised for',
    fault: {
      edits: [
        { file: files.principlePromises, from: "principles: ['benefit-to-you']", to: "principles: ['control']" },
        { file: files.data, from: "principles: ['control', 'benefit-to-you']", to: "principles: ['control']" },
      ],
    },
    expected: [{ rule: 'principle-has-commitment', file: files.principles, at: "'benefit-to-you': {" }],
    twin: edit(files.data, "principles: ['control', 'benefit-to-you']", "principles: ['control']"),
  },
  {
    name: 'a topic that nothing belongs to',
    fault: {
      edits: ['PC-CLM-11', 'PC-CLM-12', 'PC-CLM-13', 'PC-CLM-17'].map((id) => ({
        file: files.claims,
        after: `'${id}': {`,
        from: "topic: 'privacy-advocacy'",
        to: "topic: 'reporting'",
      })),
    },
    expected: [{ rule: 'principle-has-commitment', level: 'warning', file: files.topics, at: "'privacy-advocacy': {" }],
    twin: edit(files.claims, "topic: 'reporting'", "topic: 'privacy-advocacy'", "'PC-CLM-10': {"),
  },
  {
    name: 'an official mark on what only others report',
    fault: edit(files.standards, "'2013-07-11', evidence: 'secondary'", "'2013-07-11', evidence: 'official'"),
    expected: [{ rule: 'evidence-matches-source', at: "'2013-07-11', evidence: ‸'official'" }],
    twin: edit(files.standards, "'2013-07-11', evidence: 'secondary'", "'2013-07-11', evidence: 'recalled-high'"),
  },
];
