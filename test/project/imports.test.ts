/** Imports go one way: registry ← checks, generate, publish, citations, search ← everything else; and what is pure stays pure. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/project.ts';

const root = new URL('../..', import.meta.url).pathname;
const rooms = ['checks', 'generate', 'publish', 'citations', 'search'];

/** The addresses that a module imports, as they are written. */
function importsOf(file: string): string[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gms)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Every import of the modules below a folder, as `file → what`; relative ones as paths from the root. */
function importsBelow(folder: string): { file: string; what: string; relative: boolean }[] {
  return filesBelow(root, folder)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(file).map((what) => {
        const relative = what.startsWith('.');
        return { file, what: relative ? posix.join(posix.dirname(file), what) : what, relative };
      }),
    );
}

const foreign = (imports: ReturnType<typeof importsBelow>, allowed: readonly string[]) =>
  imports
    .filter(({ what, relative }) => relative && !allowed.some((folder) => what.startsWith(`src/${folder}/`)))
    .map(({ file, what }) => `${file} → ${what}`);

test('the registry imports nothing but itself', () => {
  const imports = importsBelow('src/registry');
  expect(imports.length).toBeGreaterThan(50);
  expect(foreign(imports, ['registry'])).toEqual([]);
});

describe.each(rooms)('src/%s', (room) => {
  test('imports the registry and itself alone', () => {
    expect(foreign(importsBelow(`src/${room}`), ['registry', room])).toEqual([]);
  });
});

test.each(['registry', ...rooms])('src/%s imports neither Node nor React nor Docusaurus', (room) => {
  const impure = importsBelow(`src/${room}`).filter(({ what }) =>
    /^node:|^react(?:\/|$|-dom)|^@docusaurus\/|^fs$|^path$/.test(what),
  );
  expect(impure.map(({ file, what }) => `${file} → ${what}`)).toEqual([]);
});

test('a wrong import would be noticed', () => {
  const wrong = [{ file: 'src/registry/x.ts', what: 'src/checks/run.ts', relative: true }];
  expect(foreign(wrong, ['registry'])).toEqual(['src/registry/x.ts → src/checks/run.ts']);
});
