/** What changed between two inventories. */
import { expect, test } from 'vitest';
import { inventoryDiff } from '../../scripts/lib/inventory/inventory-diff.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';
import { changed, own } from '../citations/sample.ts';

const today = '2026-11-21';
/** Without what keeps names on GitHub from being called. */
const diff = (before: Inventory, now: Inventory) =>
  inventoryDiff(before, now, 'old.json', today).replaceAll('<!-- -->', '');

/** Norland with only the first versions of two commitments, and without a third. */
const { 'NC-RPT-1': left, ...rest } = own.commitments;
const [first] = own.commitments['NC-GOV-2']?.versions ?? [];
const [narrow] = own.commitments['NC-GOV-3']?.versions ?? [];
if (!left || !first || !narrow) throw new Error('Norland lacks the versions');
const earlier = changed(
  'NC-GOV-3',
  { versions: [narrow] },
  {},
  changed('NC-GOV-2', { versions: [first] }, {}, { ...own, commitments: rest }),
);

test('nothing between the same, nor where somebody only read an entry again', () => {
  const nothing = '## What changed in the commitments\n\nCompared with `old.json`: 0 commitments changed, 0 new.\n';
  expect(diff(own, own)).toBe(nothing);
  const read = changed('NC-GOV-2', { review: { owner: 'x', reviewed: '2026-11-21', due: '2027-11-21' } as never });
  expect(diff(own, read)).toBe(nothing);
});

test('what was taken back comes before what was added', () => {
  const text = diff(earlier, own);
  expect(text).toContain('Compared with `old.json`: 2 commitments changed, 1 new.');
  expect(text.match(/^### .*/gm)).toEqual([
    '### Something was taken back',
    '### Something was changed, and nothing taken back',
    '### New',
  ]);
  expect(text).toMatch(/^- `NC-GOV-3@1` Notice of a request: Since NC-GOV-3@1, version 2 is a narrowing /m);
  expect(text).toMatch(new RegExp(`^- \`NC-RPT-1@1\` ${left.title}: `, 'm'));
});

test('what is gone, and what ended', () => {
  expect(diff(own, { ...own, commitments: rest })).toMatch(
    /### Not there any more\n\n- `NC-RPT-1@1` .*: Unexpected "NC-RPT-1@1"/,
  );
  const withdrawn = changed('NC-GOV-1', { status: 'withdrawn', withdrawn: { date: '2026-11-01', reason: 'Gone.' } });
  expect(diff(own, withdrawn)).toMatch(/### No longer promised\n\n- `NC-GOV-1@1` .*: NC-GOV-1 was withdrawn\./);
});

test('what is not the wording is named', () => {
  expect(diff(own, changed('NC-GOV-1', { title: 'Another title' }))).toContain('Differs in: title.');
});
