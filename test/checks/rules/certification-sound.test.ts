import { expect, test } from 'vitest';
import { certificationSound } from '../../../src/checks/rules/certification-sound.ts';
import { contextOf, found } from '../context.ts';

const instruments = {
  security: { kind: 'standard', certifiable: true },
  practice: { kind: 'standard', certifiable: false },
  act: { kind: 'statute' },
};

test.each<[string, object, string[]]>([
  ['a certificate with its last day', { type: 'certificate', instrument: 'security', expires: '2029' }, []],
  ['a report with its period', { type: 'report', instrument: 'practice', period: { from: '2025', to: '2025' } }, []],
  [
    'a certificate of what has none, for ever',
    { type: 'certificate', instrument: 'practice' },
    [
      'certifications/seal/type: Unexpected certificate of "practice", which can\'t be certified, expected a "report"',
      'certifications/seal/type: Unexpected certificate without a last day, expected "expires"',
    ],
  ],
  [
    'a report that is called a certificate',
    { title: 'Certificate of 2025', type: 'report', instrument: 'practice', period: { from: '2025', to: '2025' } },
    [
      'certifications/seal/title: Unexpected "Certificate of 2025" as the title of a report, expected that it calls it so',
    ],
  ],
  [
    'a report of a time that is not over',
    { issued: '2026-02-10', type: 'report', instrument: 'practice', period: { from: '2026-01-01', to: '2026-12-31' } },
    [
      'certifications/seal/period: Unexpected end "2026-12-31" of the period of a report of "2026-02-10", expected that it was over',
    ],
  ],
  [
    'a report on the day on which its time was over',
    {
      title: 'Report',
      issued: '2025-12-31',
      type: 'report',
      instrument: 'practice',
      period: { from: '2025-01-01', to: '2025-12-31' },
    },
    [],
  ],
  [
    'a report on a law and no time',
    { type: 'report', instrument: 'act' },
    [
      'certifications/seal/instrument: Unexpected statute "act", expected a standard',
      'certifications/seal/type: Unexpected report on no time in particular, expected its "period"',
    ],
  ],
])('%s', (_, seal, expected) => {
  expect(
    found(certificationSound, contextOf({ instruments, certifications: { seal: { issued: '2026-12-31', ...seal } } })),
  ).toEqual(expected);
});
