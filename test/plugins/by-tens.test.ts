import { expect, test } from 'vitest';
import { byTens } from '../../src/plugins/by-tens.ts';

test('names stand by the tens of their numbers, and those that would be alone together', () => {
  const names = ['', 'pc-a-1', 'pc-a-12', 'pc-a-9', 'pc-a-10', 'pc-b-12', 'iso-29100', 'about', 'a.b-1', 'a.b-2'];
  expect(byTens(names, (name) => name)).toEqual([
    { segment: ':id(pc-a-[0-9])', items: ['pc-a-1', 'pc-a-9'] },
    { segment: ':id(pc-a-1[0-9])', items: ['pc-a-12', 'pc-a-10'] },
    { segment: undefined, items: ['pc-b-12', 'iso-29100', '', 'about', 'a.b-1', 'a.b-2'] },
  ]);
  expect(byTens([], () => '')).toEqual([]);
});
