/** Engine and content stand apart: the engine names nothing of this data set, since another company's takes its place. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { providerNames } from '../../src/checks/prose/providers.ts';
import { escaped } from '../../src/language/phrase-table.ts';
import { namesOfEntry } from '../../src/model/names.ts';
import { registry } from '../../src/registry/index.ts';
import { root } from '../root.ts';

/** Files and folders that may, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'src/registry/': 'the content',
  'src/language/names/country-names.ts': 'the countries of the world',
  'src/checks/rules/instrument-in-scope.ts': 'the example company is in a country of the same name',
};

const namesIn = (entries: Readonly<Record<string, object>>) => Object.values(entries).flatMap(namesOfEntry);

/** Names that stand for this data set alone: proper names, and titles of three words or more. */
const words = [
  ...providerNames(registry),
  ...namesIn(registry.services).flatMap(({ text }) => (/^\p{Lu}\S*(?:\s+[\p{Lu}\d]\S*)*$/u.test(text) ? [text] : [])),
  ...namesIn(registry.jurisdictions).map(({ text }) => text),
  ...namesIn(registry.instruments).flatMap(({ text }) => (text.split(' ').length > 2 ? [text] : [])),
].filter((word) => word.length > 3);

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...new Set(words)].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `file:line: word` of each name in a text. */
function namesStanding(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(pattern)].map(([word]) => `${file}:${index + 1}: ${word}`));
}

const files = [...['src', 'scripts'].flatMap((folder) => filesBelow(root, folder)), 'docusaurus.config.ts'].filter(
  (file) => /\.(?:tsx?|mjs|css)$/.test(file),
);
const standing = files.flatMap((file) => namesStanding(file, readFileSync(`${root}/${file}`, 'utf8')));

test('the engine names no provider, service, place or title of the registry', () => {
  expect(words.length).toBeGreaterThan(20);
  const excepted = Object.keys(exceptions);
  expect(standing.filter((place) => !excepted.some((start) => place.startsWith(start)))).toEqual([]);
});

describe('an exception', () => {
  test.each(Object.keys(exceptions))('%s is needed', (start) => {
    expect(standing.some((place) => place.startsWith(start))).toBe(true);
  });
});
