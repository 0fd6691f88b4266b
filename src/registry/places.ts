import type { Entries } from '../model/schema.ts';

/** Places that later texts name as locations of data. */
export const places = {
  gb: {
    title: 'United Kingdom',
    summary:
      'A later text names the United Kingdom among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'GB',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'United Kingdom',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  no: {
    title: 'Norway',
    summary:
      'A later text names Norway among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'NO',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Norway',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  ch: {
    title: 'Switzerland',
    summary:
      'A later text names Switzerland among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'CH',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Switzerland',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  fr: {
    title: 'France',
    summary:
      'A later text names France among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'FR',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'France',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  de: {
    title: 'Germany',
    summary:
      'A later text names Germany among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'DE',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Germany',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  se: {
    title: 'Sweden',
    summary:
      'A later text names Sweden among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'SE',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Sweden',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  au: {
    title: 'Australia',
    summary:
      'A later text names Australia among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'AU',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Australia',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  br: {
    title: 'Brazil',
    summary:
      'A later text names Brazil among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'BR',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Brazil',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  in: {
    title: 'India',
    summary:
      'A later text names India among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'IN',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'India',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  kr: {
    title: 'South Korea',
    summary:
      'A later text names South Korea among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'KR',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'South Korea',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  qa: {
    title: 'Qatar',
    summary:
      'A later text names Qatar among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'QA',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'Qatar',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  za: {
    title: 'South Africa',
    summary:
      'A later text names South Africa among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'ZA',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'South Africa',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  ae: {
    title: 'United Arab Emirates',
    summary:
      'A later text names the United Arab Emirates among the places in which content of Office 365 is kept at rest, if a tenant is provisioned there. The source pages do not name it.',
    sources: [
      {
        source: 'ms-m365-product-terms-residency',
        locator: 'commitments for commercial customers',
        basis: 'explicit',
      },
    ],
    code: 'AE',
    level: 'country',
    names: [
      {
        language: 'en',
        text: 'United Arab Emirates',
      },
    ],
    serviceLists: [],
    lawList: {
      completeness: 'none-named',
      reason: 'The texts name the place as a location of data, and no law of it.',
    },
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'jurisdictions'>;
