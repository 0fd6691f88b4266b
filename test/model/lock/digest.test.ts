import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, digest, shortDigest } from '../../../src/model/lock/digest.ts';
import type { Version } from '../../../src/model/schema.ts';

const version = {
  from: { date: '2017', basis: 'attested' },
  statement: 'Customers are told promptly.',
  qualifiers: [
    { id: 'b', kind: 'limit', text: 'B.', basis: 'explicit', reason: 'not-stated' },
    { id: 'a', kind: 'limit', text: 'A.', basis: 'explicit', reason: 'not-stated' },
  ],
  modality: 'obligation',
  strength: 'public-statement',
  binding: [],
  scope: {
    services: ['stratus', 'files'],
    excluded: [],
    jurisdictions: 'worldwide',
    dataScope: ['customer-data'],
    inScopeList: 'not-limited',
  },
} as unknown as Version;

function changed(change: Record<string, unknown>): Version {
  return { ...version, ...change } as unknown as Version;
}

const original = digest('PC-X-1', 1, version);

test('is SHA-256 over the canonical JSON of what is promised', () => {
  const covered =
    '{"binding":[],"format":1,"id":"PC-X-1","modality":"obligation","qualifiers":[{"basis":"explicit","id":"a","kind":"limit","reason":"not-stated","text":"A."},{"basis":"explicit","id":"b","kind":"limit","reason":"not-stated","text":"B."}],"scope":{"dataScope":["customer-data"],"excluded":[],"inScopeList":"not-limited","jurisdictions":"worldwide","services":["files","stratus"]},"statement":"Customers are told promptly.","strength":"public-statement","version":1}';
  expect(original).toBe(`sha256-${createHash('sha256').update(covered).digest('hex')}`);
  expect(shortDigest(original)).toBe(original.slice(7, 19));
});

test.each<[string, Version]>([
  ['the order of qualifiers', changed({ qualifiers: [...version.qualifiers].reverse() })],
  ['the order of services', changed({ scope: { ...version.scope, services: ['files', 'stratus'] } })],
  ['white space', changed({ statement: ' Customers  are told\npromptly. ' })],
  ['a review or a source', changed({ lastAttested: { date: '2020' }, sources: [] })],
])('does not change with %s', (_, other) => {
  expect(digest('PC-X-1', 1, other)).toBe(original);
});

test.each<[string, string, number, Version]>([
  ['the statement', 'PC-X-1', 1, changed({ statement: 'Customers are told.' })],
  ['a qualifier', 'PC-X-1', 1, changed({ qualifiers: version.qualifiers.slice(1) })],
  ['the scope', 'PC-X-1', 1, changed({ scope: { ...version.scope, jurisdictions: ['jp'] } })],
  ['the strength', 'PC-X-1', 1, changed({ strength: 'contractual' })],
  ['a role', 'PC-X-1', 1, changed({ role: 'processor' })],
  ['a retention', 'PC-X-1', 1, changed({ retention: { period: 'P30D', after: 'the end' } })],
  [
    'a limit to plans',
    'PC-X-1',
    1,
    changed({ scope: { ...version.scope, plans: [{ service: 'files', plans: ['a'] }] } }),
  ],
  ['the id', 'PC-X-2', 1, version],
  ['the version', 'PC-X-1', 2, version],
])('changes with %s', (_, id, number, other) => {
  expect(digest(id, number, other)).not.toBe(original);
});

test('the order of plans means nothing', () => {
  const plans = (...ids: string[]) =>
    changed({ scope: { ...version.scope, plans: [{ service: 'files', plans: ids }] } });
  expect(digest('PC-X-1', 1, plans('a', 'b'))).toBe(digest('PC-X-1', 1, plans('b', 'a')));
});

test('canonical JSON sorts keys by code unit, drops what is undefined, and normalises text (RFC 8785)', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'e\u0301'], '\u20ac': 2, c: undefined })).toBe(
    '{"a":[true,null,"é"],"b":1,"€":2}',
  );
});
