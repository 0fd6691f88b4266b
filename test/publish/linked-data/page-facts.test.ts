/** What pages say of themselves to machines. */
import { expect, test } from 'vitest';
import { describedPage } from '../../../scripts/lib/site/structured-data.ts';
import { readPage } from '../../../src/checks/site/read-page.ts';
import { namedVersions } from '../../../src/model/versions/named-versions.ts';
import { pageData, pageFacts } from '../../../src/publish/linked-data/page-facts.ts';
import { entry, registry } from '../../example.ts';

const address = 'https://privacy.example/base/';
const facts = pageFacts(registry, address);
// biome-ignore lint/suspicious/noExplicitAny: what stands in the data is what is tested
const entityOf = (path: string): any => facts.get(path)?.mainEntity;

/** Whether an answer says that conditions apply. */
function isNarrowed({ acceptedAnswer }: { readonly acceptedAnswer: { readonly text: string } }): boolean {
  return / Conditions apply: /.test(acceptedAnswer.text);
}

test('the glossary has every term, the page of a question its answer with where its conditions stand', () => {
  const terms = entityOf('/glossary/').hasDefinedTerm;
  expect(terms.map(({ name, description }: Record<string, string>) => [name, description])).toEqual(
    Object.values(registry.terms).map(({ title, definition }) => [title, definition]),
  );
  const addresses = Object.keys(registry.questions).map((id) => `/questions/${id}/`);
  expect(addresses.map((path) => facts.get(path)?.type)).toEqual(addresses.map(() => 'FAQPage'));
  const questions = addresses.map(entityOf);
  expect(questions.map(({ name }: Record<string, string>) => name)).toEqual(
    Object.values(registry.questions).map(({ title }) => title),
  );
  const narrowed = Object.values(registry.questions).map(({ answer }) =>
    namedVersions(registry, answer).some(({ version }) => version.qualifiers.length > 0),
  );
  expect(narrowed).toContain(true);
  expect(questions.map(isNarrowed)).toEqual(narrowed);
  const [[id, own] = ['', undefined]] = Object.entries(registry.questions);
  const plain = { ...registry, questions: { [id]: { ...own, answer: 'Ask *us*.' } as never } };
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the data is what is tested
  const changed = pageFacts(plain, address).get(`/questions/${id}/`)?.mainEntity as any;
  expect(changed.acceptedAnswer.text).toBe('Ask us.');
});

test('a page of a version tells the way to it, one of a draft is not told of', () => {
  const steps = (path: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: what stands in the data is what is tested
    (facts.get(path)?.breadcrumb as any)?.itemListElement.map(({ name, item }: Record<string, string>) => [name, item]);
  const way = [
    ['Commitments', `${address}commitments/`],
    ['EX-DATA-1', `${address}commitments/ex-data-1/`],
  ];
  expect(steps('/commitments/ex-data-1/v1/')).toEqual([...way, ['Version 1', undefined]]);
  expect(steps('/commitments/ex-data-1/as-of/')).toEqual([...way, ['As of a day', undefined]]);
  const draft = { ...entry('commitments', 'EX-DATA-1'), status: 'draft' } as never;
  const drafted = pageFacts({ ...registry, commitments: { ...registry.commitments, 'EX-DATA-1': draft } }, address);
  expect(drafted.get('/commitments/ex-data-1/v1/')).toBeUndefined();
});

test('laws are legislation, other instruments are not', () => {
  const kinds = Object.entries(registry.instruments).map(([id, { kind }]) => [
    kind,
    entityOf(`/instruments/${id}/`)?.['@type'],
  ]);
  expect(new Set(kinds.map(String))).toMatchInlineSnapshot(`
    Set {
      "statute,Legislation",
      "regulation,Legislation",
      "guidance,",
      "standard,",
      "agreement,",
      "case,",
      "publication,",
    }
  `);
});

test('nothing in the data ends its element', () => {
  const words = '</script><script>alert(1)</script><!-- "';
  const page = describedPage(
    `<html><head><title>${words.replaceAll('<', '&lt;')}</title><meta name="description" content="A &amp; B"></head><body></body></html>`,
    `${address}x/`,
    { mainEntity: { name: words } },
  );
  const { data, scripts } = readPage(page);
  expect(scripts).toEqual([]);
  expect(data).toHaveLength(1);
  expect(JSON.parse(data[0]?.text ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': `${address}x/`,
    url: `${address}x/`,
    name: words,
    description: 'A & B',
    mainEntity: { name: words },
  });
});

test.each([
  ['a page that sends its reader on', '<head><title>A</title><meta http-equiv="refresh" content="0; url=/b/"></head>'],
  ['a page without a title', '<head></head>'],
])('%s says nothing', (_, page) => {
  expect(describedPage(page, address, undefined)).toBe(page);
  expect(pageData({ url: address, name: 'A', description: undefined })).not.toContain('description');
});
