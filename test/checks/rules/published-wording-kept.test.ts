import { expect, test } from 'vitest';
import { publishedWordingKept } from '../../../src/checks/rules/published-wording-kept.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import type { Lock } from '../../../src/model/lock/lock.ts';
import { versionParts } from '../../../src/model/lock/parts.ts';
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
  obligor: 'provider',
  binding: [],
  scope,
} as unknown as Version;
const second = { ...version, statement: reworded };
const qualifier = { kind: 'exclusion', basis: 'explicit', reason: 'not-stated' } as const;
const court = { ...qualifier, id: 'court', text: 'Unless a court forbids it.' };
const costs = { ...qualifier, id: 'costs', text: 'Not for costs.' };

const dated = (date: string, more = {}) =>
  ({ ...version, from: { date, basis: 'stated', ...more } }) as unknown as Version;

/** A lock that has these versions of PC-GOV-1 as published. */
function lockOf(versions: readonly Version[], published = true, remembers = true): Lock {
  const locked = versions.map((one, i) => ({
    digest: digest('PC-GOV-1', i + 1, one),
    statement: one.statement,
    ...(remembers && { parts: versionParts(one) }),
  }));
  return { format: 1, ids: { 'PC-GOV-1': { published, versions: locked } } };
}

const at = 'commitments/PC-GOV-1/versions';
const ways =
  'bring it back; what is promised now is a new version ("npm run new -- version PC-GOV-1" begins it), a mistake of ours one that is an "erratum", and what is promised no more is "withdrawn"';

test.each<[string, readonly unknown[], Lock, string[]]>([
  ['versions that are kept', [version, second], lockOf([version, second]), []],
  ['a new version', [version, second], lockOf([version]), []],
  [
    'another order of what has none, and white space',
    [{ ...version, statement: old.replace('  ', ' '), scope: { ...scope, jurisdictions: ['ca', 'jp'] } }],
    lockOf([version]),
    [],
  ],
  ['fields that are no part', [{ ...version, supports: [], change: {} }], lockOf([version]), []],
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
      `${at}/1/scope: Unexpected change of published version 2: its field "scope" is not as it was; expected what was published, which "npm run diff" with a commit of then shows; ${ways}`,
    ],
  ],
  [
    'a scope that was changed, where the lock remembers no parts',
    [{ ...version, scope: { ...scope, jurisdictions: ['jp'] } }],
    lockOf([version], true, false),
    [
      `${at}/0: Unexpected change of published version 1: something in its qualifiers, modality, strength, binding or scope is other; expected what was published, which "npm run diff" with a commit of then shows; ${ways}`,
    ],
  ],
  [
    'a qualifier that is dropped',
    [{ ...version, qualifiers: [court] }],
    lockOf([{ ...version, qualifiers: [court, costs] }]),
    [
      `${at}/0/qualifiers: Unexpected change of published version 1: its qualifier "costs" is gone; expected what was published, which "npm run diff" with a commit of then shows; ${ways}`,
    ],
  ],
  [
    'a qualifier that is added, and one that reads differently',
    [{ ...version, qualifiers: [{ ...court, text: 'Unless a judge forbids it.' }, costs] }],
    lockOf([{ ...version, qualifiers: [court] }]),
    [
      `${at}/0/qualifiers/0: Unexpected change of published version 1: its qualifier "court" is not as it was, its qualifier "costs" is new; expected what was published, which "npm run diff" with a commit of then shows; ${ways}`,
    ],
  ],
  [
    'qualifiers in another order',
    [{ ...version, qualifiers: [costs, court] }],
    lockOf([{ ...version, qualifiers: [court, costs] }]),
    [],
  ],
  [
    'who owes it, and what sets it off',
    [{ ...version, obligor: 'customer', trigger: 'A customer asks.' }],
    lockOf([{ ...version, obligor: 'provider' }]),
    [
      `${at}/0/obligor: Unexpected change of published version 1: its field "obligor" is not as it was, its field "trigger" is new; expected what was published, which "npm run diff" with a commit of then shows; ${ways}`,
    ],
  ],
  [
    'a beginning, which an older source may correct',
    [dated('2015')],
    lockOf([dated('2016')]),
    [
      `${at}/0/from: Unexpected change of published version 1: its field "from" is not as it was; expected what was published, which "npm run diff" with a commit of then shows; bring it back, or, where a source tells of another beginning, take "from" out of the version's parts in the lock and run "commitments lock"`,
    ],
  ],
  ['a beginning whose day has come', [dated('2015')], lockOf([dated('2015', { announced: true })]), []],
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
