/** What this data set has published stays as it was, and can be found. */
import { expect, test } from 'vitest';
import { ownInventory } from '../../scripts/lib/project/own-inventory.ts';
import { readLock } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';

const lock = readLock(root);
const { commitments, claims } = ownInventory();
const published = Object.entries(lock.ids).filter(([, { published: is }]) => is);

test('everything that was published is in the inventory', () => {
  expect([...Object.keys(commitments), ...Object.keys(claims)].sort()).toEqual(published.map(([id]) => id).sort());
});

test('every version has the digest that the lock remembers', () => {
  const digests = Object.values(commitments).flatMap(({ versions }) => versions.map(({ digest }) => digest));
  expect(digests.length).toBeGreaterThan(30);
  const locked = Object.keys(commitments).flatMap((id) => lock.ids[id]?.versions?.map(({ digest }) => digest) ?? []);
  expect(digests).toEqual(locked);
});
