import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteComponents } from '../../../src/checks/links/page-names.ts';
import { pageNamesKnown } from '../../../src/checks/rules/page-names-known.ts';
import { root } from '../../root.ts';
import { contextOf, found } from '../context.ts';

const part = "import Part from './_generated/part.mdx';\n\n";
const site = "import { site } from '@site/src/registry/site.ts';\n\n";

test.each<[string, string, string[]]>([
  ['what is imported', `${part}${site}<Part />\n\nAt <a href={site.url}>{site.title.trim()}</a>.`, []],
  ['what the site has', '<HoldsForYou />\n\n<details>\n<summary>More</summary>\n\nText.\n\n</details>', []],
  ['a commitment that is cited', '<Commitment id="PC-GOV-2" version={2} />', []],
  [
    'what the page declares',
    'export const Note = ({ words }) => <b>{words}</b>;\nexport function twice(n) { return n * 2; }\n\n<Note words="a" />\n\n{[1, 2].map((one) => <i key={one}>{twice(one)}</i>)} {Math.max(1, 2)} {parseInt("2")} {frontMatter.title}',
    [],
  ],
  ['a comment, and code', '{/* {site} */}\n\n`{site}` and\n\n```jsx\n<Part />\n```', []],
  ['an attribute with a hyphen', '<p className="lead" aria-label="a" data-for="b" style={{ margin: 0 }}>Text.</p>', []],
  [
    'a component with a slip of the pen',
    `${part}<Prat />`,
    ['3:2: Unexpected component "Prat", expected one that this page imports; did you mean "Part"?'],
  ],
  [
    'a component that is not imported',
    'Text <Tabs.Item /> here.',
    ['1:7: Unexpected component "Tabs", expected one that this page imports'],
  ],
  [
    'a value that is not imported',
    'At {sites.url}, <a href={other}>there</a>.',
    [
      '1:5: Unexpected value "sites", expected one that this page imports',
      '1:26: Unexpected value "other", expected one that this page imports',
    ],
  ],
  ['attributes of HTML', '<p class="lead">Text.</p>', ['1:4: Unexpected attribute "class", expected "className"']],
  [
    'a style in words',
    '<p style="margin: 0">Text.</p>',
    ['1:4: Unexpected style "margin: 0", expected an object such as { margin: 0 }, or a class'],
  ],
  [
    'a generated part with an attribute',
    `${part}<Part limit="3" />`,
    ['3:7: Unexpected attribute "limit" of a generated part, expected none'],
  ],
  [
    'braces around the name of a part',
    "import { Part } from './_generated/part.mdx';\n\n<Part />",
    ['1:10: Unexpected import of "{ Part }" from a page, expected "Part" without braces'],
  ],
])('%s', (_, text, told) => {
  const brief = found(pageNamesKnown, contextOf({}, { documents: { 'docs/a.mdx': text } }));
  expect(brief).toEqual(told.map((one) => `docs/a.mdx:${one}`));
});

test('the components of every page are those of the theme', () => {
  const theme = readFileSync(join(root, 'src', 'theme', 'MDXComponents', 'index.tsx'), 'utf8');
  const own = theme.slice(theme.indexOf('export default')).matchAll(/^ {2}(\p{Lu}\p{L}*)(?:,|:)/gmu);
  expect([...own].map(([, name]) => name).sort()).toEqual(
    siteComponents.filter((name) => name !== 'Head' && name !== 'Commitment').sort(),
  );
});
