/** What `npm run init` writes does not speak of the company that it was made from, its services, places or ids. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { name as packageName } from '../../package.json';
import { company } from '../../scripts/lib/init/company.ts';
import { knowledgeBase } from '../../scripts/lib/init/knowledge-base.ts';
import { sourceFiles } from '../../scripts/lib/init/source-files.ts';
import type { Registry } from '../../src/model/schema.ts';
import { registry as own } from '../../src/registry/index.ts';
import { settings } from '../../src/registry/settings.ts';
import { site } from '../../src/registry/site.ts';
import { registry as example, exampleDay } from '../example.ts';
import { root } from '../root.ts';

const { services, jurisdictions, commitments, claims }: Registry = own;

const names = [
  site.publisher.name,
  ...Object.values(services).flatMap(({ title, alsoKnownAs = [] }) => [title, ...alsoKnownAs]),
  ...Object.entries(jurisdictions).flatMap(([id, { title }]) => (id in example.jurisdictions ? [] : [title])),
  ...Object.keys(commitments),
  ...Object.keys(claims),
];
const words = new RegExp(`\\b(?:${names.join('|').replaceAll('.', '\\.')})\\b`, 'g');

/** The content and the files at the root; `names-no-content.test.ts` holds the engine, which is copied as it is. */
const isContent = (path: string) => /^(?:src\/registry|docs|static)\/|^[^/]+$/.test(path) && !/lock/.test(path);

const origin = { site, packageName, exampleCommitment: settings.exampleCommitment };
const made = [...knowledgeBase(sourceFiles(root), company({ name: 'ACME', prefix: 'AC' }), origin, exampleDay)];

/** `path: word` of each word that a pattern finds in files of the new folder. */
const foundIn = (files: typeof made, pattern: RegExp) =>
  files.flatMap(([path, { from, rewrite = (text: string) => text }]) =>
    [...rewrite(readFileSync(join(root, from), 'utf8')).matchAll(pattern)].map(([word]) => `${path}: ${word}`),
  );

test('the content of the new folder', () => {
  const content = made.filter(([path]) => isContent(path));
  expect(foundIn(content, words)).toEqual([]);
  expect(content.length).toBeGreaterThan(40);
});

test('no file of the new folder, its tests included, names the company, or a service by a word of its own', () => {
  const oneWord = Object.values(services).flatMap(({ title }) => (/^\p{Lu}\p{L}+$/u.test(title) ? [title] : []));
  expect(oneWord.length).toBeGreaterThan(1);
  expect(foundIn(made, new RegExp([site.publisher.name, ...oneWord].join('|'), 'gi'))).toEqual([]);
  expect(made.length).toBeGreaterThan(1000);
});
