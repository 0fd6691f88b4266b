/**
 * A small registry of a provider that does not exist, Norland. It has one of everything that can go wrong with a citation:
 * commitments in several versions with every kind of change, a withdrawn one, a chain of two replacements, former addresses,
 * both strengths, scopes of every form, and claims. One registry, and longer than most files for that reason.
 */

import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { type Entries, registryOf } from '../../checks/context.ts';

const sources = [{ source: 'trust-page', basis: 'explicit' }];
const review = { owner: 'Norland privacy desk', reviewed: '2026-09-01', due: '2027-09-01' };

const everywhere = {
  services: 'all',
  excluded: [],
  jurisdictions: 'worldwide',
  dataScope: ['customer-data'],
  inScopeList: 'not-limited',
};

type Kind = 'condition' | 'exclusion' | 'limit';
const qualifier = (kind: Kind, id: string, text: string) => ({
  id,
  kind,
  text,
  basis: 'explicit',
  reason: 'not-stated',
});

/** A version with what most of them have in common; `from` and `lastAttested` are dates. */
function version({ from, lastAttested = '2026-09-01', scope = {}, ...rest }: Readonly<Record<string, unknown>>) {
  return {
    from: { date: from, basis: 'stated' },
    qualifiers: [],
    modality: 'obligation',
    strength: 'public-statement',
    binding: [],
    scope: { ...everywhere, ...(scope as object) },
    obligor: 'provider',
    supports: [],
    change: { kind: 'initial', reason: 'First wording.' },
    sources,
    lastAttested: { date: lastAttested },
    ...rest,
  };
}

function commitment(title: string, topic: string, versions: readonly object[], rest: object = {}) {
  return {
    title,
    topic,
    principles: ['control'],
    beneficiary: 'customer',
    status: 'in-force',
    versions,
    responsibilities: [],
    review,
    ...rest,
  };
}

const contract = {
  strength: 'contractual',
  binding: [{ instrument: 'processing-addendum-2019', subject: 'data-protection' }],
};
const contactDetails = qualifier(
  'limit',
  'contact-details',
  'Basic contact details of the customer may still be released.',
);
const lookout = {
  qualifier: qualifier(
    'exclusion',
    'lookout-search',
    'Does not hold for Lookout Search where customer data has been de-linked from the customer.',
  ),
  excluded: {
    service: 'lookout-search',
    basis: 'explicit',
    reason: 'not-stated',
    where: 'Customer data has been de-linked from the customer.',
  },
};
const forbidden = qualifier('exclusion', 'forbidden-by-law', 'Does not hold where the law forbids the notice.');
const lawfulCopies = qualifier(
  'limit',
  'lawful-copies',
  'Copies that the law requires Norland to keep are not deleted.',
);
const fleetpilotLogs = qualifier(
  'exclusion',
  'fleetpilot',
  'Does not hold for Fleetpilot, which keeps device logs for a year.',
);
const notFleetpilot = {
  excluded: [{ service: 'fleetpilot', basis: 'explicit', reason: 'It keeps device logs for a year.' }],
};

const commitments = {
  'NC-GOV-1': commitment('No disclosure to authorities', 'authorities', [
    version({
      from: '2018-03-01',
      statement:
        'Norland promised not to hand over customer data that is hosted in the Norland Cloud to an authority, except as the customer directs.',
      qualifiers: [qualifier('exclusion', 'required-by-law', 'Does not hold where the law requires the disclosure.')],
      modality: 'prohibition',
      scope: { services: ['norland-cloud'] },
    }),
  ]),
  'NC-GOV-2': commitment('Sending requesters to the customer', 'authorities', [
    version({
      from: '2017-03-01',
      statement:
        'Norland said that when an authority asks it for customer data, it tries to send the requester to the customer.',
      qualifiers: [
        qualifier(
          'exclusion',
          'cognition-services',
          'Does not hold for Cognition Services where customer data has been de-linked from the customer.',
        ),
        contactDetails,
      ],
      scope: { excluded: [{ ...lookout.excluded, service: 'cognition-services' }] },
    }),
    version({
      from: '2019-05-01',
      statement:
        'Norland said that when an authority asks it for customer data, it always tries to send the requester to the customer.',
      qualifiers: [lookout.qualifier, contactDetails],
      scope: { excluded: [lookout.excluded] },
      change: { kind: 'broadening', reason: 'A smaller service is excluded, and "always" was added.' },
    }),
    version({
      from: '2022-02-01',
      statement:
        'Norland said that whenever an authority asks it for customer data, it always tries to send the requester to the customer.',
      qualifiers: [lookout.qualifier, contactDetails],
      scope: { excluded: [lookout.excluded] },
      change: { kind: 'editorial', reason: 'One word, with the same meaning.' },
    }),
  ]),
  'NC-GOV-3': commitment('Notice of a request', 'authorities', [
    version({
      from: '2018-03-01',
      statement:
        'Norland promised to tell the customer promptly about any request for customer data from a third party, unless the law forbids it.',
      qualifiers: [forbidden],
    }),
    version({
      from: '2023-04-01',
      statement:
        'Norland promised to tell the customer within 30 days about a request for customer data from an authority, unless the law forbids it.',
      qualifiers: [
        forbidden,
        qualifier('condition', 'named-contact', 'Holds only where the customer has named a contact for legal notices.'),
      ],
      change: { kind: 'narrowing', reason: 'Thirty days in place of promptly, and only requests of authorities.' },
    }),
  ]),
  'NC-GOV-4': commitment('Copy of a request', 'authorities', [
    version({
      from: '2018-03-01',
      statement: 'Norland promised to give the customer a copy of any request for customer data.',
    }),
    version({
      from: '2018-03-01',
      statement: 'Norland said that it may give the customer a copy of a request for customer data.',
      change: { kind: 'erratum', reason: 'The page says "may"; our first wording was wrong.' },
    }),
  ]),
  'NC-GOV-5': commitment(
    'No back doors',
    'authorities',
    [version({ from: '2016-01-01', statement: 'Norland said that it builds no back doors into its products.' })],
    { status: 'withdrawn' },
  ),
  'NC-GOV-6': commitment(
    'Challenges in court',
    'authorities',
    [version({ from: '2016-01-01', statement: 'Norland said that it challenges unlawful requests in court.' })],
    { status: 'replaced', replacedBy: ['NC-GOV-7'] },
  ),
  'NC-GOV-7': commitment(
    'Review and challenge',
    'authorities',
    [
      version({
        from: '2019-01-01',
        statement: 'Norland said that it reviews every request and challenges the unlawful ones.',
      }),
    ],
    { status: 'replaced', replacedBy: ['NC-GOV-8'] },
  ),
  'NC-GOV-8': commitment('Review of every request', 'authorities', [
    version({
      from: '2021-01-01',
      statement:
        'Norland said that its lawyers review every request for customer data and reject those that are not valid.',
    }),
  ]),
  'NC-DATA-1': commitment('Deletion after the contract', 'data', [
    version({
      from: '2019-01-01',
      statement: 'Norland committed by contract to delete customer data within 90 days after the contract ends.',
      qualifiers: [fleetpilotLogs, lawfulCopies],
      scope: notFleetpilot,
      ...contract,
    }),
    version({
      from: '2021-07-01',
      statement:
        'Norland committed by contract to delete customer data within 90 days after the last day of the contract.',
      qualifiers: [fleetpilotLogs, lawfulCopies],
      scope: notFleetpilot,
      ...contract,
      change: { kind: 'clarifying', reason: 'It says from which day the 90 days run.' },
    }),
  ]),
  'NC-DATA-2': commitment(
    'Encryption at rest',
    'data',
    [
      version({
        from: '2020-06-01',
        statement: 'Norland said that it encrypts customer data at rest in Stratus and Desk 360.',
        qualifiers: [qualifier('limit', 'keys', 'Norland holds the keys unless the customer brings its own.')],
        scope: { services: ['stratus', 'desk-360'] },
      }),
    ],
    { formerAddresses: ['/trust/encryption-at-rest/'] },
  ),
  'NC-DATA-3': commitment('No advertising with customer data', 'data', [
    version({
      from: '2019-01-01',
      statement: 'Norland said that it does not use customer data to target advertisements.',
      modality: 'prohibition',
    }),
  ]),
  'NC-DATA-4': commitment('A copy of the data at the end', 'data', [
    version({
      from: '2020-01-01',
      statement:
        'Norland committed by contract to give the customer a copy of its data in an open format when the contract ends.',
      qualifiers: [qualifier('condition', 'ask-in-time', 'The customer has to ask for the copy within 30 days.')],
      scope: { services: ['productivity-cloud'] },
      ...contract,
    }),
  ]),
  'NC-LOC-1': commitment('Storage in Germany', 'places', [
    version({
      from: '2020-01-01',
      statement:
        'For Germany, Norland committed by contract to store customer data of Stratus and Desk 360 in German data centres.',
      qualifiers: [qualifier('limit', 'at-rest', 'Speaks of data at rest. Support staff elsewhere may see it.')],
      scope: { services: ['stratus', 'desk-360'], jurisdictions: ['de'] },
      ...contract,
    }),
  ]),
  'NC-LOC-2': commitment('Safeguards for Canada', 'places', [
    version({
      from: '2019-01-01',
      statement:
        'For Canada, Norland committed by contract that Stratus and Fleetpilot have safeguards that help customers protect personal data.',
      qualifiers: [
        qualifier('limit', 'in-scope-only', 'Holds only for the parts of these services that are in scope.'),
      ],
      scope: {
        services: ['stratus', 'fleetpilot'],
        jurisdictions: ['ca'],
        dataScope: ['personal-data'],
        inScopeList: 'processing-addendum-2024',
      },
      ...contract,
    }),
  ]),
  'NC-LOC-3': commitment('Health records in Ontario', 'places', [
    version({
      from: '2021-01-01',
      statement: 'For Ontario, Norland said that it keeps health records in Stratus apart from other data.',
      scope: { services: ['stratus'], jurisdictions: ['ca-on'], dataScope: ['personal-data'] },
    }),
  ]),
  'NC-LOC-4': commitment('Answers in the local language', 'places', [
    version({
      from: '2021-01-01',
      statement: 'In Japan and Germany, Norland said that it answers requests of data subjects in the local language.',
      scope: { jurisdictions: ['jp', 'de'], dataScope: ['personal-data'] },
    }),
  ]),
  'NC-RPT-1': commitment(
    'Report on requests',
    'reports',
    [
      version({
        from: '2016-01-01',
        lastAttested: '2019-06',
        statement: 'Norland said that it publishes a report on requests of authorities twice a year.',
      }),
    ],
    { status: 'historic' },
  ),
  'NC-RPT-2': commitment('Code of conduct', 'reports', [
    version({
      from: '2022-01-01',
      statement: 'Norland said that it complies with the Harbour Code of conduct for cloud providers.',
      modality: 'assurance',
    }),
  ]),
};

const service = (title: string, alsoKnownAs: readonly string[], rest: object = {}) => ({
  title,
  summary: 'Made up.',
  sources,
  umbrella: false,
  alsoKnownAs,
  lifecycle: { status: 'active', detail: 'Made up.', evidence: 'official' },
  review,
  ...rest,
});
const former = (text: string) => ({ formerNames: [{ text, evidence: 'official' }] });

const place = (title: string, code: string, names: readonly string[], rest: object = {}) => ({
  title,
  summary: 'Made up.',
  sources,
  code,
  level: 'country',
  names: names.map((text) => ({ language: 'en', text })),
  serviceLists: [],
  lawList: { completeness: 'none-named', reason: 'Made up.' },
  review,
  ...rest,
});

const agreement = (title: string, rest: object = {}) => ({
  kind: 'agreement',
  title,
  summary: 'Made up.',
  sources,
  names: [],
  dates: [],
  standing: 'in-force',
  parties: 'Norland and the customer',
  type: 'data-processing-agreement',
  editions: [],
  review,
  ...rest,
});

const claim = (title: string, summary: string) => ({
  title,
  summary,
  sources,
  nature: 'belief',
  asOf: { date: '2020-01-01', basis: 'stated' },
  standing: 'undisputed',
  about: [],
  services: 'all',
  jurisdictions: 'worldwide',
  review,
});

/** The registry's entries, as far as an inventory is made of them. */
const entries: Entries = {
  commitments,
  services: {
    stratus: service('Stratus', ['Norland Stratus']),
    'desk-360': service('Desk 360', ['Norland Desk 360', 'D360'], former('Norland Office Online')),
    'ledger-360': service('Ledger 360', ['Norland Ledger 360', 'L360'], {
      parts: { names: ['Ledger Post Online', 'Norland Crews'], everyday: ['Crews'], sources },
    }),
    fleetpilot: service('Fleetpilot', ['Norland Fleetpilot'], former('Norland Device Manager')),
    'lookout-search': service('Lookout Search', ['Lookout APIs'], {
      partOf: [{ service: 'cognition-services', until: '2019-04-30', evidence: 'official' }],
    }),
    'cognition-services': service('Cognition Services', ['Norland Cognition']),
    'norland-cloud': service('Norland Cloud', [], { umbrella: true }),
    'productivity-cloud': service('Norland Productivity Cloud', ['NPC'], {
      umbrella: true,
      members: ['desk-360', 'ledger-360'].map((id) => ({ service: id, sources })),
    }),
  },
  jurisdictions: {
    de: place('Germany', 'DE', ['Germany', 'Deutschland']),
    jp: place('Japan', 'JP', ['Japan', '日本']),
    ca: place('Canada', 'CA', ['Canada']),
    'ca-on': place('Ontario', 'CA-ON', ['Ontario'], { level: 'state-or-province', parent: 'ca' }),
    'ca-qc': place('Quebec', 'CA-QC', ['Quebec', 'Québec'], { level: 'state-or-province', parent: 'ca' }),
    us: place('United States', 'US', ['United States', 'USA']),
    eu: place('European Union', 'EU', ['European Union'], { level: 'supranational' }),
    ch: place('Switzerland', 'CH', ['Switzerland', 'Schweiz', 'Suisse']),
  },
  instruments: {
    'processing-addendum-2019': agreement('Norland Processing Addendum (2019)', {
      standing: 'superseded',
      supersededBy: [
        { instrument: 'processing-addendum-2024', effect: 'Took its place as a whole.', evidence: 'official' },
      ],
    }),
    'processing-addendum-2024': agreement('Norland Processing Addendum (2024)'),
  },
  claims: {
    'NC-CLM-1': claim('Control', 'Norland believes that customers should control their own data.'),
    'NC-CLM-2': claim('Audits', 'Norland says that auditors visit its data centres every year.'),
  },
  absences: {
    'wharf-products': {
      title: 'Wharf and its products',
      about: 'service',
      wordings: ['Wharf Copilot'],
      summary: 'No entry speaks of what Wharf makes.',
      reason: 'Wharf has pages of its own.',
      instead: 'Ask Wharf.',
      links: [],
      remarks: [],
      review,
    },
  },
  terms: {
    'customer-data': { title: 'Customer data', standardTerms: [] },
    'personal-data': { title: 'Personal data', standardTerms: [] },
  },
  topics: {
    authorities: { title: 'Requests of authorities' },
    data: { title: 'Handling of data' },
    places: { title: 'Where data is' },
    reports: { title: 'Reports' },
  },
  principles: { control: { title: 'Control' } },
};

/** The inventory that Norland's site would publish. */
export function norlandInventory(): Inventory {
  return inventoryOf(registryOf(entries), {
    address: 'https://privacy.norland.example/',
    title: 'Norland Privacy Commitments',
    publisher: { name: 'Norland', note: 'Made up, for tests.' },
    citationPrefix: 'NC',
  });
}
