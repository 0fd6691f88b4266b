import { expect, test } from 'vitest';
import { comparedRows, examplePairs, kindOfSide, titleOfSide } from '../../../src/components/compare/comparison.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { exampleDay, registry, site } from '../../example.ts';

const inventory = inventoryOf(registry, {
  address: 'https://privacy.example/',
  title: 'Example',
  publisher: site.publisher,
  citationPrefix: 'EX',
});

test('an address tells what is compared', () => {
  expect(['xn', 'files', 'EX-DATA-1@2', 'EX-DATA-1@9', 'nothing'].map((id) => kindOfSide(inventory, id))).toEqual([
    'jurisdictions',
    'services',
    'versions',
    undefined,
    undefined,
  ]);
  expect(titleOfSide(inventory, 'services', 'files')).toBe('Contoso Files');
});

test('of places, a promise for one of them differs, and one without a limit does not', () => {
  const rows = comparedRows(inventory, 'jurisdictions', ['xn', 'de'], exampleDay);
  const [local, notice] = ['EX-XN-1', 'EX-GOV-1'].map((id) => rows.find(({ head }) => head === id));
  expect(local?.cells.map(({ words }) => words)).toEqual(['Named', 'Not established']);
  expect(local?.differs).toBe(true);
  expect(notice?.cells.map(({ words }) => words)).toEqual(['No limit named', 'No limit named']);
  expect(notice?.differs).toBe(false);
  expect(notice?.seen).toBe('Seen 20 November 2026');
  expect(rows.find(({ head }) => head === 'EX-RPT-1')?.seen).toBe('Seen May 2023, for part of it 2 March 2026');
  expect(rows.some(({ head }) => head === 'EX-RPT-2')).toBe(false);
});

test('of services, what is left out says why', () => {
  const rows = comparedRows(inventory, 'services', ['files', 'insights'], exampleDay);
  const notice = rows.find(({ head }) => head === 'EX-GOV-1');
  expect(notice?.cells.map(({ words }) => words)).toEqual(['Named', 'Excluded in part']);
  expect(notice?.path).toBe('/commitments/ex-gov-1/');
  expect(notice?.cells[1]?.reason).toContain('Contoso Insights is excluded.');
});

test('of versions, the words stand side by side', () => {
  const [statement, narrows] = comparedRows(inventory, 'versions', ['EX-DATA-1@1', 'EX-DATA-1@2'], exampleDay);
  expect(statement?.cells.map(({ words }) => /\d+ days/.exec(words)?.[0])).toEqual(['90 days', '30 days']);
  expect(narrows?.cells[0]?.words).toBe('Nothing.');
});

test('there is something of each kind to begin with, and nothing where there are no two', () => {
  const begun = examplePairs(inventory);
  expect(begun.map(({ kind, pairs: [first] }) => [kind, first])).toEqual([
    ['Places', { sides: ['xn', 'de'], words: 'Norland and Germany' }],
    ['Services', { sides: ['files', 'mail'], words: 'Contoso Files and Contoso Mail' }],
    [
      'Versions',
      {
        sides: ['EX-DATA-1@1', 'EX-DATA-1@2'],
        words: `EX-DATA-1 ${inventory.commitments['EX-DATA-1']?.title}: versions 1 and 2`,
      },
    ],
  ]);
  const sides = begun.flatMap(({ pairs }) => pairs.flatMap((one) => one.sides));
  expect(sides.filter((side) => kindOfSide(inventory, side) === undefined)).toEqual([]);
  const { xn, ...others } = inventory.jurisdictions;
  const alone = { ...inventory, jurisdictions: { xn } as typeof others, services: {} };
  expect(examplePairs(alone).map(({ kind }) => kind)).toEqual(['Versions']);
  expect(examplePairs({ ...inventory, jurisdictions: {}, services: {}, commitments: {} })).toEqual([]);
});
