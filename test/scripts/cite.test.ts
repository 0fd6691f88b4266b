/** `commitments cite` and `commitments export` as a person calls them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportCommand } from '../../scripts/export.ts';

import { changed, own } from '../citations/sample.ts';
import { registry } from '../example.ts';
import { exampleCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = exampleCopy();
  copy.write('norland.json', JSON.stringify(own));
});
afterAll(() => copy.remove());

const today = ['--today', '2026-11-21'];
const norland = ['--inventory', 'norland.json'];

test('the command in this process says what one of its own does', () => {
  for (const args of [
    ['cite', 'NC-GOV-2@9', ...today, ...norland],
    ['export', ...today],
    ['cite', 'EX-GOV-1', ...today],
  ])
    expect(copy.commitments(args)).toEqual(copy.launch(args));
});

describe('cite', () => {
  test.each<[string, readonly string[], number, RegExp, RegExp]>([
    [
      'the newest version as text',
      ['NC-GOV-2'],
      0,
      /^Norland said that .*\n- Exclusion: .*\n- Limit \(inferred\): .*\n\nNC-GOV-2@2: /,
      /^$/,
    ],
    [
      'a version as Markdown',
      ['nc-gov-2@1', '--format', 'markdown'],
      0,
      /^> Norland said.*\[NC-GOV-2@1\]\(https:/s,
      /^$/,
    ],
    ['an address', ['/commitments/nc-gov-2/v1/'], 0, /NC-GOV-2@1: Sending requesters/, /^$/],
    [
      'several as one list',
      ['NC-GOV-2', 'NC-GOV-3', '--format', 'csl-json'],
      0,
      /^\[\n.*"NC-GOV-2@2".*"NC-GOV-3@2"/s,
      /^$/,
    ],
    [
      'several, each for one cell',
      ['NC-GOV-2', 'NC-GOV-3', '--format', 'cell'],
      0,
      /^"Norland[^"]*\n\[NC-GOV-2@2 · [^"]*\]"\n"Norland[^"]*\n\[NC-GOV-3@2 · [^"]*\]"\n$/,
      /^$/,
    ],
    ['several as rows', ['NC-GOV-2', 'NC-GOV-3', '--format', 'tsv'], 0, /^NC-GOV-2@2\t.*\nNC-GOV-3@2\t.*\n$/, /^$/],
    [
      'as of a day',
      ['NC-GOV-2', '--as-of', '2018-01-01'],
      0,
      /NC-GOV-2@1: .*As of: 1 January 2018/s,
      /^On 1 January 2018, version 1 of NC-GOV-2 was the newest wording known\./,
    ],
    [
      'a day between two',
      ['NC-GOV-2', '--as-of', '2018-06-01'],
      1,
      /^$/,
      /uncertain between version 1 and version 2.*\nCite one of:\n {2}NC-GOV-2@1 .*\n {2}NC-GOV-2@2 /,
    ],
    [
      'a version that did not hold on the day',
      ['NC-GOV-2@2', '--as-of', '2018-01-01'],
      1,
      /^$/,
      /version 1 of NC-GOV-2 was the newest wording known.*\nCan be cited instead:\n {2}NC-GOV-2@1 /,
    ],
    [
      'a day to come',
      ['NC-GOV-2', '--as-of', '2030-01-01'],
      2,
      /^$/,
      /^Unexpected day "2030-01-01", expected one up to/,
    ],
    ['covered', ['NC-LOC-2', '--service', 'Norland Stratus', '--jurisdiction', 'canada'], 0, /NC-LOC-2@1/, /^$/],
    [
      'not covered, and what is instead',
      ['NC-LOC-1', '--service', 'stratus', '--jurisdiction', 'CA'],
      1,
      /^$/,
      /^NC-LOC-1@1 is not known to cover Stratus in Canada: .*\nOthers that share a principle with it do cover it\. .*:\n {2}NC-LOC-2@1 .*\n {2}NC-DATA-2@1 /,
    ],
    [
      'excluded under circumstances',
      ['NC-GOV-2', '--service', 'lookout-search'],
      1,
      /^$/,
      /^NC-GOV-2@2 does not cover Lookout Search in every case: .*de-linked/,
    ],
    [
      'one of two refused: the other is cited',
      ['NC-GOV-2', 'NC-GOV-8', '--service', 'lookout-search'],
      1,
      /NC-GOV-8@1/,
      /^NC-GOV-2@2 does not cover/,
    ],
    ['a claim', ['NC-CLM-1'], 1, /^$/, /promises nothing/],
    ['no such id', ['NC-GVO-2'], 2, /^$/, /did you mean "NC-GOV-2"\?\n$/],
    ['no such service', ['NC-GOV-2', '--service', 'Strattus'], 2, /^$/, /did you mean "Stratus"\?\n$/],
    ['no such version', ['NC-GOV-2@3'], 2, /^$/, /^Unexpected version 3 of NC-GOV-2, expected one from 1 to 2\n$/],
    [
      'no such day',
      ['NC-GOV-2', '--as-of', '2018-02-30'],
      2,
      /^$/,
      /^Unexpected value "2018-02-30" of --as-of, expected YYYY-MM-DD\n$/,
    ],
    [
      'no such format',
      ['NC-GOV-2', '--format', 'pdf'],
      2,
      /^$/,
      /^Unexpected value "pdf" of --format, expected one of text, compact, markdown/,
    ],
    ['nothing', [], 2, /^$/, /^Unexpected end of the command, expected the id of a commitment/],
  ])('%s', (_, args, expected, out, err) => {
    const { status, stdout, stderr } = copy.commitments(['cite', ...args, ...norland, ...today]);
    expect(stderr).toMatch(err);
    expect(stdout).toMatch(out);
    expect(status).toBe(expected);
  });

  test.each<[string, readonly string[], number, RegExp, RegExp]>([
    [
      'the newest version',
      ['EX-DATA-1'],
      0,
      /^By contract, Contoso deletes .*\n- Exclusion: .*\n- Limit \(ambiguous\): .*\n\nEX-DATA-1@2: /,
      /^$/,
    ],
    [
      'a plan that is meant',
      ['EX-DATA-3', '--service', 'files', '--plan', 'enterprise'],
      0,
      /^By contract, Contoso keeps .*\n- Limit: Of Contoso Files only the plan Enterprise\.\n/,
      /^$/,
    ],
    [
      'a plan that is not meant, and what covers it',
      ['EX-DATA-3', '--service', 'files', '--plan', 'Team'],
      1,
      /^$/,
      /^EX-DATA-3@1 is not known to cover Contoso Files \(Team\): .*Of Contoso Files only the plan Enterprise\.\n.*\n {2}EX-DATA-1@2 /,
    ],
    [
      'no such plan',
      ['EX-DATA-3', '--service', 'files', '--plan', 'entreprise'],
      2,
      /^$/,
      /^Unexpected plan "entreprise" of Contoso Files, expected "team" or "enterprise"; did you mean "enterprise"\?\n$/,
    ],
    [
      'words to search, for a plan',
      ['--search', 'logs', '--service', 'files', '--plan', 'team'],
      1,
      /^$/,
      /^Nothing found; 1 found that can't be cited for this\n$/,
    ],
    [
      'words to search',
      ['--search', 'transparency report'],
      0,
      /^EX-RPT-1@1 {2}.*\n {2}.*Said in the last 24 months, for part of it.*\n {2}https:.*\/ex-rpt-1\/v1\/\n/,
      /^Cite one: commitments cite EX-RPT-1@1\n$/,
    ],
    [
      'words to search, for a service',
      ['--search', 'requests', '--service', 'insights'],
      0,
      /^(?!.*EX-GOV-1@)/s,
      /can't be cited for this/,
    ],
    ['words that nothing has', ['--search', 'zeppelin'], 1, /^$/, /^Nothing found\n$/],
    [
      'words and ids',
      ['EX-DATA-1', '--search', 'days'],
      2,
      /^$/,
      /^Unexpected ids, --as-of or --inventory with --search/,
    ],
    [
      'words, and no such service',
      ['--search', 'days', '--service', 'Contoso Flies'],
      2,
      /^$/,
      /did you mean "Contoso Files"/,
    ],
  ])('from its own registry: %s', (_, args, expected, out, err) => {
    const { status, stdout, stderr } = copy.commitments(['cite', ...args, ...today]);
    expect(stderr).toMatch(err);
    expect(stdout).toMatch(out);
    expect(status).toBe(expected);
  });

  test('from another inventory, in which a commitment was replaced', () => {
    const inventory = changed('NC-GOV-8', { status: 'replaced', replacedBy: ['NC-RPT-2'] });
    copy.write('theirs.json', JSON.stringify(inventory));
    const { status, stdout, stderr } = copy.commitments(['cite', 'NC-GOV-8', '--inventory', 'theirs.json', ...today]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^NC-GOV-8 was replaced; NC-RPT-2 took its place\. .*\n.*\n {2}NC-RPT-2@1 /);
    const old = copy.commitments(['cite', 'NC-GOV-8@1', '--inventory', 'theirs.json', ...today]);
    expect([old.status, old.stdout]).toEqual([0, expect.stringContaining('Replaced by: NC-RPT-2\n')]);
  });

  test('from an inventory that is none', () => {
    copy.write('broken.json', '{"schemaVersion":"9.0.0"}');
    const { status, stderr } = copy.commitments(['cite', 'NC-GOV-2', '--inventory', 'broken.json', ...today]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('broken.json')]);
  });
});

describe('export', () => {
  test('all commitments that can be cited, as of the day', () => {
    const { status, stdout, stderr } = copy.commitments(['export', ...today]);
    expect([status, stderr]).toEqual([0, '5 of 5 commitments\n']);
    expect(stdout.match(/^## /gm)).toHaveLength(5);
    expect(stdout).toContain('As of:** 21 November 2026');
  });

  test('a file, for a service: what does not cover it is left out, and told', () => {
    const { status, stdout, stderr } = copy.commitments(
      ['export', '--format', 'xlsx', '--output', 'out/insights.xlsx', '--service', 'Contoso Insights', ...today],
      {},
      'src',
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Left out: EX-DATA-1@2 is not known to cover Contoso Insights/);
    expect(stderr).toMatch(/\n1 of 5 commitments in out\/insights\.xlsx\n$/);
    expect(readFileSync(join(copy.root, 'src/out/insights.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['named ones', ['EX-DATA-1@1', 'EX-GOV-1'], 0, /^2 of 2 commitments\n$/],
    ['a topic by its title', ['--topic', 'local law'], 0, /^1 of 1 commitment\n$/],
    ['a day on which little was seen', ['--as-of', '2024-06-01'], 0, /\n\d of 5 commitments\n$/],
    ['a day before anything was seen', ['--as-of', '2010-01-01'], 1, /^Nothing to write: none of 5 commitments/],
    ['a version that did not hold on the day', ['EX-DATA-1@2', '--as-of', '2024-01-01'], 1, /Nothing was written/],
    ['a day to come', ['--as-of', '2030-01-01'], 2, /^Unexpected day "2030-01-01", expected one up to/],
    ['no such topic', ['--topic', 'privacy'], 2, /^Unexpected topic "privacy", expected one of "keeping-data"/],
    ['ids and a topic', ['EX-GOV-1', '--topic', 'local-law'], 2, /^Unexpected --topic with ids/],
    ['no such id', ['EX-GVO-2'], 2, /did you mean "EX-GOV-2"/],
  ])('%s', (_, args, expected, err) => {
    const { status, stderr } = copy.commitments(['export', ...args, ...today]);
    expect(stderr).toMatch(err);
    expect(status).toBe(expected);
  });

  test('a table is the one of the site', () => {
    const { status, stdout, stderr } = copy.commitments(['export', '--table', 'responsibilities']);
    expect([status, stderr]).toEqual([0, `${Object.keys(registry.responsibilities).length} rows\n`]);
    expect(stdout).toMatch(/^\uFEFF?"Title","Effect","Whose"/);
    const { status: written } = copy.commitments([
      'export',
      '--table',
      'coverage',
      '--format',
      'xlsx',
      '--output',
      'c.xlsx',
    ]);
    expect(written).toBe(0);
    expect(readFileSync(join(copy.root, 'c.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no such table', ['--table', 'promises'], /^Unexpected value "promises" of --table, expected one of commitments,/],
    [
      'no such form of it',
      ['--table', 'coverage', '--format', 'docx'],
      /^Unexpected value "docx" of --format, expected one of csv, xlsx\n$/,
    ],
    [
      'a table of a service',
      ['--table', 'coverage', '--service', 'files'],
      /^Unexpected "--service" with --table, expected none/,
    ],
    ['a table with ids', ['EX-GOV-1', '--table', 'coverage'], /^Unexpected "EX-GOV-1" with --table, expected none/],
  ])('%s', (_, args, err) => {
    const { status, stderr } = copy.commitments(['export', ...args]);
    expect(stderr).toMatch(err);
    expect(status).toBe(2);
  });

  test('what is named is written whole or not at all', () => {
    const { status, stderr } = copy.commitments([
      'export',
      'EX-DATA-1',
      'EX-GOV-1',
      '--service',
      'insights',
      '--output',
      'not.md',
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^EX-GOV-1@1 does not cover|EX-DATA-1@2 is not known to cover .*Nothing was written\.\n$/s);
    expect(existsSync(join(copy.root, 'not.md'))).toBe(false);
  });

  test('a workbook is not written to a terminal', async () => {
    const before = process.stdout.isTTY;
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      process.stdout.isTTY = true;
      await expect(exportCommand.run(['--format', 'xlsx', ...today])).rejects.toThrow(
        'Unexpected terminal for the format xlsx, expected a file: --output FILE',
      );
      expect(write).not.toHaveBeenCalled();
    } finally {
      process.stdout.isTTY = before;
      write.mockRestore();
    }
  });
});
