/** Every page of the example company. */
import { expect, test } from 'vitest';
import { entry, registry, settings } from '../example.ts';
import { everyPage } from './every-page.ts';

/** Pages that any knowledge base has. */
const handWritten = new Set([
  '/answer/',
  '/citing/',
  '/reading/',
  '/maintaining/',
  '/api/',
  '/inventory/',
  '/scanning/',
  '/verifying/',
  '/checks/decisions/',
]);
const { pageOf } = everyPage(registry, settings, handWritten);

test('where every principle of the frameworks is covered, nothing is said of others', () => {
  expect(pageOf('principles/index.mdx')).toContain('Openness');
  expect(pageOf('principles/index.mdx')).not.toContain('What no principle here covers');
});

test('what an agreement became is followed along the subject', () => {
  const page = pageOf('commitments/ex-data-1.mdx');
  expect(page).toContain(entry('instruments', 'data-protection-agreement').title);
});

test('the outcome of a case is that of its last court', () => {
  expect(pageOf('instruments/xn-letters-case.mdx')).toMatch(/Outcome that stands ?\S*.*The writer is told/i);
});

test('room for the list of its headings is asked for by the pages that have such a list alone', () => {
  const isWithout = (file: string) => pageOf(file).includes('hide_table_of_contents: true');
  expect(isWithout('sources/index.mdx')).toBe(true);
  expect(isWithout('glossary.mdx')).toBe(false);
});
