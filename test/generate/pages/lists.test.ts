import { expect, test } from 'vitest';
import { registry } from '../../example.ts';
import { pagesOf, plainly } from './pages.ts';

const pages = pagesOf(registry);
const page = (file: string) => (pages.get(file) ?? '').replace(/\s+/g, ' ');

test('every commitment is a row of the list, with what it can be found by', () => {
  const text = page('explore.mdx');
  expect(text.match(/<li data-row/g)).toHaveLength(Object.keys(registry.commitments).length);
  const row = text.split('<li data-row').find((one) => one.includes('[EX-XN-1]')) ?? '';
  const expected = [
    'data-version="1"',
    'data-place="xn"',
    'data-service="files mail"',
    'data-topic="local-law"',
    'data-strength="contractual"',
    'Contractual, in our reading · Norland · Contoso Files, Contoso Mail',
    'Last seen',
  ];
  expect(expected.filter((words) => !row.includes(words))).toEqual([]);
});

test('tables tell what is named from what is not limited, left out and not spoken of', () => {
  const text = page('matrix/index.mdx');
  const [row = ''] = /^.*EX-GOV-1\].*$/m.exec(pages.get('matrix/index.mdx') ?? '') ?? [];
  expect(row).toContain('stand--named');
  expect(row).toContain('stand--excluded');
  const counts = page('matrix/places.mdx');
  expect(counts).toContain('[<span className="stand stand--named">4<span className="stand-words"> named</span></span>');
  expect(counts).toContain('(/explore/?place=xn\\&service=files)');
  expect(text).not.toContain('EX-RPT-2');
});

test('the front page tells when a text repeats what is in a contract, for a part of it; what was seen of late leads', () => {
  const [id, commitment] = Object.entries(registry.commitments).find(([one]) => one === 'EX-XN-1') ?? [];
  if (id === undefined || commitment === undefined) throw new Error('EX-XN-1 is gone');
  const sighting = {
    source: 'later',
    locator: 'first page',
    services: ['mail'],
    jurisdictions: ['xn'],
    customers: ['business'],
    effect: 'same',
    basis: 'explicit',
    remark: 'The same.',
  };
  const later = { ...Object.values(registry.sources)[0], dated: { date: '2026-12' } };
  const sightedPages = pagesOf({
    ...registry,
    sources: { ...registry.sources, later },
    commitments: { ...registry.commitments, [id]: { ...commitment, sightings: [sighting] } },
  } as unknown as typeof registry);
  const told = (all: typeof pages) =>
    /EX-XN-1\][^\n]*\(([^()]*seen[^()]*)\)/.exec(all.get('_generated/contractual.mdx') ?? '')?.[1];
  expect(told(pages)).not.toContain('for part of it');
  expect(told(sightedPages)).toBe(`${told(pages)}, for part of it December 2026`);
  expect(plainly(pages.get('_generated/figures.mdx') ?? '')).toMatch(/seen in the last 24 months.*put in a contract/s);
});

test('the front page answers in a line what has one, and whole what has none', () => {
  const [[id = '', one] = ['', undefined]] = Object.entries(registry.questions);
  if (one?.short === undefined) throw new Error('The first question has no line');
  const { short, ...whole } = one;
  const front = (question: typeof whole) =>
    plainly(
      pagesOf({ ...registry, questions: { [id]: question } } as unknown as typeof registry).get(
        '_generated/questions.mdx',
      ),
    );
  expect(front(one)).toContain(short);
  // As far as its token, which is written in another way there.
  const [words = ''] = whole.answer.split(':');
  expect(front(one)).not.toContain(words);
  expect(front(whole)).toContain(words);
});

test('why a wording changed stands in the history, and which words did unfolds', () => {
  const history = (id: string) => plainly(pages.get(`commitments/${id}.mdx`)).split('## History')[1] ?? '';
  expect(history('ex-data-1')).toMatch(/Version 2\]\S* ?\*\*\. [^.]*: [^.]*\. .*? \d+ parts? changed, word by word/);
  expect(history('ex-rpt-1')).not.toContain('word by word');
});

test('many places of a promise in a contract are counted, few are named', () => {
  const [[id, commitment] = []] = Object.entries(registry.commitments).filter(([key]) => key === 'EX-XN-1');
  if (id === undefined || commitment === undefined) throw new Error('EX-XN-1 is gone');
  const [version] = commitment.versions;
  const told = (jurisdictions: readonly string[]) => {
    const named = { ...commitment, versions: [{ ...version, scope: { ...version.scope, jurisdictions } }] };
    const from = { ...registry, commitments: { [id]: named } } as unknown as typeof registry;
    return plainly(pagesOf(from).get('_generated/contractual.mdx'));
  };
  const [a = '', b = '', c = '', d = '', e = ''] = Object.keys(registry.jurisdictions);
  expect(told([a, b, c, d])).toContain(registry.jurisdictions[d]?.title);
  expect(told([a, b, c, d, e])).toContain('[5 places](/commitments/ex-xn-1/#where-it-holds)');
  expect(told([a, b, c, d])).not.toContain('places]');
});

test('what is to be done stands apart from rights, with where and for which service', () => {
  const text = page('your-part.mdx');
  const [todo = '', rights = ''] = text.split('## Rights, and relief from duties');
  expect(todo).toContain('data-service="files mail" data-party="customer"');
  expect(plainly(todo)).toContain('Taking data out in time');
  expect(plainly(rights)).toContain('Asking the customer first');
});

test('what changed is told by date, newest first, with the words that went and came', () => {
  const text = page('changes.mdx');
  const tokens = [...text.matchAll(/data-have="([^"]+)"/g)].map(([, token]) => token);
  expect(tokens[0]).toBe('EX-DATA-3@2');
  expect(tokens.filter((token) => token === 'EX-RPT-2@1')).toHaveLength(2);
  const [row = ''] = /<li data-row=""[^>]*data-have="EX-DATA-1@2".*?<\/li>/.exec(text) ?? [];
  expect(row).toMatch(/<(?:ins|del)>/);
  expect(text).toContain('(pathname:///feeds/all.atom)');
});
