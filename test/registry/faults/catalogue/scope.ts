/** Services, places and what narrows a promise. */
import { edit, files, newest, type PlantedFault, withdrawn } from '../fault.ts';

const gov8 = "'PC-GOV-8': {";
const four = "services: ['azure', 'dynamics-365', 'intune', 'office-365']";
const two = "services: ['azure', 'intune']";

export const scope: readonly PlantedFault[] = [
  {
    name: 'promises for a service that the place does not list',
    fault: edit(files.jurisdictions, four, "services: ['azure', 'dynamics-365', 'office-365']", 'jp: {'),
    expected: [
      {
        rule: 'scope-within-jurisdiction',
        file: files.japanPromises,
        after: "'PC-JP-1': {",
        at: "'intune', 'office-365']",
      },
      {
        rule: 'scope-within-jurisdiction',
        file: files.japanPromises,
        after: "'PC-JP-2': {",
        at: "'intune', 'office-365']",
      },
      // The texts that tell of what is left out now say too much.
      { rule: 'count-in-prose-true', file: files.jurisdictions, at: 'four services for which' },
      { rule: 'summary-in-scope', file: files.services, after: 'intune: {', at: 'Japan' },
    ],
    twin: edit(files.jurisdictions, four, "services: ['office-365', 'azure', 'dynamics-365', 'intune']", 'jp: {'),
  },
  {
    name: 'a service named twice',
    fault: edit(files.canadaPromises, two, "services: ['azure', 'intune', 'azure']"),
    expected: [{ rule: 'service-not-included-and-excluded', at: "'intune', ‸'azure'" }],
    twin: edit(files.canadaPromises, two, "services: ['intune', 'azure']"),
  },
  {
    name: 'a service both promised and left out',
    fault: edit(files.canadaPromises, two, "services: ['azure', 'intune', 'office-365']"),
    expected: [
      { rule: 'service-not-included-and-excluded', at: "{ service: ‸'office-365'" },
      { rule: 'scope-within-jurisdiction', at: "'intune', ‸'office-365'" },
    ],
    twin: edit(files.canadaPromises, "'Names Azure and Intune only.", "'Names only Azure and Intune."),
  },
  {
    name: 'a reason that means "not-stated" and does not say so',
    fault: edit(files.government, "reason: 'not-stated'", "reason: 'not stated'", gov8),
    expected: [{ rule: 'qualifier-has-reason', at: "'not stated'" }],
    twin: edit(files.government, "reason: 'not-stated'", "reason: 'Customers hold keys of their own.'", gov8),
  },
  {
    name: 'an ambiguity that nobody has to settle',
    fault: edit(files.government, "            openPoint: 'court-challenge-as-promise',\n", ''),
    expected: [
      { rule: 'qualifier-has-reason', at: "{\n            id: 'past-conduct'" },
      { rule: 'open-point-reported', level: 'info', at: "{\n            id: 'past-conduct'" },
    ],
    twin: {
      edits: [
        { file: files.government, from: "            openPoint: 'court-challenge-as-promise',\n", to: '' },
        { file: files.government, after: "id: 'past-conduct'", from: "basis: 'ambiguous'", to: "basis: 'inferred'" },
      ],
    },
  },
  {
    name: 'an exclusion in the scope alone',
    fault: edit(files.government, "kind: 'exclusion'", "kind: 'limit'", "'PC-GOV-2': {"),
    expected: [{ rule: 'qualifier-has-reason', after: "'PC-GOV-2': {", at: 'excluded: [' }],
    twin: edit(files.government, "id: 'cognitive-services'", "id: 'cognitive-services-left-out'", "'PC-GOV-2': {"),
  },
  {
    name: 'two qualifiers of one id',
    fault: edit(files.copyright, "id: 'suspension-reserved'", "id: 'dmca-complaint'"),
    expected: [
      { rule: 'qualifier-has-reason', after: "'PC-IP-3': {", at: "'dmca-complaint',\n            kind: 'limit'" },
    ],
    twin: edit(files.copyright, "id: 'suspension-reserved'", "id: 'suspension'"),
  },
  {
    name: 'a qualifier of words that the statement does not have',
    fault: edit(files.government, "kind: 'limit',", "kind: 'limit',\n            limits: 'a copy of the keys',", gov8),
    expected: [{ rule: 'qualifier-names-limb', at: "'a copy of the keys'" }],
    twin: edit(files.government, "kind: 'limit',", "kind: 'limit',\n            limits: 'its encryption keys',", gov8),
  },
  {
    name: 'an inferred exclusion that is shown as explicit',
    fault: edit(files.canadaPromises, "basis: 'inferred'", "basis: 'explicit'", "service: 'dynamics-365', "),
    expected: [{ rule: 'exclusion-basis-agrees', at: "service: 'dynamics-365', basis: ‸'explicit'" }],
    twin: edit(
      files.canadaPromises,
      "reason: 'not-stated'",
      "reason: 'The page names two.'",
      "service: 'dynamics-365', ",
    ),
  },
  {
    name: 'the code of another province',
    fault: edit(files.jurisdictions, "code: 'CA-AB'", "code: 'CA-BC'"),
    expected: [{ rule: 'jurisdiction-code-sound', after: "'ca-ab': {", at: "'CA-BC'" }],
    twin: edit(files.jurisdictions, "title: 'Alberta'", "title: 'Province of Alberta'"),
  },
  {
    name: 'a province below another country',
    fault: edit(files.jurisdictions, "parent: 'ca'", "parent: 'us'", "code: 'CA-AB'"),
    expected: [
      { rule: 'jurisdiction-code-sound', after: "code: 'CA-AB'", at: "'us'" },
      { rule: 'count-in-prose-true', at: 'four Canadian laws' },
      { rule: 'count-in-prose-true', at: 'two laws of the United States' },
    ],
    twin: edit(
      files.jurisdictions,
      "level: 'state-or-province',\n    parent: 'ca'",
      "parent: 'ca',\n    level: 'state-or-province'",
      "code: 'CA-AB'",
    ),
  },
  {
    name: 'a province that is called a country',
    fault: edit(files.jurisdictions, "level: 'state-or-province'", "level: 'country'", "code: 'CA-BC'"),
    expected: [{ rule: 'jurisdiction-code-sound', after: "code: 'CA-BC'", at: "'country'" }],
    twin: edit(
      files.jurisdictions,
      "code: 'CA-BC',\n    level: 'state-or-province'",
      "level: 'state-or-province',\n    code: 'CA-BC'",
    ),
  },
  {
    name: 'a listed service that no promise covers there',
    fault: edit(files.jurisdictions, two, "services: ['azure', 'intune', 'cognitive-services']"),
    expected: [
      { rule: 'jurisdiction-service-covered', at: "'cognitive-services'" },
      { rule: 'count-in-prose-true', at: 'two services for which' },
    ],
    twin: edit(files.jurisdictions, two, "services: ['intune', 'azure']"),
  },
  {
    name: 'one of two lists of services without its year',
    fault: edit(
      files.jurisdictions,
      "asOf: 'Copies of February 2021 and December 2023; last change seen on 19 April 2022'",
      "asOf: 'Later copies'",
    ),
    expected: [{ rule: 'service-lists-dated', at: "'Later copies'" }],
    twin: edit(
      files.jurisdictions,
      "asOf: 'Copies of February 2021 and December 2023; last change seen on 19 April 2022'",
      "asOf: '2022'",
    ),
  },
  {
    name: 'a collective word in a contract',
    fault: edit(files.canadaPromises, two, "services: ['azure', 'intune', 'online-services']"),
    expected: [
      { rule: 'umbrella-in-contract', at: "'online-services'" },
      { rule: 'scope-within-jurisdiction', at: "'online-services'" },
    ],
    twin: edit(files.data, "services: ['online-services']", "services: ['microsoft-cloud']", "'PC-DATA-1': {"),
  },
  {
    name: 'a retired service in a promise of today',
    fault: {
      edits: [
        { file: files.government, after: "'PC-GOV-4': {", from: "status: 'historic'", to: "status: 'in-force'" },
        {
          file: files.government,
          after: newest.gov4,
          from: 'promised to give the customer a copy',
          to: 'gives the customer a copy',
        },
        {
          file: files.government,
          after: newest.gov4,
          from: "lastAttested: { notBefore: '2018-04', notAfter: '2020-12' }",
          to: "lastAttested: { date: '2026-11-19' }",
        },
      ],
    },
    expected: [{ rule: 'service-current', after: newest.gov4, at: "service: ‸'bing-search-services'" }],
    twin: edit(files.government, "status: 'historic'", withdrawn, "'PC-GOV-12': {"),
  },
  {
    name: 'a promise under the law of one place for the whole world',
    fault: edit(files.copyright, "jurisdictions: ['us']", "jurisdictions: 'worldwide'", "'PC-IP-2': {"),
    expected: [{ rule: 'jurisdiction-bound-basis', after: "'PC-IP-2': {", at: "'worldwide'" }],
    twin: {
      edits: [
        {
          file: files.copyright,
          after: "'PC-IP-2': {",
          from: "jurisdictions: ['us']",
          to: "jurisdictions: 'worldwide'",
        },
        {
          file: files.copyright,
          after: "'PC-IP-2': {",
          from: "relation: 'supports'",
          to: "relation: 'intersects-with'",
        },
      ],
    },
  },
  {
    name: 'a promise for Japan that rests on a law of Canada',
    fault: edit(files.japanPromises, "instrument: 'jp-my-number-act'", "instrument: 'ca-pipeda'"),
    expected: [{ rule: 'instrument-in-scope', at: "'ca-pipeda'" }],
    twin: edit(files.japanPromises, "instrument: 'jp-my-number-act'", "instrument: 'jp-ppc-my-number-guidelines'"),
  },
  {
    name: 'a title with the name of another service',
    fault: edit(
      'src/registry/commitments/access.ts',
      'support case just in time (Azure)',
      'support case just in time (Intune)',
    ),
    expected: [{ rule: 'title-in-scope', after: 'support case just in time (', at: 'Intune' }],
    twin: edit(
      'src/registry/commitments/access.ts',
      'support case just in time (Azure)',
      'support case, just in time (Azure)',
    ),
  },
];
