import { type Entries, unresolved } from '../model/schema.ts';

/** The services that the source pages name, and the two words that they use for several services at once. */
export const services = {
  azure: {
    title: 'Azure',
    summary:
      "One of Microsoft's cloud services; Azure Key Vault is part of it. Microsoft's page on its privacy principles names it for Japan, Argentina and Canada, as far as it is in scope there.",
    sources: [{ source: 'trust-center-principles', lines: [5, 9, 14], basis: 'explicit' }],
    umbrella: false,
    alsoKnownAs: ['Microsoft Azure'],
    plans: [{ id: 'developer-support', title: 'Support plan of level Developer or higher' }],
    lifecycle: { status: 'active', detail: 'Has the same name in later Microsoft documents.', evidence: 'official' },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'dynamics-365': {
    title: 'Dynamics 365',
    summary:
      "One of Microsoft's cloud services. Microsoft's page on its privacy principles names it for Japan and Argentina, as far as it is in scope there.",
    sources: [{ source: 'trust-center-principles', lines: [5, 9], basis: 'explicit' }],
    umbrella: false,
    alsoKnownAs: ['Microsoft Dynamics 365', 'D365'],
    lifecycle: { status: 'active', detail: 'Has the same name in later Microsoft documents.', evidence: 'official' },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  intune: {
    title: 'Intune',
    summary:
      "One of Microsoft's cloud services. Microsoft's page on its privacy principles names it for Japan, Argentina and Canada, as far as it is in scope there.",
    sources: [{ source: 'trust-center-principles', lines: [5, 9, 14], basis: 'explicit' }],
    remarks: [
      {
        text: 'Copies of the Microsoft documentation on Argentina from 2021 and 2023 do not list Intune, although the source page names it: see [the documentation page](/sources/ms-docs-argentina/).',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
      {
        text: 'From 2019 to 2022 Intune was part of a family named Microsoft Endpoint Manager. In October 2022 "Intune" became the family\'s name again.',
        evidence: 'recalled-high',
      },
    ],
    umbrella: false,
    formerNames: [
      { text: 'Microsoft Endpoint Manager (the family)', from: '2019', until: '2022-10', evidence: 'recalled-high' },
    ],
    alsoKnownAs: ['Microsoft Intune'],
    lifecycle: {
      status: 'active',
      detail: 'The Product Terms of March 2023 name Microsoft Intune and an Intune Suite.',
      evidence: 'official',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'office-365': {
    title: 'Office 365',
    summary:
      "Exchange Online, SharePoint Online, Microsoft Teams and other services together, by a list of 2017. Microsoft's page on its privacy principles names it for Japan and Argentina, as far as it is in scope there.",
    sources: [{ source: 'trust-center-principles', lines: [5, 9], basis: 'explicit' }],
    remarks: [
      {
        text: 'Microsoft 365 also names bundles with more in them than Office 365. A promise for Office 365 is not for that reason a promise for all that is sold as Microsoft 365: whoever uses both chooses both.',
        evidence: 'inferred',
        sources: ['services-secondary'],
      },
      {
        text: 'The Microsoft documentation on Argentina names Microsoft 365 in a copy of February 2021 and Office 365 in the service list of a copy of 2023.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
    ],
    umbrella: false,
    alsoKnownAs: ['O365'],
    parts: {
      names: [
        'Exchange Online',
        'SharePoint Online',
        'OneDrive for Business',
        'Project Online',
        'Skype for Business Online',
        'Microsoft Teams',
        'Yammer Enterprise',
      ],
      everyday: ['SharePoint', 'OneDrive', 'Skype for Business', 'Teams', 'Yammer'],
      sources: [
        {
          source: 'ms-online-services-terms-2017',
          locator: 'Data Processing Terms, table of Online Services, Office 365 Services',
          basis: 'explicit',
        },
      ],
    },
    lifecycle: {
      status: 'active',
      detail:
        'Plans for consumers and small businesses became Microsoft 365 on 21 April 2020, and from November 2022 the Office brand was folded into it. "Office 365" stayed the name of enterprise plans, and the Product Terms, as quoted in September 2026, still speak of Office 365.',
      evidence: 'official',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'microsoft-365': {
    title: 'Microsoft 365',
    summary: 'A word for Office 365 and for bundles with more in them. Only later Microsoft documentation names it.',
    sources: [
      { source: 'ms-m365-data-residency', basis: 'explicit' },
      { source: 'services-secondary', basis: 'inferred' },
    ],
    umbrella: true,
    remarks: [
      {
        text: 'Some promises name [Office 365](/services/office-365/) and some Microsoft 365, and neither word is known to take in all of the other: whoever uses both chooses both.',
        evidence: 'inferred',
        sources: ['services-secondary'],
      },
    ],
    members: unresolved(
      'The documentation names core services such as Exchange Online, SharePoint and Teams. Whether all that is sold as Office 365 is among what it calls Microsoft 365, the publisher could say.',
    ),
    alsoKnownAs: ['M365'],
    parts: {
      names: ['Exchange Online', 'SharePoint Online', 'OneDrive for Business', 'Microsoft Teams'],
      everyday: ['SharePoint', 'OneDrive', 'Teams'],
      sources: [
        {
          source: 'ms-m365-data-residency-2022',
          locator: 'Table 2, available data residency by workload; four of those that it lists',
          basis: 'explicit',
        },
      ],
    },
    apartFrom: ['office-365'],
    plans: [{ id: 'with-customer-lockbox', title: 'Licensed for Customer Lockbox' }],
    lifecycle: { status: 'active', detail: 'Named in Microsoft documentation of 2025.', evidence: 'official' },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'azure-managed-hsm': {
    title: 'Azure Key Vault Managed HSM',
    summary: 'A service of Azure that keeps keys in hardware. A later text is about it alone.',
    sources: [{ source: 'ms-managed-hsm-control-data', basis: 'explicit' }],
    umbrella: false,
    alsoKnownAs: ['Managed HSM'],
    lifecycle: { status: 'active', detail: 'Named in Microsoft documentation of 2026.', evidence: 'official' },
    partOf: [{ service: 'azure', evidence: 'official' }],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'bing-search-services': {
    title: 'Bing Search Services',
    summary:
      "Microsoft's page on government requests names these services only to exclude them from two promises where customer data is de-linked. The Bing Search APIs were a part of Cognitive Services until October 2020.",
    sources: [{ source: 'government-requests', lines: [29], basis: 'explicit' }],
    remarks: [
      {
        text: 'Retirement is attested for the Bing Search APIs. Whether anything else was offered under the name of Bing Search Services is not established.',
        evidence: 'inferred',
        sources: ['services-secondary'],
      },
    ],
    links: [
      {
        label: 'Microsoft documentation on Bing Web Search, with the note on the move of 30 October 2020',
        url: 'https://docs.microsoft.com/en-us/azure/cognitive-services/Bing-Web-Search/bing-web-upgrade-guide-v5-to-v7',
        language: 'en',
        evidence: 'official',
      },
    ],
    umbrella: false,
    alsoKnownAs: ['Bing Search APIs'],
    lifecycle: {
      status: 'retired',
      date: '2025-08-11',
      detail: 'The Bing Search APIs were retired on 11 August 2025.',
      evidence: 'secondary',
    },
    partOf: [{ service: 'cognitive-services', until: '2020-10-30', evidence: 'official' }],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'cognitive-services': {
    title: 'Cognitive Services',
    summary:
      'The family to which the Bing Search APIs belonged until October 2020. The January 2017 copy of the page on government requests excludes it; the later page excludes Bing Search Services instead.',
    sources: [
      { source: 'government-requests-2017', locator: 'Our data privacy standards, second panel', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'Microsoft documentation says that Azure Cognitive Services became Azure AI services, and then Foundry Tools, the present name.',
        evidence: 'official',
      },
      {
        text: 'In the contract of November 2017 they had privacy terms of their own: data sent to them could also be used to improve Microsoft products and services, and of the general privacy terms only four sections applied.',
        evidence: 'official',
        sources: ['ms-online-services-terms-2017'],
      },
    ],
    umbrella: false,
    alsoKnownAs: ['Microsoft Cognitive Services', 'Azure Cognitive Services', 'Azure AI services', 'Foundry Tools'],
    lifecycle: {
      status: 'renamed',
      detail: 'Became Azure AI services, and then Foundry Tools.',
      evidence: 'official',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'microsoft-cloud': {
    title: 'Microsoft Cloud',
    summary:
      "The word of Microsoft's page on government requests for where customer data is hosted. It stands for several services, and the page lists none of them.",
    sources: [{ source: 'government-requests', lines: [7], basis: 'explicit' }],
    umbrella: true,
    members: unresolved(
      'The source page does not say which services it counts as the Microsoft Cloud. The publisher could say.',
    ),
    lifecycle: {
      status: 'not-established',
      detail: 'A collective word, not a product. Whether its meaning stayed the same is not established.',
      evidence: 'inferred',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'online-services': {
    title: 'Online services',
    summary:
      "The word of Microsoft's page on government requests for what a customer subscribes to. It stands for several services, and the page lists none of them.",
    sources: [
      { source: 'government-requests', lines: [41], basis: 'explicit' },
      { source: 'government-requests', lines: [40], basis: 'ambiguous' },
    ],
    remarks: [
      {
        text: 'In the sentence on copyright reports the page says "a Microsoft service", which may be wider than the services to which customers subscribe.',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
    ],
    umbrella: true,
    members: unresolved(
      'The source page does not say which services it means by online services. The contract editions of that time could say.',
    ),
    alsoKnownAs: ['Online service subscriptions', 'Microsoft Online Services'],
    lifecycle: {
      status: 'not-established',
      detail: 'A collective word, not a product. Whether its meaning stayed the same is not established.',
      evidence: 'inferred',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ost-services': {
    title: 'Services under the Online Services Terms',
    summary:
      'The word of the contract of November 2017 for the services under its general privacy and security terms. Seven services are left out there.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'General Privacy and Security Terms, Scope',
        basis: 'explicit',
      },
    ],
    remarks: [
      {
        text: 'Of the services that the Data Processing Terms list, those that are entries here are named as members.',
        evidence: 'inferred',
        sources: ['ms-online-services-terms-2017'],
      },
    ],
    umbrella: true,
    members: [
      {
        service: 'azure',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, table of services',
            basis: 'explicit',
          },
        ],
      },
      {
        service: 'dynamics-365',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, table of services',
            basis: 'explicit',
          },
        ],
      },
      {
        service: 'intune',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, table of services',
            basis: 'explicit',
          },
        ],
      },
      {
        service: 'office-365',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, table of services',
            basis: 'explicit',
          },
        ],
      },
    ],
    lifecycle: {
      status: 'not-established',
      detail: 'A collective word of one contract, which was superseded.',
      evidence: 'inferred',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'azure-key-vault': {
    title: 'Azure Key Vault',
    summary: 'A service of Azure that keeps keys, secrets and certificates. Only a later text names it.',
    sources: [
      {
        source: 'ms-managed-hsm-control-data',
        basis: 'explicit',
      },
    ],
    umbrella: false,
    lifecycle: {
      status: 'active',
      detail: 'Named in Microsoft documentation of 2026.',
      evidence: 'official',
    },
    partOf: [
      {
        service: 'azure',
        evidence: 'official',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'microsoft-365-copilot': {
    title: 'Microsoft 365 Copilot',
    summary: 'An assistant in Microsoft 365 that uses models of artificial intelligence. Only later texts name it.',
    sources: [
      {
        source: 'ms-copilot-extensibility',
        basis: 'explicit',
      },
    ],
    umbrella: false,
    lifecycle: {
      status: 'active',
      detail: 'Named in Microsoft documentation of 2026.',
      evidence: 'official',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'azure-direct-models': {
    title: 'Azure Direct Models',
    summary:
      'Models of artificial intelligence in Microsoft Foundry that are designated so, those of Azure OpenAI among them. Only a later text names them.',
    sources: [
      {
        source: 'ms-foundry-data-privacy',
        basis: 'explicit',
      },
    ],
    umbrella: false,
    alsoKnownAs: ['Azure OpenAI'],
    lifecycle: {
      status: 'active',
      detail: 'A third party notes another title of the page in May 2026, which speaks of models sold by Azure.',
      evidence: 'secondary',
    },
    partOf: [
      {
        service: 'azure',
        evidence: 'official',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'power-platform': {
    title: 'Power Platform',
    summary: "One of the services within Microsoft's EU Data Boundary, by later texts, which alone name it.",
    sources: [
      {
        source: 'ms-eu-data-boundary-2022',
        basis: 'explicit',
      },
    ],
    umbrella: false,
    lifecycle: {
      status: 'active',
      detail: 'Named in Microsoft documentation of 2026.',
      evidence: 'official',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'sovereign-public-cloud': {
    title: 'Sovereign Public Cloud',
    summary:
      'A word of later texts for cloud regions of Microsoft with added controls for governments and regulated industries.',
    sources: [
      {
        source: 'ms-data-guardian',
        basis: 'explicit',
      },
    ],
    umbrella: true,
    members: unresolved(
      'The text does not say which services it counts as the Sovereign Public Cloud. The publisher could say.',
    ),
    lifecycle: {
      status: 'active',
      detail: 'Named in Microsoft documentation of 2026.',
      evidence: 'official',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'services'>;
