import { expect, test } from 'vitest';
import { mendText } from '../../../src/citations/verify/mend.ts';

const text = 'one two three two';
const edit = (start: number, was: string, by: string) => ({ start, end: start + was.length, was, text: by });

test('all edits of a finding, wherever they stand', () => {
  const problem = { fix: [edit(0, 'one', 'first'), edit(14, 'two', '2')] };
  expect(mendText(text, [problem])).toEqual({ text: 'first two three 2', done: [problem], left: [] });
});

test('the same edit of two findings is made once', () => {
  const problems = [{ fix: [edit(4, 'two', 'zwei')] }, { fix: [edit(4, 'two', 'zwei'), edit(8, 'three', 'drei')] }];
  expect(mendText(text, problems).text).toBe('one zwei drei two');
});

test.each([
  ['the text is another one', [{ fix: [edit(0, 'one', '1')] }, { fix: [edit(4, 'TWO', '2'), edit(8, 'three', '3')] }]],
  ['another finding changes the same words', [{ fix: [edit(0, 'one', '1')] }, { fix: [edit(0, 'one two', '2')] }]],
  ['both insert at the same place', [{ fix: [edit(0, '', '1 '), edit(0, 'one', '1')] }, { fix: [edit(0, '', '2')] }]],
])('none of a finding where %s', (_, problems) => {
  const { text: mended, done, left } = mendText(text, problems);
  expect(mended).not.toMatch(/2|3/);
  expect(done).toEqual([problems[0]]);
  expect(left.map(({ problem }) => problem)).toEqual([problems[1]]);
});
