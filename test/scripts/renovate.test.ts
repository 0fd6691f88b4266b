/** The preset for Renovate, played as Renovate does: arguments, expressions, the query of the inventory, and the text that comes in place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonata from 'jsonata';
import { describe, expect, test } from 'vitest';
import type { Inventory, InventoryVersion } from '../../src/model/inventory/inventory.ts';
import { changed, own } from '../citations/sample.ts';
import { root } from '../root.ts';

interface Manager {
  readonly customType: string;
  readonly managerFilePatterns: readonly string[];
  readonly matchStrings: readonly string[];
  readonly packageNameTemplate: string;
  readonly datasourceTemplate: string;
  readonly versioningTemplate: string;
  readonly autoReplaceStringTemplate: string;
}

interface Preset {
  readonly customManagers: readonly Manager[];
  readonly customDatasources: Readonly<
    Record<string, { readonly defaultRegistryUrlTemplate: string; readonly transformTemplates: readonly string[] }>
  >;
  readonly packageRules: readonly {
    readonly matchDatasources: readonly string[];
    readonly automerge: boolean;
    readonly dependencyDashboardApproval?: boolean;
  }[];
}

const address = 'https://norland.example/inventory.json';
const written = readFileSync(join(root, 'templates/renovate.json'), 'utf8');
/** As Renovate reads `…//templates/renovate(address,NC)`. */
const preset = JSON.parse(written.replaceAll('{{arg0}}', address).replaceAll('{{arg1}}', 'NC')) as Preset;

/** The fields that Renovate lets a template name, three braces for what is not escaped. */
function filled(template: string, fields: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{\{?(\w+)\}?\}\}/g, (_, name: string) => {
    if (fields[name] === undefined) throw new Error(`Unexpected field "${name}"`);
    return fields[name];
  });
}

interface Release {
  readonly version: string;
  readonly changelogUrl: string;
}

async function releases(datasource: string, packageName: string, inventory: Inventory): Promise<readonly Release[]> {
  const [template = ''] = preset.customDatasources[datasource.replace('custom.', '')]?.transformTemplates ?? [];
  const found = await jsonata(filled(template, { packageName })).evaluate(JSON.parse(JSON.stringify(inventory)));
  return JSON.parse(JSON.stringify(found)).releases;
}

/** The text with what one kind of step proposes for it. */
async function proposed(text: string, datasource: string, inventory: Inventory): Promise<string> {
  let now = text;
  for (const manager of preset.customManagers.filter((one) => one.datasourceTemplate === `custom.${datasource}`))
    for (const match of text.matchAll(new RegExp(manager.matchStrings[0] ?? '', 'g'))) {
      const { depName = '', currentValue = '' } = match.groups ?? {};
      const packageName = filled(manager.packageNameTemplate, { depName, currentValue });
      const all = await releases(datasource, packageName, inventory);
      const newest = Math.max(Number(currentValue), ...all.map(({ version }) => Number(version)));
      now = now.replace(match[0], filled(manager.autoReplaceStringTemplate, { depName, newValue: String(newest) }));
    }
  return now;
}

const step = (kind: InventoryVersion['change']['kind']): Inventory =>
  changed('NC-GOV-2', {}, { change: { kind, reason: 'So it is.' } });

describe('what is proposed', () => {
  const text = 'See NC-GOV-2@1, [here](https://norland.example/commitments/nc-gov-2/v1/).';
  const bumped = text.replace('@1', '@2').replace('/v1/', '/v2/');

  test.each(['editorial', 'clarifying'] as const)(
    'a step that is %s in a pull request, and nothing listed',
    async (kind) => {
      expect(await proposed(text, 'commitments-kept', step(kind))).toBe(bumped);
      expect(await proposed(text, 'commitments-changed', step(kind))).toBe(text);
    },
  );

  test.each(['narrowing', 'broadening', 'erratum'] as const)(
    'a step that is %s is listed, and in no pull request',
    async (kind) => {
      expect(await proposed(text, 'commitments-kept', step(kind))).toBe(text);
      expect(await proposed(text, 'commitments-changed', step(kind))).toBe(bumped);
    },
  );

  test('up to the first step that changes what is promised, whatever comes behind it', async () => {
    const [first, second] = own.commitments['NC-GOV-2']?.versions ?? [];
    if (!first || !second) throw new Error('Norland lacks the versions');
    const kinds = ['editorial', 'narrowing', 'clarifying'] as const;
    const later = kinds.map((kind, index): InventoryVersion => {
      const version = index + 2;
      return { ...second, version, token: `NC-GOV-2@${version}`, change: { kind, reason: 'So it is.' } };
    });
    const inventory = changed('NC-GOV-2', { versions: [first, ...later] });
    expect(await proposed('NC-GOV-2@1', 'commitments-kept', inventory)).toBe('NC-GOV-2@2');
    expect(await proposed('NC-GOV-2@1', 'commitments-changed', inventory)).toBe('NC-GOV-2@4');
    expect(await proposed('NC-GOV-2@3', 'commitments-kept', inventory)).toBe('NC-GOV-2@4');
    // Each citation is looked up by its own version.
    expect(await proposed('NC-GOV-2@1 NC-GOV-2@3', 'commitments-kept', inventory)).toBe('NC-GOV-2@2 NC-GOV-2@4');
  });

  test.each<[string, Inventory]>([
    ['what is announced', changed('NC-GOV-2', {}, { from: { date: '2027-01-01', basis: 'stated', announced: true } })],
    [
      'what was withdrawn',
      {
        ...step('editorial'),
        commitments: {
          ...own.commitments,
          'NC-GOV-2': { ...step('editorial').commitments['NC-GOV-2'], status: 'withdrawn' },
        },
      } as Inventory,
    ],
    ['what the inventory does not have', { ...own, commitments: {} }],
  ])('nothing for %s', async (_, inventory) => {
    for (const datasource of ['commitments-kept', 'commitments-changed'])
      expect(await proposed(text, datasource, inventory)).toBe(text);
  });

  test('a version that is no more than the one that stands there leads to its page', async () => {
    const [found] = await releases('custom.commitments-kept', 'nc-gov-2@2', own);
    expect(found).toMatchObject({ version: '2', changelogUrl: own.commitments['NC-GOV-2']?.versions[1]?.permalink });
  });
});

describe('what is found in a text', () => {
  const matched = (text: string) => [
    ...new Set(
      preset.customManagers.flatMap(({ matchStrings }) => text.match(new RegExp(matchStrings[0] ?? '', 'g')) ?? []),
    ),
  ];

  test.each<[string, readonly string[]]>([
    ['NC-GOV-2@1', ['NC-GOV-2@1']],
    ['[[NC-GOV-2@1]] and (NC-DATA-10@12).', ['NC-GOV-2@1', 'NC-DATA-10@12']],
    ['https://norland.example/commitments/nc-gov-2/v1/', ['/commitments/nc-gov-2/v1/']],
    // Harmless twins.
    ['NC-GOV-2', []],
    ['NC-GOV-2@', []],
    ['NC-GOV-2@x1', []],
    ['NC-GOV-2@1a', []],
    ['XNC-GOV-2@1', []],
    ['XX-GOV-2@1', []],
    ['/commitments/nc-gov-2/', []],
    ['/commitments/nc-gov-2/as-of/?date=2018-06-01', []],
  ])('%s: %j', (text, found) => {
    expect(matched(text)).toEqual(found);
  });

  test('in text files, and in nothing else', () => {
    const patterns = new Set(preset.customManagers.flatMap(({ managerFilePatterns }) => managerFilePatterns));
    expect(patterns.size).toBe(1);
    const [, source = ''] = /^\/(.*)\/i$/.exec([...patterns][0] ?? '') ?? [];
    const reads = (file: string) => new RegExp(source, 'i').test(file);
    expect(['a.md', 'docs/b.MDX', 'c.html', 'd.yaml', 'e.csv'].filter((file) => !reads(file))).toEqual([]);
    expect(['a.ts', 'b.docx', 'package-lock.json.bak', 'md'].filter(reads)).toEqual([]);
  });
});

test('expressions keep to what RE2 knows, which Renovate uses where it can', () => {
  const sources = preset.customManagers.flatMap(({ matchStrings, managerFilePatterns }) => [
    ...matchStrings,
    ...managerFilePatterns,
  ]);
  expect(sources.filter((source) => /\(\?<?[=!]|\\\d/.test(source))).toEqual([]);
});

test('each manager asks a source that there is, at the address of the arguments; nothing is merged by itself, and changed promises wait for a person', () => {
  for (const { customType, datasourceTemplate, packageNameTemplate } of preset.customManagers) {
    expect(customType).toBe('regex');
    expect(preset.customDatasources[datasourceTemplate.replace('custom.', '')]?.defaultRegistryUrlTemplate).toBe(
      address,
    );
    // Renovate remembers answers by this name alone, so that the version has to stand in it.
    expect(packageNameTemplate).toContain('currentValue');
  }
  const rules = preset.packageRules.map(({ matchDatasources: [source], automerge, dependencyDashboardApproval }) => [
    source,
    automerge,
    dependencyDashboardApproval ?? false,
  ]);
  expect(rules).toEqual([
    ['custom.commitments-kept', false, false],
    ['custom.commitments-changed', false, true],
  ]);
});
