import { expect, test } from 'vitest';
import { inertCell } from '../../../src/citations/cite/cells.ts';

test.each([
  '=1',
  '+1',
  '-1',
  '@a',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  '\t=1',
  '\u00A0=1',
  '\u200B@a',
  '\u0000-1',
  '\tx',
  '\rx',
  '\nx',
])('%j is held to be text', (text) => {
  expect(inertCell(text)).toBe(`'${text}`);
});

test.each(['', 'a', "'=1", 'PC-GOV-2@2', '1-2', 'a=b', '個人番号', '(+1)', ' a'])('%j is text already', (text) => {
  expect(inertCell(text)).toBe(text);
});
