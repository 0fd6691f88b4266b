/**
 * Documents that name no commitment, what a scan tells of them, and harmless twins. Written from what a scan is for, before there was
 * one, about the provider of `../corpus/registry.ts`.
 */

/** A finding: line, column and rule. */
type Told =
  `${number}:${number} ${'statement-cited' | 'promise-cited' | 'promise-not-overstated' | 'history-not-present'}`;

/** A file's name, what stands in it, and what is told. */
export type ScanCase = readonly [file: string, text: string, told: readonly Told[]];

const gap = (text: string) => text.replace(/^\n/, '');

/** Words of a version without its token. */
const statements: readonly ScanCase[] = [
  ['whole.md', 'Norland said that it encrypts customer data at rest in Stratus and Desk 360.', ['1:1 statement-cited']],
  ['whole.clean.md', 'Norland said that it encrypts customer data at rest in Stratus and Desk 360 (NC-DATA-2@1).', []],
  [
    'in-marks.md',
    gap(`
# Trust

Their site has it in one sentence: “Norland said that its lawyers review every request for customer data and reject those that are not valid.”
`),
    ['3:37 statement-cited'],
  ],
  [
    'in-marks.clean.md',
    gap(`
# Trust

Their site has it in one sentence: “Norland said that its lawyers review every request for customer data and reject those that are not valid.” ([NC-GOV-8@1](https://privacy.norland.example/commitments/nc-gov-8/v1/))
`),
    [],
  ],
  [
    'block-quotation.md',
    gap(`
We rely on this:

> Norland committed by contract to give the customer a copy of its data in an open format when the contract ends.
`),
    ['3:3 statement-cited'],
  ],
  [
    'block-quotation.clean.md',
    gap(`
We rely on this:

> Norland committed by contract to give the customer a copy of its data in an open format when the contract ends.
>
> The customer has to ask for the copy within 30 days.
>
> NC-DATA-4@1
`),
    [],
  ],
  [
    'wrapped.txt',
    gap(`
From the file of the vendor:

Norland said that it does not use
customer data to target advertisements.
`),
    ['3:1 statement-cited'],
  ],
  [
    'wrapped.clean.txt',
    gap(`
From the file of the vendor:

Norland sells advertisements in its stadium, and uses
a radio station for them.
`),
    [],
  ],
  [
    'older-version.md',
    'Norland promised to give the customer a copy of any request for customer data.',
    ['1:1 statement-cited'],
  ],
  ['older-version.clean.md', 'Nobody may give a visitor a copy of any key of the building.', []],
  [
    'one-word-changed.md',
    'Norland said that it encrypts all customer data at rest in Stratus and Desk 360.',
    ['1:1 statement-cited'],
  ],
  [
    'one-word-changed.clean.md',
    'The manual says how customers switch on encryption of backups in Stratus and Desk 360.',
    [],
  ],
  [
    'own-voice.md',
    'At Norland we review every request for customer data, and our lawyers reject those that are not valid.',
    ['1:1 promise-cited'],
  ],
  ['own-voice.clean.md', 'Our lawyers review every request for leave and reject those that are late.', []],
  ['without-said.md', 'Norland does not use customer data to target advertisements.', ['1:1 statement-cited']],
  ['without-said.clean.md', 'Norland does not use green paint for its offices.', []],
  [
    'two-in-a-table.csv',
    gap(`
Question,Answer
Advertising?,Norland said that it does not use customer data to target advertisements.
Encryption?,"Norland said that it encrypts customer data at rest in Stratus and Desk 360. Norland holds the keys unless the customer brings its own."
`),
    ['2:14 statement-cited', '3:14 statement-cited'],
  ],
  [
    'two-in-a-table.clean.csv',
    gap(`
Question,Answer,Reference
Advertising?,Norland said that it does not use customer data to target advertisements.,NC-DATA-3@1
Encryption?,"Norland said that it encrypts customer data at rest in Stratus and Desk 360. Norland holds the keys unless the customer brings its own.",NC-DATA-2@1
`),
    [],
  ],
  [
    'quoted-and-cited-elsewhere.md',
    gap(`
Norland said that it does not use customer data to target advertisements (NC-DATA-3@1).

## Encryption

Norland said that it encrypts customer data at rest in Stratus and Desk 360.
`),
    ['5:1 statement-cited'],
  ],
  [
    'page.html',
    '<h1>Security</h1><p>Norland said that it <b>encrypts</b> customer data at rest in Stratus and Desk 360.</p>',
    ['1:21 statement-cited'],
  ],
  [
    'page.clean.html',
    '<h1>Security</h1><p>Norland said that it <b>encrypts</b> customer data at rest in Stratus and Desk 360 (NC-DATA-2@1).</p>',
    [],
  ],
  [
    'in-code.clean.md',
    gap(`
    Norland said that it encrypts customer data at rest in Stratus and Desk 360.

\`Norland said that it does not use customer data to target advertisements.\`
`),
    [],
  ],
  ['claim-quoted.md', 'Norland believes that customers should control their own data.', ['1:1 statement-cited']],
  ['claim-quoted.clean.md', 'Customers should control the temperature of their own rooms.', []],
];

/** Sentences that promise. */
const promises: readonly ScanCase[] = [
  ['we-will-not.md', 'We will not sell your personal data to anyone.', ['1:1 promise-cited']],
  ['we-will-not.clean.md', 'We will not sell tickets at the door.', []],
  ['notify.md', 'If there is a breach of personal data, we will notify you within 72 hours.', ['1:1 promise-cited']],
  ['notify.clean.md', 'If there is a breach of personal data, you must notify the authority within 72 hours.', []],
  ['promises-to.md', 'Norland promises to delete customer data when a contract ends.', ['1:1 promise-cited']],
  ['promises-to.clean.md', 'Whether Norland promises to delete customer data is what we have to find out.', []],
  [
    'committed.md',
    gap(`
# Privacy

Norland is committed to keeping customer data within the region. Lunch is at noon.
`),
    ['3:1 promise-cited'],
  ],
  [
    'committed.clean.md',
    gap(`
# Privacy

She committed the change to the main branch. Lunch is at noon.
`),
    [],
  ],
  ['encrypts.md', 'Stratus encrypts your data at rest and in transit.', ['1:1 promise-cited']],
  ['encrypts.clean.md', 'This command encrypts your data before it is uploaded.', []],
  ['passive.md', 'Customer data is deleted within 90 days after your contract ends.', ['1:1 promise-cited']],
  ['passive.clean.md', 'A row is deleted when you press the key.', []],
  ['government.md', 'We redirect government requests for customer data to the customer.', ['1:1 promise-cited']],
  ['government.clean.md', 'The proxy redirects requests for old pages to the new site.', []],
  ['customers-may.clean.md', 'You can delete your data at any time in the portal.', []],
  ['you-agree.clean.md', 'You will not disclose confidential information of Norland to third parties.', []],
  [
    'law-says.clean.md',
    'The regulation requires that processors will not transfer personal data without instructions.',
    [],
  ],
  ['asks.clean.md', 'Will you notify us of a breach of our personal data?', []],
  ['internal.clean.md', 'We will meet on Tuesday to talk about the roadmap, and we will order a cake.', []],
  ['wish.clean.md', 'We hope that one day we will never lose customer data.', []],
  ['no-promise.clean.md', 'We do not promise that customer data stays in one country.', []],
  [
    'in-list.md',
    gap(`
Our commitments:

- We will never train models with your data.
- The office has two floors.
`),
    ['3:3 promise-cited'],
  ],
  [
    'in-list.clean.md',
    gap(`
How to:

- Train the model with your data.
- The office has two floors.
`),
    [],
  ],
  [
    'cited-beside.clean.md',
    'When an authority asks Norland for customer data, it tries to send the requester to the customer (NC-GOV-2@3). It does so before anything else happens to the customer data.',
    [],
  ],
  [
    'once-in-a-row.csv',
    gap(`
Question,Answer,Notes
Do you sell data?,We do not sell personal data.,
Where is your office?,In the harbour.,
`),
    ['2:19 promise-cited'],
  ],
  [
    'once-in-a-row.clean.csv',
    gap(`
Question,Answer,Notes
Do you use data for advertising?,We do not use customer data for advertising.,NC-DATA-3@1
Where is your office?,In the harbour.,
`),
    [],
  ],
  [
    'sub-processors.md',
    'We will tell you 30 days before a new subprocessor gets access to customer data.',
    ['1:1 promise-cited'],
  ],
  ['sub-processors.clean.md', 'Tell your manager 30 days before a new colleague gets access to the building.', []],
  ['quoting-law.clean.md', 'Article 28 says that the processor will delete or return all personal data.', []],
  ['our-vendors.clean.md', 'Suppliers will not use personal data for purposes of their own.', []],
  ['past-tense.clean.md', 'In 2015 we deleted the customer data of the old service.', []],
  [
    'foreign-promise.md',
    'Wir verkaufen Ihre personenbezogenen Daten nicht und garantieren die Löschung.',
    ['1:54 promise-not-overstated'],
  ],
];

/** Words that claim more than anybody promised. */
const overstated: readonly ScanCase[] = [
  ['complies.md', 'Norland complies with the GDPR.', ['1:9 promise-not-overstated']],
  ['complies.clean.md', 'Norland helps customers comply with the GDPR.', []],
  ['certified.md', 'Stratus is certified under ISO 27001.', ['1:12 promise-not-overstated']],
  ['certified.clean.md', 'Stratus is not certified under ISO 27001.', []],
  ['guarantee.md', 'We guarantee that customer data stays in Germany.', ['1:4 promise-not-overstated']],
  ['guarantee.clean.md', 'We do not guarantee that the fountain works in winter.', []],
  ['compliant.md', 'Desk 360 and Stratus are HIPAA compliant.', ['1:32 promise-not-overstated']],
  ['compliant.clean.md', 'You are responsible for ensuring that your own use of Desk 360 is HIPAA compliant.', []],
  ['customers-certified.clean.md', 'Customers who are certified under ISO 27001 can reuse the report.', []],
  ['must-comply.clean.md', 'Your application must comply with the code of conduct.', []],
  ['request-complied.clean.md', 'Norland complies with valid court orders.', []],
  ['fully-secure.md', 'With Norland your data is completely safe.', ['1:27 promise-not-overstated']],
  ['fully-secure.clean.md', 'Is your data completely safe with Norland?', []],
  ['always-never.md', 'Norland never reads customer mail.', ['1:1 promise-cited']],
  ['always-never.clean.md', 'Never share your password, and always lock the screen.', []],
  ['any-circumstances.md', 'We do not move customer data under any circumstances.', ['1:1 promise-cited']],
  ['any-circumstances.clean.md', 'Do not open the door under any circumstances.', []],
  ['cited-overclaim.clean.md', 'Norland guarantees that its lawyers review every request (NC-GOV-8@1).', []],
  [
    'own-code.clean.md',
    'Norland said that it complies with the Harbour Code of conduct for cloud providers (NC-RPT-2@1).',
    [],
  ],
  ['exam.clean.md', 'She is certified as a lifeguard, and the course guarantees wet hair.', []],
  ['audited.md', 'Our data centres are independently audited every year.', ['1:22 promise-not-overstated']],
  ['audited.clean.md', 'The accounts of the club are read by two members every year.', []],
  ['heading-only.clean.md', '# Certifications and compliance with ISO 27001\n\nNothing here yet.\n', []],
];

/** What was said once, told as said today. */
const history: readonly ScanCase[] = [
  ['report.md', 'Norland publishes a report on requests of authorities twice a year.', ['1:1 history-not-present']],
  ['report.clean.md', 'In 2019, Norland published a report on requests of authorities twice a year.', []],
  [
    'report-verbatim.md',
    'Norland said that it publishes a report on requests of authorities twice a year.',
    ['1:1 statement-cited'],
  ],
  [
    'report-still.md',
    'Today Norland still publishes a report on the requests of authorities, twice a year.',
    ['1:1 history-not-present'],
  ],
  ['report-still.clean.md', 'Norland no longer publishes a report on the requests of authorities.', []],
  [
    'report-we.md',
    'Twice a year we publish a report on the requests of authorities that we receive.',
    ['1:1 history-not-present'],
  ],
  ['report-we.clean.md', 'Twice a year we publish a report on the weather at the harbour.', []],
];

/** Kinds that were told and harmless, or missed, when public pages were scanned; each with a twin. */
const metInUse: readonly ScanCase[] = [
  ['noun.clean.md', 'Norland has undergone many independent audits of its information security.', []],
  ['verb.md', 'Norland audits all access to customer data.', ['1:1 promise-cited']],
  ['where-data-is.clean.md', 'Two data centres give customers control over where their customer data is stored.', []],
  ['data-is.md', 'Customer data is stored in two data centres of the region.', ['1:1 promise-cited']],
  ['control-title.clean.md', 'DS-2: Customer data is encrypted in transit.', []],
  ['control-text.md', 'All customer data is encrypted in transit.', ['1:1 promise-cited']],
  ['internal-will.clean.md', 'Long term, we will collaborate with the team that runs data processing.', []],
  ['will-delete.md', 'Long term, we will delete the customer data of closed accounts.', ['1:1 promise-cited']],
  ['may-request.clean.md', 'You can request that we delete your personal information.', []],
  ['on-request.md', 'On request, we delete your personal information.', ['1:1 promise-cited']],
  ['will-use.clean.md', 'We will use your personal data to form a profile for your account.', []],
  ['will-only-use.md', 'We will only use your personal data to complete your order.', ['1:1 promise-cited']],
  ['disclosed-to.clean.md', 'We disclose your personal information to these kinds of third parties.', []],
  ['understanding.clean.md', 'Our understanding of the law does not allow deletion of private content.', []],
  ['our-staff.md', 'Our support staff does not access private content.', ['1:1 promise-cited']],
  ['certification-named.clean.md', 'To see our certification, visit the list of the ministry.', []],
  ['certification-held.md', 'Norland holds a certification under ISO 27001.', ['1:17 promise-not-overstated']],
  ['accredited-auditor.clean.md', 'Norland engaged an accredited third-party auditor.', []],
  ['formerly.clean.md', 'Norland formerly held a certification under ISO 27001.', []],
  ['accredited.md', 'Norland is accredited by the ministry.', ['1:12 promise-not-overstated']],
  ['certified-to-run.clean.md', 'These images are available in Stratus and are certified to run.', []],
  ['how-it-complies.clean.md', 'This page explains how Norland complies with the law.', []],
  ['listed.clean.md', 'We use personal data to secure our services, comply with regional laws, and plan.', []],
  ['we-comply.md', 'Like everybody, we comply with regional laws.', ['1:20 promise-not-overstated']],
  ['law-demands.clean.md', 'Under the directive we are required to retain personal data.', []],
  ['we-ensure.md', 'Our platform ensures the confidentiality of personal data.', ['1:14 promise-not-overstated']],
  ['shared-with.clean.md', 'Your personal data is shared with affiliates as a part of our business.', []],
  ['not-shared.md', 'Your personal data is not shared with anybody.', ['1:1 promise-cited']],
  ['only-used.md', 'Your personal data will only be used for the order.', ['1:1 promise-cited']],
  [
    'ensuring.clean.md',
    'Your data is shared with affiliates as a part of our business, maintaining compliance with duties.',
    [],
  ],
  ['obligations-and.clean.md', 'To fulfil our duties on personal data and comply with tax laws.', []],
  ['others-must.clean.md', 'Any person who collects personal data from the platform must comply with the notice.', []],
  ['contract-named.clean.md', 'We meet our contractual and legal obligations on personal data.', []],
  ['without-protection.clean.md', 'Our new connector does not use any encryption.', []],
  ['no-decryption.md', 'Our new connector does not use customer data for any other purpose.', ['1:1 promise-cited']],
  ['asks-for-papers.clean.md', 'As you will process personal data, we will require a data processing agreement.', []],
  ['asks-each.md', 'We will require a data processing agreement with each subprocessor.', ['1:1 promise-cited']],
  ['hands-over.clean.md', 'We will also provide private content in response to a search warrant.', []],
  [
    'hands-over-only.md',
    'We will only provide private content in response to a search warrant.',
    ['1:1 promise-cited'],
  ],
  [
    'you-may-install.clean.md',
    'You may install the agent on each device to ensure our company and customer data is protected.',
    [],
  ],
  ['is-protected.md', 'With the agent on each device, all customer data is protected.', ['1:1 promise-cited']],
  ['removes-need.clean.md', 'Stratus removes the need for customers to choose between speed and encryption.', []],
  ['removes-data.md', 'Stratus removes all personal data of customers who leave.', ['1:1 promise-cited']],
  [
    'would-warrant.clean.md',
    'At this point we will apply our principles to tell whether a change should warrant a release.',
    [],
  ],
  ['a-warrant.md', 'We will apply our principles to each warrant.', ['1:1 promise-cited']],
  ['to-warrant.clean.md', 'We will review whether there is enough to warrant Reinstatement.', []],
  ['keeps-records-of.clean.md', 'Norland maintains personal data from people all over the world.', []],
  ['keeps-records-safe.md', 'Norland protects personal data from people who must not see it.', ['1:1 promise-cited']],
  ['keep-it.clean.md', 'Keep our internal systems secure and compliant with legal requirements.', []],
  [
    'it-is.md',
    'Our internal systems are secure and compliant with legal requirements.',
    ['1:37 promise-not-overstated'],
  ],
  ['subject-to.clean.md', 'Norland’s processing of personal data is in all cases subject to local law.', []],
  ['in-all-cases.md', 'Norland’s processing of personal data is in all cases lawful.', ['1:42 promise-not-overstated']],
  ['want-to-know.clean.md', 'A customer said: I want to know that our applications comply with ISO 27001.', []],
  [
    'applications-comply.md',
    'It is known that our applications comply with ISO 27001.',
    ['1:35 promise-not-overstated'],
  ],
  ['interface.clean.md', 'Norland offers a library, which is compliant with PKCS#11 version 2.40.', []],
  ['norm.md', 'Norland offers a library, which is compliant with ISO 27001.', ['1:36 promise-not-overstated']],
  ['warranty-named.clean.md', 'No advice from Norland on personal data creates any warranty.', []],
];

/** All of them. */
export const scanCases: readonly ScanCase[] = [...statements, ...promises, ...overstated, ...history, ...metInUse];
