import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import type { VerifyOptions } from '../../../../src/citations/verify/citation-rule.ts';
import { verify } from '../../../../src/citations/verify/verify.ts';
import type { Registry } from '../../../../src/model/schema.ts';
import {
  commitmentOf,
  companyWith,
  inventoryFor,
  sightingWith,
  versionWith,
} from '../../../model/said/said-company.ts';
import { today, told } from '../../told.ts';

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

test.each<[string, string, readonly string[]]>([
  ['for the service that a newer text speaks of', 'Vault: PC-A-1@1', []],
  [
    'for another service',
    'Mail: PC-A-1@1',
    [
      'Unexpected citation of PC-A-1@1, last attested on 1 May 2020 for Mail, expected a version attested within P2Y before 2026-11-20',
    ],
  ],
  [
    'for both',
    'Vault and Mail: PC-A-1@1',
    [
      'Unexpected citation of PC-A-1@1, last attested on 1 May 2020 for Mail, expected a version attested within P2Y before 2026-11-20',
    ],
  ],
  [
    'for no service by name',
    'PC-A-1@1',
    [
      'Unexpected citation of PC-A-1@1, last attested on 1 May 2020, expected a version attested within P2Y before 2026-11-20',
    ],
  ],
])('seen again %s', async (_, text, expected) => {
  const registry = companyWith(versionWith({ lastAttested: { date: '2020-05-01' } }));
  const sightings = [sightingWith({ source: 'vault-page', services: ['vault'] })];
  const seen = {
    ...registry,
    sources: { ...registry.sources, 'vault-page': { title: 'Vault page', dated: { date: '2026-02' } } },
    commitments: { 'PC-A-1': { ...commitmentOf(registry), sightings } },
  } as unknown as Registry;
  const document = await readDocument('a.md', new TextEncoder().encode(text));
  const { problems } = verify([document], inventoryFor(seen), { today, maxAge: 'P2Y' });
  expect(problems.filter(({ rule }) => rule === 'attestation-recent').map(({ message }) => message)).toEqual(expected);
});
