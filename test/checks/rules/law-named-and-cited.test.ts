import { expect, test } from 'vitest';
import { lawNamedAndCited } from '../../../src/checks/rules/law-named-and-cited.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const good = {
  kind: 'statute',
  jurisdiction: 'jp',
  names: [{ language: 'ja', text: '法律', authentic: true }],
  citation: 'Act No. 57 of 2003',
  officialTexts: [{ url: 'https://example.org/law' }],
};
const law = (more: object, others: object = {}) =>
  contextOf({ instruments: { act: { ...good, ...more }, other: { ...good, ...others } } });
const english = [{ language: 'en', text: 'Act' }];
finds(lawNamedAndCited, [
  ['a law that can be found', law({}), []],
  [
    'no name',
    law({ names: [] }),
    ['instruments/act/names: Unexpected law "act" without name in its own language, expected its name in "ja"'],
  ],
  [
    'a translated name alone',
    law({ names: [{ language: 'en', text: 'Act', authentic: false }] }),
    ['instruments/act/names: Unexpected law "act" without name in its own language, expected its name in "ja"'],
  ],
  [
    'a name that is not marked, in another language than the law of the place',
    law({ names: english }),
    ['instruments/act/names: Unexpected law "act" without name in its own language, expected its name in "ja"'],
  ],
  ['the same where no language is known', law({ names: english }, { names: english }), []],
  [
    'a citation without number',
    law({ citation: 'The Act' }),
    [
      'instruments/act/citation: Unexpected citation "The Act" without a number, expected the one under which the law is published, or unresolved(…)',
    ],
  ],
  ['a citation in Chinese numerals', law({ citation: '平成二十五年法律第二十七号' }), []],
  ['a citation that is open', law({ citation: { unresolved: 'Which.' } }), []],
  [
    'no official text',
    law({ officialTexts: [] }),
    [
      'instruments/act/officialTexts: Unexpected law "act" without official text, expected its address, or unresolved(…) with who could say',
    ],
  ],
  ['an official text whose address is open', law({ officialTexts: [{ url: { unresolved: 'Where.' } }] }), []],
  ['guidance', law({ kind: 'guidance', names: [], officialTexts: [] }), []],
]);

test('says how many things it looked at', () => {
  expect(lawNamedAndCited.check(law({})).examined).toBe(2);
});

const numbered = (title: string, citation: string, name: string) =>
  law({ title, citation, names: [{ language: 'ja', text: name, authentic: true }] });
finds(lawNamedAndCited, [
  ['one year in all names', numbered('Rule 11/2006', '法律 11/2006', '規則 11/2006'), []],
  ['another law in the title', numbered('Rule 12/2007', '法律 11/2006', '規則 11/2006'), []],
  ['nothing to compare with', numbered('Rule 11/2007', 'Act No. 57 of 2003', '規則'), []],
  [
    'another year in the title',
    numbered('Rule 11/2007', '法律 11/2006', '規則 11/2006'),
    ['instruments/act/title: Unexpected "11/2007", expected "11/2006", as this law is called otherwise'],
  ],
  [
    'another year in the citation',
    numbered('Rule 11/2006', '法律 11/2016', '規則 11/2006'),
    ['instruments/act/citation: Unexpected "11/2016", expected "11/2006", as this law is called otherwise'],
  ],
]);
