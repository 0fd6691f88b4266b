/** Slips as they happen to whoever edits the registry or a page, of the kinds that fresh eyes planted. */
import { edit, files, type PlantedFault } from '../fault.ts';

const about = 'docs/about.mdx';
const advice = 'This is information. It does not know your contract, your services or your case.';

/** A sentence on a hand-written page. */
function sentence(text: string) {
  return edit(about, advice, `${text} ${advice}`);
}

export const slips: readonly PlantedFault[] = [
  {
    name: 'a service added to Canada, in the sentence and in the scope',
    fault: {
      edits: [
        {
          file: files.canadaPromises,
          from: "services: ['azure', 'intune']",
          to: "services: ['azure', 'intune', 'dynamics-365']",
        },
        {
          file: files.canadaPromises,
          from: 'services of Azure and Intune have',
          to: 'services of Azure, Intune and Dynamics 365 have',
        },
      ],
    },
    expected: [
      { rule: 'scope-within-jurisdiction', at: "'intune', ‸'dynamics-365']" },
      { rule: 'service-not-included-and-excluded', at: "service: ‸'dynamics-365'" },
    ],
    twin: edit(files.canadaPromises, 'services of Azure and Intune have', 'services of Intune and of Azure have'),
  },
  {
    name: 'a count of services that is no longer right',
    fault: edit(files.canadaPromises, 'services of Azure and Intune have', 'three services of Azure and Intune have'),
    expected: [{ rule: 'count-matches-scope', at: 'three services' }],
    twin: edit(files.canadaPromises, 'services of Azure and Intune have', 'two services, Azure and Intune, have'),
  },
  {
    name: 'safeguards that comply, where the source says help',
    fault: edit(
      files.japanPromises,
      'to help customers protect the privacy of individuals',
      'that comply with the My Number Act',
    ),
    expected: [{ rule: 'certification-supported', at: 'that ‸comply with the' }],
    twin: edit(
      files.japanPromises,
      'to help customers protect the privacy of individuals',
      'to help customers comply with the My Number Act',
    ),
  },
  {
    name: 'a claim in a list of commitments',
    fault: edit(files.topics, "commitments: ['PC-GOV-8', 'PC-GOV-9']", "commitments: ['PC-GOV-8', 'PC-CLM-14']"),
    expected: [{ rule: 'reference-resolves', at: "'PC-CLM-14'" }],
    twin: edit(files.topics, "commitments: ['PC-GOV-8', 'PC-GOV-9']", "commitments: ['PC-GOV-9', 'PC-GOV-8']"),
  },
  {
    name: 'a duty that rests on a superseded rule',
    fault: edit(
      files.responsibilities,
      "{ instrument: 'ar-pdpa', provision: 'art-14' }",
      "{ instrument: 'ar-disposition-11-2006' }",
    ),
    expected: [{ rule: 'instrument-superseded-cited-as-live', level: 'warning', at: "'ar-disposition-11-2006'" }],
    twin: edit(
      files.responsibilities,
      "{ instrument: 'ar-pdpa', provision: 'art-14' }",
      "{ instrument: 'ar-resolution-47-2018' }",
    ),
  },
  {
    name: 'a victory in court on a page',
    fault: sentence('In United States v. Microsoft Corp., the company prevailed.'),
    expected: [{ rule: 'case-outcome-current', at: 'prevailed' }],
    twin: sentence('In United States v. Microsoft Corp., the company prevailed, and the judgment was vacated.'),
  },
  {
    name: 'a number of a commitment that does not exist, in plain words',
    fault: sentence('See PC-GOV-99.'),
    expected: [{ rule: 'citation-resolves', at: 'PC-GOV-99' }],
    twin: sentence('See PC-GOV-12.'),
  },
  {
    name: 'a promise on a page in the passive voice',
    fault: sentence('Your data is never sold by Microsoft.'),
    expected: [{ rule: 'promise-cites-commitment', at: 'is never sold' }],
    twin: sentence('Your data was sold by somebody.'),
  },
  {
    name: 'three business days in a statement',
    fault: edit(
      files.data,
      'is removed if the customer leaves.',
      'is removed three business days after the customer leaves.',
    ),
    expected: [{ rule: 'time-limit-in-field', at: 'three business days' }],
    twin: edit(files.data, 'is removed if the customer leaves.', 'is removed after the customer leaves.'),
  },
  {
    name: 'a time limit in a qualifier',
    fault: edit(
      files.data,
      'The source page does not say how soon the data is removed.',
      'The data is removed within 30 days.',
    ),
    expected: [{ rule: 'time-limit-in-field', at: 'within 30 days' }],
    twin: edit(
      files.data,
      'The source page does not say how soon the data is removed.',
      'The page leaves open how soon the data is removed.',
    ),
  },
  {
    name: 'a picture that is not there',
    fault: sentence('![A map](/img/map.svg)'),
    expected: [{ rule: 'link-resolves', at: '/img/map.svg' }],
    twin: sentence('![The sign of control](/img/principles/control.svg)'),
  },
  {
    name: 'an address without the slash at its end',
    fault: sentence('See [citing](/citing).'),
    expected: [{ rule: 'link-resolves', at: '/citing)' }],
    twin: sentence('See [citing](/citing/).'),
  },
  {
    name: 'a successor from before what it replaced',
    fault: edit(files.agreements, "date: '2021-09-15',\n        effect", "date: '2019-09-15',\n        effect"),
    expected: [{ rule: 'dates-in-order', at: "'2019-09-15'" }],
    twin: edit(files.agreements, "date: '2021-09-15',\n        effect", "date: '2021-09',\n        effect"),
  },
  {
    name: 'an edition withdrawn before it appeared',
    fault: edit(files.standards, "withdrawn: '2022-10-25'", "withdrawn: '2012-10-25'"),
    expected: [{ rule: 'dates-in-order', at: "'2012-10-25'" }],
    twin: edit(files.standards, "withdrawn: '2022-10-25'", "withdrawn: '2022-10'"),
  },
  {
    name: 'a decision of a court after that of the court above',
    fault: edit(files.unitedStates, "date: '2014-04-25'", "date: '2014-12-25'"),
    expected: [{ rule: 'dates-in-order', at: "'2014-07-31'" }],
    twin: edit(files.unitedStates, "date: '2014-04-25'", "date: '2014-04-26'"),
  },
  {
    name: 'two spaces in a title',
    fault: edit(files.terms, "title: 'My Number data'", "title: 'My  Number data'"),
    expected: [{ rule: 'entry-well-formed', at: "'My  Number data'" }],
    twin: edit(files.terms, "title: 'My Number data'", "title: 'My-Number data'"),
  },
  {
    name: 'a statement that begins with "it"',
    fault: edit(
      files.data,
      'Microsoft said that customer data is used only',
      'It said that customer data is used only',
    ),
    expected: [{ rule: 'statement-stands-alone', level: 'warning', at: "'It said that" }],
    twin: edit(
      files.data,
      'Microsoft said that customer data is used only',
      'Microsoft said that it uses customer data only',
    ),
  },
  {
    name: 'a title that says certified',
    fault: edit(files.canadaPromises, "'Security safeguards for", "'Certified safeguards for"),
    expected: [{ rule: 'certification-supported', at: "‸'Certified safeguards" }],
    twin: edit(files.canadaPromises, "'Security safeguards for", "'Safeguards for"),
  },
  {
    name: 'a list of commitments on a page with a claim in it',
    fault: edit(
      about,
      '## Licences {/* #licences */}',
      '## Commitments\n\n- [[PC-CLM-2]]\n\n## Licences {/* #licences */}',
    ),
    expected: [{ rule: 'claim-not-cited-as-commitment', at: 'PC-CLM-2]]' }],
    twin: edit(
      about,
      '## Licences {/* #licences */}',
      '## Commitments\n\n- [[PC-JP-1]]\n\n## Licences {/* #licences */}',
    ),
  },
  {
    name: 'services that are called SOC certified in a remark',
    fault: edit(
      files.canadaPromises,
      'names Azure and Intune for Canada too',
      'names SOC certified services for Canada',
    ),
    expected: [{ rule: 'attestation-not-certified', at: 'certified services' }],
    twin: edit(files.canadaPromises, 'names Azure and Intune for Canada too', 'names SOC reports for Canada'),
  },
  {
    name: 'a link to another law of the same country',
    fault: sentence('See the [My Number Act](/instruments/jp-appi/).'),
    expected: [{ rule: 'link-names-its-instrument', at: '[My Number Act]' }],
    twin: sentence('See the [My Number Act](/instruments/jp-my-number-act/).'),
  },
  {
    name: 'two full stops',
    fault: edit(files.topics, 'each with a promise of its own.', 'each with a promise of its own..'),
    expected: [{ rule: 'punctuation-sound', at: 'its own‸..' }],
    twin: edit(files.topics, 'each with a promise of its own.', 'each with its own promise.'),
  },
  {
    name: 'a quotation mark that is lost',
    fault: edit(files.services, 'In October 2022 "Intune" became', 'In October 2022 "Intune became'),
    expected: [{ rule: 'punctuation-sound', at: "‸'From 2019 to" }],
    twin: edit(files.services, 'In October 2022 "Intune" became', 'In October 2022, "Intune" became'),
  },
  {
    name: 'a remark in another language',
    fault: edit(
      files.responsibilities,
      'Both are headings, and neither names a service.',
      'Beide sind Titel, und keine der Seiten nennt einen Dienst.',
    ),
    expected: [{ rule: 'text-in-language', at: "‸'Beide sind" }],
    twin: edit(
      files.responsibilities,
      'Both are headings, and neither names a service.',
      'Both stand as headings alone.',
    ),
  },
  {
    name: 'a reason that says nothing',
    fault: edit(
      files.reporting,
      "reason: 'Oldest wording that we have seen.'",
      "reason: 'As discussed.'",
      "'PC-RPT-1': {",
    ),
    expected: [{ rule: 'text-not-placeholder', at: "‸'As discussed.'" }],
    twin: edit(
      files.reporting,
      "reason: 'Oldest wording that we have seen.'",
      "reason: 'The oldest page that has it.'",
      "'PC-RPT-1': {",
    ),
  },
  {
    name: 'a field of front matter that Docusaurus passes over',
    fault: edit(about, 'description: Whose promises', 'descripton: Whose promises'),
    expected: [{ rule: 'front-matter-sound', at: 'descripton: Whose' }],
    twin: edit(about, 'description: Whose promises', 'toc_max_heading_level: 3\ndescription: Whose promises'),
  },
  {
    name: 'a component with a slip of the pen',
    fault: edit('docs/citing.mdx', '<Quotation />', '<Quotatoin />'),
    expected: [{ rule: 'page-names-known', at: '<‸Quotatoin />' }],
    twin: edit(
      'docs/citing.mdx',
      '<Quotation />',
      '<details>\n<summary>Example</summary>\n\n<Quotation />\n\n</details>',
    ),
  },
];
