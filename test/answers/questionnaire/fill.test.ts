/** From grids to answers: which columns are found, which rows are questions, what is written and what is left alone. */
import { describe, expect, test } from 'vitest';
import { answerer } from '../../../src/answers/answer.ts';
import { type FillOptions, fill } from '../../../src/answers/questionnaire/fill.ts';
import type { Grid, GridText } from '../../../src/answers/questionnaire/grid.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { registry, site, exampleDay as today } from '../../example.ts';

const { title, publisher, citationPrefix } = site;
const inventory = inventoryOf(registry, { address: 'https://privacy.example/', title, publisher, citationPrefix });
const answer = answerer(inventory, { today });

const grid = (...rows: readonly (readonly string[])[]): Grid => ({
  name: 'Questions',
  cells: rows.flatMap((texts, row) =>
    texts.flatMap((text, column): GridText[] => (text === '' ? [] : [{ row: row + 1, column: column + 1, text }])),
  ),
});

const filledWith = (grids: readonly Grid[], options: Partial<FillOptions> = {}) =>
  fill(inventory, answer, grids, { columns: {}, otherwise: {}, today, ...options });

/** `row: outcome` of each row, and the columns that are written. */
function told(grids: Grid | readonly Grid[], options: Partial<FillOptions> = {}): string {
  const { rows, edits, without } = filledWith([grids].flat(), options);
  const columns = [...new Set(edits.map(({ column }) => column))].sort();
  return [
    ...rows.map(({ row, outcome }) => `${row} ${outcome}`),
    `columns ${columns.join(' ')}`,
    ...without.map((name) => `without ${name}`),
  ].join(', ');
}

const asked = 'Where is our data stored?';

describe('columns', () => {
  test.each<[string, Grid, string]>([
    ['by their heads', grid(['No.', 'Question', 'Response'], ['1', asked, '']), '2 candidates, columns 3 4 5'],
    [
      'in Japanese',
      grid(['番号', '質問', '回答'], ['1', 'データはどこに保存されますか。', '']),
      '2 candidates, columns 3 4 5',
    ],
    [
      'in French',
      grid(['Exigence', 'Réponse'], ['Où les données sont-elles hébergées ?', '']),
      '2 candidates, columns 2 3 4',
    ],
    ['without one for answers', grid(['ID', 'Question'], ['1', asked]), '2 candidates, columns 3 4 5'],
    ['the only one, with one question', grid(['Question'], [asked]), '2 candidates, columns 2 3 4'],
    ['a title of one cell is no head', grid(['Questions'], ['Bank', 'Berlin']), 'columns , without Questions'],
    ['below lines of a cover', grid(['Bank'], [], ['Question', 'Answer'], [asked, '']), '4 candidates, columns 2 3 4'],
    [
      'without heads, by question marks',
      grid(['1', asked], ['2', asked], ['3', asked]),
      '1 candidates, 2 candidates, 3 candidates, columns 3 4 5',
    ],
    [
      'not an id of questions',
      grid(['Question ID', 'Question text', 'Answer'], ['Q1', asked, '']),
      '2 candidates, columns 3 4 5',
    ],
    [
      'of the question, not of its control',
      grid(['Control specification', 'Question', 'Vendor answer'], ['Keep data in place', asked, '']),
      '2 candidates, columns 3 4 5',
    ],
    ['none', grid(['Name', 'Phone'], ['Ann', '1']), 'columns , without Questions'],
  ])('%s', (_, one, expected) => {
    expect(told(one)).toBe(expected);
  });

  test('of a list to choose from are left alone', () => {
    const one = grid(['Question', 'Answer', 'Comments'], [asked, '', '']);
    expect(told({ ...one, chosen: new Set([2]) })).toBe('2 candidates, columns 3 4 5');
  });

  test('of a form whose answers are chosen: what describes them', () => {
    const heads = [
      'Question ID',
      'Question',
      'CSP CAIQ Answer',
      'Ownership',
      'CSP Implementation Description',
      'Control Title',
    ];
    const one = grid(heads, ['A-01.1', asked, '', '', '', 'Location']);
    expect(told({ ...one, chosen: new Set([3]) })).toBe('2 candidates, columns 5 7 8');
  });

  test.each(['B', 'b', '2', 'What we ask'])('as the caller says: %s', (question) => {
    expect(told(grid(['X', 'What we ask'], ['1', asked]), { columns: { question, answer: 'C' } })).toBe(
      '2 candidates, columns 3 4 5',
    );
  });
});

describe('rows', () => {
  test('that only name what follows are no questions', () => {
    expect(
      told(grid(['No.', 'Question', 'Answer'], ['1', 'Data location', ''], ['1.1', asked, ''], ['1.2', asked, ''])),
    ).toBe('3 candidates, 4 candidates, columns 3 4 5');
  });
  test('of short words are questions where most are', () => {
    expect(
      told(grid(['Requirement', 'Answer'], ['Data location', ''], ['Encryption keys', ''], ['Firewall', ''])),
    ).toBe('2 candidates, 3 nothing-fits, 4 nothing-fits, columns 2 3 4');
  });
  test('with an answer, or behind a merged cell, are left alone', () => {
    const one = grid(['Question', 'Answer'], [asked, 'Norland.'], [asked, '']);
    expect(told({ ...one, closed: new Set(['3:2']) })).toBe('2 already-answered, 3 already-answered, columns ');
  });
});

test('a sheet of as many cells as are read is filled in', () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => ['', `${row}`, `${row}`, `${row}`]);
  expect(told(grid(['Question'], [asked], ...rows), { columns: { question: 'A' } })).toBe(
    '2 candidates, columns 5 6 7',
  );
});

describe('the scope of a row', () => {
  const lines = (...above: readonly (readonly string[])[]) => grid(...above, ['Question', 'Answer'], [asked, '']);
  test.each<[string, readonly Grid[], string]>([
    ['a cell above the table', [lines(['Product:', 'Contoso Insights'])], 'not-covered'],
    ['the same in one cell', [lines(['Product: Contoso Insights'])], 'not-covered'],
    ['a sentence above', [lines(['This questionnaire is for Contoso Insights'])], 'not-covered'],
    ['another sheet', [{ ...grid(['Product', 'Contoso Insights']), name: 'Cover' }, lines()], 'not-covered'],
    ['a column', [grid(['Question', 'Service', 'Answer'], [asked, 'Contoso Insights', ''])], 'not-covered'],
    ['none', [lines()], 'candidates'],
    ['another product', [lines(['Product:', 'Contoso Mail'])], 'candidates'],
  ])('%s', (_, grids, expected) => {
    expect(filledWith(grids).rows.map(({ outcome }) => outcome)).toEqual([expected]);
  });

  test('a heading goes before what stands above the table', () => {
    const one = grid(
      ['Product:', 'Contoso Mail'],
      ['Question', 'Answer'],
      [asked, ''],
      ['Contoso Insights', ''],
      [asked, ''],
      [asked, ''],
    );
    expect(filledWith([one]).rows.map(({ outcome }) => outcome)).toEqual(['candidates', 'not-covered', 'not-covered']);
  });
});

describe('what is written', () => {
  const written = (...rows: readonly (readonly string[])[]) =>
    filledWith([grid(['Question', 'Answer'], ...rows)]).edits.map(({ text }) => text);

  test('statement, limits, and one line with token, strength, last seen and link', () => {
    expect(written([asked])[0]).toMatchInlineSnapshot(`
      "By contract, Contoso stores the customer data of Contoso Files and Contoso Mail in Norland. Conditions apply: Limit: Only for plans that are in scope by the list in the agreement. Limit (inferred): Staff elsewhere can see data while they help a customer.
      [EX-XN-1@1 · Contractual, in our reading · Last seen: 20 November 2026 · https://privacy.example/commitments/ex-xn-1/v1/]"
    `);
  });
  test('a record of token, digest, day and words', () => {
    expect(written([asked])[2]).toMatch(/^EX-XN-1@1 [\da-f]{12} 2026-11-28 [\da-f]{12}$/);
  });
  test('never a yes, and nothing that a spreadsheet takes for a formula', () => {
    const hostile = [
      '=HYPERLINK("x")',
      '+1 Where is data stored?',
      '-Is data encrypted?',
      '@SUM(A1) government access',
      '\t=1+1 stored where?',
    ];
    const texts = written(...hostile.map((question) => [question]));
    expect(texts.length).toBeGreaterThan(hostile.length);
    for (const text of texts) expect(text).not.toMatch(/^\s*(?:yes\b|[=+\-@])/i);
  });
});
