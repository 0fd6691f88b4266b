import { expect, test } from 'vitest';
import { normalWords } from '../../../../src/citations/find/normalise.ts';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { isToldOtherwise } from '../../../../src/citations/verify/quotation/told-otherwise.ts';

const statement = 'By default those who support it cannot access data.';

/** A statement that is quoted in the first of these paragraphs, with one limit. */
function quoted(limit: string, ...beside: readonly string[]): JudgedCitation {
  const words = normalWords(statement).map((word) => ({ ...word, block: 0 }));
  const blocks = [statement, ...beside].map((text) => ({ text, role: 'paragraph', under: [], links: [] }));
  const version = { statement, qualifiers: [{ text: limit, basis: 'explicit' }] };
  const [citation, mentioned] = [{ id: 'NC-GOV-1' }, new Map()];
  return {
    blocks,
    version,
    citation,
    mentioned,
    commitment: { title: '' },
    quoted: { statement: { words } },
  } as unknown as JudgedCitation;
}

const texts =
  'Is the default. The texts go on to speak of access: that of 2026 for a support case, that of 2018 with approval.';
const vetted = 'Does not hold in unusual or extreme circumstances that the manager and the lawyers have vetted.';
const transfers = 'In limited circumstances, which other pages list, records are transferred out.';

test.each([
  ['in words that the statement has too', texts, 'That is the default only. For a support case it is given.', true],
  ['in the statement alone', texts, 'Ask the desk.', false],
  ['in German', texts, 'Das ist der Normalfall, bei Support-Fällen gibt es Zugriff.', true],
  ['without what only tells more of it', vetted, 'Not in other extreme circumstances that are unusual.', true],
  ['none of it', vetted, 'The manager and the lawyers have read it.', false],
  ['behind what is inserted', transfers, 'Records may be transferred in some circumstances.', true],
  ['what stands before it alone', transfers, 'In those circumstances, call us.', false],
])('%s', (_, limit, beside, expected) => {
  expect(isToldOtherwise(quoted(limit, beside), limit)).toBe(expected);
});

test.each([
  ['in another row that cites the same', true],
  ['in a row of another citation', false],
])('%s', (_, expected) => {
  const judged = quoted(vetted);
  const cell = (text: string, row: number) => ({ text, row, role: 'paragraph', under: [], links: [] });
  const rows = Array.from({ length: 30 }, (_, row) => cell('Ask the desk.', row + 2));
  const blocks = [{ ...judged.blocks[0], row: 1 }, ...rows, cell('Not in extreme circumstances that are unusual.', 40)];
  const cites = (id: string) => [{ citation: { id } }];
  const mentioned = new Map([
    [0, cites('NC-GOV-1')],
    [31, cites(expected ? 'NC-GOV-1' : 'NC-GOV-2')],
  ]);
  expect(isToldOtherwise({ ...judged, blocks, mentioned } as unknown as JudgedCitation, vetted)).toBe(expected);
});

test.each([100, 10_000])('a table of %i rows that cite the same is read no farther than nearby', (count) => {
  let read = 0;
  const rows = Array.from({ length: count }, (_, row) => ({
    get text() {
      read += 1;
      return 'Ask the desk.';
    },
    row: `${row}`,
    role: 'paragraph',
    under: [],
    links: [],
  }));
  const judged = quoted(vetted);
  const blocks = [{ ...judged.blocks[0], row: 'first' }, ...rows];
  const mentioned = new Map(blocks.map((_, at) => [at, [{ citation: judged.citation }]]));
  expect(isToldOtherwise({ ...judged, blocks, mentioned } as unknown as JudgedCitation, vetted)).toBe(false);
  expect(read).toBeLessThan(100);
});
