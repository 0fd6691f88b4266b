/** Pictures for shared links: a statement stands with all that narrows it, or with how much that is. */
import { expect, test } from 'vitest';
import { commitmentPreviews, type PictureWords } from '../../../src/generate/previews/page-previews.ts';
import { type PictureNode, pictures } from '../../../src/generate/previews/picture.ts';
import { qualifierLines } from '../../../src/model/said/said.ts';
import { isCitable } from '../../../src/model/status.ts';
import { entry, registry, site } from '../../example.ts';

const words: PictureWords = {
  site: 'Register',
  name: 'PC-A-1@2',
  standing: 'Historic · Public statement',
  title: 'Notice',
  statement: 'Contoso tells the customer.',
  limits: ['Limit: Not for free plans.', 'Caution: Narrower in a text of 2024.'],
  seen: 'Last seen in 2020.',
};

function textsIn({ props: { children } }: PictureNode): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(textsIn);
}

/** Each layout once, whatever its sizes: its texts. */
const layouts = (given: PictureWords) => [...new Set(pictures(given).map((one) => textsIn(one).join(' | ')))];

test('the words in ever less room', () => {
  expect(layouts(words)).toEqual([
    'Register | Historic · Public statement | PC-A-1@2 · Notice | Contoso tells the customer. | Limit: Not for free plans. | Caution: Narrower in a text of 2024. | Last seen in 2020.',
    'Register | Historic · Public statement | PC-A-1@2 · Notice | Contoso tells the customer. | With 2 limits: see the page. | Last seen in 2020.',
    'Register | Historic · Public statement | PC-A-1@2 | Notice | The words stand on the page. | Last seen in 2020.',
    'Register | Historic · Public statement | PC-A-1@2 | The words stand on the page.',
  ]);
});

test('one limit is one, and none is none', () => {
  expect(layouts({ ...words, limits: ['Limit: A.'] })[1]).toContain('| With 1 limit: see the page. |');
  expect(layouts({ ...words, limits: [] }).filter((one) => one.includes('limit'))).toEqual([]);
});

test('each version has its own picture, the page of the commitment that of the version that holds', () => {
  const previews = commitmentPreviews(registry, site);
  const citable = Object.values(registry.commitments).filter(isCitable);
  expect(previews.size).toBe(citable.reduce((sum, one) => sum + one.versions.length + 1, 0));
  const images = ['', 'v1/', 'v2/'].map((path) => previews.get(`/commitments/ex-data-1/${path}`)?.image);
  expect(images).toEqual([2, 1, 2].map((number) => `/previews/ex-data-1-v${number}.png`));
  expect(previews.get('/commitments/ex-data-1/v1/')?.words.standing).toMatch(/^Past version · /);
  expect(previews.get('/commitments/ex-data-3/v2/')?.words.standing).toMatch(/^Announced · /);
});

test('whoever does not see it is told all of it', () => {
  const { alt, words: own } = commitmentPreviews(registry, site).get('/commitments/ex-data-1/') ?? {};
  const [, version] = entry('commitments', 'EX-DATA-1').versions;
  if (!version || !own) throw new Error('The example has no second version');
  expect(own.limits).toHaveLength(qualifierLines(registry, version).length);
  for (const part of [own.name, own.standing, own.statement, ...own.limits, own.seen]) expect(alt).toContain(part);
});
