import { describe, expect, test } from 'vitest';
import { siteCanonical } from '../../../src/checks/site/rules/site-canonical.ts';
import { siteEntryHasPage } from '../../../src/checks/site/rules/site-entry-has-page.ts';
import { siteFormerAddressLeadsOn } from '../../../src/checks/site/rules/site-former-address-leads-on.ts';
import { siteLinkRelations } from '../../../src/checks/site/rules/site-link-relations.ts';
import { siteLinkResolves } from '../../../src/checks/site/rules/site-link-resolves.ts';
import { sitePageHasEntry } from '../../../src/checks/site/rules/site-page-has-entry.ts';
import { siteQualifierShown } from '../../../src/checks/site/rules/site-qualifier-shown.ts';
import { siteResourceOwn } from '../../../src/checks/site/rules/site-resource-own.ts';
import { siteStatementShown } from '../../../src/checks/site/rules/site-statement-shown.ts';
import { siteVersionNamed } from '../../../src/checks/site/rules/site-version-named.ts';
import { linkRelations } from '../../../src/model/addresses/link-relations.ts';
import { publishedFiles } from '../../../src/model/addresses/routes.ts';
import { registryOf } from '../context.ts';
import { builtOf, foundIn } from './built.ts';

const limit = { id: 'a', kind: 'limit', text: 'Not for free plans.', basis: 'explicit', reason: 'not-stated' };
const entries = {
  commitments: {
    'PC-A-1': {
      status: 'historic',
      formerAddresses: ['/promises/old/'],
      versions: [
        { statement: 'Contoso tells the customer.', qualifiers: [limit] },
        { statement: 'Contoso tells its customers.', qualifiers: [] },
      ],
    },
    'PC-B-1': { status: 'draft', versions: [{ statement: 'Contoso will see.', qualifiers: [] }] },
  },
};
const site = 'https://site.example';
const living = '/commitments/pc-a-1/';

const head = (number: number) =>
  linkRelations('PC-A-1', number, 2)
    .map(({ rel, path, type }) => `<link href=${site}${path} rel=${rel}${type ? ` type=${type}` : ''}>`)
    .join('\n');
const noIndex = '<meta name=robots content=noindex>';
const qualifier = '<ul class=qualifiers><li class=qualifier><strong>Limit</strong> Not for free plans.</ul>';
const shown = (number: number, words: string) =>
  `<p><span class=entry-id>PC-A-1 · version ${number}</span>\n<section class=statement id=statement><p>${words}</section><h2 id=facts></h2><h2 id=sources></h2>`;

/** The site as it should be. */
const good: Readonly<Record<string, string>> = {
  [`${living}index.html`]: `${head(2)}${shown(2, 'Contoso tells its customers.')}<h2 id=history></h2><h2 id=where-it-holds></h2>`,
  '/commitments/pc-b-1/index.html': `<link rel=canonical href=${site}/commitments/pc-b-1/><span class=entry-id>PC-B-1 · version 1</span><section class=statement id=statement>Contoso will see.</section>`,
  [`${living}v1/index.html`]: `${head(1)}${noIndex}${shown(1, `Contoso tells the customer.${qualifier}`)}`,
  [`${living}v2/index.html`]: `${head(2)}${shown(2, 'Contoso tells its customers.')}`,
  [`${living}as-of/index.html`]: `<link rel=canonical href=${site}${living}as-of/>${noIndex}<h2 id=versions>`,
  '/promises/old/index.html': `<meta http-equiv=refresh content="0; url=${living}"><link rel=canonical href=${living}>`,
  ...Object.fromEntries(publishedFiles(registryOf(entries)).map((file) => [file, '{}'])),
};

/** What some rules find, for the good site with a piece of one page replaced, or without the page. */
function found(page = '', from = '', to: string | undefined = ''): string[] {
  const { [page]: text = '', ...others } = good;
  expect(text).toContain(from);
  const files = page === '' ? good : to === undefined ? others : { ...others, [page]: text.replace(from, () => to) };
  const built = builtOf(files, entries);
  return [
    siteStatementShown,
    siteQualifierShown,
    siteVersionNamed,
    siteLinkResolves,
    siteResourceOwn,
    siteCanonical,
    siteLinkRelations,
    siteFormerAddressLeadsOn,
    sitePageHasEntry,
  ]
    .flatMap((rule) => foundIn({ ...rule, emptyBecause: 'a test' }, built))
    .map((message) => message.replace(`build${page}:`, ''));
}

test('the site as it should be, and how much of it was looked at', () => {
  expect(found()).toEqual([]);
  const built = builtOf(good, entries);
  expect([siteLinkRelations, siteFormerAddressLeadsOn].map((rule) => rule.check(built).examined)).toEqual([4, 1]);
});

describe('faults', () => {
  test.each<[string, string, string, string, string[]]>([
    [
      'another statement on the page of a past version',
      `${living}v1/index.html`,
      'the customer',
      'its customers',
      [
        '7:1: Unexpected statement "Contoso tells its customers." of PC-A-1@1, expected "Contoso tells the customer." as the registry has it (commitments/PC-A-1/versions/0/statement)',
      ],
    ],
    [
      'a lost qualifier on the page of a past version',
      `${living}v1/index.html`,
      qualifier,
      '',
      [
        '7:1: Unexpected end of the qualifiers of PC-A-1@1, expected the limit "Not for free plans." (commitments/PC-A-1/versions/0/qualifiers/0)',
      ],
    ],
    [
      'another version over the statement',
      `${living}v1/index.html`,
      'version 1',
      'version 2',
      [
        '6:140: Unexpected id and version "PC-A-1 · version 2", expected "PC-A-1 · version 1" (commitments/PC-A-1/versions/0)',
      ],
    ],
    [
      'a version that is its own canonical page',
      `${living}v2/index.html`,
      `${living} rel=canonical`,
      `${living}v2/ rel=canonical`,
      [`1:1: Unexpected canonical link "${site}${living}v2/", expected "${site}${living}"`],
    ],
    [
      'the living page to be cited',
      `${living}index.html`,
      `${living}v2/ rel=cite-as`,
      `${living} rel=cite-as`,
      [
        `2:1: Unexpected link "${site}${living}" with the relation "cite-as", expected "${site}${living}v2/" (commitments/PC-A-1)`,
      ],
    ],
    [
      'no way back',
      `${living}v2/index.html`,
      `<link href=${site}${living}v1/ rel=predecessor-version>`,
      '',
      [
        `1:1: Unexpected page without the relation "predecessor-version", expected "${site}${living}v1/" (commitments/PC-A-1)`,
      ],
    ],
    [
      'a successor of the newest',
      `${living}v2/index.html`,
      'rel=version-history>',
      `rel=version-history><link rel=successor-version href=${living}v1/>`,
      [
        `5:81: Unexpected relation "successor-version" to "${living}v1/" of version 2 of 2, expected none (commitments/PC-A-1)`,
      ],
    ],
    [
      'no inventory',
      `${living}index.html`,
      'inventory.json rel=alternate',
      'inventory.json rel=author',
      [
        `1:1: Unexpected page without the relation "alternate", expected "${site}${living}inventory.json" (commitments/PC-A-1)`,
      ],
    ],
    [
      'a relation to a page that is not there',
      `${living}v2/index.html`,
      'rel=version-history>',
      'rel=version-history><link rel=cite-as href=/commitments/pc-a-1/v3/>',
      [
        '5:81: Unexpected address "/commitments/pc-a-1/v3/", expected a page or file of the built site; did you mean "/commitments/pc-a-1/v1/"?',
      ],
    ],
    [
      'a past version for search engines',
      `${living}v1/index.html`,
      noIndex,
      '',
      [
        '1:1: Unexpected page for search engines, expected <meta name="robots" content="noindex"> on a past version or a page of dates (commitments/PC-A-1)',
      ],
    ],
    [
      'the living page kept from search engines',
      `${living}index.html`,
      '<h2',
      `<meta NAME=Robots content="NOINDEX, nofollow"><h2`,
      [
        '1:1: Unexpected "noindex" on a page of the newest version, expected a page for search engines (commitments/PC-A-1)',
      ],
    ],
    [
      'a former address that leads to another page',
      '/promises/old/index.html',
      `url=${living}`,
      `url=${living}v1/`,
      [`1:1: Unexpected target "${living}v1/" at the former address /promises/old/, expected ${living}`],
    ],
    [
      'a former address that leads nowhere',
      '/promises/old/index.html',
      'http-equiv=refresh',
      'http-equiv=x',
      [`1:1: Unexpected page that leads nowhere at the former address /promises/old/, expected ${living}`],
    ],
    [
      'a former address that is its own canonical page',
      '/promises/old/index.html',
      `canonical href=${living}`,
      `canonical href=${site}/promises/old/`,
      [`1:64: Unexpected canonical link "${site}/promises/old/", expected "${site}${living}"`],
    ],
  ])('%s', (_, page, from, to, expected) => {
    expect(found(page, from, to)).toEqual(expected);
  });
});

test('a former address without its page', () => {
  const { '/promises/old/index.html': _, ...others } = good;
  expect(foundIn(siteFormerAddressLeadsOn, builtOf(others, entries))).toEqual([
    `build/index.html:1:1: Unexpected missing page /promises/old/, expected one that leads on to ${living}`,
  ]);
});

test('a version without its page, and a draft that has none', () => {
  const { [`${living}v1/index.html`]: _, ...others } = good;
  const routes = new Map([...builtOf(good, entries).routes].filter(([path]) => path.startsWith(living)));
  const missing = foundIn(siteEntryHasPage, builtOf(others, entries, { routes })).filter((one) =>
    one.includes('missing page'),
  );
  expect(missing).toEqual([
    `build/index.html:1:1: Unexpected missing page ${living}v1/, expected build${living}v1/index.html`,
  ]);
  expect([...builtOf({}, entries).routes.keys()].filter((path) => path.includes('pc-b-1'))).toEqual([
    '/commitments/pc-b-1/',
  ]);
});
