/** A name means one thing: whoever reads `Passage` need not ask of which folder. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';

/** Names that two files export all the same, and why. */
const allowed: Readonly<Record<string, string>> = {
  cite: 'a subcommand is named as what it runs',
  generate: 'a subcommand is named as what it runs',
  verify: 'a subcommand is named as what it runs',
  link: 'a shape of the model and a node of pages',
  list: 'a shape of the model and a node of pages',
  markdown: 'a shape of the model and a node of pages',
  text: 'a shape of the model and a node of pages',
};

const declaration = /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

test('no name is exported by two files of the engine', () => {
  const files = ['src', 'scripts']
    .flatMap((folder) => filesBelow(root, folder))
    // A company's content names its collections as their kinds are named.
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/registry/'));
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const [, name = ''] of readFileSync(`${root}/${file}`, 'utf8').matchAll(declaration))
      if (!places.get(name)?.includes(file)) places.set(name, [...(places.get(name) ?? []), file]);
  const doubles = new Map([...places].filter(([, where]) => where.length > 1));
  expect(Object.fromEntries([...doubles].filter(([name]) => !Object.hasOwn(allowed, name)))).toEqual({});
  expect(Object.keys(allowed).filter((name) => !doubles.has(name))).toEqual([]);
});
