/** Field against sentence: time limit, cadence, service, place, instrument, strength, absolute words. */
import { type Change, edit, files, newest, type PlantedFault } from '../fault.ts';

const keys = 'it does not give its encryption keys to any government.';
const leaving = 'is removed if the customer leaves.';
const trigger = "trigger: 'A customer leaves.',";
const jp2 = "'PC-JP-2': {";
const fourServices = 'Azure, Dynamics 365, Intune and Office 365.';
const openList =
  "inScopeList: unresolved(\n            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',\n          ),";
const receipt = "'Receipt of the request (our reading; the source page does not say).'";

/** A copy of the request within 30 days. */
function copyLimit(after: string): Change {
  return {
    edits: [
      {
        file: files.government,
        after: newest.gov4,
        from: 'promised to give the customer a copy',
        to: 'promised to give the customer within 30 days a copy',
      },
      {
        file: files.government,
        after: newest.gov4,
        from: "trigger: 'A third-party request for customer data.',",
        to: `timeLimit: { within: 'P30D', after: ${after} },`,
      },
    ],
  };
}

export const fields: readonly PlantedFault[] = [
  {
    name: 'a time limit in the words alone',
    fault: edit(files.data, leaving, 'is removed within 90 days after the customer leaves.'),
    expected: [{ rule: 'time-limit-in-field', at: 'within 90 days after' }],
    twin: {
      edits: [
        { file: files.data, from: leaving, to: 'is removed within 90 days after the customer leaves.' },
        {
          file: files.data,
          from: trigger,
          to: `${trigger}\n        timeLimit: { within: 'P90D', after: 'The exit.' },`,
        },
      ],
    },
  },
  {
    name: 'a time limit that the words do not have',
    fault: edit(files.data, trigger, `${trigger}\n        timeLimit: { within: 'P90D', after: 'The exit.' },`),
    expected: [{ rule: 'time-limit-in-field', at: "'P90D'" }],
    twin: edit(files.data, trigger, "trigger: 'The end of a subscription.',"),
  },
  {
    name: 'thirty days in the field, promptly in the words',
    fault: edit(files.government, "within: 'promptly'", "within: 'P30D'", "'PC-GOV-3': {"),
    expected: [{ rule: 'time-limit-in-field', at: "'P30D'" }],
    twin: edit(files.government, receipt, "'The receipt of it.'", "'PC-GOV-3': {"),
  },
  {
    name: 'once a year in the field, twice in the words',
    fault: edit(files.reporting, "frequency: 'P6M'", "frequency: 'P1Y'"),
    expected: [{ rule: 'cadence-in-field', at: "'P1Y'" }],
    twin: edit(files.reporting, 'that, twice a year, it publishes', 'that, every six months, it publishes'),
  },
  {
    name: 'a cadence in the words alone',
    fault: edit(files.reporting, "        frequency: 'P6M',\n", ''),
    expected: [{ rule: 'cadence-in-field', at: 'twice a year, it' }],
    twin: {
      edits: [
        { file: files.reporting, from: "        frequency: 'P6M',\n", to: '' },
        { file: files.reporting, from: 'that, twice a year, it publishes', to: 'that it publishes' },
      ],
    },
  },
  {
    name: 'a service in the scope that the words do not name',
    fault: edit(files.japanPromises, fourServices, 'Azure, Dynamics 365 and Office 365.', jp2),
    expected: [{ rule: 'service-in-scope', after: jp2, at: "'intune'" }],
    twin: edit(files.japanPromises, fourServices, 'Office 365, Azure, Intune and Dynamics 365.', jp2),
  },
  {
    name: 'a service in the words that the scope does not have',
    fault: edit(files.data, "customers' data is protected", "customers' data in Azure is protected"),
    expected: [{ rule: 'service-in-scope', at: 'Azure is protected' }],
    twin: edit(files.data, "customers' data is protected", "customers' data at rest is protected"),
  },
  {
    name: 'an exclusion of another service than the words leave out',
    fault: edit(files.government, "service: 'cognitive-services'", "service: 'intune'", "'PC-GOV-3': {"),
    expected: [
      { rule: 'absolute-words-qualified', after: "'PC-GOV-3': {", at: 'any third-party' },
      { rule: 'service-in-scope', after: "'PC-GOV-3': {", at: 'Cognitive Services where' },
    ],
    twin: edit(files.government, 'Does not hold for Cognitive', 'Does not cover Cognitive', "'PC-GOV-3': {"),
  },
  {
    name: 'another place in the words than in the scope',
    fault: edit(files.japanPromises, 'For Japan, Microsoft said', 'For Canada, Microsoft said'),
    expected: [
      { rule: 'place-in-scope', at: 'Canada, Microsoft' },
      { rule: 'place-in-scope', after: jp2, at: "jurisdictions: [‸'jp']" },
    ],
    twin: edit(files.japanPromises, 'For Japan, Microsoft said', 'For customers in Japan, Microsoft said'),
  },
  {
    name: 'a promise for one place with the whole world as its scope',
    fault: edit(files.data, 'Microsoft said that customers can', 'For Japan, Microsoft said that customers can'),
    expected: [{ rule: 'place-in-scope', at: 'Japan, Microsoft' }],
    twin: edit(files.data, 'Microsoft said that customers can', 'For its customers, Microsoft said that customers can'),
  },
  {
    name: 'an agreement in the words that binds nobody',
    fault: edit(files.japanPromises, 'committed by contract that', 'committed in the Product Terms that'),
    expected: [{ rule: 'instrument-in-field', at: 'Product Terms that' }],
    twin: edit(files.japanPromises, 'committed by contract that', 'committed in the Online Services Terms that'),
  },
  {
    name: 'a rule taken up by reference that the words do not name',
    fault: edit(
      files.japanPromises,
      "relation: 'supports'",
      "relation: 'incorporates'",
      "instrument: 'jp-my-number-act',",
    ),
    expected: [{ rule: 'instrument-in-field', at: "'jp-my-number-act'" }],
    twin: edit(files.japanPromises, "relation: 'supports'", "relation: 'subset-of'", "instrument: 'jp-my-number-act',"),
  },
  {
    name: 'a guarantee in a public statement',
    fault: edit(
      files.government,
      keys,
      'it guarantees not to give its encryption keys to any government.',
      newest.gov8,
    ),
    expected: [{ rule: 'strength-matches-wording', at: 'guarantees' }],
    twin: edit(files.government, keys, 'it makes sure not to give its encryption keys to any government.', newest.gov8),
  },
  {
    name: 'a contract that the words do not speak of',
    fault: edit(files.japanPromises, 'committed by contract that', 'said that'),
    expected: [{ rule: 'strength-matches-wording', at: "'contractual'" }],
    twin: edit(files.japanPromises, 'committed by contract that', 'committed in its contract that'),
  },
  {
    name: 'services that are called certified',
    fault: edit(
      files.canadaPromises,
      'Intune have security safeguards',
      'Intune are certified and have security safeguards',
    ),
    expected: [{ rule: 'certification-supported', at: 'certified and' }],
    twin: edit(
      files.canadaPromises,
      'Intune have security safeguards',
      'Intune are hardened and have security safeguards',
    ),
  },
  {
    name: 'a claim that services comply',
    fault: edit(files.claims, 'capable of meeting them.', 'compliant with them.'),
    expected: [{ rule: 'certification-supported', at: 'compliant with them' }],
    twin: edit(files.claims, 'capable of meeting them.', 'able to help with compliance.'),
  },
  {
    name: 'always, and an excluded service that nothing names',
    fault: edit(
      files.government,
      'Does not hold for Bing Search Services where',
      'Does not hold for search where',
      "'PC-GOV-2': {",
    ),
    expected: [{ rule: 'absolute-words-qualified', after: ["'PC-GOV-2': {", 'lastAttested'], at: 'always tries' }],
    twin: edit(
      files.government,
      'Does not hold for Bing Search Services where',
      'Bing Search Services are left out where',
      "'PC-GOV-2': {",
    ),
  },
  {
    name: 'an exception in the words alone',
    fault: edit(
      files.government,
      keys,
      'it does not give its encryption keys to any government unless a court orders so.',
      newest.gov8,
    ),
    expected: [{ rule: 'condition-in-fields', at: 'unless a court' }],
    twin: {
      edits: [
        {
          file: files.government,
          after: newest.gov8,
          from: keys,
          to: `${keys.slice(0, -1)} unless a court orders it to.`,
        },
        { file: files.government, after: newest.gov8, from: "kind: 'limit'", to: "kind: 'condition'" },
      ],
    },
  },
  {
    name: 'services in scope of no list',
    fault: edit(files.japanPromises, openList, "inScopeList: 'not-limited',", jp2),
    expected: [{ rule: 'in-scope-list-named', at: "'not-limited'" }],
    twin: edit(files.japanPromises, 'stored in the parts of these services', 'stored in those parts of these services'),
  },
  {
    name: 'two limits after one event in related promises',
    fault: copyLimit(receipt),
    expected: [{ rule: 'time-limits-agree', at: "'P30D'" }],
    twin: copyLimit("'The end of a ban on telling.'"),
  },
];
