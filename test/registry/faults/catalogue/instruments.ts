/** Laws, guidance, standards, agreements and cases. */
import { edit, files, newest, type PlantedFault } from '../fault.ts';

const clause =
  "            provision: unresolved(\n              'The source page names no clause of the Online Services Terms. The edition in force at the time, or the publisher, could say.',\n              'current-dpa-edition',\n            ),\n";
const gov9 = "'PC-GOV-9': {";

function restingOn(standard: string, rationale: string, status = 'draft') {
  return {
    edits: [
      { file: files.government, after: gov9, from: "status: 'historic'", to: `status: '${status}'` },
      {
        file: files.government,
        after: newest.gov9,
        from: 'supports: []',
        to: `supports: [{ instrument: '${standard}', relation: 'supports', rationale: '${rationale}', evidence: 'inferred' }]`,
      },
    ],
  };
}

export const instruments: readonly PlantedFault[] = [
  {
    name: 'a contractual promise without a contract',
    fault: edit(files.government, "strength: 'public-statement'", "strength: 'contractual'", "'PC-GOV-8': {"),
    expected: [
      { rule: 'contractual-has-binding', after: "'contractual',\n        ", at: 'binding' },
      { rule: 'strength-matches-wording', at: "'contractual'" },
    ],
    twin: edit(files.government, "modality: 'prohibition'", "modality: 'assurance'", "'PC-GOV-8': {"),
  },
  {
    name: 'a law as the contract of a promise',
    fault: edit(files.canadaPromises, "instrument: 'online-services-terms'", "instrument: 'ca-pipeda'"),
    expected: [{ rule: 'contractual-has-binding', at: "'ca-pipeda'" }],
    twin: edit(files.canadaPromises, "instrument: 'iso-27001'", "instrument: 'ca-pipeda'"),
  },
  {
    name: 'a superseded agreement, and no word about it',
    fault: edit(
      files.canadaPromises,
      '[Products and Services DPA](/instruments/products-and-services-dpa/)',
      'later addendum',
    ),
    expected: [{ rule: 'binding-superseded', level: 'warning', at: "'online-services-terms'" }],
    twin: edit(files.canadaPromises, '[Online Services DPA](/instruments/online-services-dpa/)', 'earlier addendum'),
  },
  {
    name: 'an agreement without its clause',
    fault: edit(files.canadaPromises, clause, ''),
    expected: [{ rule: 'binding-provision-named', at: "{\n            instrument: 'online-services-terms'" }],
    twin: edit(files.canadaPromises, "              'current-dpa-edition',\n", ''),
  },
  {
    name: 'no authority, and no reason why',
    fault: edit(
      files.argentina,
      "none: 'A constitution: no data protection authority supervises it as such.'",
      "none: 'n/a'",
    ),
    expected: [{ rule: 'law-has-authority', at: "'n/a'" }],
    twin: edit(
      files.argentina,
      "none: 'A constitution: no data protection authority supervises it as such.'",
      "none: 'No body supervises it.'",
    ),
  },
  {
    name: 'an authority of another country',
    fault: edit(files.japan, "authorities: ['jp-ppc']", "authorities: ['ca-opc']", "'jp-appi': {"),
    expected: [{ rule: 'law-has-authority', level: 'warning', at: "'ca-opc'" }],
    twin: edit(files.canada, "authorities: ['ca-ab-oipc']", "authorities: ['ca-opc']"),
  },
  {
    name: 'a superseded rule, and no word about what followed',
    fault: edit(
      files.argentinaPromises,
      '[Resolución AAIP 47/2018](/instruments/ar-resolution-47-2018/) of July 2018',
      'A resolution of July 2018',
    ),
    expected: [{ rule: 'instrument-superseded-cited-as-live', level: 'warning', at: "'ar-disposition-11-2006'" }],
    twin: edit(
      files.argentinaPromises,
      '(/instruments/ar-resolution-47-2018/) of July 2018',
      '(/instruments/ar-resolution-47-2018/) of 2018',
    ),
  },
  {
    name: 'guidelines of an authority that did not exist yet',
    fault: edit(files.japan, "issuer: 'jp-sppc'", "issuer: 'jp-ppc'", "'jp-ppc-my-number-guidelines': {"),
    expected: [{ rule: 'issuer-existed', after: "'jp-ppc-my-number-guidelines': {", at: "'jp-ppc'" }],
    twin: edit(files.japan, "date: '2014-12-11'", "date: '2015-12-11'"),
  },
  {
    name: 'a law in force under an authority that is gone',
    fault: edit(files.argentina, "authorities: ['ar-aaip']", "authorities: ['ar-dnpdp']", "'ar-pdpa': {"),
    expected: [{ rule: 'issuer-existed', level: 'warning', after: "'ar-pdpa': {", at: "'ar-dnpdp'" }],
    twin: edit(files.argentina, "authorities: ['ar-dnpdp']", "authorities: ['ar-aaip']"),
  },
  {
    name: 'a bare year for the beginning of a law',
    fault: edit(files.unitedStates, "date: '1998-10-28'", "date: '1998'"),
    expected: [{ rule: 'stages-dated', at: "'1998'" }],
    twin: edit(files.unitedStates, "date: '1998-10-28'", "date: '1998-10'"),
  },
  {
    name: 'a citation without a number',
    fault: edit(files.argentina, "citation: 'Ley 25.326'", "citation: 'Ley de datos'"),
    expected: [{ rule: 'law-named-and-cited', at: "'Ley de datos'" }],
    twin: edit(files.argentina, "citation: 'Ley 25.326'", "citation: 'Ley 25326'"),
  },
  {
    name: 'a law without its name in its own language',
    fault: edit(
      files.japan,
      "      { language: 'ja', text: '個人情報の保護に関する法律', authentic: true, evidence: 'official' },\n",
      '',
    ),
    expected: [{ rule: 'law-named-and-cited', after: "'jp-appi': {", at: 'names' }],
    twin: edit(
      files.japan,
      "text: '個人情報の保護に関する法律', authentic: true, evidence: 'official'",
      "text: '個人情報の保護に関する法律', authentic: true, evidence: 'secondary'",
    ),
  },
  {
    name: 'a translation that is marked as binding',
    fault: edit(
      files.argentina,
      'authentic: false',
      'authentic: true',
      "text: 'Personal Data Protection Act 25,326', ",
    ),
    expected: [{ rule: 'authentic-text-marked', at: "text: 'Personal Data Protection Act 25,326', authentic: ‸true" }],
    twin: edit(
      files.argentina,
      "evidence: 'official'",
      "evidence: 'secondary'",
      "text: 'Personal Data Protection Act 25,326', ",
    ),
  },
  {
    name: 'a translation without a mark',
    fault: edit(files.argentina, 'authentic: false, ', '', "text: 'Regulation 11/2006', "),
    expected: [{ rule: 'authentic-text-marked', at: "{ language: 'en', text: 'Regulation 11/2006'" }],
    twin: edit(files.argentina, "text: 'Regulation 11/2006'", "text: 'Regulation no. 11/2006'"),
  },
  {
    name: 'a question without the edition that numbers it so',
    fault: edit(
      files.japan,
      "        edition: unresolved(\n          \"The Commission's page that we read shows the number without the date of its edition. The Commission could say.\",\n          'ppc-qa-official-pages',\n        ),\n",
      '',
    ),
    expected: [{ rule: 'provision-has-edition', at: "{\n        id: 'q3-14'" }],
    twin: edit(
      files.japan,
      "edition: unresolved(\n          \"The Commission's page that we read shows the number without the date of its edition. The Commission could say.\",\n          'ppc-qa-official-pages',\n        )",
      "edition: '11 December 2014'",
    ),
  },
  {
    name: 'a standard with three editions, and none named',
    fault: restingOn('iso-27018', 'The page names the standard as its measure.'),
    expected: [{ rule: 'edition-named', at: "'iso-27018'" }],
    twin: restingOn('iso-27018', 'The page names ISO/IEC 27018:2025 as its measure.'),
  },
  {
    name: 'a standard of the past without its edition, which is open',
    fault: edit(files.japanPromises, "instrument: 'soc'", "instrument: 'iso-27018'"),
    expected: [{ rule: 'edition-named', level: 'info', at: "'iso-27018'" }],
    twin: edit(files.japanPromises, "instrument: 'soc'", "instrument: 'iso-27002'"),
  },
  {
    name: 'a withdrawn edition in preparation',
    fault: restingOn('iso-27001', 'The page names ISO/IEC 27001:2013 as its measure.'),
    expected: [{ rule: 'edition-current', at: "'iso-27001'" }],
    twin: restingOn('iso-27001', 'The page names ISO/IEC 27001:2022 as its measure.'),
  },
  {
    name: 'a successor that does not know its predecessor',
    fault: edit(files.authorities, "    predecessor: 'jp-sppc',\n", ''),
    expected: [{ rule: 'succession-mutual', at: "'jp-ppc',\n    review" }],
    twin: {
      edits: [
        { file: files.authorities, from: "    predecessor: 'jp-sppc',\n", to: '' },
        { file: files.authorities, from: "    successor: 'jp-ppc',\n", to: '' },
      ],
    },
  },
  {
    name: 'a case that was won and did not stay so',
    fault: edit(files.claims, "standing: 'outdated'", "standing: 'undisputed'", "nature: 'event',"),
    expected: [{ rule: 'case-outcome-current', at: "'undisputed',\n    standingDetail:\n      'True only" }],
    twin: edit(files.claims, "standing: 'not-confirmed'", "standing: 'undisputed'", "'PC-CLM-14': {"),
  },
  {
    name: 'a victory in court told without its end',
    fault: edit(files.unitedStates, '; the Supreme Court vacated that judgment as moot on 17 April 2018.', '.'),
    expected: [{ rule: 'case-outcome-current', at: 'won on appeal' }],
    twin: edit(files.unitedStates, '; the Supreme Court vacated', ', and the Supreme Court vacated'),
  },
  {
    name: 'an agreement of after the promise',
    fault: edit(files.canadaPromises, "instrument: 'online-services-terms'", "instrument: 'products-and-services-dpa'"),
    expected: [{ rule: 'binding-of-its-time', at: "instrument: ‸'products-and-services-dpa'" }],
    twin: edit(files.canadaPromises, "instrument: 'online-services-terms'", "instrument: 'online-services-dpa'"),
  },
];
