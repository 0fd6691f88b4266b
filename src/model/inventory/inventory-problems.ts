/** Where a value is no inventory: before anybody relies on one that comes from elsewhere. */
import { type ShapeProblem, walk } from '../shapes/walk.ts';
import { inventory, inventorySchemaVersion } from './inventory.ts';

/** The problems of a value that says which version of the form it has; a newer one of the same major version may have fields that we do not know. */
export function inventoryProblems(value: unknown, schemaVersion: string): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const isExtra = ({ at, actual }: ShapeProblem) =>
    actual.startsWith('unknown field') && (schemaVersion !== inventorySchemaVersion || at[0] === '$schema');
  walk(inventory, value, [], {
    problem(problem) {
      if (!isExtra(problem)) problems.push(problem);
    },
  });
  return problems;
}
