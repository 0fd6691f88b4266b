/** The tree tells a stranger what is where: folders that can be taken in at a glance, and rooms that say what they are for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

/** Beside subfolders; a folder of one kind of thing, such as `checks/rules/`, may have as many as there are. */
const mostLooseFiles = 13;

/** Folders with more, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'src/registry': 'a file for each kind of entry',
};

function foldersBelow(folder: string): string[] {
  const inner = readdirSync(join(root, folder), { withFileTypes: true }).filter((one) => one.isDirectory());
  return [folder, ...inner.flatMap(({ name }) => foldersBelow(`${folder}/${name}`))];
}

function isCrowded(folder: string): boolean {
  const items = readdirSync(join(root, folder), { withFileTypes: true });
  const files = items.filter((one) => one.isFile() && /\.tsx?$/.test(one.name)).length;
  return files > mostLooseFiles && files < items.length;
}

test('no folder has more than a dozen loose files beside its subfolders', () => {
  expect(foldersBelow('src').filter(isCrowded).sort()).toEqual(Object.keys(exceptions).sort());
});

/** The first comment of the file that a stranger opens first. */
function openingOf(room: string): string {
  const [file] = ['index.ts', 'README.md'].map((name) => join(root, room, name)).filter((path) => existsSync(path));
  const text = file ? readFileSync(file, 'utf8') : '';
  return file?.endsWith('.md') ? text : (/^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '');
}

const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());

test.each([...rooms.map(({ name }) => `src/${name}`), 'scripts', 'test'])(
  '%s says what it is for, and what it may import',
  (room) => {
    expect(openingOf(room)).toMatch(/\bimports?\b/i);
  },
);
