import { expect, test } from 'vitest';
import { authenticTextMarked } from '../../../src/checks/rules/authentic-text-marked.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const ja = { language: 'ja', text: '法律', authentic: true };
const law = (names: unknown, more: object = {}) =>
  contextOf({
    authorities: { ppc: { jurisdiction: 'jp' } },
    instruments: {
      other: { kind: 'statute', jurisdiction: 'jp', names: [ja, ja] },
      act: { kind: 'statute', jurisdiction: 'jp', names, ...more },
    },
  });
finds(authenticTextMarked, [
  ['a translation that is marked', law([ja, { language: 'en', authentic: false }]), []],
  [
    'a translation as the law',
    law([ja, { language: 'en', authentic: true }, { language: 'en', authentic: false }]),
    [
      'instruments/act/names/1/authentic: Unexpected "authentic: true" of a version in "en", expected "authentic: false", since the laws of "jp" bind in "ja"',
    ],
  ],
  [
    'a translation without mark',
    law([ja, { language: 'en' }]),
    [
      'instruments/act/names/1: Unexpected version in "en" without mark, expected "authentic: false", since the laws of "jp" bind in "ja"',
    ],
  ],
  [
    'the law as a translation',
    law([{ language: 'ja', authentic: false }]),
    [
      'instruments/act/names/0/authentic: Unexpected "authentic: false" of a version in "ja", expected "authentic: true", since the laws of "jp" bind in "ja"',
    ],
  ],
  ['the law without mark', law([{ language: 'ja' }]), []],
  [
    'official texts and links of provisions',
    law([], { officialTexts: [{ language: 'en' }], provisions: [{ links: [{ language: 'fr' }] }] }),
    [
      'instruments/act/officialTexts/0: Unexpected version in "en" without mark, expected "authentic: false", since the laws of "jp" bind in "ja"',
      'instruments/act/provisions/0/links/0: Unexpected version in "fr" without mark, expected "authentic: false", since the laws of "jp" bind in "ja"',
    ],
  ],
  [
    'guidance of an authority of the place',
    law([{ language: 'en' }], { kind: 'guidance', jurisdiction: undefined, issuer: 'ppc' }),
    [
      'instruments/act/names/0: Unexpected version in "en" without mark, expected "authentic: false", since the laws of "jp" bind in "ja"',
    ],
  ],
  ['a place of which nothing is known', law([{ language: 'en' }, { language: 'fr' }], { jurisdiction: 'ca' }), []],
  ['what is no law', law([{ language: 'en' }], { kind: 'agreement' }), []],
]);

test('says how many things it looked at', () => {
  expect(authenticTextMarked.check(law([ja])).examined).toBe(3);
});
