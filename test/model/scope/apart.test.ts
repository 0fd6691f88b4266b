import { expect, test } from 'vitest';
import { apartFrom } from '../../../src/model/scope/apart.ts';

const services = { suite: { apartFrom: ['office'] }, office: {}, vault: {}, family: { apartFrom: ['suite'] } };

test.each<[string, readonly string[]]>([
  ['suite', ['office', 'family']],
  ['office', ['suite']],
  ['family', ['suite']],
  ['vault', []],
  ['unknown', []],
])('%s is told apart from %j, whichever of them says so', (id, expected) => {
  expect(apartFrom(services, id)).toEqual(expected);
});

test('what both say is said once', () => {
  expect(apartFrom({ suite: { apartFrom: ['office'] }, office: { apartFrom: ['suite'] } }, 'office')).toEqual([
    'suite',
  ]);
});
