/** What the model holds beside old promises is on the pages: plans, roles, retention, announcements, withdrawals, members, lists. */
import { expect, test } from 'vitest';
import { routes } from '../../../src/model/addresses/routes.ts';
import { unresolved } from '../../../src/model/schema.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { entry, registry } from '../../example.ts';
import { inventorySite } from '../../publish/site.ts';
import { pagesOf, plainly } from './pages.ts';

const pages = pagesOf(registry);

test.each<[string, readonly string[]]>([
  [
    'commitments/ex-data-3.mdx',
    [
      '**Announced for 20 May 2027:** [version 2](/commitments/ex-data-3/v2/), which does not hold yet.',
      'for 180 days. **Limit** Of Contoso Files only the plan Enterprise.',
      'Role As processor of the data, on behalf of the customer',
      'Kept for 180 days; counted from: the access',
      'EX-DATA-3@1',
      'Version 2, announced',
      'A source said so on 20 November 2026.',
    ],
  ],
  [
    'commitments/ex-rpt-2.mdx',
    [
      'This commitment was withdrawn.** Since 1 March 2025: The agreement of March 2025 took it out: the reports are open to all. (',
      'Withdrawn**. No longer made, since 1 March 2025. The agreement',
    ],
  ],
  ['jurisdictions/eu.mdx', ['Takes in [Germany](/jurisdictions/de/) (', 'until 31 January 2020']],
  ['services/files.mdx', ['Plans Team, Enterprise']],
  ['sources/trust-page.mdx', ['https://git.contoso.example/trust/trust.md), of 2 November 2026, commit `4f2c9d1`']],
  [
    'subprocessors.mdx',
    [
      '[Norhost](/subprocessors/#norhost) | [Norland](/jurisdictions/xn/) | Hosting of servers.',
      'Since 1 March 2025',
      '## No longer engaged',
      'Since 2023, until 28 February 2025',
    ],
  ],
  [
    'certifications.mdx',
    [
      'Nothing on this page is a commitment.',
      'NS 4100 Privacy in the cloud](/instruments/cloud-privacy-standard/), NS 4100&#58;2024',
      'Report, Type 2',
      'Expires 20 November 2027',
      'Period 1 January 2025 to 31 December 2025',
    ],
  ],
])('%s', (file, expected) => {
  const text = plainly(pages.get(file));
  expect(expected.filter((words) => !text.includes(words))).toEqual([]);
});

test('a subprocessor of a list that does not say since when', () => {
  const norhost = entry('subprocessors', 'norhost');
  const open = { ...norhost, since: unresolved('The list bears one date for all.') };
  const changed = { ...registry, subprocessors: { norhost: open } };
  expect(plainly(pagesOf(changed).get('subprocessors.mdx'))).toContain(
    '| [open](/reading/#evidence) The list bears one date for all. |',
  );
  const published = inventoryOf(changed, inventorySite).subprocessors;
  expect(published?.norhost?.places).toEqual(norhost.places);
  expect(published?.norhost).not.toHaveProperty('since');
});

test('a word for the services that a promise names is no more that it includes', () => {
  const page = pages.get('commitments/ex-xn-1.mdx');
  expect(page).toContain('[Contoso Files](/services/files/)');
  expect(page).not.toContain('Includes');
});

test('a company without certificates and subprocessors has no page of them', () => {
  const without = { ...registry, certifications: {}, subprocessors: {} };
  const files = ['certifications.mdx', 'subprocessors.mdx'];
  expect(files.map((file) => [pages.has(file), pagesOf(without).has(file)])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(
    ['/certifications/', '/subprocessors/'].map((path) => [routes(registry).has(path), routes(without).has(path)]),
  ).toEqual([
    [true, false],
    [true, false],
  ]);
});
