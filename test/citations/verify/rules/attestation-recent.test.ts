import { expect, test } from 'vitest';
import type { VerifyOptions } from '../../../../src/citations/verify/citation-rule.ts';
import { told } from '../../told.ts';

test.each<[string, string, Partial<VerifyOptions>, readonly string[]]>([
  ['recent', 'NC-GOV-8@1', { maxAge: 'P1Y' }, []],
  [
    'old',
    'NC-RPT-1@1',
    { maxAge: 'P2Y' },
    [
      'line 1, column 1: error: Unexpected citation of NC-RPT-1@1, last attested in June 2019, expected a version attested within P2Y before 2026-11-20',
    ],
  ],
  [
    'old by months',
    'NC-RPT-1@1',
    { maxAge: 'P80M' },
    [
      'line 1, column 1: error: Unexpected citation of NC-RPT-1@1, last attested in June 2019, expected a version attested within P80M before 2026-11-20',
    ],
  ],
  ['not yet old by months', 'NC-RPT-1@1', { maxAge: 'P90M' }, []],
  [
    'weeks',
    'NC-GOV-8@1',
    { maxAge: 'P2W' },
    [
      'line 1, column 1: error: Unexpected citation of NC-GOV-8@1, last attested on 1 September 2026, expected a version attested within P2W before 2026-11-20',
    ],
  ],
  [
    'days',
    'NC-GOV-8@1',
    { maxAge: 'P79D' },
    [
      'line 1, column 1: error: Unexpected citation of NC-GOV-8@1, last attested on 1 September 2026, expected a version attested within P79D before 2026-11-20',
    ],
  ],
  ['enough days', 'NC-GOV-8@1', { maxAge: 'P80D' }, []],
  [
    'hours',
    'NC-GOV-8@1',
    { maxAge: 'PT48H' },
    [
      'line 1, column 1: error: Unexpected citation of NC-GOV-8@1, last attested on 1 September 2026, expected a version attested within PT48H before 2026-11-20',
    ],
  ],
  ['not asked for', 'NC-RPT-1@1', {}, []],
])('%s', async (_, text, options, expected) => {
  expect(await told('attestation-recent', text, options)).toEqual(expected);
});
