import { expect, test } from 'vitest';
import { countryNames } from '../../src/language/names/country-names.ts';
import { unionMembers } from '../../src/language/names/union-members.ts';

test('a union has its member states once each, all of them countries that texts may name', () => {
  const { EU = [] } = unionMembers;
  expect(EU.filter((code) => !(code in countryNames))).toEqual([]);
  expect(new Set(EU).size).toBe(27);
});
