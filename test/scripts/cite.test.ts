/** `commitments cite` and `commitments export` as a person calls them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportCommand } from '../../scripts/export.ts';
import { ownInventory } from '../../scripts/lib/own-inventory.ts';
import { changed } from '../citations/sample.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = projectCopy();
});
afterAll(() => copy.remove());

const today = ['--today', '2026-11-21'];

describe('cite', () => {
  test.each<[string, readonly string[], number, RegExp, RegExp]>([
    [
      'the newest version as text',
      ['PC-GOV-2'],
      0,
      /^Microsoft said that .*\n- Exclusion: .*\n- Limit: .*\n\nPC-GOV-2@2: /,
      /^$/,
    ],
    [
      'a version as Markdown',
      ['pc-gov-2@1', '--format', 'markdown'],
      0,
      /^> Microsoft said.*\[PC-GOV-2@1\]\(https:/s,
      /^$/,
    ],
    ['an address', ['/commitments/pc-gov-2/v1/'], 0, /PC-GOV-2@1: Redirecting/, /^$/],
    [
      'several as one list',
      ['PC-GOV-2', 'PC-GOV-3', '--format', 'csl-json'],
      0,
      /^\[\n.*"PC-GOV-2@2".*"PC-GOV-3@2"/s,
      /^$/,
    ],
    ['several as rows', ['PC-GOV-2', 'PC-GOV-3', '--format', 'tsv'], 0, /^PC-GOV-2@2\t.*\nPC-GOV-3@2\t.*\n$/, /^$/],
    [
      'as of a day',
      ['PC-GOV-2', '--as-of', '2018-01-01'],
      0,
      /PC-GOV-2@1: .*As of: 1 January 2018/s,
      /^On 1 January 2018, version 1 of PC-GOV-2 was the newest wording known\./,
    ],
    [
      'a day between two',
      ['PC-GOV-2', '--as-of', '2018-06-01'],
      1,
      /^$/,
      /uncertain between version 1 and version 2.*\nCite one of:\n {2}PC-GOV-2@1 .*\n {2}PC-GOV-2@2 /,
    ],
    [
      'a version that did not hold on the day',
      ['PC-GOV-2@2', '--as-of', '2018-01-01'],
      1,
      /^$/,
      /version 1 of PC-GOV-2 was the newest wording known.*\nCan be cited instead:\n {2}PC-GOV-2@1 /,
    ],
    [
      'a day to come',
      ['PC-GOV-2', '--as-of', '2030-01-01'],
      2,
      /^$/,
      /^Unexpected day "2030-01-01", expected one up to/,
    ],
    ['covered', ['PC-CA-1', '--service', 'Microsoft Azure', '--jurisdiction', 'canada'], 0, /PC-CA-1@1/, /^$/],
    [
      'not covered, and what is instead',
      ['PC-JP-1', '--service', 'azure', '--jurisdiction', 'CA'],
      1,
      /^$/,
      /^PC-JP-1@1 is not known to cover Azure in Canada: .*\nOn the same subject, these do cover it\. .*:\n {2}PC-CA-1@1 /,
    ],
    [
      'excluded under circumstances',
      ['PC-GOV-2', '--service', 'bing-search-services'],
      1,
      /^$/,
      /^PC-GOV-2@2 does not cover Bing Search Services in every case: .*de-linked/,
    ],
    [
      'one of two refused: the other is cited',
      ['PC-GOV-2', 'PC-GOV-8', '--service', 'bing-search-services'],
      1,
      /PC-GOV-8@1/,
      /^PC-GOV-2@2 does not cover/,
    ],
    ['a claim', ['PC-CLM-1'], 1, /^$/, /promises nothing/],
    ['no such id', ['PC-GVO-2'], 2, /^$/, /did you mean "PC-GOV-2"\?\n$/],
    ['no such service', ['PC-GOV-2', '--service', 'Azzure'], 2, /^$/, /did you mean "Azure"\?\n$/],
    ['no such version', ['PC-GOV-2@3'], 2, /^$/, /^Unexpected version 3 of PC-GOV-2, expected one from 1 to 2\n$/],
    [
      'no such day',
      ['PC-GOV-2', '--as-of', '2018-02-30'],
      2,
      /^$/,
      /^Unexpected value "2018-02-30" of --as-of, expected YYYY-MM-DD\n$/,
    ],
    [
      'no such format',
      ['PC-GOV-2', '--format', 'pdf'],
      2,
      /^$/,
      /^Unexpected value "pdf" of --format, expected one of text, markdown/,
    ],
    ['nothing', [], 2, /^$/, /^Unexpected end of the command, expected the id of a commitment/],
    [
      'words to search',
      ['--search', 'encryption keys'],
      0,
      /^PC-GOV-8@1 {2}No encryption keys for governments\n {2}.*Historic.*\n {2}https:.*\/pc-gov-8\/v1\/\n/,
      /^Cite one: commitments cite PC-GOV-8@1\n$/,
    ],
    [
      'words to search, for a service',
      ['--search', 'redirect', '--service', 'bing-search-services'],
      0,
      /^(?!.*PC-GOV-2@)/s,
      /can't be cited for this/,
    ],
    ['words that nothing has', ['--search', 'zeppelin'], 1, /^$/, /^Nothing found\n$/],
    [
      'words and ids',
      ['PC-GOV-2', '--search', 'keys'],
      2,
      /^$/,
      /^Unexpected ids, --as-of or --inventory with --search/,
    ],
    ['words, and no such service', ['--search', 'keys', '--service', 'Azzure'], 2, /^$/, /did you mean "Azure"/],
  ])('%s', (_, args, expected, out, err) => {
    const { status, stdout, stderr } = copy.commitments(['cite', ...args, ...today]);
    expect(stderr).toMatch(err);
    expect(stdout).toMatch(out);
    expect(status).toBe(expected);
  });

  test('from another inventory, in which a commitment was replaced', () => {
    const inventory = changed('PC-GOV-8', { status: 'replaced', replacedBy: ['PC-GOV-7'] }, {}, ownInventory());
    copy.write('theirs.json', JSON.stringify(inventory));
    const { status, stdout, stderr } = copy.commitments(['cite', 'PC-GOV-8', '--inventory', 'theirs.json', ...today]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^PC-GOV-8 was replaced; PC-GOV-7 took its place\. .*\n.*\n {2}PC-GOV-7@1 /);
    const old = copy.commitments(['cite', 'PC-GOV-8@1', '--inventory', 'theirs.json', ...today]);
    expect([old.status, old.stdout]).toEqual([0, expect.stringContaining('Replaced by: PC-GOV-7\n')]);
  });

  test('from an inventory that is none', () => {
    copy.write('broken.json', '{"schemaVersion":"9.0.0"}');
    const { status, stderr } = copy.commitments(['cite', 'PC-GOV-2', '--inventory', 'broken.json', ...today]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('broken.json')]);
  });
});

describe('export', () => {
  test('all commitments that can be cited, as of the day', () => {
    const { status, stdout, stderr } = copy.commitments(['export', ...today]);
    expect([status, stderr]).toEqual([0, '35 of 35 commitments\n']);
    expect(stdout.match(/^## /gm)).toHaveLength(35);
    expect(stdout).toContain('As of:** 21 November 2026');
  });

  test('a file, for a service: what does not cover it is left out, and told', () => {
    const { status, stdout, stderr } = copy.commitments(
      ['export', '--format', 'xlsx', '--output', 'out/bing.xlsx', '--service', 'Bing Search APIs', ...today],
      {},
      'src',
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^Left out: PC-DATA-1@1 is not known to cover Bing Search Services/);
    expect(stderr).toMatch(/\n18 of 35 commitments in out\/bing\.xlsx\n$/);
    expect(readFileSync(join(copy.root, 'src/out/bing.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['named ones', ['PC-GOV-2@1', 'PC-GOV-8'], 0, /^2 of 2 commitments\n$/],
    ['a topic by its title', ['--topic', 'data ownership'], 0, /^2 of 2 commitments\n$/],
    ['a day on which little was seen', ['--as-of', '2017-06-01'], 0, /\n\d of 35 commitments\n$/],
    ['a day before anything was seen', ['--as-of', '2010-01-01'], 1, /^Nothing to write: none of 35 commitments/],
    ['a version that did not hold on the day', ['PC-GOV-2@2', '--as-of', '2018-01-01'], 1, /Nothing was written/],
    ['a day to come', ['--as-of', '2030-01-01'], 2, /^Unexpected day "2030-01-01", expected one up to/],
    ['no such topic', ['--topic', 'privacy'], 2, /^Unexpected topic "privacy", expected one of "privacy-principles"/],
    ['ids and a topic', ['PC-GOV-2', '--topic', 'copyright'], 2, /^Unexpected --topic with ids/],
    ['no such id', ['PC-GVO-2'], 2, /did you mean "PC-GOV-2"/],
  ])('%s', (_, args, expected, err) => {
    const { status, stderr } = copy.commitments(['export', ...args, ...today]);
    expect(stderr).toMatch(err);
    expect(status).toBe(expected);
  });

  test('what is named is written whole or not at all', () => {
    const { status, stderr } = copy.commitments([
      'export',
      'PC-GOV-8',
      'PC-GOV-2',
      '--service',
      'bing-search-services',
      '--output',
      'not.md',
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^PC-GOV-2@2 does not cover .*Nothing was written\.\n$/s);
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
