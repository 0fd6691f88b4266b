/** What a company of today lists and promises: certificates, plans, how long data is kept, what is in force, what was withdrawn. */
import { type Change, edit, files, newest, type PlantedFault, withdrawn } from '../fault.ts';

const gov8 = "'PC-GOV-8': {";
const jp2 = "'PC-JP-2': {";
const keys = 'Microsoft said that it does not give its encryption keys to any government.';
const removed = "a customer's data is removed if the customer leaves.";

/** A certificate of the provider's, whose last day is left out where none is given. */
function certificate(instrument: string, expires?: string): Change {
  const lastDay = expires === undefined ? '' : `expires: '${expires}',`;
  const entry = `'security-seal': {
    title: 'Seal of security',
    summary: 'Somebody looked at the management of security.',
    sources: [{ source: 'ms-docs-canada', basis: 'explicit' }],
    instrument: '${instrument}',
    type: 'certificate',
    issuer: 'Contoso Assurance',
    ${lastDay}
    services: ['azure'],
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  }`;
  return {
    edits: [
      { file: files.index, from: 'certifications: []', to: `certifications: [{ ${entry} }]` },
      { file: files.ids, from: 'certificationIds = []', to: "certificationIds = ['security-seal']" },
    ],
  };
}

/** A service with plans, and a promise that is limited to one of them. */
function plan(id: string): Change {
  return {
    edits: [
      {
        file: files.services,
        from: "title: 'Intune',",
        to: "title: 'Intune', plans: [{ id: 'suite', title: 'Suite' }],",
      },
      {
        file: files.japanPromises,
        after: [jp2, 'scope: {'],
        from: 'excluded: [],',
        to: `excluded: [], plans: [{ service: 'intune', plans: ['${id}'] }],`,
      },
    ],
  };
}

/** Data that is kept for thirty days, by the words and by the field. */
function kept(period: string): Change {
  return {
    edits: [
      { file: files.data, from: removed, to: "it keeps a customer's data for 30 days once the customer leaves." },
      {
        file: files.data,
        from: "trigger: 'A customer leaves.',",
        to: `trigger: 'A customer leaves.', retention: { period: '${period}', after: 'The exit.' },`,
      },
    ],
  };
}

/** A promise of today, in these words. */
function inForce(words: string): Change {
  return {
    edits: [
      { file: files.government, after: gov8, from: "status: 'historic'", to: "status: 'in-force'" },
      { file: files.government, after: newest.gov8, from: keys, to: words },
      {
        file: files.government,
        after: [...newest.gov8, "kind: 'erratum'"],
        from: "lastAttested: { notBefore: '2018-04', notAfter: '2020-12' }",
        to: "lastAttested: { date: '2026-01-20' }",
      },
    ],
  };
}

export const today: readonly PlantedFault[] = [
  {
    name: 'a certificate without a last day',
    fault: certificate('iso-27001'),
    expected: [{ rule: 'certification-sound', at: "type: ‸'certificate'" }],
    twin: certificate('iso-27001', '2028-02-09'),
  },
  {
    name: 'a certificate of a code of practice',
    fault: certificate('iso-27002', '2028-02-09'),
    expected: [{ rule: 'certification-sound', at: "type: ‸'certificate'" }],
    twin: certificate('iso-27701', '2028-02-09'),
  },
  {
    name: 'a certificate that expires next month',
    fault: certificate('iso-27001', '2026-12-20'),
    expected: [{ rule: 'day-has-come', at: "expires: ‸'2026-12-20'" }],
    twin: certificate('iso-27001', '2027-12-20'),
  },
  {
    name: 'a limit to a plan that is not sold',
    fault: plan('basic'),
    expected: [{ rule: 'plan-in-scope', file: files.japanPromises, at: "'basic'" }],
    twin: plan('suite'),
  },
  {
    name: 'another time in the field than data is kept for by the words',
    fault: kept('P90D'),
    expected: [{ rule: 'retention-in-field', at: "'P90D'" }],
    twin: kept('P30D'),
  },
  {
    name: 'a promise in force that reports what was said',
    fault: inForce('Microsoft said in 2018 that it does not give its encryption keys to any government.'),
    expected: [{ rule: 'in-force-told-in-present', at: "'Microsoft said in 2018" }],
    twin: inForce('Microsoft does not give its encryption keys to any government.'),
  },
  {
    name: 'a withdrawal without a day',
    fault: edit(files.government, "status: 'historic'", "status: 'withdrawn'", gov8),
    expected: [{ rule: 'withdrawal-told', at: "'withdrawn'" }],
    twin: edit(files.government, "status: 'historic'", withdrawn, gov8),
  },
  {
    name: 'a withdrawal before the promise was last seen',
    fault: edit(files.government, "status: 'historic'", withdrawn.replace('2024-05', '2017-05'), gov8),
    expected: [{ rule: 'withdrawal-told', at: "'2017-05'" }],
    twin: edit(files.government, "status: 'historic'", withdrawn.replace('2024-05', '2021'), gov8),
  },
];
