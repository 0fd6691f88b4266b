import { describe, expect, test } from 'vitest';
import { siteQualifierShown } from '../../../src/checks/site/rules/site-qualifier-shown.ts';
import { siteStatementShown } from '../../../src/checks/site/rules/site-statement-shown.ts';
import { siteVersionNamed } from '../../../src/checks/site/rules/site-version-named.ts';
import { builtOf, foundIn } from './built.ts';

const file = '/commitments/pc-gov-2/index.html';
const entries = {
  commitments: {
    'PC-GOV-2': {
      versions: [
        { statement: 'Contoso tells the customer.', qualifiers: [] },
        {
          statement: 'Contoso tells the customer within 30 days & <always>.',
          qualifiers: [
            { id: 'a', kind: 'limit', text: 'Not for free plans.', basis: 'explicit', reason: 'not-stated' },
            {
              id: 'b',
              kind: 'exclusion',
              text: 'Not where a court forbids it.',
              limits: 'the time limit',
              basis: 'inferred',
              reason: 'The law binds.',
            },
          ],
        },
      ],
    },
  },
};

const limit = '<li class="qualifier qualifier--limit"><strong>Limit</strong> Not for free plans.';
const exclusion =
  '<li class="qualifier"><strong>Exclusion <span class="evidence">(inferred)</span></strong> Not where a court\nforbids it. Narrows: the time limit <span class=qualifier-reason>Reason: The law binds.</span> <a href="/open-points/#x">Open point</a>';
const words = '<p>Contoso tells the customer within 30 days &amp; &lt;always>.';
const qualifiers = `<ul class=qualifiers>${limit}${exclusion}</ul>`;
const line = '<p><span class=entry-id>PC-GOV-2 · version 2</span>';
const current = `<section class=statement id=statement>${words}${qualifiers}</section>`;
const good = [line, current].join('\n');
/** The page of the first version. */
const firstFile = '/commitments/pc-gov-2/v1/index.html';
const first =
  '<p><span class=entry-id>PC-GOV-2 · version 1</span>\n<section class=statement id=statement><p>Contoso tells the customer.</section>';

/** `line:column` of the first place of a text. */
function placeOf(page: string, text: string): string {
  expect(page).toContain(text);
  const lines = (page.split(text)[0] ?? '').split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The findings of the three checks, for the good pages with one piece of one of them replaced. */
function found(from = '', to = ''): string[] {
  expect(`${good}${first}`).toContain(from);
  const [living, version] = [good, first].map((page) => page.replace(from, () => to));
  const site = builtOf({ [file]: living ?? '', [firstFile]: version ?? '' }, entries);
  return [siteStatementShown, siteQualifierShown, siteVersionNamed]
    .flatMap((rule) => foundIn(rule, site))
    .map((text) =>
      text
        .replace(`build${file}:`, '')
        .replace(`build${firstFile}:`, 'v1 ')
        .replaceAll('commitments/PC-GOV-2/versions', '…'),
    );
}

test('the page as it should be, and how much of it was compared', () => {
  expect(found()).toEqual([]);
  const site = builtOf({ [file]: good, [firstFile]: first }, entries);
  expect([siteStatementShown, siteQualifierShown, siteVersionNamed].map((rule) => rule.check(site).examined)).toEqual([
    2, 2, 2,
  ]);
});

describe('faults', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a lost word',
      `${current}`,
      current.replace('within 30 days ', ''),
      [
        '‹<section class=statement id=statement›: Unexpected statement "Contoso tells the customer & <always>." of PC-GOV-2@2, expected "Contoso tells the customer within 30 days & <always>." as the registry has it (…/1/statement)',
      ],
    ],
    [
      'another case, on the page of a version alone',
      '<p>Contoso tells the customer.',
      '<p>Contoso tells the Customer.',
      [
        'v1 ‹<section class=statement id=statement›: Unexpected statement "Contoso tells the Customer." of PC-GOV-2@1, expected "Contoso tells the customer." as the registry has it (…/0/statement)',
      ],
    ],
    [
      'words that a reader does not see',
      '<p>Contoso tells the customer.',
      '<p>Contoso tells <span hidden>the customer.</span><!-- the customer. -->',
      [
        'v1 ‹<section class=statement id=statement›: Unexpected statement "Contoso tells" of PC-GOV-2@1, expected "Contoso tells the customer." as the registry has it (…/0/statement)',
      ],
    ],
    [
      'more than the statement',
      '<p>Contoso tells the customer.',
      '<p>Contoso tells the customer. Always!',
      [
        'v1 ‹<section class=statement id=statement›: Unexpected statement "Contoso tells the customer. Always!" of PC-GOV-2@1, expected "Contoso tells the customer." as the registry has it (…/0/statement)',
      ],
    ],
    [
      'no section',
      'id=statement><p>Contoso tells the customer.',
      'id=words><p>Contoso tells the customer.',
      [
        'v1 1:1: Unexpected page without section "statement", expected the statement of PC-GOV-2@1 in it (…/0/statement)',
      ],
    ],
    [
      'a lost qualifier',
      exclusion,
      '',
      [
        '‹<section class=statement id=statement›: Unexpected end of the qualifiers of PC-GOV-2@2, expected the exclusion (inferred) "Not where a court forbids it. Narrows: the time limit" (…/1/qualifiers/1)',
      ],
    ],
    [
      'a qualifier too many',
      exclusion,
      `${exclusion}<li class=qualifier>But still.`,
      [
        '‹<li class=qualifier>But›: Unexpected qualifier "But still." of PC-GOV-2@2, expected 2 as the registry has them (…/1/qualifiers)',
      ],
    ],
    [
      'a changed qualifier',
      'Not for free plans.',
      'Not for trial plans.',
      [
        '‹<li class="qualifier qualifier--limit"›: Unexpected words of a qualifier, "Not for trial plans.", expected "Not for free plans.", in PC-GOV-2@2 (…/1/qualifiers/0)',
      ],
    ],
    [
      'another kind',
      '<strong>Limit',
      '<strong>Condition',
      [
        '‹<li class="qualifier qualifier--limit"›: Unexpected label of a qualifier, "Condition", expected "Limit", in PC-GOV-2@2 (…/1/qualifiers/0)',
      ],
    ],
    [
      'another reason',
      'Reason: The law binds.',
      'Reason: The law asks.',
      [
        '‹<li class="qualifier">›: Unexpected reason of a qualifier, "Reason: The law asks.", expected "Reason: The law binds.", in PC-GOV-2@2 (…/1/qualifiers/1)',
      ],
    ],
    [
      'no mark',
      '(inferred)',
      '',
      [
        '‹<li class="qualifier">›: Unexpected label of a qualifier, "Exclusion", expected "Exclusion (inferred)", in PC-GOV-2@2 (…/1/qualifiers/1)',
      ],
    ],
    [
      'a part that it no longer says it narrows',
      ' Narrows: the time limit',
      '',
      [
        '‹<li class="qualifier">›: Unexpected words of a qualifier, "Not where a court forbids it.", expected "Not where a court forbids it. Narrows: the time limit", in PC-GOV-2@2 (…/1/qualifiers/1)',
      ],
    ],
    [
      'another version above the statement',
      'PC-GOV-2 · version 2',
      'PC-GOV-2 · version 1',
      [
        '‹<span class=entry-id›: Unexpected id and version "PC-GOV-2 · version 1", expected "PC-GOV-2 · version 2" (…/1)',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(found(from, to)).toEqual(
      expected.map((text) => {
        const page = text.startsWith('v1 ') ? first : good;
        return text.replace(/‹(.*)›/, (__, piece) =>
          placeOf(
            page.replace(from, () => to),
            piece,
          ),
        );
      }),
    );
  });
});

test('the id below the statement', () => {
  const site = builtOf({ [file]: [current, line].join('\n') }, entries);
  expect(foundIn(siteVersionNamed, site)).toEqual([
    `build${file}:3:4: Unexpected place of "PC-GOV-2 · version 2" behind the statement, expected it above (commitments/PC-GOV-2/versions/1)`,
  ]);
});

test.each<[string, string, string]>([
  ['white space', 'within 30 days', 'within\n  30\tdays'],
  ['marks around words', 'the customer.</section>', 'the <em>customer</em>.</section>'],
  ['characters by number', '<p>Contoso tells the customer.', '<p>&#67;ontoso tells the customer&#x2e;'],
  ['closing tags, written out', '<p>Contoso tells the customer.', '<p>Contoso tells the customer.</p>'],
])('harmless: %s', (_, from, to) => {
  expect(found(from, to)).toEqual([]);
});

test('nothing to compare is a finding', () => {
  const site = builtOf({ '/index.html': '' });
  expect(foundIn(siteStatementShown, site)).toEqual([
    'build/index.html:1:1: Unexpected 0 statements, expected at least one; is build/ the built site of this registry?',
  ]);
});
