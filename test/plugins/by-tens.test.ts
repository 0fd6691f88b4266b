import { expect, test } from 'vitest';
import { byTens } from '../../src/plugins/by-tens.ts';

test('names stand by the tens of their numbers, and those that would be alone together', () => {
  const names = ['', 'pc-a-1', 'pc-a-12', 'pc-a-9', 'pc-a-10', 'pc-b-12', 'iso-29100', 'about', 'a.b-1', 'a.b-2'];
  expect(byTens(names, (name) => name)).toEqual([
    { segment: ':id(pc-a-[19])', items: ['pc-a-1', 'pc-a-9'] },
    { segment: ':id(pc-a-1[20])', items: ['pc-a-12', 'pc-a-10'] },
    { segment: undefined, items: ['pc-b-12', 'iso-29100', '', 'about', 'a.b-1', 'a.b-2'] },
  ]);
  expect(byTens([], () => '')).toEqual([]);
});

test('names of another kind stand apart', () => {
  const names = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'];
  expect(
    byTens(
      names,
      (name) => name,
      (name) => (name === 'a-5' ? 'x' : name < 'a-3' ? 'y' : 'z'),
    ),
  ).toEqual([
    { segment: ':id(a-[12])', items: ['a-1', 'a-2'] },
    { segment: ':id(a-[34])', items: ['a-3', 'a-4'] },
    { segment: undefined, items: ['a-5'] },
  ]);
});
