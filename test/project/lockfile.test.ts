/** The lock file serves every machine: a registry mirror that lacks the packages of other platforms silently drops them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

function lockIn(folder: string): Lock {
  return JSON.parse(readFileSync(new URL(`../../${folder}package-lock.json`, import.meta.url), 'utf8')) as Lock;
}

const lock = lockIn('');

/** Whether a package that stands at a path finds another one: in its own node_modules, or in one above. */
function finds(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

test('every optional dependency is in it, or "npm ci" refuses', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !finds(path, name)),
  );
  expect(missing).toEqual([]);
});

test('it names no registry', () => {
  expect(Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved !== undefined)).toEqual([]);
});

/** Subresource Integrity with SHA-512, as npm writes it. */
const isDigest = (integrity = '') => /^sha512-[A-Za-z\d+/]{86}==$/.test(integrity);

test.each(['', 'test/bench/'])(
  'every package in %spackage-lock.json has the digest of its bytes, also the builds of other platforms',
  (folder) => {
    const packages = Object.entries(lockIn(folder).packages);
    const without = packages.filter(([path, { integrity }]) => path !== '' && !isDigest(integrity));
    expect(without.map(([path]) => path)).toEqual([]);
  },
);

test.each([
  ['nothing', undefined],
  ['a weaker digest', `sha1-${'A'.repeat(27)}=`],
  ['a digest that is cut', `sha512-${'A'.repeat(40)}==`],
  ['two, of which one may be met', `sha512-${'A'.repeat(86)}== sha1-${'A'.repeat(27)}=`],
])('%s is no digest', (_, integrity) => {
  expect(isDigest(integrity)).toBe(false);
});

/** Licences that the project may build with, as SPDX writes them. None of them asks anything of the site or of the package. */
const licences =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|MPL-2\.0|WTFPL|Zlib|OFL-1\.1)(?: (?:OR|AND) (?:MIT|Apache-2\.0|CC0-1\.0|GPL-3\.0-or-later|Zlib))*\)?$/;
/** Packages whose manifest names no licence, with where it stands instead. */
const unnamed: Readonly<Record<string, string>> = {
  'node_modules/eval': 'MIT, in its file LICENSE',
  'node_modules/format': 'MIT, in its readme',
  'node_modules/require-like': 'MIT, in its file License',
};

test('every package is under a licence that was looked at', () => {
  const others = Object.entries(lock.packages).filter(
    ([path, { license = '' }]) => path !== '' && !licences.test(license) && !(path in unnamed),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
