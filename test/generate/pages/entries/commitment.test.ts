/** The page of a commitment: whether it was said of late, and to whom it was promised. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf, plainly } from '../pages.ts';

const reported = entry('commitments', 'EX-RPT-1');
const { sightings: _, ...unseen } = reported;
const to = (beneficiary: string) =>
  ({
    ...registry,
    commitments: { ...registry.commitments, 'EX-RPT-1': { ...reported, beneficiary } },
  }) as unknown as Registry;

const page = (from: Registry) => pagesOf(from).get('commitments/ex-rpt-1.mdx') ?? '';

test('what is historic and was said of late has the mark that lists have, and what was not has none', () => {
  const silent = { ...registry, commitments: { ...registry.commitments, 'EX-RPT-1': unseen } } as Registry;
  expect(page(registry)).toContain('Said in the last 24 months');
  expect(page(silent)).not.toContain('Said in the last 24 months');
});

test('what is promised to individuals says so first, and leads to its newest text; what is promised to customers does neither', () => {
  expect(page(to('individual'))).toContain('audience="Promised to individuals"');
  expect(plainly(page(to('individual')))).toContain(
    'Its newest text known to us: [Contoso Files handbook](/sources/files-handbook/).',
  );
  expect(page(to('customer'))).not.toContain('audience=');
  expect(plainly(page(to('customer')))).not.toContain('Its newest text known to us');
});

test('a later text that says it of late can be opened beside its date', () => {
  const silent = { ...registry, commitments: { ...registry.commitments, 'EX-RPT-1': unseen } } as Registry;
  expect(plainly(page(registry))).toContain('See [the text of 2 March 2026](/sources/');
  expect(plainly(page(silent))).not.toContain('[the text of');
});
