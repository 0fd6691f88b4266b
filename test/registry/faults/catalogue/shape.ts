/** The form of entries, and what they refer to: what a registry that comes as JSON may have, and no type sees. */
import { edit, files, type PlantedFault } from '../fault.ts';

const dynamics = "'dynamics-365': {";

export const shape: readonly PlantedFault[] = [
  {
    name: 'a day that the calendar does not have',
    fault: edit(files.services, "due: '2027-11-20'", "due: '2027-02-30'", dynamics),
    expected: [{ rule: 'entry-well-formed', at: "'2027-02-30'" }],
    twin: edit(files.services, "due: '2027-11-20'", "due: '2027-02-28'", dynamics),
  },
  {
    name: 'a field that does not exist',
    fault: edit(files.services, 'umbrella: false,', "umbrella: false,\n    colour: 'blue',", dynamics),
    expected: [{ rule: 'entry-well-formed', at: "'blue'" }],
    twin: edit(files.services, 'umbrella: false,', "umbrella: false,\n    openPoints: ['number-78'],", dynamics),
  },
  {
    name: 'a field that is missing',
    fault: edit(files.services, '    umbrella: false,\n', '', dynamics),
    expected: [{ rule: 'entry-well-formed', at: "'dynamics-365': {" }],
    twin: edit(files.services, "    alsoKnownAs: ['Microsoft Azure'],\n", ''),
  },
  {
    name: 'a text that is empty',
    fault: edit(files.terms, "title: 'My Number'", "title: ''"),
    expected: [{ rule: 'entry-well-formed', at: "title: ‸''" }],
    twin: edit(files.terms, "title: 'My Number'", "title: 'My Number number'"),
  },
  {
    name: 'a hidden character in a text',
    fault: edit(files.terms, "title: 'My Number data'", "title: 'My Num\u200bber data'"),
    expected: [{ rule: 'entry-well-formed', at: "'My Num\u200bber data'" }],
    twin: edit(files.terms, "title: 'My Number data'", "title: 'My Number (マイナンバー) data'"),
  },
  {
    name: 'a word that is none of those allowed',
    fault: edit(files.government, "modality: 'prohibition'", "modality: 'prohibited'", "'PC-GOV-8': {"),
    expected: [{ rule: 'entry-well-formed', at: "'prohibited'" }],
    twin: edit(files.government, "modality: 'prohibition'", "modality: 'assurance'", "'PC-GOV-8': {"),
  },
  {
    name: 'a number where a list stands',
    fault: edit(files.government, 'supports: []', 'supports: 3', "'PC-GOV-8': {"),
    expected: [{ rule: 'entry-well-formed', at: 'supports: ‸3' }],
    twin: edit(files.government, 'supports: []', 'supports: [\n        ]', "'PC-GOV-8': {"),
  },
  {
    name: 'a list of nothing where something is needed',
    fault: edit(files.copyright, "principles: ['transparency']", 'principles: []', "'PC-IP-2': {"),
    expected: [{ rule: 'entry-well-formed', at: 'principles: []' }],
    twin: edit(files.copyright, "principles: ['transparency']", "principles: ['control']", "'PC-IP-2': {"),
  },
  {
    name: 'a duration that is none',
    fault: edit(files.publications, "cadence: 'P6M'", "cadence: '6 months'", "'us-national-security-orders-report': {"),
    expected: [{ rule: 'entry-well-formed', at: "'6 months'" }],
    twin: edit(files.reporting, "frequency: 'P6M'", "frequency: 'P0Y6M'"),
  },
  {
    name: 'an address that is none',
    fault: edit(files.authorities, "site: 'https://oipc.ab.ca'", "site: 'oipc.ab.ca'"),
    expected: [{ rule: 'entry-well-formed', at: "'oipc.ab.ca'" }],
    twin: edit(files.authorities, "site: 'https://oipc.ab.ca'", "site: 'https://oipc.ab.ca/about/'"),
  },
  {
    name: 'a reference with a slip',
    fault: edit(files.copyright, "principles: ['transparency']", "principles: ['transparancy']", "'PC-IP-2': {"),
    expected: [{ rule: 'reference-resolves', at: "'transparancy'" }],
    twin: edit(
      files.copyright,
      "principles: ['transparency']",
      "principles: ['transparency', 'control']",
      "'PC-IP-2': {",
    ),
  },
  {
    name: 'a provision that the law does not have',
    fault: edit(files.copyright, "provision: '512'", "provision: '215'", "'PC-IP-2': {"),
    expected: [{ rule: 'reference-resolves', at: "'215'" }],
    twin: edit(files.copyright, "provision: '512'", "provision: '512-i'", "'PC-IP-2': {"),
  },
  {
    name: 'an open point that does not exist',
    fault: edit(files.publications, "openPoints: ['number-78']", "openPoints: ['number-87']"),
    expected: [{ rule: 'reference-resolves', at: "'number-87'" }],
    twin: edit(files.publications, "openPoints: ['number-78']", "openPoints: ['number-78', 'lost-link-targets']"),
  },
];
