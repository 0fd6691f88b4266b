import { expect, test } from 'vitest';
import { citationResolves } from '../../../src/checks/rules/citation-resolves.ts';
import { contextOf } from '../context.ts';

const commitments = {
  'PC-GOV-1': { status: 'in-force', versions: [{}] },
  'PC-GOV-2': { status: 'historic', versions: [{}, {}] },
  'PC-GOV-3': { status: 'replaced', replacedBy: ['PC-GOV-1'], versions: [{}] },
  'PC-GOV-4': { status: 'withdrawn', versions: [{}] },
  'PC-GOV-5': { status: 'draft', versions: [{}] },
  'PC-GOV-6': { versions: 'none' },
};
const claims = { 'PC-CLM-1': {} };

/** What is found on a page, as `line:column: message`. */
function onPage(text: string): string[] {
  const { findings } = citationResolves.check(
    contextOf({ commitments, claims }, { documents: { 'docs/a.mdx': text } }),
  );
  return findings.map(({ place, message, level }) => {
    const where = 'file' in place ? `${place.line}:${place.column}` : place.at.join('/');
    return `${where}: ${level ? `${level}: ` : ''}${message}`;
  });
}

const unknown = (text: string, mean = '') =>
  `Unexpected citation "${text}", expected the id of a commitment or claim${mean}`;

test.each<[string, string[]]>([
  ['See [[PC-GOV-2]], [[PC-GOV-2@2]], PC-GOV-1@1, PC-CLM-1 and `PC-GOV-2@1`.', []],
  ['See [[PC-GOV-22]].', [`1:7: ${unknown('PC-GOV-22', '; did you mean "PC-GOV-2"?')}`]],
  ['See [[pc-gov-2]].', [`1:7: ${unknown('pc-gov-2', '; did you mean "PC-GOV-2"?')}`]],
  ['Text\n\nSee **PC-GVO-2@1**.', [`3:7: ${unknown('PC-GVO-2@1', '; did you mean "PC-GOV-2"?')}`]],
  ['PC-GOV-2@9', ['1:1: Unexpected version of "PC-GOV-2@9", expected a version from 1 to 2']],
  ['PC-GOV-2@0', ['1:1: Unexpected version of "PC-GOV-2@0", expected a version from 1 to 2']],
  ['[[PC-GOV-1@two]]', ['1:3: Unexpected version of "PC-GOV-1@two", expected 1, the only version']],
  ['Write `PC-GOV-2@9`.', ['1:8: Unexpected version of "PC-GOV-2@9", expected a version from 1 to 2']],
  ['Write `PC-ABC-1`, `PC-<AREA>-<n>` or\n\n```\nPC-GOV-99\n```', []],
  [
    '[[PC-CLM-1@1]]',
    ['1:3: Unexpected version in "PC-CLM-1@1", expected "PC-CLM-1" alone, as a claim has no versions'],
  ],
  [
    'See PC-GOV-3.',
    [
      '1:5: warning: Unexpected replaced commitment "PC-GOV-3", expected "PC-GOV-1", or a sentence that says what became of it',
    ],
  ],
  ['PC-GOV-1 replaced PC-GOV-3. PC-GOV-4 was withdrawn. PC-GOV-5 is a draft.', []],
  [
    'See PC-GOV-4. See PC-GOV-5.',
    [
      '1:5: warning: Unexpected withdrawn commitment "PC-GOV-4", expected one that can be cited, or a sentence that says what became of it',
      '1:19: error: Unexpected draft commitment "PC-GOV-5", expected one that can be cited, or a sentence that says what became of it',
    ],
  ],
  ['PC-GOV-6@4 has no list of versions. AB-GOV-1 and [[anything]] are none of ours.', []],
  [
    '---\ntitle: A\ndescription: "About PC-GOV-77"\n---\n',
    [`3:21: ${unknown('PC-GOV-77', '; did you mean "PC-GOV-1"?')}`],
  ],
  ['A cell:\n\n| a |\n| - |\n| PC-GOV-9 |\n', [`5:3: ${unknown('PC-GOV-9', '; did you mean "PC-GOV-1"?')}`]],
  ['A <Commitment id="PC-GOV-2" version={2} />.\n\n<Commitment id="PC-GOV-2" />', []],
  [
    'A <Commitment id="PC-GOV-77" />.\n\n<Commitment id="PC-GOV-2" version={3} />',
    [
      `1:3: ${unknown('PC-GOV-77', '; did you mean "PC-GOV-1"?')}`,
      '3:1: Unexpected version of "PC-GOV-2@3", expected a version from 1 to 2',
    ],
  ],
  [
    '<Commitment id="PC-CLM-1" />',
    ['1:1: Unexpected claim "PC-CLM-1" in <Commitment>, expected the id of a commitment'],
  ],
  ['<p className="x">PC-GOV-2@3</p>', ['1:18: Unexpected version of "PC-GOV-2@3", expected a version from 1 to 2']],
])('%s', (text, expected) => {
  expect(onPage(text)).toEqual(expected);
});

test('in the registry, with the offset, and counted', () => {
  const topics = { t: { summary: 'As in PC-GOV-2@3.', remarks: [{ text: '[PC-CLM-2](/claims/) PC-GOV-1' }] } };
  const { findings, examined } = citationResolves.check(contextOf({ topics, commitments, claims }));
  expect(findings.map(({ place }) => place)).toEqual([
    { at: ['topics', 't', 'summary'], offset: 6 },
    { at: ['topics', 't', 'remarks', 0, 'text'], offset: 1 },
  ]);
  expect(examined).toBe(3);
});

test('a registry without citable ids, and a page that can not be parsed', () => {
  expect(citationResolves.check(contextOf({}, { documents: { 'docs/a.mdx': 'PC-GOV-2 <p>' } })).examined).toBe(0);
});
