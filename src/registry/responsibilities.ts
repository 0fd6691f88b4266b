import type { Entries } from '../model/schema.ts';

/** What lies with customers and individuals, and what the provider reserved for itself. */
export const responsibilities = {
  'customer-owns-data': {
    title: 'Customers own and control their data',
    summary: 'Both source pages say that customers own their data; one of them adds that customers control it.',
    sources: [
      { source: 'trust-center-principles', lines: [53], basis: 'explicit' },
      { source: 'government-requests', lines: [3], basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Both are headings, and neither names a service. That this is about online services is our reading.',
        evidence: 'inferred',
      },
    ],
    effect: 'right',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: [],
    services: ['online-services'],
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'jp-data-owner': {
    title: 'Personal data stays the responsibility of the customer (Japan)',
    summary:
      'For Japan, the source page says that customers own personal data and are responsible for it. It refers to the Online Services Terms for this.',
    sources: [{ source: 'trust-center-principles', lines: [5], basis: 'explicit' }],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says the same of customer data that contains My Number data. It concludes that the customer must have suitable controls in place.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
      {
        text: 'For data protection, the Online Services Terms gave way to the [Online Services DPA](/instruments/online-services-dpa/) in January 2020 and to the [Products and Services DPA](/instruments/products-and-services-dpa/) in September 2021. Whether these say the same was not read.',
        evidence: 'secondary',
        sources: ['ms-dpa'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [{ instrument: 'online-services-terms' }],
    dependsOn: [],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: ['jp'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'jp-handle-and-protect': {
    title: 'Handling and protecting My Number data',
    summary:
      'In Japan, companies have a legal duty to handle My Number data correctly and to protect it adequately. The Personal Information Protection Commission issued its guidelines and its questions and answers to that end.',
    sources: [{ source: 'trust-center-principles', lines: [3], basis: 'explicit' }],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [
      { instrument: 'jp-my-number-act' },
      { instrument: 'jp-ppc-my-number-guidelines' },
      { instrument: 'jp-ppc-my-number-qa' },
    ],
    dependsOn: [],
    services: 'all',
    jurisdictions: ['jp'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'jp-relief-from-supervision': {
    title: 'No need to supervise a provider that does not handle the numbers',
    summary:
      'Microsoft said that it has no standing access to My Number data. From this and from Q3-12 the source page concludes that companies need not supervise how Microsoft handles the data. The relief holds only as far as the test of Q3-12 is met. It is no general exemption.',
    sources: [
      { source: 'trust-center-principles', lines: [7], basis: 'explicit' },
      { source: 'jp-qa-secondary', locator: 'Q3-12', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Q3-12 asks whether the provider, in performing the contract, handles electronic data that contains Individual Numbers. A contract clause and access control, both together, are its example of not handling. Where the provider does not handle the numbers, there is no [entrustment](/glossary/#entrustment), and so no duty to supervise.',
        evidence: 'secondary',
        sources: ['jp-qa-secondary'],
      },
      {
        text: 'Secondary sources report a limit: a service made for keeping My Numbers counts as entrustment. In March 2024 the commission issued a warning that reads the parallel exception of the Act on the Protection of Personal Information strictly.',
        evidence: 'secondary',
        sources: ['jp-qa-secondary', 'jp-cloud-exception-notes'],
      },
      {
        text: 'Microsoft documentation adds that a customer who wants Microsoft to access such data needs an additional outsourcing contract for every case.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
      {
        text: 'That the relief is conditional follows from the test. The source page does not say so in words.',
        evidence: 'inferred',
      },
    ],
    openPoints: ['ppc-qa-official-pages'],
    effect: 'relief',
    party: 'customer',
    conditions: [
      'A clause of the contract says that the provider does not handle electronic data that contains Individual Numbers.',
      'Access to the data is properly controlled.',
    ],
    restsOn: [{ instrument: 'jp-ppc-my-number-qa', provision: 'q3-12' }],
    dependsOn: ['PC-JP-2'],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: ['jp'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'jp-safety-measures': {
    title: 'The customer takes its own safety measures',
    summary:
      'Even where no supervision is needed, companies in Japan must themselves take suitable safety measures for My Number data that they keep in the cloud. The source page refers to Q3-13.',
    sources: [
      { source: 'trust-center-principles', lines: [7], basis: 'explicit' },
      { source: 'jp-qa-secondary', locator: 'Q3-13', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Microsoft documentation gives the control of administrator passwords as an example.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
    ],
    openPoints: ['ppc-qa-official-pages'],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [{ instrument: 'jp-ppc-my-number-qa', provision: 'q3-13' }],
    dependsOn: [],
    services: 'all',
    jurisdictions: ['jp'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ar-right-of-access': {
    title: 'Right of access (Argentina)',
    summary:
      'The source page says that the Argentine Personal Data Protection Act aims to give individuals a right of access to the information recorded about them.',
    sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page names the Act and no article. Secondary sources find the right in Article 14: an answer within ten calendar days, free of charge every six months.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'Whoever is responsible for the data has to answer. We read that as the customer; the source page does not say.',
        evidence: 'inferred',
      },
    ],
    effect: 'right',
    party: 'individual',
    conditions: [],
    restsOn: [{ instrument: 'ar-pdpa', provision: 'art-14' }],
    dependsOn: [],
    services: 'all',
    jurisdictions: ['ar'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ca-data-owner': {
    title: 'Personal data stays the responsibility of the customer (Canada)',
    summary:
      'For Canada, the source page says that in the end business customers own personal data and are responsible for it. It refers to the Online Services Terms for this.',
    sources: [{ source: 'trust-center-principles', lines: [14], basis: 'explicit' }],
    remarks: [
      {
        text: 'Clause 4.1.3 of PIPEDA points the same way: an organisation stays responsible for information that it passes to a third party for processing, and must secure comparable protection by contract or other means. The source page does not name the clause.',
        evidence: 'official',
        sources: ['ca-laws-site'],
      },
      {
        text: 'Microsoft documentation seen in a copy from 2021 calls privacy a responsibility that customer and provider share, and says that organisations remain accountable under Canadian privacy law.',
        evidence: 'official',
        sources: ['ms-docs-canada'],
      },
      {
        text: 'For data protection, the Online Services Terms gave way to the [Online Services DPA](/instruments/online-services-dpa/) in January 2020 and to the [Products and Services DPA](/instruments/products-and-services-dpa/) in September 2021. Whether these say the same was not read.',
        evidence: 'secondary',
        sources: ['ms-dpa'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [{ instrument: 'online-services-terms' }, { instrument: 'ca-pipeda', provision: '4.1.3' }],
    dependsOn: [],
    services: ['azure', 'intune'],
    jurisdictions: ['ca'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-reasonable-safeguards': {
    title: 'Reasonable safeguards for information held or controlled',
    summary:
      'The source page says that Canadian privacy laws require organisations to take reasonable measures to protect the information that they hold or control.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page says this of the laws together and names four as examples: the Privacy Act, PIPEDA, and those of Alberta and British Columbia. In PIPEDA it is principle 7. We have not checked whether each of the other laws has such a duty, so we show the duty as resting on PIPEDA.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ca-laws-site'],
      },
    ],
    openPoints: ['bill-c-36-stage'],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [{ instrument: 'ca-pipeda', provision: 'principle-7' }],
    dependsOn: [],
    services: 'all',
    jurisdictions: ['ca'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-right-of-access': {
    title: 'Right of access (Canada)',
    summary:
      'The source page says that Canadian privacy laws aim to give individuals a right of access to information gathered about them.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page says this of the laws together, and names these four as examples. In PIPEDA it is principle 9. We have not checked the sections of the other laws. Which law applies depends on who holds the information and where.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ca-laws-site'],
      },
    ],
    openPoints: ['bill-c-36-stage'],
    effect: 'right',
    party: 'individual',
    conditions: [],
    restsOn: [
      { instrument: 'ca-privacy-act' },
      { instrument: 'ca-pipeda', provision: 'principle-9' },
      { instrument: 'ca-ab-pipa' },
      { instrument: 'ca-bc-fippa' },
    ],
    dependsOn: [],
    services: 'all',
    jurisdictions: ['ca', 'ca-ab', 'ca-bc'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'dmca-direct-resolution': {
    title: 'Settling a copyright complaint directly',
    summary:
      "Microsoft said that it asks the customer to settle a DMCA complaint about content in the customer's subscription directly with the complainant. This is worded as a request.",
    sources: [{ source: 'government-requests', lines: [41], basis: 'explicit' }],
    remarks: [
      {
        text: 'If the customer does not respond, the [reserved right to suspend](/responsibilities/#dmca-suspension) comes in. Only for that right does the source page name the Online Services Terms.',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
    ],
    effect: 'request',
    party: 'customer',
    conditions: ["A DMCA complaint concerns content that is hosted in the customer's online service subscription."],
    restsOn: [],
    dependsOn: [],
    services: ['online-services'],
    jurisdictions: ['us'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'dmca-suspension': {
    title: 'Right to suspend the service after copyright complaints',
    summary:
      'Microsoft reserved the right to suspend the service if the customer does not respond to a DMCA complaint or is involved in repeated violations. This is a right against the customer, not a promise to it.',
    sources: [{ source: 'government-requests', lines: [41], basis: 'explicit' }],
    remarks: [
      {
        text: 'As we recall, section 512(i) of the [DMCA](/instruments/us-dmca/) asks providers for a policy on repeat infringers. That would be where this right comes from. The source page does not name the section.',
        evidence: 'recalled-high',
      },
      {
        text: 'For licence and use, the Online Services Terms gave way to the [Product Terms](/instruments/product-terms/), as we recall in February 2021. Whether these reserve the same right was not read.',
        evidence: 'recalled-medium',
      },
    ],
    openPoints: ['current-dpa-edition'],
    effect: 'reserved-right',
    party: 'provider',
    conditions: ['The customer does not respond to a DMCA complaint, or is involved in repeated violations.'],
    restsOn: [{ instrument: 'online-services-terms' }],
    dependsOn: [],
    services: ['online-services'],
    jurisdictions: ['us'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'follows-subprocessor-list': {
    title: 'Looking at the list of subcontractors',
    summary:
      'Notice of a new subcontractor is given by an update of the list. The customer has to use the way that is offered to be notified of it.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Data Processing Terms, Subcontractor Transfer',
        basis: 'inferred',
      },
      {
        source: 'ms-docs-supplier-management',
        basis: 'inferred',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-SUB-1', 'PC-SUB-2'],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'consent-to-subcontractors': {
    title: 'Consent to subcontractors given in advance',
    summary:
      'In the contract of November 2017, Microsoft takes the consent of the customer to transfers to subcontractors as given, as the terms describe them. The right to end the service is what remains.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Data Processing Terms, Subcontractor Transfer',
        basis: 'explicit',
      },
    ],
    remarks: [
      {
        text: 'For data protection, the Online Services Terms gave way to the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/). Whether it says the same was not read.',
        evidence: 'secondary',
        sources: ['ms-dpa'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    effect: 'reserved-right',
    party: 'provider',
    conditions: [],
    restsOn: [
      {
        instrument: 'online-services-terms',
      },
    ],
    dependsOn: [],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'keeps-contacts-current': {
    title: 'Keeping contacts for notices current',
    summary:
      "Customers alone have to see to it that contact details of their administrators are right in each service's portal, because notices of incidents go there.",
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Security Incident Notification',
        basis: 'explicit',
      },
      {
        source: 'ms-azure-government-overview',
        locator: 'Breach notification process',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: [],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'tells-of-own-incidents': {
    title: 'Telling Microsoft of incidents',
    summary:
      'Customers have to tell Microsoft promptly of a possible misuse of their accounts or credentials, and of a security incident that is related to a service.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Security Incident Notification',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: [],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'judges-breach': {
    title: 'Judging a breach',
    summary:
      'Customers have to determine how severe a breach is and whether users and authorities must be told. Microsoft gives information for that, and makes no such judgment.',
    sources: [
      {
        source: 'ms-docs-gdpr-breach-office-365',
        locator: 'what controllers are expected to determine',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-SEC-5'],
    services: ['office-365'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'watches-own-part': {
    title: "Incidents in the customer's own part",
    summary:
      'Customers have to watch for and respond to incidents in what they run themselves on Azure. Microsoft does not do so there.',
    sources: [
      {
        source: 'ms-docs-gdpr-breach-azure',
        locator: 'Detection of potential breaches',
        basis: 'explicit',
      },
      {
        source: 'ms-azure-government-overview',
        locator: 'Shared responsibility',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: [],
    services: ['azure'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'takes-data-out': {
    title: 'Taking data out in time',
    summary:
      'Customers have to extract their data before the time for it ends. It is deleted then, and Microsoft takes no liability for that.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'General Terms, Data Retention',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-DATA-5'],
    services: ['ost-services'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'audit-by-instruction': {
    title: 'The right to audit, used by instruction',
    summary:
      'Where the Standard Contractual Clauses apply, the customer agrees to use its right to audit by instructing Microsoft to have the audit done. It may change that instruction in writing.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Data Processing Terms, Microsoft Audits of Online Services',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: ['The Standard Contractual Clauses apply.'],
    restsOn: [],
    dependsOn: ['PC-AUD-3'],
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'keeps-own-keys': {
    title: 'Keeping the security domain',
    summary:
      'Customers have to keep the means of recovering their keys in Managed HSM. Microsoft has no way to recover them.',
    sources: [
      {
        source: 'ms-managed-hsm-control-data',
        locator: 'technical security controls',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: [],
    services: ['azure-managed-hsm'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'encrypts-own-data': {
    title: 'Encrypting data at rest to own standards (Azure)',
    summary:
      'Customers have to see to it that data stored in Azure is encrypted according to their own standards. Microsoft offers the means.',
    sources: [
      {
        source: 'ms-azure-customer-data-protection',
        locator: 'Data protection',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: [],
    services: ['azure'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'answers-lockbox': {
    title: 'Turning Customer Lockbox on, and answering',
    summary: 'Customers have to have the feature, turn it on, name those who approve, and answer requests in time.',
    sources: [
      {
        source: 'ms-azure-customer-lockbox',
        locator: 'enabling and workflow',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-ACC-4'],
    services: ['azure'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'checks-location-setting': {
    title: 'Looking at the setting for data in the country',
    summary:
      'In France, Germany, Norway, Sweden and Switzerland, customers have to look whether the setting that keeps data of Office 365 in the country is on, and turn it on if they need it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'the setting for select geographies',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-LOC-1'],
    services: ['office-365'],
    jurisdictions: ['fr', 'de', 'no', 'se', 'ch'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'chooses-place': {
    title: 'Choosing where data is kept',
    summary:
      'Customers have to choose the area when they configure a service or provision a tenant. Nothing holds for an area that was not chosen.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Data Processing Terms, Location of Customer Data at Rest',
        basis: 'inferred',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-LOC-3'],
    services: ['azure', 'dynamics-365', 'intune'],
    jurisdictions: 'worldwide',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'configures-boundary': {
    title: 'Configuring Azure for the EU Data Boundary',
    summary:
      'To have data of professional services for Azure stored in the boundary, customers in the European Union, Norway and Switzerland have to configure a new tenant for it, before anything is deployed.',
    sources: [
      {
        source: 'ms-azure-data-boundary-2025',
        locator: 'introduction; important note',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-EU-3'],
    services: ['azure'],
    jurisdictions: ['eu', 'no', 'ch'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'sets-flex-routing': {
    title: 'Looking at the setting for flex routing',
    summary:
      'Customers in the European Union, Norway and Switzerland have to look whether the setting allows models of Copilot to run outside of the boundary, and turn it off if they do not want that.',
    sources: [
      {
        source: 'ms-copilot-flex-routing',
        locator: 'configuring',
        basis: 'explicit',
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: [],
    restsOn: [],
    dependsOn: ['PC-EU-1'],
    services: ['microsoft-365', 'dynamics-365', 'power-platform'],
    jurisdictions: ['eu', 'no', 'ch'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'responsibilities'>;
