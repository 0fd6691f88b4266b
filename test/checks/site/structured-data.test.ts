/** Pages that say of themselves to machines what they are, and pages that say something else. */
import { expect, test } from 'vitest';
import { siteStructuredData } from '../../../src/checks/site/rules/site-structured-data.ts';
import { pageData } from '../../../src/publish/linked-data/page-facts.ts';
import { builtOf, foundIn } from './built.ts';

const url = 'https://site.example/a/';
const head = { url, name: 'A', description: 'About A.' };
const facts = { dateModified: '2026-11-20', mainEntity: { '@type': 'Legislation', name: 'Act' } };
const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = '<meta name="description" content="About A.">';
const found = (html: string) =>
  foundIn(siteStructuredData, builtOf({ '/a/index.html': html }, {}, { pageFacts: new Map([['/a/', facts]]) }));

test.each<[string, string, string[]]>([
  ['all as it should be', meta + block(pageData(head, facts)), []],
  [
    'no data',
    meta,
    [`build/a/index.html:1:1: Unexpected page without JSON-LD of /a/, expected one with the address "${url}"`],
  ],
  [
    'data of another page',
    meta + block(pageData({ ...head, url: `${url}b/` }, facts)),
    [`build/a/index.html:1:1: Unexpected page without JSON-LD of /a/, expected one with the address "${url}"`],
  ],
  [
    'data twice',
    meta + block(pageData(head, facts)).repeat(2),
    [`build/a/index.html:1:318: Unexpected second JSON-LD of /a/, expected one with the address "${url}"`],
  ],
  [
    'what is no JSON',
    `${meta}${block('{')}${block(pageData(head, facts))}`,
    ['build/a/index.html:1:45: Unexpected JSON-LD of /a/, expected one of schema.org'],
  ],
  [
    'an older day',
    meta + block(pageData(head, { ...facts, dateModified: '2025-01-01' })),
    ['build/a/index.html:1:45: Unexpected dateModified ""2025-01-01"" in JSON-LD of /a/, expected ""2026-11-20""'],
  ],
  [
    'another description',
    meta + block(pageData({ ...head, description: 'About B.' }, facts)),
    ['build/a/index.html:1:45: Unexpected description ""About B."" in JSON-LD of /a/, expected ""About A.""'],
  ],
  [
    'a law that the page is not about',
    meta + block(pageData(head, { ...facts, mainEntity: {} })),
    [
      'build/a/index.html:1:45: Unexpected mainEntity "{}" in JSON-LD of /a/, expected "{"@type":"Legislation","name":"Act"}"',
    ],
  ],
  [
    'a page that leads on',
    '<meta http-equiv="refresh" content="0; url=/b/">',
    [
      'build/index.html:1:1: Unexpected 0 blocks of JSON-LD, expected at least one; is build/ the built site of this registry?',
    ],
  ],
])('%s', (_, html, expected) => {
  expect(found(html)).toEqual(expected);
});
