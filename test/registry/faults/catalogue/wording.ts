/** The statements themselves, and how they change from version to version. */
import { edit, files, newest, type PlantedFault } from '../fault.ts';

const keys = "'Microsoft said that it does not give its encryption keys to any government.'";
const removal = "Microsoft said that a customer's data is removed if the customer leaves.";

export const wording: readonly PlantedFault[] = [
  {
    name: 'a statement that says "we"',
    fault: edit(files.government, keys, "'We do not give our encryption keys to any government.'", newest.gov8),
    expected: [{ rule: 'statement-stands-alone', at: "'We do not give" }],
    twin: edit(
      files.government,
      keys,
      "'Microsoft said that it does not hand its encryption keys to any government.'",
      newest.gov8,
    ),
  },
  {
    name: 'a statement without a full stop',
    fault: edit(files.data, removal, removal.slice(0, -1)),
    expected: [{ rule: 'statement-stands-alone', at: 'if the customer leave‸s"' }],
    twin: edit(files.data, removal, removal.replace('removed', 'erased')),
  },
  {
    name: 'a statement of three sentences',
    fault: edit(files.data, removal, `${removal} Microsoft says so. Microsoft wrote it down.`),
    expected: [{ rule: 'statement-stands-alone', at: '‸Microsoft wrote it down' }],
    twin: edit(files.data, removal, `${removal} Microsoft wrote that down.`),
  },
  {
    name: 'a statement that points at the list above',
    fault: edit(files.data, removal, removal.replace('data is removed', 'data listed above is removed')),
    expected: [{ rule: 'statement-stands-alone', level: 'warning', at: '‸above is removed' }],
    twin: edit(files.data, removal, removal.replace('data is removed', 'data as a whole is removed')),
  },
  {
    name: 'a second version that is called initial',
    fault: edit(files.government, "kind: 'broadening'", "kind: 'initial'", "'PC-GOV-2': {"),
    expected: [
      { rule: 'versions-in-order', at: "kind: ‸'initial',\n          reason:\n            'The exclusion now" },
    ],
    twin: edit(files.government, "kind: 'broadening'", "kind: 'narrowing'", "'PC-GOV-2': {"),
  },
  {
    name: 'a change whose reason says nothing',
    fault: edit(files.copyright, "'Oldest wording that we have seen.'", "'Initial.'", "'PC-IP-1': {"),
    expected: [{ rule: 'versions-in-order', at: "'Initial.'" }],
    twin: edit(files.copyright, "'Oldest wording that we have seen.'", "'The first that we found.'", "'PC-IP-1': {"),
  },
  {
    name: 'a version that begins before the one before was last seen',
    fault: edit(
      files.government,
      "lastAttested: { date: '2017-01-29' }",
      "lastAttested: { date: '2021-06-30' }",
      "'PC-GOV-2': {",
    ),
    expected: [{ rule: 'versions-in-order', after: "'2021-06-30'", at: "from: { notBefore: '2018-04'" }],
    twin: edit(
      files.government,
      "lastAttested: { date: '2017-01-29' }",
      "lastAttested: { date: '2018-01-31' }",
      "'PC-GOV-2': {",
    ),
  },
  {
    name: 'another exclusion, called editorial',
    fault: edit(files.government, "kind: 'broadening'", "kind: 'editorial'", "'PC-GOV-2': {"),
    expected: [{ rule: 'editorial-change-harmless', at: "'editorial'" }],
    twin: edit(files.government, "kind: 'broadening'", "kind: 'erratum'", "'PC-GOV-2': {"),
  },
  {
    name: 'a qualifier with another basis, called editorial',
    fault: {
      edits: [
        { file: files.government, after: "'PC-GOV-3': {", from: "kind: 'broadening'", to: "kind: 'editorial'" },
        {
          file: files.government,
          after: "'PC-GOV-3': {",
          from: 'Does not hold for Cognitive Services where',
          to: 'Does not hold for Bing Search Services where',
        },
        {
          file: files.government,
          after: "'PC-GOV-3': {",
          from: "service: 'cognitive-services'",
          to: "service: 'bing-search-services'",
        },
      ],
    },
    expected: [{ rule: 'editorial-change-harmless', at: "'editorial'" }],
    twin: edit(files.government, "kind: 'broadening'", "kind: 'erratum'", "'PC-GOV-3': {"),
  },
  {
    name: 'a promise that the customer owes',
    fault: edit(files.government, "obligor: 'provider'", "obligor: 'customer'", "'PC-GOV-8': {"),
    expected: [{ rule: 'customer-obligation-not-promise', at: "'customer',\n        supports" }],
    twin: edit(files.japanPromises, "obligor: 'provider'", "obligor: 'shared'", "'PC-JP-1': {"),
  },
  {
    name: 'a shared promise without the share of the customer',
    fault: edit(files.government, "obligor: 'provider'", "obligor: 'shared'", "'PC-GOV-8': {"),
    expected: [{ rule: 'customer-obligation-not-promise', at: "'shared'" }],
    twin: edit(files.japanPromises, "obligor: 'provider'", "obligor: 'shared'", "'PC-JP-2': {"),
  },
  {
    name: 'a duty of the customer, told as a promise',
    fault: edit(files.data, removal, 'Customers must remove their data before Microsoft closes the account.'),
    expected: [{ rule: 'customer-obligation-not-promise', at: '"Customers must' }],
    twin: edit(files.data, removal, "Microsoft said that the customer's data is removed if the customer leaves."),
  },
  {
    name: 'a reserved right, told as a promise',
    fault: edit(files.data, removal, removal.replace('.', ', and that it may suspend the account.')),
    expected: [{ rule: 'customer-obligation-not-promise', at: 'may suspend' }],
    twin: edit(files.data, removal, removal.replace('.', ', whether or not the account was suspended.')),
  },
];
