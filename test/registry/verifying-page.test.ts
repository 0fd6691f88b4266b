/** The page on verifying: its document is verified by its command, here and as another company gets the page, and found as it says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { name as packageName, version } from '../../package.json';
import { company } from '../../scripts/lib/init/company.ts';
import { knowledgeBase } from '../../scripts/lib/init/knowledge-base.ts';
import type { Url } from '../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../src/model/site.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { settings } from '../../src/registry/settings.ts';
import { site } from '../../src/registry/site.ts';
import { site as contosoSite, exampleDay, registry } from '../example.ts';
import { root } from '../root.ts';

const file = 'docs/verifying.mdx';
const own = readFileSync(join(root, file), 'utf8');
const origin = { site, packageName, exampleCommitment: settings.exampleCommitment };
const contoso = company({ name: 'Contoso', prefix: 'EX', url: 'https://privacy.contoso.example' });
const theirs = knowledgeBase([file], contoso, origin, exampleDay).get(file)?.rewrite?.(own) ?? '';

const inventory = JSON.stringify(inventoryOf(registry, { ...contosoSite, address: siteAddressOf(contosoSite) as Url }));

/** The only block of code of a language behind some words of a page. */
const blockAfter = (page: string, words: string, language: string) =>
  new RegExp(`${words}[^\`]*\`\`\`${language}\\n([^\`]*)\`\`\``).exec(page)?.[1] ?? '';

/** Columns are as wide as what stands in them, such as the ids of a company. */
const withoutColumns = (text: string) => text.replace(/ {2,}/g, ' ').trim();

test.each([
  ['this site', own, []],
  ['another company', theirs, ['--inventory', 'inventory.json']],
])('on %s', (_whose, page, more) => {
  const folder = mkdtempSync(join(tmpdir(), 'verifying-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const text = blockAfter(page, 'These five lines are `answers\\.md`', 'md');
  const [, ...args] = blockAfter(page, 'Verify it', 'sh').trim().split(' ').slice(1);
  writeFileSync(join(folder, 'answers.md'), text);
  writeFileSync(join(folder, 'inventory.json'), inventory);
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'launch.mjs'), ...args, ...more], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  expect(text.split('\n')).toHaveLength(6);
  expect(args).toEqual(['verify', 'answers.md']);
  expect(withoutColumns(stdout)).toBe(withoutColumns(blockAfter(page, 'ends with exit code 1', 'text')));
  expect(status).toBe(1);
});

test('the package has the name that it is made with, and addresses are those of the site', () => {
  const packages = (page: string) => [...page.matchAll(/[\w-]+(?=-\d+\.\d+\.\d+\.tgz)/g)].map(([name]) => name);
  const hosts = (page: string) => [...page.matchAll(/https:\/\/[^/\s"]*\.example/g)].map(([host]) => host);
  expect([packages(own), hosts(own)]).toEqual([[packageName], [site.url]]);
  expect([packages(theirs), hosts(theirs)]).toEqual([['contoso-privacy-commitments'], [contoso.url]]);
  expect(own).toContain(`-${version}.tgz`);
});
