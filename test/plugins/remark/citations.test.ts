import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkCitations } from '../../../src/plugins/remark/citations.ts';
import { registryOf } from '../../checks/context.ts';
import { compile } from '../../generate/docusaurus.ts';

const version = (statement: string, qualifiers: readonly unknown[] = []) => ({
  statement,
  qualifiers,
  strength: 'public-statement',
  scope: {},
  lastAttested: { date: '2017-01-29' },
});
const registry = registryOf({
  commitments: {
    'PC-GOV-1': { title: 'No disclosure', status: 'in-force', versions: [version('Nothing is disclosed.')] },
    'PC-GOV-2': {
      title: 'Redirecting',
      status: 'historic',
      versions: [
        version('Redirects some.'),
        version('Redirects all.', [{ kind: 'limit', basis: 'inferred', text: 'Not at night.' }]),
      ],
    },
    'PC-GOV-3': { title: 'Gone', status: 'withdrawn', versions: [version('Was said.')] },
    'PC-GOV-4': { title: 'Planned', status: 'draft', versions: [version('Will be said.')] },
  },
  claims: { 'PC-CLM-1': { title: 'A belief', summary: 'Privacy is a right.' } },
});
const plugin = remarkCitations(registry);

/** The page with citations replaced, as `[text](address)`, `{mark}` and, below, the notes by name. */
function shown(text: string, path = '/site/docs/page.mdx'): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(plugin);
  const file = new VFile({ value: text, path });
  const tree = processor.runSync(processor.parse(file), file) as Root;
  return plain(tree).trim();
}

function plain(node: Root | RootContent): string {
  const inner = 'children' in node ? node.children.map(plain).join('') : 'value' in node ? node.value : '';
  if (node.type === 'link') return `[${inner}](${node.url})`;
  if (node.type === 'inlineCode') return `\`${inner}\``;
  if (node.type === 'paragraph' || node.type === 'heading') return `${inner}\n`;
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return inner;
  const attribute = (name: string) =>
    node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  if (node.name === 'CitedNote') return `<${attribute('note')}> ${inner}`;
  return String(attribute('className')).startsWith('badge') ? `{${inner}}` : inner;
}

/** Whatever stops the build, as `line:column-line:column: reason`. */
function failure(text: string): string {
  try {
    shown(text);
  } catch (error) {
    const { place, reason } = error as {
      place: { start: { line: number; column: number }; end: { column: number } };
    } & {
      reason: string;
    };
    return `${place.start.line}:${place.start.column}-${place.end.column}: ${reason}`;
  }
  return 'none';
}

const first = '[PC-GOV-1 No disclosure](/commitments/pc-gov-1/) {In force}';
const firstNote =
  '<cited-pc-gov-1> Nothing is disclosed.\n`PC-GOV-1@1`, public statement, in force. Last seen: 29 January 2017.';

test.each([
  ['See [[PC-GOV-1]].', `See ${first}.\n${firstNote}`],
  ['[[PC-GOV-1]][[PC-GOV-1]]', `${first}${first}\n${firstNote}`],
  ['> a\n> *b [[PC-GOV-1]]* c', `a\nb ${first} c\n${firstNote}`],
  ['| a |\n| - |\n| [[PC-GOV-1]] |', `a${first}${firstNote}`],
  ['# About [[ PC-GOV-1 ]]', `About ${first}\n${firstNote}`],
  ['Inline <Commitment id="PC-GOV-1" />.', `Inline ${first}.\n${firstNote}`],
  ['<Commitment id="PC-GOV-1" />', `${first}\n${firstNote}`],
  ['<div>\n  See [[PC-GOV-1]]\n</div>', `See ${first}\n${firstNote}`],
])('%j becomes a link with title and status', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('the newest words stand behind a citation without version, the pinned ones behind one with', () => {
  expect(shown('[[PC-GOV-2]], [[PC-GOV-2@1]], <Commitment id="PC-GOV-2" version={1} />')).toMatchInlineSnapshot(`
    "[PC-GOV-2 Redirecting](/commitments/pc-gov-2/) {Historic}, [PC-GOV-2@1 Redirecting](/commitments/pc-gov-2/v1/) {Historic}, [PC-GOV-2@1 Redirecting](/commitments/pc-gov-2/v1/) {Historic}
    <cited-pc-gov-2> Redirects all.
    Limit (inferred): Not at night.
    \`PC-GOV-2@2\`, public statement, historic. Last seen: 29 January 2017.
    <cited-pc-gov-2-v1> Redirects some.
    \`PC-GOV-2@1\`, public statement, historic. Last seen: 29 January 2017."
  `);
});

test.each([
  ['[[PC-GOV-3@1]]', '[PC-GOV-3@1 Gone](/commitments/pc-gov-3/v1/) {Withdrawn}'],
  // A draft has no page that stays.
  ['[[PC-GOV-4@1]]', '[PC-GOV-4@1 Planned](/commitments/pc-gov-4/) {Draft}'],
  ['[[PC-CLM-1]]', '[PC-CLM-1 A belief](/claims/#pc-clm-1) {Claim, no commitment}'],
])('%s says what it is', (text, expected) => {
  expect(shown(text).split('\n')[0]).toBe(expected);
});

test.each([
  'Write `[[PC-GOV-1]]`',
  '```\n[[PC-GOV-99]]\n```',
  'Write <code>[[PC-GOV-99]]</code>',
  'An array [[1, 2]] and [[OTHER-1]] and [[wiki]]',
  'A [link](/x/) to [[nothing',
])('%j stays as it is', (text) => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
  expect(shown(text)).toBe(plain(processor.parse(text)).trim());
});

test.each([
  ['\\[\\[PC-GOV-1]] is text', '[[PC-GOV-1]] is text'],
  ['\\[[PC-GOV-99]]', '[[PC-GOV-99]]'],
  ['&#91;&#91;PC-GOV-99&#93;&#93;', '[[PC-GOV-99]]'],
  ['\\[[PC-GOV-1]] and [[PC-GOV-1]]', `[[PC-GOV-1]] and ${first}\n${firstNote}`],
  ['[[PC-GOV-1]] and \\[[PC-GOV-1]]', `${first} and [[PC-GOV-1]]\n${firstNote}`],
])('%j: brackets that are escaped are text', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  [
    'See\n> a [[PC-GOV-9]] b',
    '2:5-17: Unexpected citation "PC-GOV-9", expected the id of a commitment or claim; did you mean "PC-GOV-1"?',
  ],
  ['&amp; [[PC-GOV-2@3]]', '1:7-21: Unexpected version of "PC-GOV-2@3", expected a version from 1 to 2'],
  ['[[PC-GOV-2@x]]', '1:1-15: Unexpected version of "PC-GOV-2@x", expected a version from 1 to 2'],
  [
    '[[pc-gov-1]]',
    '1:1-13: Unexpected citation "pc-gov-1", expected the id of a commitment or claim; did you mean "PC-GOV-1"?',
  ],
  [
    '[[PC-CLM-1@1]]',
    '1:1-15: Unexpected version in "PC-CLM-1@1", expected "PC-CLM-1" alone, as a claim has no versions',
  ],
  [
    '[see [[PC-GOV-1]]](/x/)',
    '1:6-18: Unexpected citation "PC-GOV-1" in a link, expected it outside, as it is a link itself',
  ],
  [
    'a <Commitment id="PC-GOV-9" />',
    '1:3-31: Unexpected citation "PC-GOV-9", expected the id of a commitment or claim; did you mean "PC-GOV-1"?',
  ],
  [
    '<Commitment id="PC-GOV-2" version="9" />',
    '1:1-41: Unexpected version of "PC-GOV-2@9", expected a version from 1 to 2',
  ],
  [
    '<Commitment id="PC-GOV-2" version={n} />',
    '1:1-41: Unexpected version of "PC-GOV-2@n", expected a version from 1 to 2',
  ],
  [
    '<Commitment id="PC-CLM-1" />',
    '1:1-29: Unexpected claim "PC-CLM-1" in <Commitment>, expected the id of a commitment',
  ],
  ['<Commitment />', '1:1-15: Unexpected <Commitment> without id, expected one such as <Commitment id="EX-GOV-2" />'],
  ['<Commitment ids="PC-GOV-1" />', '1:1-30: Unexpected attribute "ids" of <Commitment>, expected "id" or "version"'],
  ['<Commitment {...rest} />', '1:1-25: Unexpected attribute "{…}" of <Commitment>, expected "id" or "version"'],
  ['<Commitment id="PC-GOV-1">words</Commitment>', '1:1-45: Unexpected content of <Commitment>, expected none'],
])('%j stops the build', (text, expected) => {
  expect(failure(text)).toBe(expected);
});

test('a partial has notes of its own, as it stands on the page of another', () => {
  expect(shown('[[PC-GOV-1]]', '/site/docs/_part.mdx')).toContain('<cited-part-pc-gov-1>');
});

test('Docusaurus takes link, note and heading, and says file, line and column of what it refuses', async () => {
  const page = '---\ntitle: A\n---\n\n## About [[PC-GOV-2@2]]\n\nMore.\n';
  const code = await compile(page, '/site/docs/page.mdx', [plugin]);
  expect(code).toContain('"data-note": "cited-pc-gov-2-v2"');
  expect(code).toContain('"value": "About <span class=\\"entry-id\\">PC-GOV-2@2</span> Redirecting');
  const wrong = compile(page.replace('@2', '@7'), '/site/docs/page.mdx', [plugin]);
  await expect(wrong).rejects.toThrow('Unexpected version of "PC-GOV-2@7", expected a version from 1 to 2');
  await expect(wrong).rejects.toThrow('/site/docs/page.mdx:5:10');
});
