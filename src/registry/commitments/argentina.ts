import type { CommitmentId } from '../ids.ts';
import { type Commitment, unresolved } from '../schema.ts';

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
          'In a data transfer agreement for Argentina, Microsoft commits by contract that the in-scope services of Azure, Dynamics 365, Intune and Office 365 have in place those technical and organisational security measures of Regulation 11/2006 that apply.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Holds only for the parts of these services that are in scope; the source page does not list them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'applicable-measures-only',
            kind: 'limit',
            text: 'Covers only the applicable measures of Regulation 11/2006; which ones apply is not said.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'Given in a data transfer agreement; the source page does not say how a customer enters into it.',
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
              'The source page names no clause of the data transfer agreement; the text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and gives no list of them; the publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-11-2006',
            relation: 'incorporates',
            rationale:
              'The source page takes the measures over from Regulation 11/2006 by reference, as far as they apply. The rule was superseded in 2018; the commitment is not thereby pointed at its successor.',
            evidence: 'secondary',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['ar-right-of-access'],
    remarks: [
      {
        text: 'Regulation 11/2006 is [Disposición DNPDP 11/2006](/instruments/ar-disposition-11-2006/). [Resolución AAIP 47/2018](/instruments/ar-resolution-47-2018/) of July 2018 followed it with security measures that are recommended, not mandatory. Nothing that we have seen says that Microsoft promised those.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'That Resolución 47/2018 repealed the older rule is from memory: its official text was not read on this point.',
        evidence: 'recalled-high',
      },
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 no longer gives Regulation 11/2006 as the ground of the agreement, but Disposición 60-E/2016 on transfers. It identifies the agreement as amendment M314 to the data processing terms of the Online Services Terms.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
      {
        text: 'That documentation lists Azure and Azure DevOps, Dynamics 365, and Microsoft 365 or Office 365; Intune is not on its list.',
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
        statement: 'In a data transfer agreement for Argentina, Microsoft takes on commitments about notifications.',
        qualifiers: [
          {
            id: 'content-not-stated',
            kind: 'limit',
            text: 'The source page does not say who is notified of what, or when.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Follows a sentence that is limited to in-scope services of Azure, Dynamics 365, Intune and Office 365; we read the limit as holding here too. The source page does not list what is in scope.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'Given in a data transfer agreement; the source page does not say how a customer enters into it.',
            basis: 'inferred',
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
              'The source page names no clause of the data transfer agreement; the text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and gives no list of them; the publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-60-e-2016',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation offers the agreement as help with this rule on transfers; the source page does not name the rule.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says what the agreement adds: notice to the customer of any legally binding request to disclose personal data. It does not list Intune.',
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
          'In a data transfer agreement for Argentina, Microsoft takes on commitments about audits of its facilities.',
        qualifiers: [
          {
            id: 'content-not-stated',
            kind: 'limit',
            text: 'The source page does not say who may audit, when, or at whose cost.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Follows a sentence that is limited to in-scope services of Azure, Dynamics 365, Intune and Office 365; we read the limit as holding here too. The source page does not list what is in scope.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'Given in a data transfer agreement; the source page does not say how a customer enters into it.',
            basis: 'inferred',
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
              'The source page names no clause of the data transfer agreement; the text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and gives no list of them; the publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-60-e-2016',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation offers the agreement as help with this rule on transfers; the source page does not name the rule.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says what the agreement adds: audit of data processing facilities at the request of the customer, by the customer or by an independent third party. It does not list Intune.',
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
          'In a data transfer agreement for Argentina, Microsoft takes on commitments about its use of subcontractors.',
        qualifiers: [
          {
            id: 'content-not-stated',
            kind: 'limit',
            text: 'The source page does not say what is promised about subcontractors.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Follows a sentence that is limited to in-scope services of Azure, Dynamics 365, Intune and Office 365; we read the limit as holding here too. The source page does not list what is in scope.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'under-the-agreement',
            kind: 'condition',
            text: 'Given in a data transfer agreement; the source page does not say how a customer enters into it.',
            basis: 'inferred',
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
              'The source page names no clause of the data transfer agreement; the text of the agreement, or the publisher, could say.',
            ),
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['ar'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and gives no list of them; the publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'ar-disposition-60-e-2016',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation offers the agreement as help with this rule on transfers; the source page does not name the rule.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 says what the agreement adds: subcontractors only with prior written consent. It does not list Intune.',
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
} as const satisfies Partial<Record<CommitmentId, Commitment>>;
