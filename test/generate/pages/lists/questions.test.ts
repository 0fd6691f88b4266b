import { expect, test } from 'vitest';
import { routes } from '../../../../src/model/addresses/routes.ts';
import { registry } from '../../../example.ts';
import { pagesOf, plainly } from '../pages.ts';

const pages = pagesOf(registry);

test('an answer links each wording that it rests on, and shows what narrows it', () => {
  const text = plainly(pages.get('questions.mdx'));
  const expected = [
    'Yes, where the law does not forbid it, and not for Contoso Insights: [EX-GOV-1{"@"}1](/commitments/ex-gov-1/v1/).',
    '**[EX-GOV-1{"@"}1](/commitments/ex-gov-1/v1/)** Notice of requests. In force, public statement. Last seen: 20 November 2026.',
    '- Condition: Only where the law does not forbid to tell the customer.',
    '- Exclusion: Contoso Insights is left out.',
    'For: Businesses and the public sector',
    'With somebody else [Asking the customer first](/responsibilities/#person-asks-customer)',
    'Not covered here [Health records](/not-covered/#health-records-act)',
    'Does Contoso notify customers of subpoenas?; Gag orders',
  ];
  expect(expected.filter((words) => !text.includes(words))).toEqual([]);
});

test('what is not held stands under what it is about, with where to look instead', () => {
  const text = plainly(pages.get('not-covered.mdx'));
  const expected = [
    '## Laws and frameworks',
    'Nothing here speaks of the rules of Norland on health records. No source that we read names them.',
    'Instead: The [Data Act](/instruments/xn-data-act/) holds for health data too',
    'Also looked for as: Health Records Act of Norland; Hospitals',
  ];
  expect(expected.filter((words) => !text.includes(words))).toEqual([]);
  expect(text).not.toContain('## Places');
});

test('a company without questions and absences has no page of them', () => {
  const without = { ...registry, questions: {}, absences: {} };
  const files = ['questions.mdx', 'not-covered.mdx'];
  expect(files.map((file) => [pages.has(file), pagesOf(without).has(file)])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(['/questions/', '/not-covered/'].map((path) => routes(without).has(path))).toEqual([false, false]);
});
