import { expect, test } from 'vitest';
import { promiseCitesCommitment } from '../../../src/checks/rules/promise-cites-commitment.ts';
import { contextOf } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/promise-cites-commitment.ts';
import { together } from '../labelled/measure.ts';
import { promises } from '../labelled/promise-cites-commitment.ts';
import { entries } from '../labelled/registry.ts';

const commitments = { 'PC-GOV-1': { versions: [{}] }, 'PC-GOV-2': { versions: [{}] } };

function check(text: string) {
  return promiseCitesCommitment.check(contextOf({ ...entries, commitments }, { documents: { 'docs/a.mdx': text } }));
}

/** What is found on a page, as `line:column: words`. */
function onPage(text: string): string[] {
  return check(text).findings.map(({ place, message }) => {
    const where = 'file' in place ? `${place.line}:${place.column}` : place.at.join('/');
    return `${where}: ${/promise "(.*)" without/.exec(message)?.[1]}`;
  });
}

test.each<[string, string[]]>([
  ['Text.\n\nIt is so. Contoso will never do it.', ['3:11: Contoso will never']],
  ['Contoso **guarantees** it, and *we\nwill* delete your data.', ['1:1: Contoso guarantees', '1:33: we will']],
  ['- Contoso promises it.\n- It is so: PC-GOV-1.\n', ['1:3: Contoso promises']],
  ['- Contoso promises it.\n\n  See [it](/commitments/pc-gov-1/#v1).\n', []],
  ['| Contoso promises it. | PC-GOV-2 |\n| - | - |\n', []],
  ['Contoso promises it. <Commitment id="PC-GOV-2" />', []],
  ['Contoso promises it: PC-GOV-99.', ['1:1: Contoso promises']],
  ['Contoso promises it: [topics](/topics/).', ['1:1: Contoso promises']],
  ['# Contoso will never do it', ['1:3: Contoso will never']],
  ['---\ntitle: A\ndescription: Contoso will never do it.\n---\n', ['3:14: Contoso will never']],
])('%s', (text, expected) => {
  expect(onPage(text)).toEqual(expected);
});

test('says how to mend it', () => {
  expect(check('Contoso promises it.').findings[0]?.message).toBe(
    'Unexpected promise "Contoso promises" without a commitment, expected a citation beside it, such as [[PC-GOV-1]]; or words that tell what a source says',
  );
});

test('in remarks, but for those of a commitment, and counted', () => {
  const remarks = [{ text: 'So Contoso promises it.' }, { text: 'Contoso promises it: PC-GOV-1.' }];
  const context = contextOf({ ...entries, topics: { t: { remarks } }, commitments: { 'PC-GOV-1': { remarks } } });
  const { findings, examined } = promiseCitesCommitment.check(context);
  expect(findings.map(({ place }) => place)).toEqual([{ at: ['topics', 't', 'remarks', 0, 'text'], offset: 3 }]);
  expect(examined).toBe(2);
});

test('a page that can not be parsed', () => {
  expect(onPage('Contoso promises it. <p>')).toEqual([]);
});

test('on labelled paragraphs', () => {
  expectMeasured(
    'promise-cites-commitment',
    together(promises, independent),
    (text) => check(text).findings.length > 0,
  );
});
