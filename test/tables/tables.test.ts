/** Tables of the registry: their rows, what spreadsheets make of them, and that the same registry gives the same bytes. */
import { strFromU8 } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type ApiTable,
  apiTables,
  tableAddress,
  tableForms,
  tableTitles,
} from '../../src/model/addresses/api-addresses.ts';
import { lastReviewed } from '../../src/model/entries.ts';
import { coverage } from '../../src/model/scope/coverage.ts';
import { isCitable } from '../../src/model/status.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { registryTable, tableBytes, tableFiles } from '../../src/tables/index.ts';
import { readCsv } from '../citations/cite/exports/read-csv.ts';
import { readSheet } from '../citations/cite/exports/read-sheet.ts';
import { entry, registry } from '../example.ts';
import { inventorySite } from '../publish/site.ts';

afterEach(() => {
  vi.useRealTimers();
});

const tabled = { registry, inventory: inventoryOf(registry, inventorySite), asOf: lastReviewed(registry) };
const commitments = Object.entries(registry.commitments);
const texts = (name: ApiTable) => registryTable(name, tabled).rows.map((row) => row.map(({ text }) => text));

test('the same registry gives the same bytes, whenever that is', async () => {
  const files = await tableFiles(tabled);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
  expect([...(await tableFiles(tabled))]).toEqual([...files]);
  expect([...files.keys()].sort()).toEqual(
    apiTables.flatMap((table) => tableForms.map((form) => tableAddress(table, form))).sort(),
  );
});

test.each(apiTables)('%s is the same table as CSV and as a workbook, of text alone', async (name) => {
  const table = registryTable(name, tabled);
  const cells = [table.heads, ...table.rows.map((row) => row.map(({ text }) => text))];
  expect(table.rows.length).toBeGreaterThan(0);
  expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
  expect(readCsv(strFromU8(await tableBytes(table, 'csv')))).toEqual(cells);
  const { rows, types } = readSheet(await tableBytes(table, 'xlsx'));
  expect(rows).toEqual(cells);
  expect([...types]).toEqual(['s']);
  expect(tableTitles[name].length).toBeLessThanOrEqual(31);
});

test('nothing that somebody wrote into the registry begins a formula', async () => {
  const own = { ...entry('services', 'files'), title: '=cmd|"/c calc"!A1' };
  const changed = { ...registry, services: { ...registry.services, files: own } };
  const table = registryTable('coverage', { ...tabled, registry: changed });
  const csv = readCsv(strFromU8(await tableBytes(table, 'csv')));
  expect(csv.flat()).toContain(`'${own.title}`);
  expect(csv.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});

test('commitments: every version that can be cited, each with what narrows it in the cell of its statement', () => {
  const rows = texts('commitments').map((row) => row.join('\n'));
  const versions = commitments.filter(([, one]) => isCitable(one)).flatMap(([, { versions: all }]) => all);
  expect(rows).toHaveLength(versions.length);
  for (const [index, { statement, qualifiers }] of versions.entries())
    for (const words of [statement, ...qualifiers.map(({ text }) => text)]) expect(rows[index]).toContain(words);
});

test('coverage: an answer for every service and every place, as `coverage` gives it', () => {
  const listed = commitments.filter(([, { status }]) => status === 'in-force' || status === 'historic');
  const asked = [...Object.keys(registry.services), ...Object.keys(registry.jurisdictions)];
  const rows = texts('coverage');
  expect(rows).toHaveLength(listed.length * asked.length);
  const { versions } = entry('commitments', 'EX-DATA-1');
  const newest = versions.at(-1);
  expect.assert(newest);
  const own = rows.filter(([token]) => token === `EX-DATA-1@${versions.length}`);
  const reasons = [
    ...Object.keys(registry.services).map((service) => coverage(registry, newest, { service }).reason),
    ...Object.keys(registry.jurisdictions).map((jurisdiction) => coverage(registry, newest, { jurisdiction }).reason),
  ];
  expect(own.map((row) => row.at(-1))).toEqual(reasons);
  expect(new Set(rows.map((row) => row[6]))).toEqual(
    new Set(['Named', 'Named in part', 'No limit named', 'Not established', 'Excluded in part']),
  );
});

test('what was withdrawn is in the table of all versions, and answers no question', () => {
  const gone = commitments.filter(([, { status }]) => status === 'withdrawn').map(([id]) => id);
  expect(gone.length).toBeGreaterThan(0);
  const idsIn = (name: ApiTable) =>
    registryTable(name, tabled).rows.map((row) => row.map(({ text }) => text).join(' '));
  for (const id of gone) {
    expect(idsIn('commitments').some((row) => row.includes(`${id}@`))).toBe(true);
    expect(idsIn('answer-library').some((row) => row.includes(`${id}@`))).toBe(false);
  }
});

test.each(['responsibilities', 'instruments'] as const)('%s: every entry, with its page', (name) => {
  expect(texts(name).map((row) => [row[0], row.at(-1)])).toEqual(
    Object.entries(registry[name]).map(([id, { title }]) => [
      title,
      `${inventorySite.address}${name}/${name === 'instruments' ? `${id}/` : `#${id}`}`,
    ]),
  );
});

test('sightings: each text, with what it says', () => {
  const remarks = commitments.flatMap(([, { sightings = [] }]) => sightings.map(({ remark }) => remark));
  expect(
    texts('sightings')
      .map((row) => row[6])
      .sort(),
  ).toEqual(remarks.sort());
});
