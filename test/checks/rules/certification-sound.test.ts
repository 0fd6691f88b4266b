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
    'a report on a law and no time',
    { type: 'report', instrument: 'act' },
    [
      'certifications/seal/instrument: Unexpected statute "act", expected a standard',
      'certifications/seal/type: Unexpected report on no time in particular, expected its "period"',
    ],
  ],
])('%s', (_, seal, expected) => {
  expect(found(certificationSound, contextOf({ instruments, certifications: { seal } }))).toEqual(expected);
});
