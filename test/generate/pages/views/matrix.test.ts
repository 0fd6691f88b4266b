/** The tables of where promises hold. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf } from '../pages.ts';

const reported = entry('commitments', 'EX-RPT-1');
const [wording] = reported.versions;

/** The signs of the report in each service, as their words, where the wording holds for these services. */
function signs(services: 'all' | readonly string[]): Readonly<Record<string, string | undefined>> {
  const commitments = {
    'EX-RPT-1': { ...reported, versions: [{ ...wording, scope: { ...wording.scope, services } }] },
  };
  const from = { ...registry, commitments } as unknown as Registry;
  const text = pagesOf(from).get('matrix.mdx') ?? '';
  const [row = ''] = /^\s*\| \[EX-RPT-1\].*$/m.exec(text) ?? [];
  const cells = [...row.matchAll(/<span className="(stand [^"]*)">([^<]*)<\/span>/g)].map(([, names, words]) => {
    return `${words}${names?.includes('stand--late') ? ' +' : ''}`;
  });
  return Object.fromEntries(Object.keys(registry.services).map((service, index) => [service, cells[index]]));
}

test('a text of late that says it for a service is told of that service alone, whatever the wording holds for', () => {
  const told = signs('all');
  expect(told.files).toBe('No limit named; seen for it 2 March 2026 +');
  expect(told.mail).toBe('No limit named');
  const elsewhere = signs(['insights']);
  expect(elsewhere.files).toBe('Not established; seen for it 2 March 2026 +');
  expect([elsewhere.insights, elsewhere.mail]).toEqual(['Named', 'Not established']);
});
