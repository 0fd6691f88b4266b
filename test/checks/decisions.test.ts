/** Every question of the lawyers' list is decided, by a rule that exists or by a reason. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { root } from '../root.ts';

const ids = new Set(rules.map(({ id }) => id));

const decisions = readFileSync(`${root}/docs/decisions.mdx`, 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Number|-)/.test(line))
  .map((line) => {
    const [number = '', asks = '', decided = ''] = line.slice(2, -2).split(' | ');
    const links = /^(?:(?:, )?\[`[\w-]+`\]\(\/checks\/[\w-]+\/\))*/.exec(decided)?.[0] ?? '';
    const deciding = [...links.matchAll(/\[`(.*?)`\]\(\/checks\/(.*?)\/\)/g)].map(([, name, id]) => [name, id]);
    return { number, asks, deciding, reason: decided.slice(links.length).replace(/^\. /, '') };
  });

test('there are sixty-six, in order', () => {
  expect(decisions.map(({ number }) => number)).toEqual(
    Array.from({ length: 66 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
  );
});

test.each(decisions)('$number is decided', ({ asks, deciding, reason }) => {
  expect(asks).toMatch(/^["A-Z].{15,}\.$/);
  expect(deciding.filter(([name, id = '']) => name !== id || !ids.has(id))).toEqual([]);
  expect(new Set(deciding.map(([, id]) => id)).size).toBe(deciding.length);
  // A sentence is the least that can be agreed or disagreed with.
  if (deciding.length === 0 || reason !== '') expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});

test('no question is asked twice', () => {
  expect(new Set(decisions.map(({ asks }) => asks)).size).toBe(decisions.length);
});
