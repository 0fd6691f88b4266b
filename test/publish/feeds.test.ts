import { expect, test } from 'vitest';
import { publishedFiles } from '../../src/model/addresses/routes.ts';
import { feeds } from '../../src/publish/feeds.ts';
import { registry, site } from '../example.ts';

const published = {
  address: 'https://privacy.example/kb/',
  title: 'A & B <Commitments>',
  publisher: site.publisher,
  citationPrefix: 'EX',
} as const;
const files = feeds(registry, published);
const json = (address: string) => JSON.parse(files.get(address) ?? '{}');
const ids = (address: string): string[] => json(address).items.map(({ id }: { readonly id: string }) => id);

test('every feed that is published is made, and no other', () => {
  const expected = publishedFiles(registry).filter((address) => address.startsWith('/feeds/'));
  expect([...files.keys()].toSorted()).toEqual(expected.toSorted());
});

test('an item keeps its id: the address of its wording, or of its withdrawal', () => {
  const all = ids('/feeds/all.json');
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('https://privacy.example/kb/commitments/ex-data-1/v2/');
  expect(all).toContain('https://privacy.example/kb/commitments/ex-rpt-2/v1/#withdrawn');
  expect(ids('/feeds/commitments/ex-data-1.json')).toEqual([
    'https://privacy.example/kb/commitments/ex-data-1/v2/',
    'https://privacy.example/kb/commitments/ex-data-1/v1/',
  ]);
});

test('a feed of a place or a service has what holds there, and nothing else', () => {
  expect(ids('/feeds/jurisdictions/xn.json')).toContain('https://privacy.example/kb/commitments/ex-xn-1/v1/');
  expect(ids('/feeds/jurisdictions/de.json')).not.toContain('https://privacy.example/kb/commitments/ex-xn-1/v1/');
  expect(ids('/feeds/services/insights.json')).not.toContain('https://privacy.example/kb/commitments/ex-data-1/v2/');
});

test('a service that a new wording leaves out is told, and so is one of which a part is left out', () => {
  const { 'EX-DATA-1': data } = registry.commitments;
  expect.assert(data);
  const wordings = [['files', 'mail'], ['mail']].map((services) => ({
    ...data.versions[0],
    scope: { ...data.versions[0].scope, services },
  }));
  const commitments = {
    ...registry.commitments,
    'EX-DATA-1': { ...data, versions: wordings },
  } as unknown as typeof registry.commitments;
  const of = (service: string) => feeds({ ...registry, commitments }, published).get(`/feeds/services/${service}.json`);
  expect(of('files')).toContain('ex-data-1/v2/');
  expect(of('insights')).not.toContain('ex-data-1/v2/');
  expect(ids('/feeds/services/insights.json')).toContain('https://privacy.example/kb/commitments/ex-gov-1/v1/');
});

test('an item says the wording with what narrows it', () => {
  const notice = json('/feeds/commitments/ex-gov-1.json').items[0];
  expect(notice.title).toBe('EX-GOV-1@1 Notice of requests: First version');
  expect(notice.content_text).toContain('Exclusion: Contoso Insights is left out.');
  expect(notice.date_published).toBe('2024-01-15T00:00:00Z');
});

test('Atom is XML whatever the words', () => {
  const atom = files.get('/feeds/all.atom') ?? '';
  expect(atom).toContain('<title>A &amp; B &lt;Commitments&gt;</title>');
  expect(atom).toContain('<link rel="self" href="https://privacy.example/kb/feeds/all.atom"/>');
  expect(atom.match(/<entry>/g)).toHaveLength(ids('/feeds/all.json').length);
});
