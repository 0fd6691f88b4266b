/** Citing what holds later, what is promised no more, and what is limited to plans, over the example company. */
import { expect, test } from 'vitest';
import { contentOf } from '../../../src/citations/cite/content.ts';
import { type CiteRequest, cite } from '../../../src/citations/cite/lookup.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { registry, site } from '../../example.ts';

const { title, publisher, citationPrefix } = site;
const inventory = inventoryOf(registry, { address: 'https://privacy.example/', title, publisher, citationPrefix });
const before = '2026-11-28';
const day = registry.commitments['EX-DATA-3']?.versions[1]?.from;
const afterwards = day && 'date' in day ? day.date : '';

/** The first version is announced too. */
const allAhead: Inventory = JSON.parse(JSON.stringify(inventory));
Object.assign(allAhead.commitments['EX-DATA-3']?.versions[0] ?? {}, { from: day });

function answer(request: CiteRequest, today: string, from = inventory): string {
  const result = cite(from, request, today);
  if ('refusal' in result) return `${result.refusal.kind}: ${result.refusal.reason}`;
  const { facts, qualifiers, token } = contentOf(result.quotation);
  const shown = facts.filter(({ label }) =>
    ['Status', 'Announced', 'Newer version', 'Role', 'Kept for'].includes(label),
  );
  return [
    token,
    ...qualifiers.map(({ label, words }) => `${label}: ${words}`),
    ...shown.map(({ label, words }) => `${label}: ${words}`),
  ].join(' | ');
}

const limit = 'Limit: Of Contoso Files only the plan Enterprise.';
const status = 'Status: In force. A source said so on 20 November 2026.';
const role = 'Role: As processor of the data, on behalf of the customer';

test.each<[string, CiteRequest, string, string]>([
  [
    'before the day',
    { id: 'EX-DATA-3' },
    before,
    `EX-DATA-3@1 | ${limit} | ${status} | ${role} | Kept for: 180 days; counted from: the access`,
  ],
  [
    'the announced version, asked for',
    { id: 'EX-DATA-3@2' },
    before,
    `EX-DATA-3@2 | ${limit} | ${status} | Announced: For 20 May 2027; this wording does not hold before. | ${role} | Kept for: 1 year; counted from: the access`,
  ],
  [
    'on the day',
    { id: 'EX-DATA-3' },
    afterwards,
    `EX-DATA-3@2 | ${limit} | ${status} | ${role} | Kept for: 1 year; counted from: the access`,
  ],
  [
    'the version before, on the day',
    { id: 'EX-DATA-3@1' },
    afterwards,
    `EX-DATA-3@1 | ${limit} | ${status} | Newer version: Version 2 has taken the place of this wording, which is version 1. | ${role} | Kept for: 180 days; counted from: the access`,
  ],
  [
    'what is withdrawn, in its version',
    { id: 'EX-RPT-2@1' },
    before,
    'EX-RPT-2@1 | Status: Withdrawn. No longer made, since 1 March 2025. The agreement of March 2025 took it out: the reports are open to all.',
  ],
])('%s', (_, request, today, expected) => {
  expect(answer(request, today)).toBe(expected);
});

test('where nothing holds yet, nothing is cited unasked', () => {
  expect(answer({ id: 'EX-DATA-3' }, before, allAhead)).toBe(
    'ahead: EX-DATA-3 is announced for 20 May 2027, and does not hold before. To cite it as announced, give the version (EX-DATA-3@1).',
  );
});
