import { type Entries, unresolved } from '../../model/schema.ts';

/** What is promised to customers in Argentina in a data transfer agreement. */
export const argentina = {
  'PC-AR-1': {
    title: 'Applicable security measures of Regulation 11/2006',
    topic: 'local-privacy-laws',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AR-2', 'PC-AR-3', 'PC-AR-4'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'In a data transfer agreement for Argentina, Microsoft committed by contract that the in-scope services of Azure, Dynamics 365, Intune and Office 365 have in place those technical and organisational security measures of the Argentine Regulation 11/2006 that apply.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Holds only for the parts of these services that are in scope. The source page does not list them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'applicable-measures-only',
            kind: 'limit',
            text: 'Covers only the applicable measures of Regulation 11/2006. The source page does not say which ones apply.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'Given in a data transfer agreement. The source page does not say how a customer enters into it.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'ar-data-transfer-agreement',
            subject: 'data-protection',
            provision: unresolved(
              'The source page names no clause of the data transfer agreement. The text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-11-2006',
            relation: 'incorporates',
            rationale:
              'The source page takes up the measures of Regulation 11/2006 by reference, as far as they apply. That rule was superseded in 2018. The commitment did not move to its successor for that reason.',
            evidence: 'secondary',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-argentina',
        locator: 'Microsoft and the PDPA',
        services: ['azure', 'dynamics-365', 'office-365'],
        jurisdictions: ['ar'],
        customers: ['business'],
        effect: 'dropped',
        basis: 'inferred',
        remark:
          'The commitment on safeguards is made again, to help with Act 25.326, and the agreement again, to help with Provision 60-E/2016. Regulation 11/2006 is not mentioned, and Intune not listed.',
      },
    ],
    responsibilities: ['ar-right-of-access'],
    remarks: [
      {
        text: 'Regulation 11/2006 is [Disposición DNPDP 11/2006](/instruments/ar-disposition-11-2006/). [Resolución AAIP 47/2018](/instruments/ar-resolution-47-2018/) of July 2018 followed it, with security measures that are recommended and not mandatory. Nothing that we have seen says that Microsoft promised those.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'That Resolución 47/2018 repealed the older rule is from memory. We have not read its official text on this point.',
        evidence: 'recalled-high',
      },
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 does not mention Regulation 11/2006. It offers a data transfer agreement to help with Disposición 60-E/2016 on transfers, and calls it amendment M314 to the data processing terms of the Online Services Terms.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
      {
        text: 'That documentation lists Azure and Azure DevOps, Dynamics 365, and Microsoft 365 or Office 365. Intune is not on its list.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
    ],
    openPoints: ['repeal-of-11-2006'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-AR-2': {
    title: 'Commitments on notifications',
    topic: 'local-privacy-laws',
    principles: ['transparency', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AR-1', 'PC-AR-3', 'PC-AR-4'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'In connection with a data transfer agreement for Argentina, Microsoft said that it makes commitments about notifications.',
        qualifiers: [
          {
            id: 'content-not-stated',
            kind: 'limit',
            text: 'The source page does not say who is notified of what, or when.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'On the source page, the sentence before this one is limited to in-scope services of Azure, Dynamics 365, Intune and Office 365. We read the limit as holding here too. The source page does not list what is in scope.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'On the source page, the sentence before this one names a data transfer agreement. That these commitments stand in it is our reading. The source page does not say so in words, nor how a customer enters into the agreement.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        strengthBasis: 'inferred',
        binding: [
          {
            instrument: 'ar-data-transfer-agreement',
            subject: 'data-protection',
            provision: unresolved(
              'The source page names no clause of the data transfer agreement. The text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-60-e-2016',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation offers the agreement as a help with this rule on transfers. The source page does not name the rule.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
          { source: 'ms-docs-argentina', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-argentina',
        locator: 'Microsoft and the PDPA',
        services: ['azure', 'dynamics-365', 'office-365'],
        jurisdictions: ['ar'],
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'The agreement adds that the customer is told of every request to disclose personal data that binds legally. Intune is not listed. Holds for what is in scope.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says that the agreement adds that the customer is told of requests for personal data that bind Microsoft by law. It does not list Intune.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-AR-3': {
    title: 'Commitments on audits of facilities',
    topic: 'local-privacy-laws',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AR-1', 'PC-AR-2', 'PC-AR-4'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'In connection with a data transfer agreement for Argentina, Microsoft said that it makes commitments about audits of its facilities.',
        qualifiers: [
          {
            id: 'content-not-stated',
            kind: 'limit',
            text: 'The source page does not say who may audit, when, or at whose cost.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'On the source page, the sentence before this one is limited to in-scope services of Azure, Dynamics 365, Intune and Office 365. We read the limit as holding here too. The source page does not list what is in scope.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'On the source page, the sentence before this one names a data transfer agreement. That these commitments stand in it is our reading. The source page does not say so in words, nor how a customer enters into the agreement.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        strengthBasis: 'inferred',
        binding: [
          {
            instrument: 'ar-data-transfer-agreement',
            subject: 'data-protection',
            provision: unresolved(
              'The source page names no clause of the data transfer agreement. The text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-60-e-2016',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation offers the agreement as a help with this rule on transfers. The source page does not name the rule.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
          { source: 'ms-docs-argentina', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-argentina',
        locator: 'Microsoft and the PDPA',
        services: ['azure', 'dynamics-365', 'office-365'],
        jurisdictions: ['ar'],
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'The agreement adds an audit of processing facilities when the customer requests it, which the customer itself or somebody independent carries out. Intune is not listed. Holds for what is in scope.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: "Microsoft documentation seen in copies from 2021 and 2023 says that the agreement adds an audit of the data processing facilities at the customer's request, by the customer or by an independent third party. It does not list Intune.",
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-AR-4': {
    title: 'Commitments on the use of subcontractors',
    topic: 'local-privacy-laws',
    principles: ['control', 'transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AR-1', 'PC-AR-2', 'PC-AR-3'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'In connection with a data transfer agreement for Argentina, Microsoft said that it makes commitments about the use of subcontractors.',
        qualifiers: [
          {
            id: 'content-not-stated',
            kind: 'limit',
            text: 'The source page does not say what is promised about subcontractors.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'On the source page, the sentence before this one is limited to in-scope services of Azure, Dynamics 365, Intune and Office 365. We read the limit as holding here too. The source page does not list what is in scope.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'On the source page, the sentence before this one names a data transfer agreement. That these commitments stand in it is our reading. The source page does not say so in words, nor how a customer enters into the agreement.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        strengthBasis: 'inferred',
        binding: [
          {
            instrument: 'ar-data-transfer-agreement',
            subject: 'data-protection',
            provision: unresolved(
              'The source page names no clause of the data transfer agreement. The text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-60-e-2016',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation offers the agreement as a help with this rule on transfers. The source page does not name the rule.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
          { source: 'ms-docs-argentina', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-argentina',
        locator: 'Microsoft and the PDPA',
        services: ['azure', 'dynamics-365', 'office-365'],
        jurisdictions: ['ar'],
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'The agreement adds that subcontractors are used only with written consent that was given before. Intune is not listed. Holds for what is in scope.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says that the agreement adds that subcontractors are used only if consent was given before and in writing. It does not list Intune.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
} as const satisfies Entries<'commitments'>;
