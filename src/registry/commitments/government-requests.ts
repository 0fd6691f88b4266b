import { type Entries, unresolved } from '../../model/schema.ts';

/** What is promised about requests of governments, law enforcement and other third parties for customer data. */
export const governmentRequests = {
  'PC-GOV-1': {
    title: 'No disclosure to governments, except as directed or required',
    topic: 'government-requests',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-7', 'PC-GOV-12'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft promised not to disclose customer data that is hosted in the Microsoft Cloud to governments or law enforcement agencies, except as the customer directs or where the law requires it.',
        qualifiers: [
          {
            id: 'customer-direction',
            kind: 'exclusion',
            text: 'Does not hold where the customer directs the disclosure.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'required-by-law',
            kind: 'exclusion',
            text: 'Does not hold where the law requires the disclosure.',
            basis: 'explicit',
            reason: 'The law requires the disclosure.',
          },
          {
            id: 'microsoft-cloud-only',
            kind: 'limit',
            text: 'Speaks of customer data hosted in the Microsoft Cloud. The source page does not list the services that this includes.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released. The source page says so of redirected and of compelled requests. That it limits this promise too is our reading.",
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['microsoft-cloud'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'government-requests-2017', locator: 'Opening paragraphs', basis: 'explicit' },
          { source: 'government-requests', lines: [7], basis: 'explicit' },
          { source: 'government-requests', lines: [32], basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['customer-owns-data'],
    remarks: [
      {
        text: 'The reason that the source page gives is a belief, that customers ought to control their own data: see [PC-CLM-14](/claims/#pc-clm-14).',
        evidence: 'official',
        sources: ['government-requests'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-2': {
    title: 'Redirecting requests to the customer',
    topic: 'government-requests',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-3', 'PC-GOV-4', 'PC-GOV-5'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft said that when a government or law enforcement agency asks it for customer data, it always tries to have the requester get the data from the customer instead.',
        qualifiers: [
          {
            id: 'cognitive-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services where customer data has been de-linked so far that there are no practical means of keeping the promise.',
            basis: 'explicit',
            reason: 'No practical means of keeping the promise remain then.',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'cognitive-services',
              basis: 'explicit',
              reason: 'No practical means of keeping the promise remain then.',
              where:
                'Customer data has been de-linked so far that there are no practical means of keeping the promise.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A request for customer data from a government or law enforcement agency.',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests-2017', locator: 'Our data privacy standards', basis: 'explicit' }],
        lastAttested: { date: '2017-01-29' },
      },
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that when a government or law enforcement agency asks it for customer data, it always tries to have the requester get the data from the customer instead.',
        qualifiers: [
          {
            id: 'bing-search-services',
            kind: 'exclusion',
            text: 'Does not hold for Bing Search Services where customer data has been de-linked so far that there are no practical means of keeping the promise.',
            basis: 'explicit',
            reason: 'No practical means of keeping the promise remain then.',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'bing-search-services',
              basis: 'explicit',
              reason: 'No practical means of keeping the promise remain then.',
              where:
                'Customer data has been de-linked so far that there are no practical means of keeping the promise.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A request for customer data from a government or law enforcement agency.',
        supports: [],
        change: {
          kind: 'broadening',
          reason:
            'The exclusion now names Bing Search Services. It used to name Cognitive Services, the larger family to which the Bing Search APIs belonged until October 2020. That the promise reaches further for that reason is our reading.',
        },
        sources: [
          { source: 'government-requests', lines: [27], basis: 'explicit' },
          { source: 'government-requests', lines: [29], basis: 'explicit' },
          { source: 'government-requests', lines: [32], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'In the January 2017 copy a heading over this passage says that requests from law enforcement and other third parties are redirected to the customer. The later page, as we have it, lacks the heading.',
        evidence: 'official',
        sources: ['government-requests-2017'],
      },
      {
        text: 'The part of the January 2017 copy that we read ends before the sentence on basic contact information. We carry the limit back to the first version, so that the older wording is not made stronger than it may have been.',
        evidence: 'inferred',
        sources: ['government-requests-2017'],
      },
      {
        text: 'The Bing Search APIs were retired on 11 August 2025, so the exclusion may concern a service that is no longer offered. We keep it as the page has it.',
        evidence: 'secondary',
        sources: ['services-secondary'],
      },
      {
        text: 'As we recall, the data protection addendum in use today has a section on the disclosure of data with the same substance and further points. We have not seen it, and claim nothing from it.',
        evidence: 'recalled-high',
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-GOV-3': {
    title: 'Prompt notice of a request',
    topic: 'government-requests',
    principles: ['control', 'transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-2', 'PC-GOV-4'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft promised to tell the customer promptly about any third-party request for customer data, unless the law forbids it.',
        qualifiers: [
          {
            id: 'legal-prohibition',
            kind: 'exclusion',
            text: 'Does not hold where the law forbids the notice. The words on legal prohibition can be read as limiting both the notice and the copy of the request, or only the copy. We take the weaker promise.',
            basis: 'ambiguous',
            reason: 'The law forbids it.',
            openPoint: 'notice-or-copy-proviso',
          },
          {
            id: 'cognitive-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services where customer data has been de-linked so far that there are no practical means of keeping the promise.',
            basis: 'explicit',
            reason: 'No practical means of keeping the promise remain then.',
          },
          {
            id: 'list-on-governments',
            kind: 'limit',
            text: 'On the source page it stands in a list that opens with government and law enforcement requests. Whether it also covers requests from others, such as parties to civil suits, is not settled.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'cognitive-services',
              basis: 'explicit',
              reason: 'No practical means of keeping the promise remain then.',
              where:
                'Customer data has been de-linked so far that there are no practical means of keeping the promise.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A third-party request for customer data.',
        timeLimit: { within: 'promptly', after: 'Receipt of the request (our reading; the source page does not say).' },
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests-2017', locator: 'Our data privacy standards', basis: 'explicit' }],
        lastAttested: { date: '2017-01-29' },
      },
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft promised to tell the customer promptly about any third-party request for customer data, unless the law forbids it.',
        qualifiers: [
          {
            id: 'legal-prohibition',
            kind: 'exclusion',
            text: 'Does not hold where the law forbids the notice. The words on legal prohibition can be read as limiting both the notice and the copy of the request, or only the copy. We take the weaker promise.',
            basis: 'ambiguous',
            reason: 'The law forbids it.',
            openPoint: 'notice-or-copy-proviso',
          },
          {
            id: 'bing-search-services',
            kind: 'exclusion',
            text: 'Does not hold for Bing Search Services where customer data has been de-linked so far that there are no practical means of keeping the promise.',
            basis: 'explicit',
            reason: 'No practical means of keeping the promise remain then.',
          },
          {
            id: 'list-on-governments',
            kind: 'limit',
            text: 'On the source page it stands in a list that opens with government and law enforcement requests. Whether it also covers requests from others, such as parties to civil suits, is not settled.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'bing-search-services',
              basis: 'explicit',
              reason: 'No practical means of keeping the promise remain then.',
              where:
                'Customer data has been de-linked so far that there are no practical means of keeping the promise.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A third-party request for customer data.',
        timeLimit: { within: 'promptly', after: 'Receipt of the request (our reading; the source page does not say).' },
        supports: [],
        change: {
          kind: 'broadening',
          reason:
            'The exclusion now names Bing Search Services. It used to name Cognitive Services, the larger family to which the Bing Search APIs belonged until October 2020. That the promise reaches further for that reason is our reading.',
        },
        sources: [
          { source: 'government-requests', lines: [27], basis: 'explicit' },
          { source: 'government-requests', lines: [29], basis: 'explicit' },
          { source: 'government-requests', lines: [32], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The source page says only that notice is prompt. It does not say from when the time counts. That it counts from the receipt of the request is our reading.',
        evidence: 'inferred',
      },
      {
        text: 'The part of the January 2017 copy that we read ends before the sentence on basic contact information. We carry the limit back to the first version, so that the older wording is not made stronger than it may have been.',
        evidence: 'inferred',
        sources: ['government-requests-2017'],
      },
      {
        text: 'The Bing Search APIs were retired on 11 August 2025, so the exclusion may concern a service that is no longer offered. We keep it as the page has it.',
        evidence: 'secondary',
        sources: ['services-secondary'],
      },
      {
        text: 'As we recall, the data protection addendum in use today has a section on the disclosure of data with the same substance and further points. We have not seen it, and claim nothing from it.',
        evidence: 'recalled-high',
      },
    ],
    openPoints: ['notice-or-copy-proviso', 'current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-GOV-4': {
    title: 'A copy of the request for the customer',
    topic: 'government-requests',
    principles: ['control', 'transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-2', 'PC-GOV-3'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft promised to give the customer a copy of any third-party request for customer data, unless the law forbids it.',
        qualifiers: [
          {
            id: 'legal-prohibition',
            kind: 'exclusion',
            text: 'Does not hold where the law forbids Microsoft to give the copy.',
            basis: 'explicit',
            reason: 'The law forbids it.',
          },
          {
            id: 'bing-search-services',
            kind: 'exclusion',
            text: 'May not hold for Bing Search Services where customer data has been de-linked so far that there are no practical means of keeping the promise. The exclusion names redirecting and notice, and leaves open whether it includes the copy.',
            basis: 'ambiguous',
            reason: 'No practical means of keeping the promise remain then.',
            openPoint: 'bing-exclusion-and-copy',
          },
          {
            id: 'list-on-governments',
            kind: 'limit',
            text: 'On the source page it stands in a list that opens with government and law enforcement requests. Whether it also covers requests from others, such as parties to civil suits, is not settled.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'bing-search-services',
              basis: 'ambiguous',
              reason: 'No practical means of keeping the promise remain then.',
              where:
                'Customer data has been de-linked so far that there are no practical means of keeping the promise.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A third-party request for customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason:
            'First version that we keep. The January 2017 copy has the same sentence, but the exclusion after it names Cognitive Services.',
        },
        sources: [
          { source: 'government-requests', lines: [27], basis: 'explicit' },
          { source: 'government-requests', lines: [29], basis: 'explicit' },
          { source: 'government-requests', lines: [32], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The January 2017 copy of the page has the same sentence on the copy of a request, followed by an exclusion that names Cognitive Services instead of Bing Search Services.',
        evidence: 'official',
        sources: ['government-requests-2017'],
      },
      {
        text: 'The Bing Search APIs were retired on 11 August 2025, so the exclusion may concern a service that is no longer offered. We keep it as the page has it.',
        evidence: 'secondary',
        sources: ['services-secondary'],
      },
      {
        text: 'As we recall, the data protection addendum in use today has a section on the disclosure of data with the same substance and further points. We have not seen it, and claim nothing from it.',
        evidence: 'recalled-high',
      },
    ],
    openPoints: ['bing-exclusion-and-copy', 'current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-GOV-5': {
    title: 'Disclosure only under legal compulsion',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-2', 'PC-GOV-6'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that where it is not able to redirect a valid government or law enforcement request to the customer, it discloses information only if the law compels it to.',
        qualifiers: [
          {
            id: 'valid-request',
            kind: 'condition',
            text: 'Speaks of valid requests that Microsoft is not able to redirect to the customer.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger:
          'A valid request from a government or law enforcement agency that Microsoft is not able to redirect to the customer.',
        supports: [],
        change: {
          kind: 'initial',
          reason:
            'Oldest wording that we have seen whole. The part of the January 2017 copy that we read breaks off in this sentence.',
        },
        sources: [
          { source: 'government-requests', lines: [30], basis: 'explicit' },
          { source: 'government-requests', lines: [27, 32], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'A Microsoft page on its practices says which legal process it asks for: a subpoena for data other than content, and a warrant or court order for content.',
        evidence: 'official',
        sources: ['ms-our-practices'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-6': {
    title: 'Only the data that the order names',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-5', 'PC-GOV-12'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that where it is not able to redirect a valid government or law enforcement request to the customer, it always makes sure that it provides no data beyond what the legal order names.',
        qualifiers: [
          {
            id: 'valid-request',
            kind: 'condition',
            text: 'Speaks of valid requests that Microsoft is not able to redirect to the customer.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: "A request may still require that the customer's basic contact information be released.",
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A valid request, with a legal order, that Microsoft is not able to redirect to the customer.',
        supports: [],
        change: {
          kind: 'initial',
          reason:
            'Oldest wording that we have seen whole. The part of the January 2017 copy that we read ends before it.',
        },
        sources: [
          { source: 'government-requests', lines: [30], basis: 'explicit' },
          { source: 'government-requests', lines: [27, 32], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'A Microsoft page on its practices adds that requests must concern specific accounts, and that its legal team reviews them and rejects those that are not valid.',
        evidence: 'official',
        sources: ['ms-our-practices'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-7': {
    title: 'No direct access for third parties',
    topic: 'government-requests',
    principles: ['control', 'security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-1'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft said that it gives no third party direct or unhindered access to customer data, except as the customer directs.',
        qualifiers: [
          {
            id: 'customer-direction',
            kind: 'exclusion',
            text: 'Does not hold where the customer directs that access be given.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'direct-access-only',
            kind: 'limit',
            text: 'Speaks of direct or unhindered access. It does not rule out that data is disclosed on request.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'government-requests-2017', locator: 'Our data privacy standards', basis: 'explicit' },
          { source: 'government-requests', lines: [25], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The source page counts law enforcement, other government bodies and parties to civil suits among the third parties. In the January 2017 copy a heading over this passage says that direct access is not offered. The later page, as we have it, lacks the heading.',
        evidence: 'official',
        sources: ['government-requests', 'government-requests-2017'],
      },
      {
        text: 'A Microsoft page on its practices speaks of governments only, and of direct and unfettered access. With "and", it rules out less than this page with "or".',
        evidence: 'official',
        sources: ['ms-our-practices'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-8': {
    title: 'No encryption keys for governments',
    topic: 'government-requests',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-9'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement: 'Microsoft said that it does not give its encryption keys to any government.',
        qualifiers: [
          {
            id: 'own-encryption',
            kind: 'limit',
            text: "Speaks of governments, and of Microsoft's own encryption. Keys that a customer holds itself are not addressed.",
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests', lines: [36], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'A Microsoft page on its practices says the same.',
        evidence: 'official',
        sources: ['ms-our-practices'],
      },
      {
        text: 'As we recall, the data protection addendum in use today has a section on the disclosure of data with the same substance and further points. We have not seen it, and claim nothing from it.',
        evidence: 'recalled-high',
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-GOV-9': {
    title: 'No means to break encryption for governments',
    topic: 'government-requests',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-8'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement: "Microsoft said that it gives no government the means to break Microsoft's encryption.",
        qualifiers: [
          {
            id: 'own-encryption',
            kind: 'limit',
            text: "Speaks of governments, and of Microsoft's own encryption. Keys that a customer holds itself are not addressed.",
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests', lines: [36], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'A Microsoft page on its practices says the same.',
        evidence: 'official',
        sources: ['ms-our-practices'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-10': {
    title: 'Arguing its position in court',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-PRI-5'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that, where necessary, it has argued in court for its position on protecting customer data from improper access by governments.',
        qualifiers: [
          {
            id: 'past-conduct',
            kind: 'limit',
            text: 'Tells of past conduct. Whether it promises that Microsoft will go to court in future is ambiguous.',
            basis: 'ambiguous',
            reason: 'not-stated',
            openPoint: 'court-challenge-as-promise',
          },
          {
            id: 'where-necessary',
            kind: 'condition',
            text: 'Only where necessary. The source page does not say who judges that, or by what measure.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests', lines: [34], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The source page tells of one case, a challenge to a search warrant that a magistrate judge in the United States issued. The sentence has lost its beginning, probably the title of an article. The [path of the case](/instruments/us-microsoft-warrant-case/) ended on 17 April 2018, when the Supreme Court sent it back to be dismissed as moot.',
        evidence: 'official',
        sources: ['government-requests', 'us-case-texts'],
      },
    ],
    links: [
      {
        label: 'Article on the challenge to the search warrant',
        url: unresolved(
          'The source page probably linked to an article at the start of its sentence on the search warrant. Title and address are lost. The publisher or an archived copy of the page could give them.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'government-requests', lines: [34], basis: 'inferred' }],
      },
    ],
    openPoints: ['court-challenge-as-promise', 'lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-11': {
    title: 'Transparency about lawful requests',
    topic: 'government-requests',
    principles: ['transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-RPT-1', 'PC-RPT-2'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft said that it is committed to transparency when a government or law enforcement agency makes a lawful request for customer data.',
        qualifiers: [
          {
            id: 'lawful-request',
            kind: 'condition',
            text: 'Speaks of lawful requests. Requests that are not lawful are not addressed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A lawful request for customer data from a government or law enforcement agency.',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'government-requests-2017', locator: 'Opening paragraphs', basis: 'explicit' },
          { source: 'government-requests', lines: [7], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-GOV-12': {
    title: 'Limiting what is disclosed',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-1', 'PC-GOV-6'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft said that when a government or law enforcement agency makes a lawful request for customer data, it limits what it discloses.',
        qualifiers: [
          {
            id: 'lawful-request',
            kind: 'condition',
            text: 'Speaks of lawful requests. Requests that are not lawful are not addressed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A lawful request for customer data from a government or law enforcement agency.',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'government-requests-2017', locator: 'Opening paragraphs', basis: 'explicit' },
          { source: 'government-requests', lines: [7], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
