import { expect, test } from 'vitest';
import { iconHasAlt } from '../../../src/checks/rules/icon-has-alt.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const principle = (idea: unknown) => contextOf({ principles: { control: { icon: { idea } } } });
const page = (text: string) => contextOf({}, { documents: { 'docs/a.mdx': text } });
finds(iconHasAlt, [
  ['an icon that is described', principle('Three slider switches.'), []],
  [
    'an icon under the name of its file',
    principle('control.svg'),
    [
      'principles/control/icon/idea: Unexpected description "control.svg" of an image, expected what it shows, in words; write <img alt=""> for decoration',
    ],
  ],
  ['an image that is described', page('![A map](/img/map.svg)'), []],
  [
    'an image that is not',
    page('See\n![](/img/map.svg)'),
    [
      'docs/a.mdx:2:1: Unexpected description "" of an image, expected what it shows, in words; write <img alt=""> for decoration',
    ],
  ],
  ['an element that is described', page('<img src="/a.svg" alt="A map" />'), []],
  ['decoration', page('<img src="/a.svg" alt="" />'), []],
  [
    'an element without description',
    page('Text <img src="/a.svg" />'),
    [
      'docs/a.mdx:1:6: Unexpected description "" of an image, expected what it shows, in words; write <img alt=""> for decoration',
    ],
  ],
  [
    'a description that is none',
    page('<img src="/a.svg" alt="icon" />'),
    [
      'docs/a.mdx:1:1: Unexpected description "icon" of an image, expected what it shows, in words; write <img alt=""> for decoration',
    ],
  ],
  ['a description that is computed', page('<img src="/a.svg" alt={name} />'), []],
  [
    'an image of a remark',
    contextOf({ topics: { it: { remarks: [{ text: 'See ![](/img/a.svg) and ![A map](/img/b.svg).' }] } } }),
    [
      'topics/it/remarks/0/text: Unexpected description "" of an image, expected what it shows, in words; write <img alt=""> for decoration',
    ],
  ],
  ['a page that does not parse', page('<a>'), []],
]);

test('says how many things it looked at', () => {
  expect(iconHasAlt.check(page('![a](/b.svg) <img alt="" />')).examined).toBe(2);
});
