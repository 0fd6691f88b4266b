import { expect, test } from 'vitest';
import { lawHasAuthority } from '../../../src/checks/rules/law-has-authority.ts';
import { contextOf, found } from '../context.ts';

const context = (law: object) =>
  contextOf({
    jurisdictions: { ca: {}, 'ca-ab': { parent: 'ca' }, jp: {} },
    authorities: { opc: { jurisdiction: 'ca' }, oipc: { jurisdiction: 'ca-ab' }, ppc: { jurisdiction: 'jp' }, odd: {} },
    instruments: { act: law },
  });

test.each<[string, object, string[]]>([
  ['an authority of the same place', { kind: 'statute', jurisdiction: 'ca', authorities: ['opc'] }, []],
  [
    'authorities of the place and of its parent',
    { kind: 'statute', jurisdiction: 'ca-ab', authorities: ['oipc', 'opc'] },
    [],
  ],
  [
    'an authority of another place',
    { kind: 'regulation', jurisdiction: 'ca-ab', authorities: ['oipc', 'ppc'] },
    [
      'instruments/act/authorities/1: warning: Unexpected authority "ppc" of "jp", expected one of the law\'s own place, "ca-ab" or "ca"',
    ],
  ],
  [
    'an authority of a part of the place',
    { kind: 'statute', jurisdiction: 'ca', authorities: ['oipc'] },
    [
      'instruments/act/authorities/0: warning: Unexpected authority "oipc" of "ca-ab", expected one of the law\'s own place, "ca"',
    ],
  ],
  ['none, with a reason', { kind: 'statute', jurisdiction: 'ca', authorities: { none: 'Nobody does so.' } }, []],
  [
    'none, without a reason worth the name',
    { kind: 'statute', jurisdiction: 'ca', authorities: { none: 'not applicable ' } },
    [
      'instruments/act/authorities/none: Unexpected reason "not applicable " for having no authority, expected one of at least 15 characters',
    ],
  ],
  ['guidance', { kind: 'guidance', jurisdiction: 'ca', authorities: { none: 'n/a' } }, []],
  [
    'an authority and a place that do not exist',
    { kind: 'statute', jurisdiction: 'cx', authorities: ['opc', 'ocp'] },
    [],
  ],
  ['no authorities', { kind: 'statute', jurisdiction: 'ca' }, []],
])('%s', (_, law, expected) => {
  expect(found(lawHasAuthority, context(law))).toEqual(expected);
});

test('says how many laws it looked at', () => {
  const instruments = { a: { kind: 'statute' }, b: { kind: 'regulation' }, c: { kind: 'case' } };
  expect(lawHasAuthority.check(contextOf({ instruments })).examined).toBe(2);
});
