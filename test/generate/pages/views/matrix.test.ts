/** The tables of where promises hold. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf } from '../pages.ts';

const reported = entry('commitments', 'EX-RPT-1');
const [wording] = reported.versions;

/** The signs of the report in each service, as their words, where the wording holds for these services. */
function signs(
  services: 'all' | readonly string[],
  changed: Partial<typeof reported> = {},
): Readonly<Record<string, string | undefined>> {
  const commitments = {
    'EX-RPT-1': { ...reported, ...changed, versions: [{ ...wording, scope: { ...wording.scope, services } }] },
  };
  const from = { ...registry, commitments } as unknown as Registry;
  const text = pagesOf(from).get('matrix/index.mdx') ?? '';
  const [row = ''] = /^\s*\| \[EX-RPT-1\].*$/m.exec(text) ?? [];
  const cells = [...row.matchAll(/<span className="(stand [^"]*)">([^<]*)<\/span>/g)].map(([, names, words]) => {
    return `${words}${names?.includes('stand--late') ? ' +' : ''}${names?.includes('stand--less') ? ' −' : ''}`;
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

test('a text that names a service and says less is told of that service alone, be it for some place', () => {
  const [first] = reported.sightings ?? [];
  const less = first && { ...first, effect: 'weaker' as const };
  const told = (...sightings: readonly (typeof first)[]) => signs('all', { sightings } as Partial<typeof reported>);
  expect(told(less).files).toBe('No limit named; less for it since 2 March 2026 −');
  expect(told(less).mail).toBe('No limit named');
  expect(told(first).files).toBe('No limit named; seen for it 2 March 2026 +');
  expect(told(less && { ...less, services: 'all' as const }).files).toBe('No limit named');
  expect(told({ ...less, jurisdictions: ['xn'] } as never).files).toBe(
    'No limit named; less for it since 2 March 2026 −',
  );
});

test('what speaks of services in general, or is in a wording that does, is told of none', () => {
  const [first] = reported.sightings ?? [];
  const general = first && signs('all', { sightings: [{ ...first, services: 'all' }] });
  expect(general?.files).toBe('No limit named');
  const own = { ...reported, versions: [{ ...wording, lastAttested: { date: '2026-11-20' } }] } as typeof reported;
  const { sightings: _, ...unseen } = own;
  const from = (services: 'all' | readonly string[]) =>
    ({
      ...registry,
      commitments: {
        'EX-RPT-1': { ...unseen, versions: [{ ...own.versions[0], scope: { ...wording.scope, services } }] },
      },
    }) as unknown as Registry;
  expect(pagesOf(from('all')).get('matrix/index.mdx')).not.toContain('seen for it');
  expect(pagesOf(from(['files'])).get('matrix/index.mdx')).toContain('Named; seen for it 20 November 2026');
});

test('a promise to individuals is told from those to organisations, in the table and in lists', () => {
  const pages = (beneficiary: typeof reported.beneficiary) =>
    pagesOf({ ...registry, commitments: { 'EX-RPT-1': { ...reported, beneficiary } } } as unknown as Registry);
  const ofPeople = pages('individual');
  expect(ofPeople.get('matrix/index.mdx')).toContain(`${reported.title} (to individuals)`);
  expect(ofPeople.get('commitments/index.mdx')).toMatch(/>to individuals · last seen /);
  const ofCustomers = pages('customer');
  expect(ofCustomers.get('matrix/index.mdx')).not.toContain('individuals');
  expect(ofCustomers.get('commitments/index.mdx')).not.toContain('to individuals · ');
});
