/** The living page shows the version that holds, and an announced one stands beside it until its mark is taken away. */
import { expect, test } from 'vitest';
import { siteCanonical } from '../../../src/checks/site/rules/site-canonical.ts';
import { siteLinkRelations } from '../../../src/checks/site/rules/site-link-relations.ts';
import { siteStatementShown } from '../../../src/checks/site/rules/site-statement-shown.ts';
import { siteVersionNamed } from '../../../src/checks/site/rules/site-version-named.ts';
import { linkRelations } from '../../../src/model/addresses/link-relations.ts';
import { builtOf, foundIn } from './built.ts';

const site = 'https://site.example';
const living = '/commitments/pc-a-1/';
const statements = ['Contoso tells the customer.', 'Contoso tells the customer within a day.'];
const mark = { announced: true } as const;

/** A commitment whose second version has the mark or does not. */
const entriesWith = (marked: object) => ({
  commitments: {
    'PC-A-1': {
      versions: [
        { from: { date: '2025-01-01', basis: 'stated' }, statement: statements[0], qualifiers: [] },
        { from: { date: '2027-03-01', basis: 'stated', ...marked }, statement: statements[1], qualifiers: [] },
      ],
    },
  },
});

const noIndex = '<meta name=robots content=noindex>';
const head = (number: number, current: number) =>
  linkRelations('PC-A-1', number, current)
    .map(({ rel, path, type }) => `<link href=${site}${path} rel=${rel}${type ? ` type=${type}` : ''}>`)
    .join('\n');
const shown = (number: number) =>
  `<p><span class=entry-id>PC-A-1 · version ${number}</span>\n<section class=statement id=statement><p>${statements[number - 1]}</section>`;
/** The pages where this version is the one that holds. */
function pagesWhere(current: 1 | 2): Readonly<Record<string, string>> {
  return {
    [`${living}index.html`]: `${head(current, current)}${shown(current)}`,
    [`${living}v1/index.html`]: `${head(1, current)}${current > 1 ? noIndex : ''}${shown(1)}`,
    [`${living}v2/index.html`]: `${head(2, current)}${shown(2)}`,
  };
}

const announced = pagesWhere(1);
const come = pagesWhere(2);

test.each<[string, Readonly<Record<string, string>>, object, string[]]>([
  ['harmless: announced, and shown so', announced, mark, []],
  ['harmless: come, and shown so', come, {}, []],
  [
    'announced, and shown as what holds',
    come,
    mark,
    [
      'site-statement-shown index.html:7:1: Unexpected statement "Contoso tells the customer within a day." of PC-A-1@1, expected "Contoso tells the customer." as the registry has it (commitments/PC-A-1/versions/0/statement)',
      'site-version-named index.html:6:106: Unexpected id and version "PC-A-1 · version 2", expected "PC-A-1 · version 1" (commitments/PC-A-1/versions/0)',
      `site-link-relations index.html:2:1: Unexpected link "${site}${living}v2/" with the relation "cite-as", expected "${site}${living}v1/" (commitments/PC-A-1)`,
      `site-link-relations index.html:4:1: Unexpected relation "predecessor-version" to "${site}${living}v1/" of version 1 of 1, expected none (commitments/PC-A-1)`,
      `site-link-relations v1/index.html:4:1: Unexpected relation "successor-version" to "${site}${living}v2/" of version 1 of 1, expected none (commitments/PC-A-1)`,
      'site-link-relations v1/index.html:1:1: Unexpected "noindex" on a page of the newest version, expected a page for search engines (commitments/PC-A-1)',
    ],
  ],
  [
    'come, and shown as announced',
    announced,
    {},
    [
      'site-statement-shown index.html:6:1: Unexpected statement "Contoso tells the customer." of PC-A-1@2, expected "Contoso tells the customer within a day." as the registry has it (commitments/PC-A-1/versions/1/statement)',
      'site-version-named index.html:5:106: Unexpected id and version "PC-A-1 · version 1", expected "PC-A-1 · version 2" (commitments/PC-A-1/versions/1)',
      `site-link-relations index.html:2:1: Unexpected link "${site}${living}v1/" with the relation "cite-as", expected "${site}${living}v2/" (commitments/PC-A-1)`,
      `site-link-relations index.html:1:1: Unexpected page without the relation "predecessor-version", expected "${site}${living}v1/" (commitments/PC-A-1)`,
      `site-link-relations v1/index.html:1:1: Unexpected page without the relation "successor-version", expected "${site}${living}v2/" (commitments/PC-A-1)`,
      'site-link-relations v1/index.html:1:1: Unexpected page for search engines, expected <meta name="robots" content="noindex"> on a past version or a page of dates (commitments/PC-A-1)',
    ],
  ],
])('%s', (_, files, marked, expected) => {
  const built = builtOf(files, entriesWith(marked));
  const findings = [siteStatementShown, siteVersionNamed, siteLinkRelations, siteCanonical].flatMap((rule) =>
    foundIn({ ...rule, emptyBecause: 'a test' }, built).map((message) => `${rule.id} ${message}`),
  );
  expect(findings.map((one) => one.replace(`build${living}`, ''))).toEqual(expected);
});
