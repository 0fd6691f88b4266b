import type { ResponsibilityId } from './ids.ts';
import type { Responsibility } from './schema.ts';

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
        text: 'Both are headings and neither names a service; that this is about online services is our reading.',
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
      'Customers own personal data and are responsible for it. The source page refers to the Online Services Terms for this.',
    sources: [{ source: 'trust-center-principles', lines: [5], basis: 'explicit' }],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says the same of customer data that contains My Number data, and concludes that the customer must have suitable controls in place.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
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
      'Companies have a legal duty to handle My Number data correctly and to protect it adequately. The guidelines and the questions and answers of the Personal Information Protection Commission serve that end.',
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
      'Because Microsoft says that it has no standing access to My Number data, the source page concludes with Q3-12 that companies need not supervise how Microsoft handles it. The relief holds only as far as the test of Q3-12 is met; it is no general exemption.',
    sources: [
      { source: 'trust-center-principles', lines: [7], basis: 'explicit' },
      { source: 'jp-qa-secondary', locator: 'Q3-12', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Q3-12 asks whether the provider, in performing the contract, handles electronic data that contains Individual Numbers. The clause and the access control are given together as an example of not handling. Where the provider does not handle the numbers there is no [entrustment](/glossary/#entrustment), and so no duty to supervise.',
        evidence: 'secondary',
        sources: ['jp-qa-secondary'],
      },
      {
        text: 'Secondary sources report a limit: a service made for keeping My Numbers counts as entrustment. In March 2024 the commission issued a warning that reads the parallel exception of the Act on the Protection of Personal Information strictly.',
        evidence: 'secondary',
        sources: ['jp-qa-secondary', 'jp-cloud-exception-notes'],
      },
      {
        text: 'Microsoft documentation adds that a customer who wants Microsoft to access such data needs a separate outsourcing contract for each case.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
      {
        text: 'That the relief is conditional follows from the test; the source page does not say so in words.',
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
      'Even where no supervision is needed, companies must themselves take suitable safety measures for My Number data that they keep in the cloud. The source page refers to Q3-13.',
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
    summary: 'Individuals may get access to information that is recorded about them.',
    sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page names the Act and no article. Secondary sources place the right in article 14: an answer within ten calendar days, free of charge every six months.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'Whoever is responsible for the data has to answer, which we read as the customer; the source page does not say.',
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
      'In the end, business customers own personal data and answer for it. The source page refers to the Online Services Terms for this.',
    sources: [{ source: 'trust-center-principles', lines: [14], basis: 'explicit' }],
    remarks: [
      {
        text: 'Clause 4.1.3 of PIPEDA points the same way: an organisation stays responsible for information that it passes to a third party for processing, and must secure comparable protection by contract. The source page does not name the clause.',
        evidence: 'official',
        sources: ['ca-laws-site'],
      },
      {
        text: 'Microsoft documentation seen in a copy from 2021 calls privacy a responsibility that customer and provider share, and says that organisations remain accountable under Canadian privacy law.',
        evidence: 'official',
        sources: ['ms-docs-canada'],
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
      'Canadian privacy laws, the source page says, require organisations to protect by reasonable measures the information that they hold or control.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page says this of the laws together and names four as examples: the Privacy Act, PIPEDA, and those of Alberta and British Columbia. For PIPEDA it is principle 7. Whether each of the other laws has such a duty was not checked, so the duty is shown as resting on PIPEDA.',
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
    summary: 'Individuals may get access to information that was gathered about them.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page says this of the laws together, and names these four as examples. For PIPEDA it is principle 9; sections of the other laws were not checked, and which law applies depends on who holds the information and where.',
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
      'Settling a DMCA complaint about content in its subscription is left to the customer and the complainant: Microsoft asks the customer to do so.',
    sources: [{ source: 'government-requests', lines: [41], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page words this as a request. What follows if the customer does not respond is the [reserved right to suspend](/responsibilities/#dmca-suspension), for which alone it names the Online Services Terms.',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
    ],
    effect: 'duty',
    party: 'customer',
    conditions: ['A DMCA complaint concerns content that is hosted in an online service subscription of the customer.'],
    restsOn: [],
    dependsOn: [],
    services: ['online-services'],
    jurisdictions: ['us'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'dmca-suspension': {
    title: 'Right to suspend the service after copyright complaints',
    summary:
      'Microsoft reserves the right to suspend a service if the customer does not respond to a DMCA complaint or is involved in repeated violations. This is a right against the customer, no promise to it.',
    sources: [{ source: 'government-requests', lines: [41], basis: 'explicit' }],
    remarks: [
      {
        text: 'As we recall, section 512(i) of the [DMCA](/instruments/us-dmca/) asks providers for a policy on repeat infringers, which would be where this right comes from. The source page does not name it.',
        evidence: 'recalled-high',
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
} as const satisfies Partial<Record<ResponsibilityId, Responsibility>>;
