import { describe, expect, test } from 'vitest';
import { manifestFile, readIndex, readManifest } from '../../../src/search/index-files/index-file.ts';
import { builtBelow, indexFiles } from '../../../src/search/index-files/write-index.ts';
import { record } from '../record.ts';

const few = [record({ objectID: 'a', title: 'Encryption keys' })];
const many = Array.from({ length: builtBelow + 1 }, (_, index) =>
  record({ objectID: `r${index}`, title: `Number ${index}` }),
);

test.each([
  ['few records', few, 'keys', 1, false],
  ['many records', many, `number ${builtBelow}`, 1, true],
])('%s are written and read back', (_, records, query, total, built) => {
  const files = indexFiles(records, [{ from: ['cipher'], to: ['encryption'] }]);
  const manifest = readManifest(files.get(manifestFile) ?? '');
  expect(manifest.records).toBe(records.length);
  expect([...files.keys()]).toEqual([manifestFile, manifest.file]);
  const text = files.get(manifest.file) ?? '';
  expect('index' in JSON.parse(text)).toBe(built);
  expect(readIndex(text).search(query).total).toBe(total);
});

test('the name of the index changes with its content, and with nothing else', () => {
  const name = (title: string) => [...indexFiles([record({ objectID: 'a', title })], []).keys()][1];
  expect(name('One')).toMatch(/^search-index\.[0-9a-f]{12}\.json$/);
  expect(name('One')).toBe(name('One'));
  expect(name('One')).not.toBe(name('Two'));
});

describe('what is no index', () => {
  test.each([
    ['cut off', '{"format":1,"rec', 'Unexpected end or character in the search index, expected JSON'],
    ['a page of the server', '<!doctype html>', 'Unexpected end or character in the search index, expected JSON'],
    ['of another form', '{"format":2}', 'Unexpected form 2 of the search index, expected 1'],
    ['nothing', 'null', 'Unexpected form undefined of the search index, expected 1'],
    ['without records', '{"format":1}', 'Unexpected content of the search index, expected records and synonyms'],
  ])('%s', (_, text, message) => {
    expect(() => readIndex(text)).toThrow(message);
  });

  test.each(['../secrets.json', 'https://example.com/x.json', 'search-index.json'])(
    'a manifest that names %s',
    (file) => {
      expect(() => readManifest(JSON.stringify({ format: 1, file, records: 1 }))).toThrow('Unexpected manifest');
    },
  );
});
