/** Commitments of this data set that resemble each other are still two promises. */
import { expect, test } from 'vitest';
import { statementDistinct } from '../../src/checks/rules/statement-distinct.ts';
import { registry } from '../../src/registry/index.ts';
import { contextOf, found } from '../checks/context.ts';

test('neighbours are two promises', () => {
  const { commitments } = registry;
  expect(found(statementDistinct, contextOf({ commitments }))).toEqual([]);
});
