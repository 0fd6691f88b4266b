import type { Entries } from '../../model/schema.ts';

/** What is promised about data that models of artificial intelligence get to see. */
export const intelligencePromises = {
  'PC-AI-1': {
    title: 'No training of foundation language models (Microsoft 365 Copilot)',
    topic: 'artificial-intelligence',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-AI-5'],
    versions: [
      {
        from: {
          date: '2023-09-26',
          basis: 'attested',
        },
        statement:
          'Microsoft does not use prompts, responses and data that Microsoft 365 Copilot accesses through Microsoft Graph to train foundation language models.',
        qualifiers: [
          {
            id: 'early-access',
            kind: 'limit',
            text: 'The text applied to the Early Access Program alone, and called its details subject to change.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['microsoft-365-copilot'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses', 'customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-copilot-privacy-2023',
            locator: 'important note at the beginning',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2023-09-26',
        },
      },
      {
        from: {
          notBefore: '2023-09-27',
          notAfter: '2026-06-18',
          basis: 'attested',
        },
        statement:
          'Microsoft does not use prompts, responses and data that Microsoft 365 Copilot accesses through Microsoft Graph to train foundation language models.',
        qualifiers: [
          {
            id: 'graph',
            kind: 'limit',
            text: 'Speaks of data that is accessed through Microsoft Graph. What an agent of another company does with what it is sent is for its own terms.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['microsoft-365-copilot'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses', 'customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'broadening',
          reason: 'The text is no longer limited to the Early Access Program.',
        },
        sources: [
          {
            source: 'ms-copilot-extensibility',
            locator: 'Microsoft 365 Copilot connectors',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-06-18',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'For consumers it is otherwise: the privacy statement of July 2026 says that their data may be used to train models. See [PC-CON-1](/commitments/pc-con-1/) for what it rules out.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2026'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-AI-2': {
    title: 'Prompts kept from other customers (Azure Direct Models)',
    topic: 'artificial-intelligence',
    principles: ['control', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AI-3'],
    versions: [
      {
        from: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
          basis: 'attested',
        },
        statement:
          'For Azure Direct Models, Microsoft said that prompts, completions, embeddings and training data are not available to other customers.',
        qualifiers: [
          {
            id: 'abuse-monitoring',
            kind: 'limit',
            text: 'To detect abuse, Microsoft may select a sample of prompts and completions for review, by machines and where necessary by authorised employees, unless the customer was approved for another way.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-direct-models'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-foundry-data-privacy',
            locator: 'important note at the beginning',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-AI-3': {
    title: 'Prompts kept from providers of models (Azure Direct Models)',
    topic: 'artificial-intelligence',
    principles: ['control', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AI-2', 'PC-AI-4'],
    versions: [
      {
        from: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
          basis: 'attested',
        },
        statement:
          'For Azure Direct Models, Microsoft said that prompts, completions, embeddings and training data are not available to OpenAI or to other providers of these models.',
        qualifiers: [
          {
            id: 'abuse-monitoring',
            kind: 'limit',
            text: 'To detect abuse, Microsoft may select a sample of prompts and completions for review, by machines and where necessary by authorised employees, unless the customer was approved for another way.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-direct-models'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-foundry-data-privacy',
            locator: 'important note at the beginning',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-AI-4': {
    title: 'No use by providers of models (Azure Direct Models)',
    topic: 'artificial-intelligence',
    principles: ['control', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AI-3'],
    versions: [
      {
        from: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
          basis: 'attested',
        },
        statement:
          'For Azure Direct Models, Microsoft said that the providers of these models do not use prompts, completions, embeddings and training data to improve their models or services.',
        qualifiers: [
          {
            id: 'abuse-monitoring',
            kind: 'limit',
            text: 'To detect abuse, Microsoft may select a sample of prompts and completions for review, by machines and where necessary by authorised employees, unless the customer was approved for another way.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-direct-models'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-foundry-data-privacy',
            locator: 'important note at the beginning',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-AI-5': {
    title: 'No training of foundation models without permission (Azure Direct Models)',
    topic: 'artificial-intelligence',
    principles: ['control', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AI-1'],
    versions: [
      {
        from: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
          basis: 'attested',
        },
        statement:
          'For Azure Direct Models, Microsoft said that prompts, completions, embeddings and training data train no generative foundation models without permission or instruction of the customer.',
        qualifiers: [
          {
            id: 'abuse-monitoring',
            kind: 'limit',
            text: 'To detect abuse, Microsoft may select a sample of prompts and completions for review, by machines and where necessary by authorised employees, unless the customer was approved for another way.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'permission',
            kind: 'exclusion',
            text: 'Does not hold where the customer permits or instructs it.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-direct-models'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-foundry-data-privacy',
            locator: 'important note at the beginning',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-AI-6': {
    title: 'No improving of products without permission (Azure Direct Models)',
    topic: 'artificial-intelligence',
    principles: ['control', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AI-4', 'PC-AI-5'],
    versions: [
      {
        from: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
          basis: 'attested',
        },
        statement:
          'For Azure Direct Models, Microsoft said that customer data, prompts and completions improve no products or services, be they its own or of others, unless the customer explicitly permits or instructs it.',
        qualifiers: [
          {
            id: 'abuse-monitoring',
            kind: 'limit',
            text: 'To detect abuse, Microsoft may select a sample of prompts and completions for review, by machines and where necessary by authorised employees, unless the customer was approved for another way.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'permission',
            kind: 'exclusion',
            text: 'Does not hold where the customer explicitly permits or instructs it.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-direct-models'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['prompts-and-responses', 'customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-foundry-data-privacy',
            locator: 'important note at the beginning',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          notBefore: '2025-06-01',
          notAfter: '2026-05-18',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'commitments'>;
