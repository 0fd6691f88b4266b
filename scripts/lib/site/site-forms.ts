/** Reading the forms of the built site back: what each of them says of every version. */

import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { type BuiltSite, fileOfAddress } from '../../../src/checks/site/built-site.ts';
import { type BuiltPage, elementsIn, type ShownElement, textWithin } from '../../../src/checks/site/page.ts';
import {
  dataParts,
  scopeLabels,
  scopeOfRows,
  type ToldForm,
  type ToldVersion,
} from '../../../src/checks/site/told-versions.ts';
import { exportCitations } from '../../../src/citations/cite/exports/index.ts';
import { quotation } from '../../../src/citations/cite/quotation.ts';
import type { DocumentBlock } from '../../../src/citations/document.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { grouped } from '../../../src/language/groups.ts';
import { collapsed } from '../../../src/language/letters.ts';
import {
  apiAddress,
  apiCommitmentAddress,
  apiVersionAddress,
  linkedDataAddresses,
  oscalAddresses,
  oscalComponentAddress,
  tableAddress,
  tableForms,
} from '../../../src/model/addresses/api-addresses.ts';
import {
  entryInventoryAddress,
  inventoryAddress,
  printAddress,
  twinAddress,
  versionAddress,
} from '../../../src/model/addresses/routes.ts';
import { type Inventory, inventorySchemaVersion } from '../../../src/model/inventory/inventory.ts';
import { inventoryProblems } from '../../../src/model/inventory/inventory-problems.ts';
import { statusToldBy } from '../../../src/model/said/said.ts';
import { coverage } from '../../../src/model/scope/coverage.ts';
import { isObject } from '../../../src/model/shapes/walk.ts';
import { citableCommitments } from '../../../src/model/status.ts';
import { tokenOf } from '../../../src/model/token.ts';
import { currentNumber, currentVersion } from '../../../src/model/versions/current-version.ts';
import { fromThings } from './forms/linked-data.ts';
import { fromCatalog, fromComponent } from './forms/oscal.ts';
import { parsed } from './forms/parsed.ts';
import { fromJsonLd, fromTurtle, type Things } from './forms/triples.ts';

interface Site extends Pick<BuiltSite, 'texts' | 'pages' | 'registry'> {
  /** The bytes of a file; none where there is no such file. */
  readonly bytesOf: (file: string) => Uint8Array | undefined;
}
type Rows = readonly (readonly [label: string, words: string])[];

/**
 * Every form of the site.
 *
 * @param today YYYY-MM-DD, of which the files are that are made of the inventory
 */
export async function siteForms(site: Site, today: string): Promise<ToldForm[]> {
  const versions = citableCommitments(site.registry).flatMap(([id, commitment]) =>
    commitment.versions.map((_, index) => ({ id, number: index + 1 })),
  );
  const ids = [...new Set(versions.map(({ id }) => id))];
  const index = [...site.texts.keys()].find((file) => /^\/search-index\.[\da-f]+\.json$/.test(file)) ?? '';
  return [
    {
      name: 'page',
      holds: 'words',
      fileOf: pageFile,
      versions: versions.flatMap(({ id, number }) => fromPage(site, id, number)),
    },
    {
      name: 'Markdown',
      holds: 'words',
      fileOf: twinFile,
      versions: versions.flatMap(({ id, number }) => fromTwin(site, id, number)),
    },
    {
      name: 'inventory',
      holds: 'data',
      fileOf: () => inventoryAddress,
      versions: fromData(site, inventoryAddress, ({ commitments }) => commitments),
    },
    {
      name: 'inventory of one commitment',
      holds: 'data',
      fileOf: entryInventoryAddress,
      versions: ids.flatMap((id) => fromData(site, entryInventoryAddress(id), ({ commitments }) => commitments)),
    },
    {
      name: 'API',
      holds: 'data',
      fileOf: () => apiAddress('commitments'),
      versions: fromData(site, apiAddress('commitments'), ({ entries }) => entries),
    },
    {
      name: 'API of one commitment',
      holds: 'data',
      fileOf: apiCommitmentAddress,
      versions: ids.flatMap((id) => fromData(site, apiCommitmentAddress(id), ({ entry }) => ({ [id]: entry }))),
    },
    {
      name: 'API of one version',
      holds: 'data',
      fileOf: apiVersionAddress,
      versions: versions.flatMap(({ id, number }) =>
        fromData(site, apiVersionAddress(id, number), ({ status, entry }) => ({ [id]: { status, versions: [entry] } })),
      ),
    },
    { name: 'search index', holds: 'words', fileOf: () => index, versions: fromSearch(site, index) },
    {
      name: 'OSCAL catalog',
      holds: 'data',
      fileOf: () => oscalAddresses.catalog,
      versions: fromCatalog(oscalAddresses.catalog, textIn(site, oscalAddresses.catalog)),
    },
    {
      name: 'OSCAL components',
      holds: 'words',
      // A component has what covers its service, and no other.
      fileOf: () => '',
      versions: Object.keys(site.registry.services)
        .map(oscalComponentAddress)
        .flatMap((file) => fromComponent(file, textIn(site, file))),
    },
    linked('JSON-LD', linkedDataAddresses.jsonLd, fromJsonLd),
    linked('Turtle', linkedDataAddresses.turtle, fromTurtle),
    ...Object.keys(site.registry.jurisdictions).map((place) => printPack(site, place)),
    ...(await tables(site)),
    ...(await exported(site, today)),
  ];

  function linked(name: string, file: string, read: (text: string) => Things): ToldForm {
    const text = textIn(site, file);
    return { name, holds: 'data', fileOf: () => file, versions: fromThings(file, text, read(text)) };
  }
}

/** The text of a file; of one that is missing none, which is reported as such. */
function textIn({ texts }: Site, file: string): string {
  return texts.get(file) ?? '';
}

/** The table of all versions, as spreadsheets read it. */
async function tables({ bytesOf }: Site): Promise<ToldForm[]> {
  return await Promise.all(
    tableForms.map(async (form): Promise<ToldForm> => {
      const file = tableAddress('commitments', form);
      const bytes = bytesOf(file);
      const versions = bytes ? fromCells((await readDocument(file, bytes)).blocks) : [];
      return {
        name: form === 'csv' ? 'CSV' : 'workbook',
        holds: 'words',
        fileOf: () => file,
        versions: versions.map((told) => ({ ...told, file, offset: 0 })),
      };
    }),
  );
}

function pageFile(id: string, number: number): string {
  return fileOfAddress(versionAddress(id, number));
}

function twinFile(id: string, number: number): string {
  return twinAddress(versionAddress(id, number));
}

/** The facts of the page of a version; its statement, what narrows it and its id have checks of their own. */
function fromPage({ pages }: Site, id: string, number: number): ToldVersion[] {
  const file = pageFile(id, number);
  const page = pages.get(file);
  if (!page) return [];
  // Behind a heading stands the theme's link to it, whose text is invisible.
  const lines = page.lines.map(({ text }) => collapsed(text.replaceAll('\u200B', '')));
  const pairs = lines.map((label, index): [string, string] => [label, lines[index + 1] ?? '']);
  const from = lines.indexOf('Facts');
  const to = lines.indexOf('Sources', from);
  return [
    {
      ...factParts(pairs.slice(0, from), pairs.slice(from, to)),
      ...{ token: tokenOf(id, number), file, offset: page.lines[from]?.offset ?? 0 },
    },
  ];
}

/** The print pack of a place: each promise that covers it, as its card says it. */
function printPack({ pages, registry }: Site, place: string): ToldForm {
  const file = fileOfAddress(printAddress(place));
  const page = pages.get(file);
  return {
    name: `print pack of ${place}`,
    holds: 'words',
    fileOf: (id, number) => {
      const commitment = registry.commitments[id];
      const isTold =
        commitment &&
        number === currentNumber(commitment) &&
        coverage(registry, currentVersion(commitment), { jurisdiction: place }).outcome === 'covered';
      return isTold ? file : '';
    },
    versions: page ? cardsOf(page).map((card) => ({ ...fromCard(card), file })) : [],
  };
}

interface Card extends Pick<BuiltPage, 'parts' | 'lines'> {
  readonly offset: number;
}

/** From each id to the next one, the last to the section behind. */
function cardsOf({ parts, lines, ids }: BuiltPage): Card[] {
  const starts = parts.filter(({ classes }) => classes.has('entry-id')).map(({ offset }) => offset);
  return starts.map((offset, index) => {
    const end = starts[index + 1] ?? ids.get('what-stays-with-you') ?? Number.POSITIVE_INFINITY;
    const isWithin = (one: { readonly offset: number }) => one.offset >= offset && one.offset < end;
    return { offset, parts: parts.filter(isWithin), lines: lines.filter(isWithin) };
  });
}

function fromCard({ parts: [head, shown], lines, offset }: Card): Omit<ToldVersion, 'file'> {
  const texts = lines.map(({ text }) => collapsed(text));
  const rows = texts.map((label, index): [string, string] => [label, texts[index + 1] ?? '']);
  const isQualifier = ({ classes }: ShownElement) => classes.has('qualifier');
  const { digest: _, ...facts } = factParts(rows, rows).parts;
  return {
    token: head ? textWithin(head) : '',
    parts: {
      statement: shown ? textWithin(shown, isQualifier) : '',
      'qualifiers with reasons': elementsIn(shown ? [shown] : [])
        .filter(isQualifier)
        .map((one) => withoutMarks(textWithin(one)))
        .join(' '),
      ...facts,
    },
    offset,
  };
}

function fromTwin({ texts }: Site, id: string, number: number): ToldVersion[] {
  const file = twinFile(id, number);
  const text = texts.get(file);
  if (text === undefined) return [];
  const { children } = fromMarkdown(text);
  const quoted = children.find((node) => node.type === 'blockquote');
  const [statement, qualifiers] = quoted?.type === 'blockquote' ? quoted.children : [];
  const facts = children.findIndex((node) => node.type === 'heading' && textOf(node) === 'Facts');
  const { parts } = factParts(children.slice(0, facts).flatMap(rowsIn), rowsIn(children[facts + 1]));
  return [
    {
      token: tokenOf(id, number),
      parts: {
        statement: statement ? textOf(statement) : '',
        'qualifiers with reasons': itemsIn(qualifiers).map(withoutMarks).join(' '),
        ...parts,
      },
      file,
      offset: quoted?.position?.start.offset ?? 0,
    },
  ];
}

function itemsIn(node: RootContent | undefined): string[] {
  return node?.type === 'list' ? node.children.map((item) => textOf(item)) : [];
}

function rowsIn(node: RootContent | undefined): Rows {
  return itemsIn(node).map(rowOf);
}

/** `Since: May 2018` */
function rowOf(item: string): [string, string] {
  const at = item.indexOf(': ');
  return [item.slice(0, at), item.slice(at + 2)];
}

/** What is open is marked as such, and led to. */
function withoutMarks(words: string): string {
  return words.replace(/ Open point$/, '').replace(/^\(?open\)? /, '');
}

function factParts(head: Rows, facts: Rows): Pick<ToldVersion, 'parts'> {
  const fact = (rows: Rows, name: string) => rows.find(([label]) => label === name)?.[1] ?? '';
  return {
    parts: {
      'scope with reasons': scopeOfRows(facts.map(([label, words]) => [label, withoutMarks(words)])),
      since: fact(facts, 'Since'),
      'last attested': fact(facts, 'Last attested'),
      status: statusIn(fact(head, 'Status')),
      digest: fact(facts, 'Digest'),
    },
  };
}

/** `Replaced. Another commitment …` → `Replaced`; of what texts of late say, `Historic`. */
function statusIn(fact: string): string {
  return statusToldBy(fact.split('. ')[0] ?? '');
}

/**
 * The versions of a file of data.
 *
 * @param commitments where in it the commitments stand by their ids, each with status and versions
 */
function fromData(
  { texts }: Site,
  file: string,
  commitments: (content: Readonly<Record<string, unknown>>) => unknown,
): ToldVersion[] {
  const text = texts.get(file) ?? 'null';
  const content = parsed(text);
  const found = isObject(content) ? commitments(content) : undefined;
  return Object.values(isObject(found) ? found : {}).flatMap((one) => {
    const versions = isObject(one) && Array.isArray(one.versions) ? one.versions.filter(isObject) : [];
    return versions.map((version) => ({
      token: String(version.token),
      parts: dataParts(isObject(one) ? one.status : undefined, version),
      file,
      offset: Math.max(0, text.indexOf(`"token":"${version.token}"`)),
    }));
  });
}

function fromSearch({ texts }: Site, file: string): ToldVersion[] {
  const text = texts.get(file) ?? 'null';
  const content = parsed(text);
  const records = isObject(content) && Array.isArray(content.records) ? content.records.filter(isObject) : [];
  return records
    .filter(({ version }) => version === true)
    .map(({ id, statement, qualifiers, label }) => {
      const [, status = '', , ...scope] = String(label).split(' · ');
      const lines = Array.isArray(qualifiers) ? qualifiers.map(String) : [];
      return {
        token: String(id),
        parts: {
          statement: String(statement),
          qualifiers: lines.filter((line) => !line.startsWith('Caution: ')).join(' '),
          status: statusToldBy(status.replace(/ by .*/, '')),
          'scope in a line': scope.filter((part) => !/^(?:Conditions apply$|Seen )/.test(part)).join(' '),
        },
        file,
        offset: Math.max(0, text.indexOf(`"id":"${id}"`)),
      };
    });
}

/** The files that readers save, made of the published inventory and read by our own readers of documents. */
async function exported({ texts }: Site, today: string): Promise<ToldForm[]> {
  const text = texts.get(inventoryAddress) ?? 'null';
  const inventory = parsed(text);
  // What is no inventory is reported as altered.
  if (!isInventory(inventory)) return [];
  const items = citableCommitments(inventory).flatMap(([id, { versions }]) =>
    versions.flatMap(({ version }) => {
      const quoted = quotation(inventory, id, version, today);
      return quoted ? [{ quotation: quoted }] : [];
    }),
  );
  const read = async (format: 'csv' | 'xlsx' | 'docx') => {
    const { fileName, bytes } = await exportCitations(items, format, today);
    return (await readDocument(fileName, bytes)).blocks;
  };
  const placed = (told: Omit<ToldVersion, 'file' | 'offset'>): ToldVersion => ({
    ...told,
    file: inventoryAddress,
    offset: Math.max(0, text.indexOf(`"token":"${told.token}"`)),
  });
  const form = (name: string, versions: ReturnType<typeof fromCells>): ToldForm => ({
    name,
    holds: 'words',
    fileOf: () => inventoryAddress,
    versions: versions.map(placed),
  });
  return [
    form('CSV of the inventory', fromCells(await read('csv'))),
    form('workbook of the inventory', fromCells(await read('xlsx'))),
    form('Word document of the inventory', fromWord(await read('docx'))),
  ];
}

function isInventory(value: unknown): value is Inventory {
  return inventoryProblems(value, inventorySchemaVersion).length === 0;
}

function fromCells(blocks: readonly DocumentBlock[]): Omit<ToldVersion, 'file' | 'offset'>[] {
  const rows = new Map<string, Map<string, string>>();
  for (const { row, heads = [], text } of blocks) {
    const head = heads.at(-1);
    if (row !== undefined && head !== undefined)
      rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(head, text));
  }
  return [...rows.values()].flatMap((cells) => {
    const cell = (head: string) => cells.get(head) ?? '';
    const token = cell('Id and version');
    if (token === '') return [];
    const [statement = '', qualifiers = ''] = cell('Statement and what narrows it').split(' Conditions apply: ');
    return {
      token,
      parts: {
        statement,
        qualifiers,
        scope: scopeOfRows(rowsOfSentences(cell('Scope'))),
        since: cell('Since'),
        'last attested': cell('Last attested').split(/ (?:Later texts|Caution): /)[0] ?? '',
        status: statusIn(cell('Status')),
        'short digest': cell('Digest'),
      },
    };
  });
}

/** `Services: Vault. Places: Norland.` */
function rowsOfSentences(cell: string): Rows {
  const starts = [...cell.matchAll(new RegExp(`(?<=^|[.!?] )(?:${scopeLabels.join('|')}): `, 'g'))].map(
    ({ index }) => index,
  );
  return starts.map((start, index) => rowOf(cell.slice(start, starts[index + 1])));
}

/** Rows of a table: the statement and what narrows it in a cell, the token with the title and the facts in the next. */
function fromWord(blocks: readonly DocumentBlock[]): Omit<ToldVersion, 'file' | 'offset'>[] {
  const rows = grouped(blocks.flatMap((block) => (block.row === undefined ? [] : [[block.row, block] as const])));
  return [...rows.values()].flatMap((cells) => {
    const under = (head: string) => cells.flatMap(({ heads = [], text }) => (heads[0] === head ? [text] : []));
    const [statement = '', ...qualifiers] = under('Answer');
    const [cited, ...lines] = under('Reference');
    if (cited === undefined) return [];
    const facts = lines.map(rowOf);
    const fact = (name: string) => facts.find(([label]) => label === name)?.[1] ?? '';
    return [
      {
        token: cited.split(': ')[0] ?? '',
        parts: {
          statement,
          qualifiers: qualifiers.join(' '),
          scope: scopeOfRows(facts),
          since: fact('Since'),
          'last attested': fact('Last attested'),
          status: statusIn(fact('Status')),
          'short digest': fact('Digest'),
        },
      },
    ];
  });
}
