import type { Entries } from '../../../src/model/schema.ts';

/** Standards and frameworks. */
export const standards = {
  'cloud-privacy-standard': {
    kind: 'standard',
    title: 'NS 4100 Privacy in the cloud',
    summary: 'A code of practice for those who process data for others.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 7', basis: 'explicit' }],
    names: [{ language: 'en', text: 'Privacy in the cloud', evidence: 'secondary' }],
    issuer: 'Norland Standards Institute',
    type: 'code-of-practice',
    // Whether somebody can certify conformity with it.
    certifiable: false,
    editions: [
      {
        edition: 'NS 4100:2018',
        published: '2018-05',
        // Until when it was valid, and what to know of it.
        withdrawn: '2024-02',
        remark: 'Without the chapter on notice.',
        evidence: 'secondary',
      },
      { edition: 'NS 4100:2024', published: '2024-02', evidence: 'secondary' },
    ],
    dates: [],
    provisions: [
      { id: 'choice', title: 'Consent and choice', edition: 'NS 4100:2024', evidence: 'secondary' },
      { id: 'notice', title: 'Notice', edition: 'NS 4100:2024', evidence: 'secondary' },
    ],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'cloud-security-standard': {
    kind: 'standard',
    title: 'NS 4200 Security in the cloud',
    summary: 'What a company has to manage to keep data safe.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 7', basis: 'explicit' }],
    names: [{ language: 'en', text: 'Security in the cloud', evidence: 'secondary' }],
    issuer: 'Norland Standards Institute',
    type: 'management-system',
    certifiable: true,
    editions: [{ edition: 'NS 4200:2020', published: '2020', evidence: 'secondary' }],
    dates: [],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
