/** A malformed entry is reported as such, and makes no other rule say what is not so. */
import { expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { type Report, run } from '../../src/checks/run.ts';
import { judged } from '../../src/checks/well-formed.ts';
import { routes } from '../../src/model/addresses/routes.ts';
import { kinds } from '../../src/model/ids.ts';
import { publication } from '../../src/model/lock/publication.ts';
import type { Registry } from '../../src/model/schema.ts';
import { exampleDay, ids, lock, registry } from '../example.ts';
import { contextOf } from './context.ts';

/** What is found in the example, all of it published, with these entries. */
function reportOf(given: Registry): Report {
  return run(rules, {
    ...contextOf({}),
    registry: judged(given).wellFormed,
    given,
    declaredIds: ids,
    routes: routes(
      given,
      rules.map(({ id }) => id),
    ),
    lock: publication(registry, lock).lock,
    today: exampleDay,
  });
}

const said = ({ findings }: Report) =>
  findings.map(({ rule, place, message }) => `${rule.id} ${JSON.stringify(place)} ${message}`);

const known = new Set(said(reportOf(registry)));
const entries = kinds.flatMap((kind) => Object.keys(registry[kind]).map((id) => ({ kind, id })));

test.each(entries)('$kind $id', ({ kind, id }) => {
  const entry = { ...registry[kind][id], title: 3 };
  const report = reportOf({ ...registry, [kind]: { ...registry[kind], [id]: entry } });
  expect(report.leftOut).toEqual([{ kind, id }]);
  expect(said(report).filter((one) => !known.has(one))).toEqual([
    `entry-well-formed {"at":["${kind}","${id}","title"]} Unexpected 3, expected text`,
  ]);
});
