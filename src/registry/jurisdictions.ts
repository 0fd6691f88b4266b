import type { Entries } from '../model/schema.ts';

/** The places that the source pages speak of, with the services and laws that they name for each. */
export const jurisdictions = {
  jp: {
    title: 'Japan',
    summary:
      'The source page describes the My Number Act, and names four services for which Microsoft promised safeguards.',
    sources: [{ source: 'trust-center-principles', lines: [3, 5, 7], basis: 'explicit' }],
    code: 'JP',
    level: 'country',
    names: [
      { language: 'en', text: 'Japan' },
      { language: 'ja', text: '日本' },
    ],
    serviceLists: [
      {
        services: ['azure', 'dynamics-365', 'intune', 'office-365'],
        asOf: 'Between April 2018 and December 2020 (inferred from the source page)',
        sources: [{ source: 'trust-center-principles', lines: [5], basis: 'explicit' }],
        remark:
          'Only the in-scope parts of the services. The page does not list them. Later Microsoft documentation names the same four services, with a table of parts.',
      },
      {
        services: ['dynamics-365', 'microsoft-365-copilot', 'office-365'],
        asOf: 'September 2026, and for part of it November 2017',
        sources: [
          {
            source: 'ms-m365-product-terms-residency',
            locator: 'commitments for commercial customers',
            basis: 'explicit',
          },
          { source: 'ms-online-services-terms-2017', locator: 'Location of Customer Data at Rest', basis: 'explicit' },
        ],
        remark: 'Listed for the location of data at rest alone, by contract. No law is named there.',
      },
    ],
    lawList: {
      completeness: 'examples',
      missing: ['Act on the Protection of Personal Information (APPI)'],
      reason:
        'The source page speaks of one Act and of the guidance on it, and does not say that this is the whole of the law.',
    },
    remarks: [
      {
        text: 'The source page, as we have it, has no heading before its passage on Japan. We go by what the lines say.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  ar: {
    title: 'Argentina',
    summary:
      'The source page describes the Personal Data Protection Act, and commitments that Microsoft made in connection with a data transfer agreement.',
    sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
    code: 'AR',
    level: 'country',
    names: [
      { language: 'en', text: 'Argentina' },
      { language: 'es', text: 'Argentina' },
    ],
    serviceLists: [
      {
        services: ['azure', 'dynamics-365', 'intune', 'office-365'],
        asOf: 'Between April 2018 and December 2020 (inferred from the source page)',
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
        remark: 'Only the in-scope parts of the services. The page does not list them.',
      },
      {
        services: ['azure', 'dynamics-365', 'office-365'],
        asOf: 'Copies of February 2021 and December 2023; last change seen on 19 April 2022',
        sources: [{ source: 'ms-docs-argentina', basis: 'explicit' }],
        remark:
          'Intune is not in this list; no reason is given. Azure stands there with Azure DevOps. The copy from 2021 says Microsoft 365, the one from 2023 Office 365.',
      },
    ],
    lawList: {
      completeness: 'examples',
      missing: [
        'Decree 1558/2001',
        'Disposition 60-E/2016 and Resolution 198/2023 on transfers abroad',
        'Resolution 47/2018, which followed 11/2006',
      ],
      reason:
        'The source page names the Constitution, the Act and one rule on security, and does not say that this is the whole of the law.',
    },
    remarks: [
      {
        text: 'The two lists of services differ, so quote each with its date.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ms-docs-argentina'],
      },
      {
        text: 'The Act bars, in principle, transfers to places without adequate protection ([Article 12](/instruments/ar-pdpa/#provision-art-12)). That is a rule on transfers. The sources that we read name no general duty to keep data in Argentina.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
    ],
    openPoints: ['repeal-of-11-2006'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  ca: {
    title: 'Canada',
    summary:
      'The source page names four Canadian laws, federal and provincial, and two services for which Microsoft promised safeguards.',
    sources: [{ source: 'trust-center-principles', lines: [12, 14], basis: 'explicit' }],
    code: 'CA',
    level: 'country',
    names: [
      { language: 'en', text: 'Canada' },
      { language: 'fr', text: 'Canada' },
    ],
    serviceLists: [
      {
        services: ['azure', 'intune'],
        asOf: 'Between April 2018 and December 2020 (inferred from the source page)',
        sources: [{ source: 'trust-center-principles', lines: [14], basis: 'explicit' }],
        remark:
          'Only the in-scope parts of the services. The page does not list them. Dynamics 365 and Office 365 are not named for Canada; no reason is given. Later Microsoft documentation, until July 2021, names the same two services.',
      },
      {
        services: ['dynamics-365', 'microsoft-365-copilot', 'office-365'],
        asOf: 'September 2026, and for part of it November 2017',
        sources: [
          {
            source: 'ms-m365-product-terms-residency',
            locator: 'commitments for commercial customers',
            basis: 'explicit',
          },
          { source: 'ms-online-services-terms-2017', locator: 'Location of Customer Data at Rest', basis: 'explicit' },
        ],
        remark: 'Listed for the location of data at rest alone, by contract. No law is named there.',
      },
    ],
    lawList: {
      completeness: 'examples',
      missing: [
        'Personal Information Protection Act of British Columbia (S.B.C. 2003, c. 63), for the private sector',
        "Quebec's law for the private sector",
        "Alberta's laws for the public sector",
      ],
      reason: 'The source page introduces its four laws as examples.',
    },
    dataResidency: [
      {
        text: 'Microsoft documentation says that [PIPEDA](/instruments/ca-pipeda/) does not require businesses to keep personal information in Canada. It adds that, depending on the province or the industry, certain data may have to stay in Canada.',
        evidence: 'official',
        sources: ['ms-docs-canada'],
      },
      {
        text: 'For public bodies in British Columbia the rule changed in November 2021: see [British Columbia](/jurisdictions/ca-bc/).',
        evidence: 'official',
        sources: ['ca-bc-government'],
      },
    ],
    remarks: [
      {
        text: 'What the source page says of the laws is true of the four together, not of each. Two of them are for public bodies, two for the private sector.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
      {
        text: "Microsoft's documentation page on Canadian privacy laws names datacenters in Toronto and Quebec City, and calls privacy a responsibility that provider and customer share. It was removed from its repository on 13 July 2021, and has a successor in the Azure documentation.",
        evidence: 'official',
        sources: ['ms-docs-canada'],
      },
    ],
    openPoints: ['bill-c-36-stage'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-ab': {
    title: 'Alberta',
    summary: 'The source page names one law of Alberta, for the private sector, and no services for the province.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    code: 'CA-AB',
    level: 'state-or-province',
    parent: 'ca',
    names: [{ language: 'en', text: 'Alberta' }],
    serviceLists: [],
    lawList: {
      completeness: 'examples',
      missing: ['Protection of Privacy Act and Access to Information Act, for the public sector'],
      reason: 'The source page names one law of the province, in a list of examples.',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-bc': {
    title: 'British Columbia',
    summary:
      'The source page names one law of British Columbia, which is for public bodies, and no services for the province.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    code: 'CA-BC',
    level: 'state-or-province',
    parent: 'ca',
    names: [{ language: 'en', text: 'British Columbia' }],
    serviceLists: [],
    lawList: {
      completeness: 'examples',
      missing: ['Personal Information Protection Act (S.B.C. 2003, c. 63), for the private sector'],
      reason: 'The source page names one law of the province, in a list of examples.',
    },
    dataResidency: [
      {
        text: 'Until 25 November 2021 the law had a rule that public bodies store personal information, and have it accessed, in Canada. Bill 35 of 31 October 2019 had already loosened it for processing of short duration and for metadata. On that day the rule was repealed. [Section 33.1](/instruments/ca-bc-fippa/#provision-33-1) now allows disclosure outside Canada in line with regulations.',
        evidence: 'official',
        sources: ['ca-bc-government', 'ca-secondary'],
      },
      {
        text: 'For sensitive personal information that is disclosed for storage outside Canada, [B.C. Reg. 294/2021](/instruments/ca-bc-reg-294-2021/) asks for a supplementary assessment.',
        evidence: 'official',
        sources: ['ca-bc-government', 'ca-secondary'],
      },
      {
        text: 'The rule bound public bodies, not private organisations.',
        evidence: 'secondary',
        sources: ['ca-secondary'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  us: {
    title: 'United States',
    summary:
      'The source pages speak of two laws of the United States, a court case and national security requests. They name no services for the country.',
    sources: [
      { source: 'trust-center-principles', lines: [79], basis: 'inferred' },
      { source: 'government-requests', lines: [9, 34], basis: 'explicit' },
      { source: 'government-requests', lines: [15, 17, 41], basis: 'inferred' },
    ],
    code: 'US',
    level: 'country',
    names: [{ language: 'en', text: 'United States' }],
    serviceLists: [],
    lawList: {
      completeness: 'examples',
      missing: ['Stored Communications Act, which the CLOUD Act amends'],
      reason: 'The source pages name the CLOUD Act and the DMCA in passing, and give no list of laws.',
    },
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  eu: {
    title: 'European Union',
    summary:
      'The source page mentions it once, as an example of a place where a customer may have to keep data. Later texts make promises for it: on a boundary for data, on requests of governments, and on orders to stop the cloud.',
    sources: [
      { source: 'trust-center-principles', lines: [59], basis: 'explicit' },
      { source: 'ms-eu-data-boundary-2022', basis: 'explicit' },
      { source: 'ms-european-digital-commitments', basis: 'explicit' },
    ],
    members: [
      {
        jurisdiction: 'fr',
        sources: [{ source: 'ms-m365-data-residency-2026', locator: 'table of terms', basis: 'explicit' }],
      },
      {
        jurisdiction: 'de',
        sources: [{ source: 'ms-m365-data-residency-2026', locator: 'table of terms', basis: 'explicit' }],
      },
      {
        jurisdiction: 'se',
        sources: [{ source: 'ms-m365-data-residency-2026', locator: 'table of terms', basis: 'explicit' }],
      },
    ],
    code: 'EU',
    level: 'supranational',
    names: [{ language: 'en', text: 'European Union' }],
    serviceLists: [],
    lawList: {
      completeness: 'examples',
      reason:
        'The source page names no law. Later texts name the General Data Protection Regulation, and do not say that it is the whole of the law.',
    },
    dataResidency: [
      {
        text: 'The source page asks whether a customer needs to keep data in a place such as the European Union, and points to a network of datacenters. No law is named there, and no place is promised.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'jurisdictions'>;
