/** What a project lives with when its documents are scanned: accepted lines, and a baseline of findings. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { syntheticRegistry } from '../bench/synthetic.ts';
import { root } from '../root.ts';
import { runInThread } from './command-thread.ts';

const site = {
  address: 'https://privacy.example/',
  title: 'Commitments',
  publisher: { name: 'Contoso', note: 'N.' },
  citationPrefix: 'PC',
} as const;
const claim = 'Contoso guarantees that customer data is encrypted.';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  write('inventory.json', JSON.stringify(inventoryOf(syntheticRegistry({ commitments: 2 }), site)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string) => writeFileSync(join(folder, file), content);

function scan(...args: readonly string[]) {
  const given = ['a.md', '--today', '2026-11-20', '--inventory', 'inventory.json', '--level', 'info', ...args];
  return runInThread(root, ['scan', ...given], { ...process.env, INIT_CWD: folder, GITHUB_STEP_SUMMARY: '' });
}

/** `3 promise-not-overstated`, of the report as JSON. */
function found(...args: readonly string[]): string[] {
  const { findings } = JSON.parse(scan('--format', 'json', ...args).stdout) as {
    readonly findings: readonly { readonly line: number; readonly rule: string }[];
  };
  return findings.map(({ line, rule }) => `${line} ${rule}`);
}

test('a comment accepts one finding of its rule, until its day, and another of that rule is told', () => {
  const accepted = (until: string) =>
    `<!-- commitments-accept promise-not-overstated until ${until}: Our own. -->\n\n${claim}\n\nMore.\n\n${claim}\n`;
  write('a.md', `${claim}\n`);
  expect(found()).toEqual(['1 promise-not-overstated']);
  expect(scan().status).toBe(1);
  write('a.md', accepted('2027-03-31'));
  expect(found()).toEqual(['7 promise-not-overstated']);
  write('a.md', accepted('2026-03-31'));
  expect(found()).toContain('3 promise-not-overstated');
});

test('a baseline holds the findings of today; what is new fails, and what is gone is told', () => {
  const baseline = ['--baseline', 'scan.json'];
  write('a.md', `${claim}\n\nMore.\n`);
  expect(scan(...baseline, '--update-baseline').status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'scan.json'), 'utf8')).findings).toHaveLength(1);
  expect(scan(...baseline).status).toBe(0);
  write('a.md', `${claim}\n\nMore.\n\nContoso never sells customer data.\n`);
  expect(found(...baseline)).toEqual(['5 promise-cited']);
  expect(scan(...baseline).status).toBe(1);
  write('a.md', 'Contoso makes things.\n');
  expect(scan(...baseline).stderr).toContain('1 finding of the baseline no more found');
});
