import { expect, test } from 'vitest';
import { routes } from '../../../../src/model/addresses/routes.ts';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf, plainly } from '../pages.ts';

const pages = pagesOf(registry);

test('a question has its answer in a line first, whom it is for, the answer, and each wording with what narrows it', () => {
  const text = plainly(pages.get('questions/told-of-requests.mdx'));
  const expected = [
    'For: Businesses and the public sector',
    'Yes, where the law does not forbid it, and not for Contoso Insights: [EX-GOV-1{"@"}1](/commitments/ex-gov-1/v1/).',
    '**[EX-GOV-1{"@"}1](/commitments/ex-gov-1/v1/)** Notice of requests. In force, public statement. Last seen: 20 November 2026.',
    entry('commitments', 'EX-GOV-1').versions[0].statement,
    '- Condition: Only where the law does not forbid to tell the customer.',
    '- Exclusion: Contoso Insights is left out.',
    'What stays with you [Asking the customer first](/responsibilities/#person-asks-customer)',
    'Not covered here [Health records](/not-covered/#health-records-act)',
    'Does Contoso notify customers of subpoenas?; Gag orders',
  ];
  const at = expected.map((words) => text.indexOf(words));
  expect(expected.filter((_, index) => at[index] === -1)).toEqual([]);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  const short = { ...entry('questions', 'told-of-requests'), short: 'Yes, with limits.' };
  const withShort = { ...registry, questions: { 'told-of-requests': short } } as unknown as Registry;
  expect(plainly(pagesOf(withShort).get('questions/told-of-requests.mdx'))).toContain('**Yes, with limits.**');
});

test('the page of all keeps the fragment of each, and says what its answer rests on and that conditions apply', () => {
  const text = plainly(pages.get('questions/index.mdx'));
  const ids = [...(pages.get('questions/index.mdx') ?? '').matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(Object.keys(registry.questions));
  expect([...(routes(registry).get('/questions/') ?? [])]).toEqual(ids);
  expect(text).toContain('[EX-GOV-1{"@"}1](/commitments/ex-gov-1/v1/); conditions apply');
});

test('what is not held stands under what it is about, with where to look instead', () => {
  const text = plainly(pages.get('not-covered.mdx'));
  const expected = [
    '## Laws and frameworks',
    'Nothing here speaks of the rules of Norland on health records. No source that we read names them.',
    '**Instead:** The [Data Act](/instruments/xn-data-act/) holds for health data too',
    'Search finds this by Health Records Act of Norland; Hospitals',
  ];
  expect(expected.filter((words) => !text.includes(words))).toEqual([]);
  expect(text).not.toContain('## Places');
});

test('a company without questions and absences has no page of them', () => {
  const without = { ...registry, questions: {}, absences: {} };
  const files = ['questions/index.mdx', 'not-covered.mdx'];
  expect(files.map((file) => [pages.has(file), pagesOf(without).has(file)])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(['/questions/', '/not-covered/'].map((path) => routes(without).has(path))).toEqual([false, false]);
});

test('how a promise stands is told in the same words on a question, on its own page and where all are listed', () => {
  const asked = { ...entry('questions', 'told-of-requests'), answer: 'Twice a year, it was said (EX-RPT-1@1).' };
  const known = pagesOf({ ...registry, questions: { 'told-of-requests': asked } } as unknown as Registry);
  const standing = 'Said in the last 24 months, for part of it';
  expect(plainly(known.get('questions/told-of-requests.mdx'))).toContain(`${standing}, public statement. Last seen`);
  expect(plainly(known.get('commitments/ex-rpt-1.mdx'))).toContain(standing);
  expect(plainly(known.get('explore.mdx'))).toContain(`${standing} · Public statement`);
});
