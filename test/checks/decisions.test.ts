/** Every question of the lawyers' list is decided, by a rule that exists or by a reason. */
import { expect, test } from 'vitest';
import { decisions } from '../../src/checks/decisions.ts';
import { rules } from '../../src/checks/index.ts';
import { decisionsPage } from '../../src/generate/pages/decisions.ts';

const ids = new Set(rules.map(({ id }) => id));

test('there are sixty-six, in order', () => {
  expect(decisions.map(({ number }) => number)).toEqual(
    Array.from({ length: 66 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
  );
});

test.each(decisions)('$number is decided', ({ asks, rules: deciding, reason }) => {
  expect(asks).toMatch(/^["A-Z].{15,}\.$/);
  expect(deciding.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(deciding).size).toBe(deciding.length);
  // A sentence is the least that can be agreed or disagreed with.
  if (deciding.length === 0 || reason !== undefined) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});

test('no question is asked twice', () => {
  expect(new Set(decisions.map(({ asks }) => asks)).size).toBe(decisions.length);
});

test('the page shows each with its rules and its reason', () => {
  const [, table] = decisionsPage([
    { number: 'R01', asks: 'First.', rules: ['a-rule', 'b-rule'], reason: 'The rest is for a person.' },
    { number: 'R02', asks: 'Second.', rules: [], reason: 'Nothing can go wrong.' },
    { number: 'R03', asks: 'Third.', rules: ['a-rule'] },
  ]).content;
  const cells = table?.type === 'table' ? table.children.slice(1).map(({ children }) => children[2]) : [];
  expect(
    cells.map((cell) =>
      cell?.children.map((node) => (node.type === 'link' ? node.url : 'value' in node && node.value)),
    ),
  ).toEqual([
    ['/checks/a-rule/', ', ', '/checks/b-rule/', '. The rest is for a person.'],
    ['Nothing can go wrong.'],
    ['/checks/a-rule/'],
  ]);
});
