/**
 * Imports go one way: language ← model ← the rooms (checks, generate, publish, citations, search) ← answers and tables, which ask some
 * of them ← what uses them; a registry
 * knows the model alone, and only the edges know the registry. What is pure stays pure.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';

const rooms = ['checks', 'generate', 'publish', 'citations', 'search'];

/** What each folder may import beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  language: [],
  model: ['language'],
  registry: ['model'],
  ...Object.fromEntries(rooms.map((room) => [room, ['language', 'model']])),
  answers: ['language', 'model', 'citations', 'search'],
  tables: ['language', 'model', 'citations'],
  plugins: ['language', 'model', ...rooms],
  components: ['language', 'model', 'plugins', 'answers', ...rooms],
  theme: ['language', 'model', 'components', 'plugins', 'answers', ...rooms],
};

/** The addresses that a module imports, as they are written. */
function importsOf(file: string): string[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gms)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

interface Import {
  readonly file: string;
  readonly what: string;
  /** Whether it is a module of this repository; then `what` is its path from the root. */
  readonly own: boolean;
}

/** Every import of the modules below a folder. */
function importsBelow(folder: string): Import[] {
  return filesBelow(root, folder)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(file).map((what) => {
        if (what.startsWith('@site/src/')) return { file, what: what.slice('@site/'.length), own: true };
        const own = what.startsWith('.');
        return { file, what: own ? posix.join(posix.dirname(file), what) : what, own };
      }),
    );
}

const foreign = (imports: readonly Import[], folders: readonly string[]) =>
  imports
    .filter(({ what, own }) => own && !folders.some((folder) => what.startsWith(`src/${folder}/`)))
    .map(({ file, what }) => `${file} → ${what}`);

describe.each(Object.entries(allowed))('src/%s', (folder, others) => {
  const imports = importsBelow(`src/${folder}`);

  test(`imports itself and ${others.join(', ') || 'nothing else'}`, () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(foreign(imports, [folder, ...others])).toEqual([]);
  });
});

test.each(['language', 'model', 'registry', 'answers', 'tables', ...rooms])(
  'src/%s imports neither Node nor React nor Docusaurus',
  (room) => {
    const impure = importsBelow(`src/${room}`).filter(({ what }) =>
      /^node:|^react(?:\/|$|-dom)|^@docusaurus\/|^fs$|^path$/.test(what),
    );
    expect(impure.map(({ file, what }) => `${file} → ${what}`)).toEqual([]);
  },
);

test('a wrong import would be noticed', () => {
  const wrong = [{ file: 'src/model/x.ts', what: 'src/checks/run.ts', own: true }];
  expect(foreign(wrong, ['model', 'language'])).toEqual(['src/model/x.ts → src/checks/run.ts']);
});
