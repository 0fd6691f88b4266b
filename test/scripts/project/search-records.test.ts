import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchRecords } from '../../../scripts/lib/project/search-records.ts';
import { registryOf } from '../../checks/context.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(root, 'docs'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The titles and descriptions of the one page. */
const found = (page: string) => {
  writeFileSync(join(root, 'docs/a.mdx'), page);
  return searchRecords(root, registryOf({}), new Map()).map(({ path, title, statement }) => [path, title, statement]);
};

test.each<[string, string, string[][]]>([
  ['CRLF', '---\r\ntitle: A\r\ndescription: B\r\nslug: /far/\r\n---\r\n\r\nText.\r\n', [['/far/', 'A', 'B']]],
  ['a byte order mark', '\uFEFF---\ntitle: A\n---\n', [['/a/', 'A', '']]],
  ['an empty front matter', '---\n---\n', [['/a/', '/a/', '']]],
  ['no front matter', '# Plain *page*\n\nText.\n', [['/a/', 'Plain page', '']]],
  ['neither', 'Text.\n', [['/a/', '/a/', '']]],
])('a page with %s', (_, page, expected) => {
  expect(found(page)).toEqual(expected);
});

test('a page whose front matter is no YAML is told, with its place', () => {
  expect(() => found('---\ntitle: A: B\n---\n')).toThrow(
    'docs/a.mdx:2:8: Nested mappings are not allowed in compact mappings in the front matter; a value that holds ": " stands in quotes',
  );
});
