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
  const text = page('matrix.mdx');
  const [row = ''] = /^.*EX-GOV-1\].*$/m.exec(pages.get('matrix.mdx') ?? '') ?? [];
  expect(row).toContain('stand--named');
  expect(row).toContain('stand--excluded');
  expect(text).toContain('[<span className="stand stand--named">4<span className="stand-words"> named</span></span>');
  expect(text).toContain('(/explore/?place=xn\\&service=files)');
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
