import { expect, test } from 'vitest';
import { lockOnlyGrows } from '../../../src/checks/rules/lock-only-grows.ts';
import type { Lock, LockedId } from '../../../src/model/lock/lock.ts';
import { contextOf, found } from '../context.ts';

const one = { digest: 'sha256-1', statement: 'Contoso answers.' } as const;
const two = { digest: 'sha256-2', statement: 'Contoso answers soon.' } as const;
const published: LockedId = { published: true, versions: [one] };
const handbook = { source: 'handbook', effect: 'narrower', parts: { effect: '1' } } as const;
const report = { source: 'report', effect: 'same', parts: { effect: '3' } } as const;
const taken: LockedId = { published: false };
const lockOf = (ids: Lock['ids']): Lock => ({ format: 1, ids });
const grows =
  'the lock is only ever added to: bring it back, and give a commitment that is not promised any more the status "withdrawn"';

test.each<[string, Lock['ids'], Lock['ids'], string[]]>([
  ['the same', { 'PC-GOV-1': published, 'PC-GOV-2': taken }, { 'PC-GOV-1': published, 'PC-GOV-2': taken }, []],
  ['another order', { 'PC-GOV-2': taken, 'PC-GOV-1': published }, { 'PC-GOV-1': published, 'PC-GOV-2': taken }, []],
  ['a new id', { 'PC-GOV-1': published, 'PC-GOV-2': taken }, { 'PC-GOV-1': published }, []],
  ['an id that is published now', { 'PC-GOV-1': published }, { 'PC-GOV-1': taken }, []],
  ['a new version', { 'PC-GOV-1': { published: true, versions: [one, two] } }, { 'PC-GOV-1': published }, []],
  [
    'an id that is gone',
    {},
    { 'PC-GOV-1': published },
    [
      `lock/ids: Unexpected loss of "PC-GOV-1" from the lock, expected it to stay, as 1234567 (before) has it; ${grows}`,
    ],
  ],
  [
    'two ids that are gone, and a third that was only taken',
    {},
    { 'PC-GOV-1': published, 'PC-GOV-2': published, 'PC-GOV-3': taken },
    [
      `lock/ids: Unexpected loss of "PC-GOV-1" and "PC-GOV-2" from the lock, expected them to stay, as 1234567 (before) has them; ${grows.replace('it back', 'them back')}`,
      'lock/ids/taken: warning: Unexpected loss of "PC-GOV-3" from the lock, which 1234567 (before) has as taken, expected every id that was ever given, so that nobody gives it twice',
    ],
  ],
  [
    'an id that is taken back',
    { 'PC-GOV-1': { ...published, published: false } },
    { 'PC-GOV-1': published },
    [
      'lock/ids/PC-GOV-1/published: Unexpected "published": false of "PC-GOV-1", expected true, as 1234567 (before) has it; what was published once is published for ever',
    ],
  ],
  [
    'a version that is gone',
    { 'PC-GOV-1': published },
    { 'PC-GOV-1': { published: true, versions: [one, two] } },
    [
      'lock/ids/PC-GOV-1: Unexpected loss of version 2 of "PC-GOV-1" from the lock, expected "Contoso answers soon." with its digest, as 1234567 (before) has it; bring it back',
    ],
  ],
  [
    'a version that was locked again',
    { 'PC-GOV-1': { published: true, versions: [two] } },
    { 'PC-GOV-1': published },
    [
      'lock/ids/PC-GOV-1/versions/0/digest: Unexpected digest "sha256-2" of version 1 of "PC-GOV-1", expected "sha256-1" and the statement "Contoso answers.", as 1234567 (before) has it; a published version is locked once: bring it back, and what is promised now is a new version',
    ],
  ],
  [
    'a statement that was edited in the lock alone',
    { 'PC-GOV-1': { published: true, versions: [{ ...one, statement: 'Contoso answered.' }] } },
    { 'PC-GOV-1': published },
    [
      'lock/ids/PC-GOV-1/versions/0/statement: Unexpected statement "Contoso answered." of version 1 of "PC-GOV-1" in the lock, expected "Contoso answers.", as 1234567 (before) has it',
    ],
  ],
  [
    'a part that was edited in the lock alone',
    { 'PC-GOV-1': { published: true, versions: [{ ...one, parts: { scope: '2', from: '2' } }] } },
    { 'PC-GOV-1': { published: true, versions: [{ ...one, parts: { scope: '1', from: '1' } }] } },
    [
      'lock/ids/PC-GOV-1/versions/0/parts: Unexpected change of the part "scope" of version 1 of "PC-GOV-1" in the lock, expected it as 1234567 (before) has it; bring it back',
    ],
  ],
  [
    'a new sighting, and another order',
    { 'PC-GOV-1': { ...published, sightings: [report, handbook] } },
    { 'PC-GOV-1': { ...published, sightings: [handbook] } },
    [],
  ],
  [
    'a sighting that was edited in the lock, and one that is gone',
    { 'PC-GOV-1': { ...published, sightings: [{ ...handbook, effect: 'same', parts: { effect: '2' } }] } },
    { 'PC-GOV-1': { ...published, sightings: [handbook, report] } },
    [
      'lock/ids/PC-GOV-1/sightings/0: warning: Unexpected change of the sighting "narrower" in "handbook" of "PC-GOV-1" in the lock, which 1234567 (before) has otherwise, expected it unless a mistake of ours is corrected; say so where the change is reviewed',
      'lock/ids/PC-GOV-1/sightings/report 1: warning: Unexpected loss of the sighting "same" in "report" of "PC-GOV-1" in the lock, which 1234567 (before) has otherwise, expected it unless a mistake of ours is corrected; say so where the change is reviewed',
    ],
  ],
  [
    'parts that are gone',
    { 'PC-GOV-1': { published: true, versions: [one] } },
    { 'PC-GOV-1': { published: true, versions: [{ ...one, parts: { scope: '1' } }] } },
    [
      'lock/ids/PC-GOV-1/versions/0/parts: Unexpected change of the part "scope" of version 1 of "PC-GOV-1" in the lock, expected it as 1234567 (before) has it; bring it back',
    ],
  ],
  [
    'parts that were not remembered before, and a corrected beginning',
    {
      'PC-GOV-1': { published: true, versions: [{ ...one, parts: { scope: '1', from: '2' } }] },
      'PC-GOV-2': { published: true, versions: [{ ...one, parts: { from: '2' } }] },
    },
    {
      'PC-GOV-1': published,
      'PC-GOV-2': { published: true, versions: [{ ...one, parts: { from: '1' } }] },
    },
    [],
  ],
])('%s', (_, now, before, expected) => {
  const earlier = { name: '1234567 (before)', lock: lockOf(before) };
  const context = contextOf({}, { lock: lockOf(now), earlierLocks: [earlier, { ...earlier, name: 'the one before' }] });
  expect(found(lockOnlyGrows, context)).toEqual(expected);
});

test('a key that stands twice', () => {
  const place = { file: 'lock.json', line: 3, column: 5 };
  expect(found(lockOnlyGrows, contextOf({}, { repeatedLockKeys: [{ name: 'PC-GOV-1', ...place }] }))).toEqual([
    'lock.json:3:5: Unexpected second "PC-GOV-1", expected each key once, since reading keeps the last alone; take the wrong one out',
  ]);
});
