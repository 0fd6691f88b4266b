import { expect, test } from 'vitest';
import { publishedWordingKept } from '../../../src/checks/rules/published-wording-kept.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import type { Lock } from '../../../src/model/lock/lock.ts';
import type { Version } from '../../../src/model/schema.ts';
import { contextOf, found } from '../context.ts';

const old = 'Contoso answers requests of customers within 30 days.';
const reworded = 'Contoso answers requests of customers within 60 days.';
const scope = { services: 'all', excluded: [], jurisdictions: ['jp', 'ca'], dataScope: [], inScopeList: 'not-limited' };
const version = {
  statement: old,
  qualifiers: [],
  modality: 'obligation',
  strength: 'public-statement',
  binding: [],
  scope,
} as unknown as Version;
const second = { ...version, statement: reworded };

/** A lock that has these versions of PC-GOV-1 as published. */
function lockOf(versions: readonly Version[], published = true): Lock {
  const locked = versions.map((one, i) => ({ digest: digest('PC-GOV-1', i + 1, one), statement: one.statement }));
  return { format: 1, ids: { 'PC-GOV-1': { published, versions: locked } } };
}

const at = 'commitments/PC-GOV-1/versions';
const ways =
  'bring it back; what is promised now is a new version with a reason, a mistake of ours an "erratum", and what is promised no more is "withdrawn"';

test.each<[string, readonly unknown[], Lock, string[]]>([
  ['versions that are kept', [version, second], lockOf([version, second]), []],
  ['a new version', [version, second], lockOf([version]), []],
  [
    'another order of what has none, and white space',
    [{ ...version, statement: old.replace('  ', ' '), scope: { ...scope, jurisdictions: ['ca', 'jp'] } }],
    lockOf([version]),
    [],
  ],
  ['fields that a digest is not taken over', [{ ...version, obligor: 'provider', change: {} }], lockOf([version]), []],
  [
    'a statement that was changed',
    [{ ...version, statement: reworded }, second],
    lockOf([version, second]),
    [`${at}/0/statement: Unexpected statement "${reworded}" of published version 1, expected "${old}"; ${ways}`],
  ],
  ['the same change before publication', [{ ...version, statement: reworded }], lockOf([version], false), []],
  [
    'a scope that was changed',
    [version, { ...second, scope: { ...scope, jurisdictions: ['jp'] } }],
    lockOf([version, second]),
    [
      `${at}/1: Unexpected change of published version 2 in its qualifiers, modality, strength, binding or scope, expected what was published; ${ways}`,
    ],
  ],
  [
    'a version that is gone',
    [version],
    lockOf([version, second]),
    [`${at}: Unexpected loss of published version 2, expected "${reworded}"; ${ways}`],
  ],
  [
    'an id that was given to another promise, which published-id-kept finds',
    [{ ...version, statement: 'Northwind publishes a list of its data centres.' }],
    lockOf([version]),
    [],
  ],
])('%s', (_, versions, lock, expected) => {
  expect(found(publishedWordingKept, contextOf({ commitments: { 'PC-GOV-1': { versions } } }, { lock }))).toEqual(
    expected,
  );
});

test('no entry', () => {
  expect(found(publishedWordingKept, contextOf({}, { lock: lockOf([version]) }))).toEqual([]);
});

test('says how many published versions it looked at', () => {
  const commitments = { 'PC-GOV-1': { versions: [version, second] } };
  expect(publishedWordingKept.check(contextOf({ commitments }, { lock: lockOf([version]) })).examined).toBe(1);
});
