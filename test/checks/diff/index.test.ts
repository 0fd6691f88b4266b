import { expect, test } from 'vitest';
import { readerDiff, type Snapshot } from '../../../src/checks/diff/index.ts';
import { routes } from '../../../src/model/addresses/routes.ts';
import { type Entries, registryOf } from '../context.ts';

const scope = {
  services: ['stratus'],
  excluded: [],
  jurisdictions: ['ca'],
  dataScope: ['personal-data'],
  inScopeList: 'not-limited',
};
const inferred = { basis: 'inferred', reason: 'not-stated' };
const first = {
  from: { date: '2018', basis: 'stated' },
  statement: 'Data is kept for 90 days.',
  qualifiers: [{ id: 'no-trials', kind: 'exclusion', text: 'Free trials are left out.', ...inferred }],
  modality: 'obligation',
  strength: 'contractual',
  binding: [{ instrument: 'dpa', subject: 'data-protection' }],
  scope,
  obligor: 'provider',
  supports: [],
  change: { kind: 'initial', reason: 'First seen.' },
  sources: [{ source: 'page', basis: 'explicit' }],
  lastAttested: { date: '2020' },
};
const commitment = { title: 'Data kept', status: 'in-force', versions: [first] };
const base: Entries = {
  commitments: { 'PC-A-1': commitment },
  terms: { trial: { title: 'Trial', definition: 'A trial.' } },
};

function snapshot(entries: Entries, files: readonly string[] = []): Snapshot {
  const registry = registryOf(entries);
  return { registry, addresses: { pages: routes(registry), files: new Set(files) } };
}

/** What is said below the heading. */
function said(before: Snapshot, now: Snapshot): string[] {
  return readerDiff(before, now, 'main (d52ad24)').split('\n').slice(4).filter(Boolean);
}

const withVersions = (...versions: readonly unknown[]) =>
  snapshot({ ...base, commitments: { 'PC-A-1': { ...commitment, versions } } });

test('nothing', () => {
  expect(readerDiff(snapshot(base), snapshot(base), 'main (d52ad24)')).toBe(
    '## What changes for readers\n\nCompared with `main (d52ad24)`.\n\nNothing.\n',
  );
});

test('a version is added: words, qualifiers and scope against the one before', () => {
  const second = {
    ...first,
    statement: 'Data is kept for 180 days.',
    qualifiers: [{ id: 'on-request', kind: 'condition', text: 'Only on request.', ...inferred, reason: 'The law.' }],
    scope: { ...scope, services: ['stratus', 'fleetpilot'], jurisdictions: 'worldwide' },
    change: { kind: 'broadening', reason: 'A new page says so.' },
  };
  expect(said(snapshot(base), withVersions(first, second))).toEqual([
    '1 commitment, 0 other entries, 1 new page, 0 broken addresses.',
    '### Pages that appear',
    '- `/commitments/pc-a-1/v2/`',
    '### Commitments',
    '#### `PC-A-1` Data kept: changed',
    '- **Version 2 is added** (broadening: A new page says so.)',
    '  - Statement: Data is kept for <del>90</del><ins>180</ins> days.',
    '  - Exclusion (inferred) `no-trials` goes: <del>Free trials are left out.</del>',
    '  - Condition (inferred) `on-request` is added: <ins>Only on request. Reason: The law.</ins>',
    '  - Services: <ins>fleetpilot</ins>',
    '  - Places: <del>ca</del> <ins>No limit named</ins>',
  ]);
});

test('a version changes in place', () => {
  const changed = {
    ...first,
    qualifiers: [{ ...first.qualifiers[0], text: 'Free trials are not left out.' }],
    binding: [],
    change: { kind: 'initial', reason: 'First read.' },
  };
  expect(said(snapshot(base), withVersions(changed)).slice(3)).toEqual([
    '- **Version 1 changes in place**',
    '  - Exclusion (inferred) `no-trials`: Free trials are <ins>not </ins>left out.',
    '  - Bound by: <del>dpa, clause not named</del>',
    '  - change / reason: First <del>seen</del><ins>read</ins>.',
  ]);
});

test('the order of services means nothing to readers', () => {
  const two = { ...first, scope: { ...scope, services: ['stratus', 'fleetpilot'] } };
  const other = { ...first, scope: { ...scope, services: ['fleetpilot', 'stratus'] } };
  expect(said(withVersions(two), withVersions(other)).slice(3)).toEqual(['- Version 1']);
});

test('what has no words is told field by field', () => {
  const other = { ...first, binding: [{ instrument: 'dpa', subject: 'licence-terms' }] };
  expect(said(snapshot(base), withVersions(other)).slice(3)).toEqual([
    '- **Version 1 changes in place**',
    '  - binding / subject: <del>`data-protection`</del> <ins>`licence-terms`</ins>',
  ]);
});

test('commitments and versions that come and go, and the addresses that would break', () => {
  const lines = said(
    withVersions(first, first),
    snapshot({ ...base, commitments: { 'PC-A-1': commitment, 'PC-A-2': commitment } }),
  );
  expect(lines).toEqual([
    '2 commitments, 0 other entries, 3 new pages, 2 broken addresses.',
    '### Addresses that would break',
    '- `/commitments/pc-a-1/v2/`',
    '- `/commitments/pc-a-1/#v2`',
    '### Pages that disappear',
    '- `/commitments/pc-a-1/v2/`',
    '### Pages that appear',
    '- `/commitments/pc-a-2/`',
    '- `/commitments/pc-a-2/v1/`',
    '- `/commitments/pc-a-2/as-of/`',
    '### Commitments',
    '#### `PC-A-1` Data kept: changed',
    '- **Version 2 goes**: <del>Data is kept for 90 days.</del>',
    '#### `PC-A-2` Data kept: added',
    '> Data is kept for 90 days.',
    '- Exclusion (inferred): Free trials are left out.',
    '- Services: stratus',
    '- In scope: No limit named',
    '- Places: ca',
    '- Data: personal-data',
  ]);
  expect(said(snapshot(base), snapshot({ terms: base.terms ?? {} }))).toContain('#### `PC-A-1` Data kept: goes');
});

test('other entries, field by field', () => {
  const now = { ...base, terms: { trial: { title: 'Trial', definition: 'A free trial.' }, test: { title: 'Test' } } };
  expect(said(snapshot(base), snapshot(now))).toEqual([
    '0 commitments, 2 other entries, 0 new pages, 0 broken addresses.',
    '### Other entries',
    '- `terms/trial`',
    '  - definition: A <ins>free </ins>trial.',
    '- `terms/test` is added: `Test`',
  ]);
  expect(said(snapshot(now), snapshot(base))).toContain('- `terms/test` goes: `Test`');
});

test('an address that an entry names as its former one leads on; a file that goes breaks', () => {
  const former = ['/commitments/pc-a-1/', '/commitments/pc-a-1/v1/', '/commitments/pc-a-1/as-of/'];
  const moved = { ...commitment, formerAddresses: former };
  const lines = said(snapshot(base, ['/a.pdf']), snapshot({ ...base, commitments: { 'PC-A-2': moved } }));
  const listed = former.map((address) => `- \`${address}\``);
  expect(lines.slice(1, 12)).toEqual([
    '### Addresses that would break',
    '- `/a.pdf`',
    '### Addresses that lead on to another',
    ...listed,
    '### Pages that disappear',
    ...listed,
    '### Pages that appear',
  ]);
});

test('what no comment holds is counted', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`t${index}`, { title: 'A title' }]));
  const text = readerDiff(snapshot({}), snapshot({ terms: many }), 'main');
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\nand [\d,]+ more lines\n$/);
  const pages = readerDiff(snapshot({}), snapshot({ services: many }), 'main');
  expect(pages).toContain('- and 2,970 more\n');
});

test('a registry of another model does not break it', () => {
  const odd = snapshot({
    commitments: { 'PC-A-1': { title: 3, versions: 'none' }, 'PC-A-2': null },
    terms: { trial: 'x' },
  });
  expect(said(odd, snapshot(base)).length).toBeGreaterThan(5);
  expect(said(snapshot(base), odd).length).toBeGreaterThan(5);
});
