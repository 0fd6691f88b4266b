/** Documents to print: whole, in plain HTML, and as themselves whatever their texts hold. */
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { elementsIn, textWithin } from '../../../src/checks/site/page.ts';
import { readPage } from '../../../src/checks/site/read-page.ts';
import { packFiles, placePacks } from '../../../src/generate/index.ts';
import { htmlOf } from '../../../src/generate/nodes/html.ts';
import { packStyle } from '../../../src/generate/packs/pack-document.ts';
import type { Pack } from '../../../src/generate/packs/place-pack.ts';
import { iconAddress } from '../../../src/model/addresses/routes.ts';
import { qualifiersInWords } from '../../../src/model/said/said.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { coverage } from '../../../src/model/scope/coverage.ts';
import { isCitable } from '../../../src/model/status.ts';
import { tokenOf } from '../../../src/model/token.ts';
import { currentNumber, currentVersion } from '../../../src/model/versions/current-version.ts';
import { entry, registry, settings, site } from '../../example.ts';
import { dangerousTexts } from '../dangerous-texts.ts';

const siteAddress = 'https://privacy.example/kb/';
const packsOf = (from: Registry) =>
  placePacks(from, { fileOf: () => 'src/registry/x.ts', siteAddress, settings, site });
const filesOf = (from: Registry) => packFiles(packsOf(from), site, siteAddress, '');
const files = filesOf(registry);
const packOf = (place: string) => files.get(`jurisdictions/${place}/print/index.html`) ?? '';

test.each(Object.keys(registry.jurisdictions))(
  '%s: every promise that covers it, with all that narrows it',
  (place) => {
    const { parts } = readPage(packOf(place));
    const told = parts.filter(({ classes }) => classes.has('entry-id')).map((one) => textWithin(one));
    const covering = Object.entries(registry.commitments).filter(
      ([, one]) =>
        isCitable(one) && coverage(registry, currentVersion(one), { jurisdiction: place }).outcome === 'covered',
    );
    expect(covering.length).toBeGreaterThan(0);
    expect([...told].sort()).toEqual(covering.map(([id, one]) => tokenOf(id, currentNumber(one))).sort());
    const qualifiers = elementsIn(parts).filter(({ classes }) => classes.has('qualifier'));
    const expected = covering.flatMap(([, one]) => qualifiersInWords(registry, currentVersion(one)));
    expect(qualifiers).toHaveLength(expected.length);
  },
);

test('what is to be known before a promise is a landmark with a name of its own', () => {
  const names = [...packOf('xn').matchAll(/<section class="banner" aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
});

test('the contents lead to every section, in their order', () => {
  const text = packOf('xn');
  const [nav = ''] = /<nav aria-label="Contents".*?<\/nav>/s.exec(text) ?? [];
  const led = [...nav.matchAll(/href="#([^"]+)"[^>]*>([^<]+)</g)].map(([, id, words]) => [id, words]);
  const sections = [...text.matchAll(/<h2 id="([^"]+)"[^>]*>([^<]+)</g)].map(([, id, words]) => [id, words]);
  expect(sections.length).toBeGreaterThan(5);
  expect(led).toEqual(sections);
});

test('what names the place comes before what names none', () => {
  const text = packOf('xn');
  expect(text.indexOf('EX-XN-1@')).toBeGreaterThan(0);
  expect(text.indexOf('EX-XN-1@')).toBeLessThan(text.indexOf('id="general"'));
});

test('no script, nothing folded, links below the base path, and no way into a search engine', () => {
  const text = packOf('xn');
  expect(text).not.toMatch(/<script|href="\/(?!kb\/)|pathname:/);
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).toContain(`<link rel="canonical" href="${siteAddress}jurisdictions/xn/print/">`);
  expect(text).toContain(`<link rel="icon" href="/kb${iconAddress}">`);
  expect(text).toContain(site.publisher.note);
});

test('a draft, which may still change, is not printed', () => {
  const id = 'EX-XN-1';
  const drafted = { ...entry('commitments', id), status: 'draft' } as const;
  const changed = { ...registry, commitments: { ...registry.commitments, [id]: drafted } } as Registry;
  expect(packOf('xn')).toContain('EX-XN-1@');
  expect(filesOf(changed).get('jurisdictions/xn/print/index.html')).not.toContain('EX-XN-1@');
});

test.each(dangerousTexts)('%j stands in a document as it is', (text) => {
  const html = htmlOf([{ name: 'p', attributes: { id: text }, children: [text] }], (href) => href);
  const nodes = parseFragment(html).childNodes;
  expect(nodes.map((node) => ('attrs' in node ? node.attrs : node.nodeName))).toEqual([[{ name: 'id', value: text }]]);
  const inner = nodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  expect(inner.map((node) => ('value' in node ? node.value : node.nodeName))).toEqual([text]);
});

test('what unfolds on a page is open on paper', () => {
  const fold = { name: 'details', children: [{ name: 'summary', children: ['3 parts'] }, 'A'] };
  expect(htmlOf([fold], (href) => href)).toBe('<details open><summary>3 parts</summary>A</details>');
});

test('a component, which needs a script, is refused', () => {
  expect(() => htmlOf([{ name: 'PlaceFilter', children: [] }], (href) => href)).toThrow(
    'Unexpected component "PlaceFilter", expected an element of HTML',
  );
});

test('a sheet of paper says whose it is, whatever the place is called', () => {
  const pack = { id: 'xn', place: 'A "B" \\ </style>' } as Pack;
  expect(packStyle([pack], 'Site', 'p{}\n')).toBe(
    'p{}\n@media print{.pack-xn{page:pack-xn}@page pack-xn{@top-left{content:"Site · A \\22 B\\22  \\5c  \\3c /style>"}}}\n',
  );
});
