import { expect, test } from 'vitest';
import { linkNamesItsInstrument } from '../../../src/checks/rules/link-names-its-instrument.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  'ar-11': {
    title: 'Disposition 11/2006 on security measures (Argentina)',
    shortNames: ['11/2006'],
    kind: 'regulation',
    officialTexts: [{ label: 'Text of 11/2006', url: 'https://www.example.org/11/' }],
  },
  'ar-47': {
    title: 'Resolution 47/2018',
    kind: 'regulation',
    names: [{ text: 'Resolución AAIP 47/2018' }],
    shortNames: ['47/2018'],
  },
  fippa: { title: 'Freedom of Information and Protection of Privacy Act', kind: 'statute' },
  'privacy-act': { title: 'Privacy Act', kind: 'statute' },
  'dpa-1': { title: 'First', kind: 'agreement', shortNames: ['DPA'] },
  'dpa-2': { title: 'Second', kind: 'agreement', shortNames: ['DPA'] },
};
const remark = (text: unknown, more: object = {}) =>
  contextOf({ instruments: { ...instruments, ...more }, topics: { law: { remarks: [{ text }] } } });
finds(linkNamesItsInstrument, [
  [
    'the law that is named',
    remark('[Resolution 47/2018](/instruments/ar-47/) and [11/2006](/instruments/ar-11/#rests-on-it)'),
    [],
  ],
  [
    'another law',
    remark('See [Resolution 47/2018](/instruments/ar-11/).'),
    [
      'topics/law/remarks/0/text: Unexpected link "Resolution 47/2018" to "ar-11", expected one to "ar-47", which it names',
    ],
  ],
  [
    'the same in passing',
    remark('See [what 47/2018 says](http://example.org/11).'),
    [
      'topics/law/remarks/0/text: Unexpected link "what 47/2018 says" to "ar-11", expected one to "ar-47", which it names',
    ],
  ],
  [
    'a name within a longer one',
    remark('[Freedom of Information and Protection of Privacy Act](/instruments/fippa/)'),
    [],
  ],
  [
    'the shorter one',
    remark('[Privacy Act](/instruments/fippa/)'),
    [
      'topics/law/remarks/0/text: Unexpected link "Privacy Act" to "fippa", expected one to "privacy-act", which it names',
    ],
  ],
  ['a name that two share', remark('[the DPA](/instruments/dpa-2/)'), []],
  ['two names, one of which it is', remark('[11/2006 and 47/2018](/instruments/ar-47/)'), []],
  ['words that name none', remark('[the rule](/instruments/ar-47/) of [47/2018](/sources/ar/)'), []],
  [
    'an official text under the wrong law',
    remark('', {
      lost: { kind: 'statute', officialTexts: [{ label: 'Resolution 47/2018', url: 'https://example.org/47' }] },
    }),
    [
      'instruments/lost/officialTexts/0/label: Unexpected link "Resolution 47/2018" to "lost", expected one to "ar-47", which it names',
    ],
  ],
  [
    'a link of an entry, and one to the law itself',
    contextOf({
      instruments,
      commitments: {
        'PC-1': {
          links: [
            { label: 'Resolution 47/2018', url: 'https://example.org/11' },
            { label: 'Resolution 11/2006', url: 'https://example.org/11' },
          ],
        },
      },
    }),
    [
      'commitments/PC-1/links/0/label: Unexpected link "Resolution 47/2018" to "ar-11", expected one to "ar-47", which it names',
    ],
  ],
  [
    'a document',
    contextOf({ instruments }, { documents: { 'docs/a.mdx': 'One.\n\nSee [47/2018](/instruments/ar-11/).' } }),
    ['docs/a.mdx:3:5: Unexpected link "47/2018" to "ar-11", expected one to "ar-47", which it names'],
  ],
]);

test('says how many things it looked at', () => {
  expect(linkNamesItsInstrument.check(remark('[x](/instruments/ar-47/) [y](/sources/ar/)')).examined).toBe(2);
});
