/** Ids and names: lost, doubled, renamed, reused, repeated. */
import { edit, files, newest, type PlantedFault, withdrawn } from '../fault.ts';

const gov8 = "'PC-GOV-8': {";
const keys = 'it does not give its encryption keys to any government.';

export const identity: readonly PlantedFault[] = [
  {
    name: 'an id with a zero in front',
    fault: {
      edits: [
        { file: files.claims, from: "'PC-CLM-18'", to: "'PC-CLM-018'" },
        { file: files.ids, from: "'PC-CLM-18'", to: "'PC-CLM-018'" },
      ],
      lock: { 'PC-CLM-18': null, 'PC-CLM-018': { published: false } },
    },
    expected: [{ rule: 'id-well-formed', at: "'PC-CLM-018'" }],
    twin: {
      edits: [
        { file: files.claims, from: "'PC-CLM-18'", to: "'PC-CLM-19'" },
        { file: files.ids, from: "'PC-CLM-18'", to: "'PC-CLM-19'" },
      ],
      lock: { 'PC-CLM-18': null, 'PC-CLM-19': { published: false } },
    },
  },
  {
    name: 'an id with the prefix of another collection',
    fault: {
      edits: [
        { file: files.claims, from: "'PC-CLM-18'", to: "'PX-CLM-18'" },
        { file: files.ids, from: "'PC-CLM-18'", to: "'PX-CLM-18'" },
      ],
      lock: { 'PC-CLM-18': null, 'PX-CLM-18': { published: false } },
    },
    expected: [{ rule: 'id-well-formed', at: "'PX-CLM-18'" }],
    twin: {
      edits: [
        { file: files.claims, from: "'PC-CLM-18'", to: "'PC-CLM-81'" },
        { file: files.ids, from: "'PC-CLM-18'", to: "'PC-CLM-81'" },
      ],
      lock: { 'PC-CLM-18': null, 'PC-CLM-81': { published: false } },
    },
  },
  {
    name: 'a promise that is taken out of the published ones in the lock',
    fault: { edits: [], earlier: ['PC-GOV-8'] },
    expected: [{ rule: 'lock-only-grows', file: files.lock, after: '"PC-GOV-8": {', at: 'true' }],
    twin: { edits: [], earlier: ['PC-GOV-8'], published: ['PC-GOV-8'] },
  },
  {
    name: 'an id listed twice',
    fault: edit(files.ids, "'PC-GOV-8',", "'PC-GOV-8',\n  'PC-GOV-8',"),
    expected: [{ rule: 'id-listed-once', after: "'PC-GOV-7',\n  'PC-GOV-8'", at: "'PC-GOV-8'" }],
    twin: edit(files.ids, "'PC-GOV-8',", "'PC-GOV-8', // No keys."),
  },
  {
    name: 'an entry whose id is not listed',
    fault: edit(files.ids, "  'PC-CLM-18',\n", ''),
    expected: [{ rule: 'id-listed-once', file: files.claims, at: "'PC-CLM-18'" }],
    twin: {
      edits: [
        { file: files.ids, from: "  'PC-CLM-18',\n", to: '' },
        { file: files.ids, from: "  'PC-CLM-17',\n", to: "  'PC-CLM-18',\n  'PC-CLM-17',\n" },
      ],
    },
  },
  {
    name: 'a new id that the lock does not know',
    fault: { ...edit(files.ids, "'PC-GOV-8',", "'PC-GOV-8', // Keys."), lock: { 'PC-GOV-8': null } },
    expected: [{ rule: 'id-listed-once', file: files.government, at: "'PC-GOV-8': {" }],
    twin: { ...edit(files.ids, "'PC-GOV-8',", "'PC-GOV-8', // Keys."), lock: { 'PC-GOV-8': { published: false } } },
  },
  {
    name: 'an entry given by two files',
    fault: edit(files.index, 'topics: [topics],', 'topics: [topics, { reporting: topics.reporting }],'),
    expected: [{ rule: 'id-given-once', at: '{ reporting: ‸topics.reporting }' }],
    twin: edit(files.index, 'topics: [topics],', 'topics: [topics, {}],'),
  },
  {
    name: 'a published id given to another promise',
    fault: {
      edits: [gov8, newest.gov8].map((after) => ({
        file: files.government,
        after,
        from: keys,
        to: 'it does not leave disks outside of its own buildings.',
      })),
      published: ['PC-GOV-8'],
    },
    expected: [{ rule: 'published-id-kept', at: "'PC-GOV-8': {" }],
    twin: {
      ...edit(
        files.government,
        "'No encryption keys of Microsoft for governments'",
        "'Encryption keys stay with the provider'",
      ),
      published: ['PC-GOV-8'],
    },
  },
  {
    name: 'a published promise taken back to a draft',
    fault: { ...edit(files.government, "'historic'", "'draft'", "'PC-GOV-12': {"), published: ['PC-GOV-12'] },
    expected: [{ rule: 'published-id-kept', after: "'PC-GOV-12': {", at: "'draft'" }],
    twin: {
      ...edit(files.government, "status: 'historic'", withdrawn, "'PC-GOV-12': {"),
      published: ['PC-GOV-12'],
    },
  },
  {
    name: 'a published id that is lost',
    fault: {
      ...edit(files.ids, "'PC-CLM-18',", "'PC-CLM-18', // Copyright."),
      lock: { 'PC-CLM-44': { published: true } },
    },
    expected: [{ rule: 'published-id-kept', file: files.lock, at: '"ids"' }],
    twin: {
      ...edit(files.ids, "'PC-CLM-18',", "'PC-CLM-18', // Copyright."),
      lock: { 'PC-CLM-18': { published: true } },
    },
  },
  {
    name: 'a published statement that says more than it did',
    fault: {
      ...edit(files.government, keys, 'it does not give its keys to any government.', newest.gov8),
      published: ['PC-GOV-8'],
    },
    expected: [{ rule: 'published-wording-kept', at: "'Microsoft said that it does not give its keys" }],
    twin: {
      ...edit(files.government, 'A Microsoft page on its practices says the same.', 'Another page says it too.', gov8),
      published: ['PC-GOV-8'],
    },
  },
  {
    name: 'a qualifier that is gone from a published version',
    fault: {
      ...edit(files.copyright, "basis: 'explicit'", "basis: 'inferred'", "id: 'suspension-reserved'"),
      published: ['PC-IP-3'],
    },
    expected: [{ rule: 'published-wording-kept', at: "{\n            id: 'suspension-reserved'" }],
    twin: {
      ...edit(files.copyright, "title: 'Asking the customer to", "title: 'Asking a customer to"),
      published: ['PC-IP-3'],
    },
  },
  {
    name: 'a published version that is said to have begun later',
    fault: {
      ...edit(files.copyright, "notBefore: '2018-04'", "notBefore: '2018-05'", "'PC-IP-3': {"),
      published: ['PC-IP-3'],
    },
    expected: [{ rule: 'published-wording-kept', after: "'PC-IP-3': {", at: 'from: { notBefore:' }],
    twin: {
      ...edit(files.copyright, "title: 'Asking the customer to", "title: 'Asking a customer to"),
      published: ['PC-IP-3'],
    },
  },
  {
    name: 'the same promise under two ids',
    fault: edit(
      files.government,
      "it gives no government the means to break Microsoft's encryption.",
      keys,
      newest.gov9,
    ),
    expected: [{ rule: 'statement-distinct', after: newest.gov9, at: '"Microsoft said that it does not give' }],
    twin: edit(
      files.government,
      "no government the means to break Microsoft's",
      "no government any means to break Microsoft's",
      newest.gov9,
    ),
  },
  {
    name: 'nearly the same promise under two ids',
    fault: edit(
      files.government,
      "it gives no government the means to break Microsoft's encryption.",
      'it gives no government its encryption keys.',
      newest.gov9,
    ),
    expected: [
      { rule: 'statement-distinct', level: 'warning', after: newest.gov9, at: '"Microsoft said that it gives no' },
    ],
    twin: edit(
      files.government,
      "it gives no government the means to break Microsoft's encryption.",
      'it gives no government copies of its source code.',
      newest.gov9,
    ),
  },
  {
    name: 'a term with the definition of another',
    fault: edit(
      files.terms,
      "'Who processes personal data on behalf of a controller.'",
      "'Who decides why, and as a rule how, the personal data is processed.'",
    ),
    expected: [{ rule: 'entry-distinct', after: 'processor: {', at: "'Who decides why" }],
    twin: edit(
      files.terms,
      "'Who processes personal data on behalf of a controller.'",
      "'Who processes personal data on behalf of whoever decides why.'",
    ),
  },
  {
    name: 'two terms of one name',
    fault: edit(files.terms, "title: 'My Number data'", "title: 'My number'"),
    expected: [{ rule: 'term-unique', at: "'My number'" }],
    twin: edit(files.terms, "title: 'My Number data'", "title: 'Data with My Number'"),
  },
  {
    name: 'a synonym that is the name of another term',
    fault: edit(files.terms, "synonyms: ['Specific Personal Information']", "synonyms: ['Individual Number']"),
    expected: [{ rule: 'term-unique', after: "'my-number-data': {", at: "synonyms: [‸'Individual Number']" }],
    twin: edit(files.terms, "synonyms: ['Specific Personal Information']", "synonyms: ['Individual Number data']"),
  },
  {
    name: 'a promise that was replaced by nothing',
    fault: edit(files.government, "status: 'historic'", "status: 'replaced'", "'PC-GOV-7': {"),
    expected: [{ rule: 'replacement-chain', at: "'replaced'" }],
    twin: edit(
      files.government,
      "status: 'historic'",
      "status: 'replaced',\n    replacedBy: ['PC-GOV-8']",
      "'PC-GOV-7': {",
    ),
  },
  {
    name: 'two promises that replace each other',
    fault: {
      edits: [
        {
          file: files.government,
          after: "'PC-GOV-8': {",
          from: "status: 'historic'",
          to: "status: 'replaced', replacedBy: ['PC-GOV-9']",
        },
        {
          file: files.government,
          after: "'PC-GOV-9': {",
          from: "status: 'historic'",
          to: "status: 'replaced', replacedBy: ['PC-GOV-8']",
        },
      ],
    },
    expected: [{ rule: 'replacement-chain', after: "'PC-GOV-8': {", at: 'replacedBy' }],
    twin: edit(files.government, "status: 'historic'", "status: 'replaced', replacedBy: ['PC-GOV-9']", "'PC-GOV-8': {"),
  },
  {
    name: 'a replacement that nobody can cite',
    fault: {
      edits: [
        {
          file: files.government,
          after: "'PC-GOV-7': {",
          from: "status: 'historic'",
          to: "status: 'replaced', replacedBy: ['PC-GOV-8']",
        },
        { file: files.government, after: "'PC-GOV-8': {", from: "status: 'historic'", to: withdrawn },
      ],
    },
    expected: [{ rule: 'replacement-chain', at: "replacedBy: [‸'PC-GOV-8']" }],
    twin: edit(files.government, "status: 'historic'", withdrawn, "'PC-GOV-8': {"),
  },
  {
    name: 'an instrument in force that another one superseded',
    fault: edit(
      files.argentina,
      "standing: 'superseded'",
      "standing: 'in-force'",
      "instrument: 'ar-resolution-47-2018',",
    ),
    expected: [
      { rule: 'replacement-chain', after: "instrument: 'ar-resolution-47-2018',", at: "'in-force'" },
      { rule: 'issuer-existed', level: 'warning', after: "sectorDetail: 'Private files", at: "'ar-dnpdp'" },
    ],
    twin: edit(
      files.argentina,
      "standing: 'superseded'",
      "standing: 'repealed'",
      "instrument: 'ar-resolution-47-2018',",
    ),
  },
];
