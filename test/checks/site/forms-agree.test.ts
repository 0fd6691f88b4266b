/** Every form of the example's site read back, as it is and with a difference planted in each. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { fromTurtle } from '../../../scripts/lib/site/forms/triples.ts';
import { siteForms } from '../../../scripts/lib/site/site-forms.ts';
import { readPage } from '../../../src/checks/site/read-page.ts';
import { siteFormsAgree } from '../../../src/checks/site/rules/site-forms-agree.ts';
import { documentedRules } from '../../../src/documented-rules.ts';
import { generateRoutes, generateTwins, packFiles, placePacks } from '../../../src/generate/index.ts';
import type { PageNode } from '../../../src/generate/nodes/elements.ts';
import type { CommitmentRoute } from '../../../src/generate/pages/entries/version-page.ts';
import {
  linkedDataAddresses,
  oscalAddresses,
  oscalComponentAddress,
  tableAddress,
} from '../../../src/model/addresses/api-addresses.ts';
import { lastReviewed } from '../../../src/model/entries.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import type { Url } from '../../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../../src/model/site.ts';
import { isCitable } from '../../../src/model/status.ts';
import { publish } from '../../../src/publish/index.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { prefixes } from '../../../src/publish/linked-data/graph.ts';
import { indexFiles } from '../../../src/search/index-files/write-index.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { tableFiles } from '../../../src/tables/index.ts';
import { exampleDay, registry, settings, site } from '../../example.ts';
import { builtOf } from './built.ts';

const address = siteAddressOf(site) as Url;
const options = { rules: documentedRules, fileOf: () => 'src/registry/index.ts', siteAddress: address, settings };
const inventory = inventoryOf(registry, { ...site, address });
const tables = await tableFiles({ registry, inventory, asOf: lastReviewed(registry) });
const texts: ReadonlyMap<string, string> = new Map(
  [
    ...publish(registry, { ...site, address }, tables),
    ...[...tables].flatMap(([file, bytes]) =>
      file.endsWith('.csv') ? [[file.slice(1), strFromU8(bytes)] as const] : [],
    ),
    ...generateTwins(registry, { ...options, site }),
    ...indexFiles(recordsOf(registry), []),
  ].map(([file, text]) => [`/${file}`, text]),
);

function html(node: PageNode): string {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const attributes = Object.entries(node.attributes ?? {}).map(
    ([name, value]) => ` ${name === 'className' ? 'class' : name}="${value}"`,
  );
  // As the theme has it.
  const anchor = node.name === 'h2' ? '<a href="#x">\u200B</a>' : '';
  return `<${node.name}${attributes.join('')}>${node.children.map(html).join('')}${anchor}</${node.name}>`;
}

const packs = [...packFiles(placePacks(registry, { ...options, site }), site, address, '')].filter(([file]) =>
  file.endsWith('.html'),
);
const pages = new Map<string, string>([
  ...[...generateRoutes(registry, options).values()].map((json): [string, string] => {
    const route = JSON.parse(json) as CommitmentRoute;
    return [`${route.address}index.html`, `<article>${route.content.map(html).join('')}</article>`];
  }),
  ...packs.map(([file, text]) => [`/${file}`, text] as const),
]);

/** A table with another text in it; in a workbook, that of its cells. */
function changedBytes(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  if (bytes[0] !== 0x50) return strToU8(change(strFromU8(bytes)));
  const { 'xl/sharedStrings.xml': cells, ...files } = unzipSync(bytes);
  const before = strFromU8(cells ?? new Uint8Array());
  expect(change(before)).not.toBe(before);
  return zipSync({ ...files, 'xl/sharedStrings.xml': strToU8(change(before)) });
}

/** What is found where the text of a file is another, and how much was compared. */
async function found(file = '', change: (text: string) => string = (text) => text) {
  const changed = (all: ReadonlyMap<string, string>) =>
    new Map([...all].map(([name, text]): [string, string] => [name, name === file ? change(text) : text]));
  if (file !== '' && !file.endsWith('.xlsx')) expect([changed(texts), changed(pages)]).not.toEqual([texts, pages]);
  const bytes = new Map([...tables].map(([name, own]) => [name, name === file ? changedBytes(own, change) : own]));
  const built = {
    texts: changed(texts),
    bytesOf: (name: string) => bytes.get(name),
    pages: new Map([...changed(pages)].map(([name, text]) => [name, readPage(text)])),
    registry,
  };
  const forms = await siteForms(built, exampleDay);
  const { examined, findings } = siteFormsAgree.check(
    builtOf({}, {}, { ...built, forms, files: new Set([...texts.keys(), ...pages.keys(), ...tables.keys()]) }),
  );
  return {
    examined,
    told: findings.map(({ place, message }) => `${'file' in place ? place.file : ''}: ${message}`),
  };
}

const versions = Object.values(registry.commitments)
  .filter(isCitable)
  .reduce((sum, one) => sum + one.versions.length, 0);

test('all forms say the same of every version, part by part', async () => {
  // Five parts on a page, six in a print pack, seven in Markdown, in eight forms of data, in two tables and in three files that are made of the
  // inventory, four in search; and of what components provide, two each.
  const provided = [...texts].reduce(
    (sum, [, text]) => sum + (text.match(/"statement-kind"[^}]*"provided"/g) ?? []).length,
    0,
  );
  expect(provided).toBeGreaterThan(5);
  const printed = packs.reduce((sum, [, text]) => sum + (text.match(/<div class="pack-promise">/g) ?? []).length, 0);
  expect(printed).toBeGreaterThan(20);
  expect(await found()).toEqual({
    examined: versions * (5 + 7 + 7 * 8 + 7 * 2 + 7 * 3 + 4) + provided * 2 + printed * 6,
    told: [],
  });
});

const packOfNorland = '/jurisdictions/xn/print/index.html';
const [, printedFirst] = /class="entry-id">([^<]+)/.exec(pages.get(packOfNorland) ?? '') ?? [];
const index = [...texts.keys()].find((file) => /search-index\.\w+\.json$/.test(file)) ?? '';
const past = '/commitments/ex-data-1/v1';
const { statement } = registry.commitments['EX-DATA-1']?.versions[0] ?? { statement: '' };
const own = digest('EX-DATA-1', 1, registry.commitments['EX-DATA-1']?.versions[0] as never);

const swap = (from: string, to: string) => (text: string) => text.replace(from, () => to);
/** Changes the data of the first version of an entry. */
const data =
  (change: (version: Inventory['commitments'][string]['versions'][0], whole: Record<string, unknown>) => void) =>
  (text: string) => {
    const whole = JSON.parse(text);
    const commitments = whole.commitments ?? whole.entries ?? { 'EX-DATA-1': whole.entry };
    const entry = commitments['EX-DATA-1'];
    change(entry.versions?.[0] ?? entry, entry.versions ? entry : whole);
    return JSON.stringify(whole);
  };

// biome-ignore lint/suspicious/noExplicitAny: a planted difference goes where the types would not let it
type Json = any;

/** Changes the control of the first entry in a catalog. */
const control = (change: (one: Json) => void) => (text: string) => {
  const whole = JSON.parse(text);
  const controls: Json[] = whole.catalog.groups.flatMap((group: Json) => group.controls);
  change(controls.find(({ id }) => id === 'ex-data-1'));
  return JSON.stringify(whole);
};
const prop = (element: Json, name: string): Json => element.props.find((one: Json) => one.name === name && one.ns);

test.each<[string, string, (text: string) => string, string[]]>([
  [
    'the digest on a page',
    `${past}/index.html`,
    swap(own, own.replace(/.$/, 'x')),
    ['digest of EX-DATA-1@1 in the page'],
  ],
  [
    'the status on a page',
    `${past}/index.html`,
    (text) => text.replace(/(<dt>Status<\/dt><dd>(?:<[^>]+>)*)[^<]+/, '$1Withdrawn'),
    ['status of EX-DATA-1@1 in the page'],
  ],
  [
    'a place on a page',
    `${past}/index.html`,
    (text) => text.replace(/(<dt>Places<\/dt><dd>)/, '$1Everywhere, '),
    ['scope with reasons of EX-DATA-1@1 in the page'],
  ],
  [
    'the statement in Markdown',
    `${past}.md`,
    swap(statement, 'Contoso promises everything.'),
    ['statement of EX-DATA-1@1 in the Markdown'],
  ],
  [
    'a date in Markdown',
    `${past}.md`,
    (text) => text.replace(/(\*\*Since\*\*: )[^\n]+/, '$1today'),
    ['since of EX-DATA-1@1 in the Markdown'],
  ],
  [
    'a service in Markdown',
    `${past}.md`,
    (text) => text.replace(/(\*\*Services\*\*: )[^\n]+/, '$1No limit named at all'),
    ['scope with reasons of EX-DATA-1@1 in the Markdown'],
  ],
  [
    'the kind of a limit in Markdown',
    '/commitments/ex-data-1/v2.md',
    swap('**Exclusion**', '**Limit**'),
    ['qualifiers with reasons of EX-DATA-1@2 in the Markdown'],
  ],
  [
    'how a limit is known, in Markdown',
    '/commitments/ex-data-1/v2.md',
    swap('Limit (ambiguous)', 'Limit'),
    ['qualifiers with reasons of EX-DATA-1@2 in the Markdown'],
  ],
  [
    'the scope in the inventory of one',
    '/commitments/ex-data-1/inventory.json',
    data((version) => Object.assign(version.scope, { jurisdictions: ['nowhere'] })),
    ['scope of EX-DATA-1@1 in the inventory of one commitment'],
  ],
  [
    'a date in the API',
    '/api/v1/commitments.json',
    data((version) => Object.assign(version, { lastAttested: { date: '2030' } })),
    ['last attested of EX-DATA-1@1 in the API'],
  ],
  [
    'a lost limit in the API of one commitment',
    '/api/v1/commitments/ex-data-1.json',
    (text) => JSON.stringify(JSON.parse(text, (name, value) => (name === 'qualifiers' ? [] : value))),
    ['qualifiers of EX-DATA-1@2 in the API of one commitment'],
  ],
  [
    'the status in the API of one version',
    '/api/v1/commitments/ex-data-1/v1.json',
    data((_, whole) => Object.assign(whole, { status: 'withdrawn' })),
    ['status of EX-DATA-1@1 in the API of one version'],
  ],
  [
    'the statement in search',
    index,
    swap(`"statement":${JSON.stringify(statement)}`, '"statement":"Contoso promises everything."'),
    ['statement of EX-DATA-1@1 in the search index'],
  ],
  [
    'the statement in OSCAL',
    oscalAddresses.catalog,
    swap(`"prose":${JSON.stringify(statement)}`, '"prose":"Contoso promises everything."'),
    ['statement of EX-DATA-1@1 in the OSCAL catalog'],
  ],
  [
    'the status in OSCAL',
    oscalAddresses.catalog,
    control((one) => Object.assign(prop(one, 'status'), { value: 'withdrawn' })),
    ['status of EX-DATA-1@1 in the OSCAL catalog', 'status of EX-DATA-1@2 in the OSCAL catalog'],
  ],
  [
    'the digest in OSCAL',
    oscalAddresses.catalog,
    swap(own, own.replace(/.$/, 'x')),
    ['digest of EX-DATA-1@1 in the OSCAL catalog'],
  ],
  [
    'a place in OSCAL',
    oscalAddresses.catalog,
    control(({ parts }) => Object.assign(prop(parts[0], 'jurisdiction'), { value: 'nowhere' })),
    ['scope of EX-DATA-1@1 in the OSCAL catalog'],
  ],
  [
    'since when, in OSCAL',
    oscalAddresses.catalog,
    control(({ parts }) => Object.assign(prop(parts[1], 'since'), { value: '1999' })),
    ['since of EX-DATA-1@2 in the OSCAL catalog'],
  ],
  [
    'when last, in OSCAL',
    oscalAddresses.catalog,
    control(({ parts }) => Object.assign(prop(parts[1], 'last-attested'), { value: '2030' })),
    ['last attested of EX-DATA-1@2 in the OSCAL catalog'],
  ],
  [
    'the kind of a limit in OSCAL',
    oscalAddresses.catalog,
    control(({ parts }) => Object.assign(prop(parts[1].parts[0], 'kind'), { value: 'limit' })),
    ['qualifiers of EX-DATA-1@2 in the OSCAL catalog'],
  ],
  [
    'how a limit is known, in OSCAL',
    oscalAddresses.catalog,
    control(({ parts }) => Object.assign(prop(parts[1].parts[0], 'basis'), { value: 'ambiguous' })),
    ['qualifiers of EX-DATA-1@2 in the OSCAL catalog'],
  ],
  [
    'a lost limit in OSCAL',
    oscalAddresses.catalog,
    control(({ parts }) => delete parts[1].parts),
    ['qualifiers of EX-DATA-1@2 in the OSCAL catalog'],
  ],
  [
    'a limit that a component lost',
    oscalComponentAddress('files'),
    (text) => text.replace(/\\n\\nConditions apply:[^"]*/, ''),
    ['qualifiers of EX-DATA-1@2 in the OSCAL components'],
  ],
  [
    'the statement in JSON-LD',
    linkedDataAddresses.jsonLd,
    swap(`"schema:text":[${JSON.stringify(statement)}]`, '"schema:text":["Contoso promises everything."]'),
    ['statement of EX-DATA-1@1 in the JSON-LD'],
  ],
  [
    'the status in JSON-LD',
    linkedDataAddresses.jsonLd,
    (text) => text.replace(/("EX-DATA-1".*?"ns:status":)\["[\w-]+"\]/, '$1["withdrawn"]'),
    ['status of EX-DATA-1@1 in the JSON-LD', 'status of EX-DATA-1@2 in the JSON-LD'],
  ],
  [
    'the kind of a limit in JSON-LD',
    linkedDataAddresses.jsonLd,
    swap('"ns:kind":["exclusion"]', '"ns:kind":["limit"]'),
    ['qualifiers of EX-DATA-1@2 in the JSON-LD'],
  ],
  [
    'a lost limit in JSON-LD',
    linkedDataAddresses.jsonLd,
    (text) => text.replace(/("EX-DATA-1@2".*?)"ns:qualifier":\[.*?\],/, '$1'),
    ['qualifiers of EX-DATA-1@2 in the JSON-LD'],
  ],
  [
    'the digest in Turtle',
    linkedDataAddresses.turtle,
    swap(own, own.replace(/.$/, 'x')),
    ['digest of EX-DATA-1@1 in the Turtle'],
  ],
  [
    'the statement in Turtle',
    linkedDataAddresses.turtle,
    swap(`schema:text ${JSON.stringify(statement)}`, 'schema:text "Contoso promises everything."'),
    ['statement of EX-DATA-1@1 in the Turtle'],
  ],
  [
    'a place in Turtle',
    linkedDataAddresses.turtle,
    (text) =>
      text.replace(/("EX-DATA-1@1".*?) {2}(?:dpv:hasJurisdiction|ns:worldwide) [^;]+/s, '$1  ns:worldwide "false"'),
    ['scope of EX-DATA-1@1 in the Turtle'],
  ],
  [
    'when last, in Turtle',
    linkedDataAddresses.turtle,
    (text) => text.replace(/("EX-DATA-1@2".*?ns:lastAttested) "[^"]*"/s, '$1 "2030"'),
    ['last attested of EX-DATA-1@2 in the Turtle'],
  ],
  [
    'how a limit is known, in Turtle',
    linkedDataAddresses.turtle,
    (text) => text.replace(/(ex-data-1\/v2\/#qualifier.*?ns:basis) "\w+"/s, '$1 "guessed"'),
    ['qualifiers of EX-DATA-1@2 in the Turtle'],
  ],
  [
    'the statement in CSV',
    tableAddress('commitments', 'csv'),
    swap(statement, 'Contoso promises everything.'),
    ['statement of EX-DATA-1@1 in the CSV'],
  ],
  [
    'the kind of a limit in CSV',
    tableAddress('commitments', 'csv'),
    swap('Exclusion: ', 'Limit: '),
    ['qualifiers of EX-DATA-1@2 in the CSV'],
  ],
  [
    'the statement in a workbook',
    tableAddress('commitments', 'xlsx'),
    swap(statement, 'Contoso promises everything.'),
    ['statement of EX-DATA-1@1 in the workbook'],
  ],
  [
    'the digest in a workbook',
    tableAddress('commitments', 'xlsx'),
    swap(own.slice(7, 19), '0123456789ab'),
    ['short digest of EX-DATA-1@1 in the workbook'],
  ],
  [
    'a limit that a print pack lost',
    packOfNorland,
    (text) => text.replace(/<li class="qualifier .*?<\/li>/, ''),
    [`qualifiers with reasons of ${printedFirst} in the print pack of xn`],
  ],
  [
    'a condition that a print pack calls a limit',
    packOfNorland,
    (text) => text.replace(/(<li class="qualifier[^>]*><strong>)\w+/, '$1Wish'),
    [`qualifiers with reasons of ${printedFirst} in the print pack of xn`],
  ],
  [
    'a place in a print pack',
    packOfNorland,
    (text) => text.replace(/(<dt>Places<\/dt><dd>)/, '$1Everywhere, '),
    [`scope with reasons of ${printedFirst} in the print pack of xn`],
  ],
  [
    'when last, in a print pack',
    packOfNorland,
    (text) => text.replace(/(<dt>Last attested<\/dt><dd>)[^<]+/, '$1today'),
    [`last attested of ${printedFirst} in the print pack of xn`],
  ],
])('%s', async (_, file, change, expected) => {
  const { told } = await found(file, change);
  expect(told.map((one) => /Unexpected (.*?), "/.exec(one)?.[1] ?? one)).toEqual(expected);
  expect(
    told.every((one) => one.startsWith(`build${file}: `) && / expected ".*" as the registry has it$/.test(one)),
  ).toBe(true);
});

test('the statement in the inventory, and in every file that is made of it', async () => {
  const { told } = await found(
    '/inventory.json',
    data((version) => Object.assign(version, { statement: 'All of it.' })),
  );
  expect(told.map((one) => /Unexpected (.*?), "/.exec(one)?.[1] ?? one)).toEqual([
    'statement of EX-DATA-1@1 in the inventory',
    'statement of EX-DATA-1@1 in the CSV of the inventory',
    'statement of EX-DATA-1@1 in the workbook of the inventory',
    'statement of EX-DATA-1@1 in the Word document of the inventory',
  ]);
  expect(told[0]).toMatch(/, "All of it\.", expected "[^"]+" as the registry has it$/);
});

test('a version that a form lost', async () => {
  const { told } = await found('/api/v1/commitments/ex-data-1.json', (text) => {
    const whole = JSON.parse(text);
    whole.entry.versions.pop();
    return JSON.stringify(whole);
  });
  expect(told).toEqual([
    'build/api/v1/commitments/ex-data-1.json: Unexpected API of one commitment without EX-DATA-1@2, expected every version',
  ]);
});

test('a promise that a print pack lost, and one that is only elsewhere', async () => {
  const { told } = await found(packOfNorland, (text) =>
    text.replace(/<div class="pack-promise">.*?(?=<div class="pack-promise">|<\/div><\/div><h)/s, ''),
  );
  expect(told).toEqual([
    `build${packOfNorland}: Unexpected print pack of xn without ${printedFirst}, expected every version`,
  ]);
});

test('Turtle is read as a library for RDF reads it', () => {
  const text = texts.get(linkedDataAddresses.turtle) ?? '';
  const names = { ...prefixes(address), a: '' };
  const whole = (name: string) => name.replace(/^(\w+):(?=\w+$)/, (_, prefix: keyof typeof names) => names[prefix]);
  const own = [...fromTurtle(text)].flatMap(([subject, said]) =>
    [...said].flatMap(([property, values]) =>
      values.map((value) => [
        subject,
        property === 'a' ? rdfType : whole(property),
        property === 'a' ? whole(value) : value,
      ]),
    ),
  );
  const others = new Parser()
    .parse(text)
    .map((quad) => [quad.subject, quad.predicate, quad.object].map(({ value }) => value));
  expect(own.length).toBeGreaterThan(500);
  expect(own).toEqual(others);
});

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
