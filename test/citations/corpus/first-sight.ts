/**
 * Short answers as people in sales write them, told apart from the other documents since they were first verified when the rules
 * stood: of the 36 faults 35 were found at first sight, and none of the 36 clean ones was told of.
 * Whoever wrote them knew the rules. One table, and longer than most files for that reason.
 */
import type { Fault } from './pair.ts';

/** A file's name, what stands in it, and what is found. */
export const firstSight: readonly (readonly [file: string, text: string, faults: readonly Fault[]])[] = [
  [
    'first-sight/faulty-1.md',
    'Hi Dana,\n\non question 12 you can paste this: "Norland said that its lawyers review every request for customer data and reject those that are not valid." (source: NC-DATA-3@1).\n\nBest, Tom',
    ['3:37 quotation-exact'],
  ],
  [
    'first-sight/faulty-2.md',
    '## Government access\n\n> Norland said that it does not use customer data to target advertisements.\n\nReference: NC-GOV-8@1',
    ['3:3 quotation-exact'],
  ],
  [
    'first-sight/faulty-3.md',
    '| No. | Requirement | Our response | Ref |\n|---|---|---|---|\n| 7 | Lawful requests | Norland said that its lawyers review every request for customer data and reject those that are not valid. | NC-GOV-2@3 |',
    ['3:25 quotation-exact'],
  ],
  [
    'first-sight/faulty-4.md',
    'NC-GOV-8@1\n: Norland said that it publishes a report on requests of authorities twice a year.',
    ['2:3 quotation-exact'],
  ],
  [
    'first-sight/faulty-5.md',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid without delay." (NC-GOV-8@1)',
    ['1:107 quotation-exact'],
  ],
  [
    'first-sight/faulty-6.md',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid. The customer is always informed.\n\n— NC-GOV-8@1',
    ['1:109 quotation-exact'],
  ],
  [
    'first-sight/faulty-7.md',
    '"In every region, Norland said that it does not use customer data to target advertisements." NC-DATA-3@1',
    ['1:2 quotation-exact'],
  ],
  [
    'first-sight/faulty-8.md',
    'Advertising: "Norland said that it does not use customer data to target advertisements or profile users." See NC-DATA-3@1.',
    ['1:88 quotation-exact'],
  ],
  [
    'first-sight/faulty-9.md',
    'Encryption: "Norland said that it encrypts customer data at rest in Stratus and Desk 360." (NC-DATA-2@1)',
    ['1:14 qualifiers-present'],
  ],
  [
    'first-sight/faulty-10.md',
    '> Norland committed by contract to give the customer a copy of its data in an open format when the contract ends.\n\nNC-DATA-4@1',
    ['1:3 qualifiers-present'],
  ],
  [
    'first-sight/faulty-11.md',
    'Guaranteed by the vendor: "Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    ['1:1 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-12.md',
    'The following is a binding commitment:\n\n> Norland said that it does not use customer data to target advertisements.\n\nNC-DATA-3@1',
    ['1:20 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-13.md',
    'Norland undertakes to review each request with a lawyer (NC-GOV-8@1).',
    ['1:9 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-14.md',
    'Under its policy Norland must reject invalid requests, see NC-GOV-8@1.',
    ['1:26 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-15.md',
    'The review of requests is independently audited (NC-GOV-8@1).',
    ['1:27 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-16.md',
    'As agreed in the DPA, customer data is not used for advertising (NC-DATA-3@1).',
    ['1:4 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-17.md',
    'Your data is fully protected from advertising use (NC-DATA-3@1).',
    ['1:14 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-18.md',
    'Requests are handled in line with the GDPR (NC-GOV-8@1).',
    ['1:22 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-19.md',
    'Product: Fleetpilot\n\n| Topic | Source |\n|---|---|\n| Encryption at rest | NC-DATA-2@1 |',
    ['1:10 scope-covered'],
  ],
  [
    'first-sight/faulty-20.md',
    'This response covers Norland Ledger 360 only.\n\n1. Encryption at rest: yes, NC-DATA-2@1.',
    ['1:22 scope-covered'],
  ],
  [
    'first-sight/faulty-21.md',
    '| Question | Answer | Source |\n|---|---|---|\n| Are there gaps in encryption for Fleetpilot? | No gaps. | NC-DATA-2@1 |',
    ['3:36 scope-covered'],
  ],
  [
    'first-sight/faulty-22.md',
    'Our Vienna office stores its Stratus data locally (NC-LOC-1@1).',
    ['1:5 scope-covered'],
  ],
  [
    'first-sight/faulty-23.md',
    'The Spanish subsidiary gets the same storage promise (NC-LOC-1@1).',
    ['1:5 scope-covered'],
  ],
  [
    'first-sight/faulty-24.md',
    'Pour la France, la promesse de stockage vaut aussi (NC-LOC-1@1).',
    ['1:9 scope-covered'],
  ],
  ['first-sight/faulty-25.md', 'Auch für Kunden in Österreich gilt NC-LOC-1@1.', ['1:20 scope-covered']],
  [
    'first-sight/faulty-26.md',
    'Health records from Quebec are kept apart in Stratus (NC-LOC-3@1).',
    ['1:21 scope-covered'],
  ],
  [
    'first-sight/faulty-27.md',
    'Norland deletes all telemetry 90 days after the end (NC-DATA-1@2).',
    ['1:17 scope-covered'],
  ],
  [
    'first-sight/faulty-28.md',
    'Norland currently reports on requests twice a year (NC-RPT-1@1).',
    ['1:9 historic-not-current'],
  ],
  [
    'first-sight/faulty-29.md',
    'The page still says that there are two reports a year, NC-RPT-1@1.',
    ['1:10 historic-not-current'],
  ],
  ['first-sight/faulty-30.md', 'Status of NC-RPT-1@1: in force.', ['1:23 historic-not-current']],
  [
    'first-sight/faulty-31.md',
    'Two reports a year, confirmed on 12 October 2026 (NC-RPT-1@1).',
    ['1:21 historic-not-current'],
  ],
  [
    'first-sight/faulty-32.md',
    'Norland never skips a report (NC-RPT-1@1).',
    ['1:9 historic-not-current', '1:9 strength-not-overstated'],
  ],
  [
    'first-sight/faulty-33.md',
    '"Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-18@1)',
    ['1:110 citation-known'],
  ],
  [
    'first-sight/faulty-34.md',
    'We will be told promptly of any request (NC-GOV-3@1).',
    ['1:42 citation-current-version'],
  ],
  [
    'first-sight/faulty-35.md',
    'See [NC-GOV-8@1](https://privacy.norland.example/commitments/nc-data-2/v1/) for the review of requests.',
    ['1:18 permalink-canonical'],
  ],
  [
    'first-sight/faulty-36.md',
    'Read [our commitment to control](https://privacy.norland.example/principles/control/).',
    ['1:7 claim-not-commitment'],
  ],
  [
    'first-sight/clean-1.md',
    'Hi Dana,\n\non question 12 you can paste this: "Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1).\n\nBest, Tom',
    [],
  ],
  [
    'first-sight/clean-2.md',
    '## Government access\n\n> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nReference: NC-GOV-8@1',
    [],
  ],
  [
    'first-sight/clean-3.md',
    '| No. | Requirement | Our response | Ref |\n|---|---|---|---|\n| 7 | Lawful requests | Norland said that its lawyers review every request for customer data and reject those that are not valid. | NC-GOV-8@1 |\n| 8 | Adverts | Norland said that it does not use customer data to target advertisements. | NC-DATA-3@1 |',
    [],
  ],
  [
    'first-sight/clean-4.md',
    'NC-GOV-8@1: Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-DATA-3@1: Norland said that it does not use customer data to target advertisements.',
    [],
  ],
  [
    'first-sight/clean-5.md',
    '> Norland said that it encrypts customer data at rest in Stratus and Desk 360.\n>\n> Norland holds the keys unless the customer brings its own.\n\nNC-DATA-2@1',
    [],
  ],
  [
    'first-sight/clean-6.md',
    '"Norland committed by contract to delete customer data within 90 days after the last day of the contract." Does not hold for Fleetpilot, which keeps device logs for a year. Copies that the law requires Norland to keep are not deleted. (NC-DATA-1@2)',
    [],
  ],
  [
    'first-sight/clean-7.md',
    '“Norland committed by contract to give the customer a copy of its data in an open format when the contract ends.” Condition: The customer has to ask for the copy within 30 days. NC-DATA-4@1',
    [],
  ],
  [
    'first-sight/clean-8.md',
    'Norland says its lawyers look at every request; see NC-GOV-8@1. That is a public statement, not a contract term.',
    [],
  ],
  [
    'first-sight/clean-9.md',
    'We are ISO 27001 certified ourselves. On requests from authorities, the vendor has published NC-GOV-8@1.',
    [],
  ],
  [
    'first-sight/clean-10.md',
    'Our auditors verified our own controls last May.\n\nVendor position on adverts: NC-DATA-3@1.',
    [],
  ],
  [
    'first-sight/clean-11.md',
    'You must quote NC-GOV-8@1 together with its id, and please do not call it a guarantee.',
    [],
  ],
  [
    'first-sight/clean-12.md',
    '| Question | Answer | Source |\n|---|---|---|\n| Is Fleetpilot encrypted at rest? | No statement known | NC-DATA-2@1 |\n| Is Stratus encrypted at rest? | Yes, as stated | NC-DATA-2@1 |',
    [],
  ],
  [
    'first-sight/clean-13.md',
    '| Question | Answer | Source |\n|---|---|---|\n| Do you use our data for advertising? | No | NC-DATA-3@1 |',
    [],
  ],
  [
    'first-sight/clean-14.md',
    '| Question | Answer | Source |\n|---|---|---|\n| Any gaps for Stratus? | None | NC-DATA-2@1 |',
    [],
  ],
  [
    'first-sight/clean-15.md',
    'Product: Desk 360\n\n| Topic | Source |\n|---|---|\n| Encryption at rest | NC-DATA-2@1 |',
    [],
  ],
  [
    'first-sight/clean-16.md',
    'For Stratus there is a statement on encryption, NC-DATA-2@1. For Fleetpilot we have found none.',
    [],
  ],
  [
    'first-sight/clean-17.md',
    'Our Hamburg office uses Stratus; storage in the country is promised by contract (NC-LOC-1@1).',
    [],
  ],
  ['first-sight/clean-18.md', 'Für die Schweiz gibt es keine Zusage; NC-LOC-1@1 spricht nur von Deutschland.', []],
  ['first-sight/clean-19.md', 'NC-LOC-1@1 ne couvre pas la France.', []],
  ['first-sight/clean-20.md', 'NC-LOC-1@1 no cubre Canadá.', []],
  [
    'first-sight/clean-21.md',
    'For customers in Germany and Japan, data subjects get answers in their language (NC-LOC-4@1).',
    [],
  ],
  [
    'first-sight/clean-22.md',
    'Norland reported twice a year on requests, last seen in June 2019 (NC-RPT-1@1). Whether it still does, we do not know.',
    [],
  ],
  [
    'first-sight/clean-23.md',
    'Historic: "Norland said that it publishes a report on requests of authorities twice a year." (NC-RPT-1@1)',
    [],
  ],
  ['first-sight/clean-24.md', 'The French translation of NC-LOC-1@1 is not ours.', []],
  [
    'first-sight/clean-25.md',
    'Until April 2023 the promise was to tell promptly (NC-GOV-3@1); since then it is within 30 days (NC-GOV-3@2).',
    [],
  ],
  [
    'first-sight/clean-26.md',
    'Norland believes that customers should control their own data (NC-CLM-1, a belief and no promise).',
    [],
  ],
  [
    'first-sight/clean-27.md',
    'Read about [the principle of control](https://privacy.norland.example/principles/control/), and see NC-GOV-8@1.',
    [],
  ],
  ['first-sight/clean-28.md', 'Does the vendor guarantee it? No. NC-GOV-8@1 is a public statement.', []],
  ['first-sight/clean-29.md', 'Deletion is promised by contract, see NC-DATA-1@2; Fleetpilot is left out of it.', []],
  [
    'first-sight/clean-30.md',
    'For Ontario: health records in Stratus are kept apart (NC-LOC-3@1). Other provinces are not mentioned.',
    [],
  ],
  [
    'first-sight/clean-31.md',
    'The storage promise for Germany is part of the contract (NC-LOC-1@1), with the limit that support staff elsewhere may see data.',
    [],
  ],
  [
    'first-sight/clean-32.md',
    'Please ask legal before you send this. The paragraph on adverts rests on NC-DATA-3@1; the paragraph on keys is our own text.',
    [],
  ],
  [
    'first-sight/clean-33.md',
    'Our travel policy must be followed by all staff.\n\nSee NC-GOV-8@1 for requests of authorities.',
    [],
  ],
  [
    'first-sight/clean-34.md',
    'NC-GOV-2@3, in short: when an authority asks, Norland tries to send it to the customer.',
    [],
  ],
  ['first-sight/clean-35.md', 'Meeting notes, Berlin: we discussed NC-GOV-8@1 and agreed to quote it in full.', []],
  [
    'first-sight/clean-36.md',
    'Summary for the board: two statements matter, NC-GOV-8@1 and NC-DATA-3@1. Neither is in the contract.',
    [],
  ],
];
