import { didYouMean } from '../../language/message.ts';
import { citableIds } from '../../model/entries.ts';
import type { Kind } from '../../model/ids.ts';
import { kinds } from '../../model/ids.ts';
import { hasCitableIds } from '../../model/kinds.ts';
import { itemsAt } from '../items.ts';
import { type LockedIds, lockedIds, renamedIds } from '../published.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Every id stands exactly once in the list of its kind, has an entry, and is remembered by the lock where it can be cited. */
export const idListedOnce: Rule = {
  id: 'id-listed-once',
  description:
    'Every id stands exactly once in the list of its kind and has an entry, and the lock remembers every citable id.',
  why: 'The lists in ids.ts are what the compiler and the order of pages go by, and the lock is the memory of what was ever cited. An id that drops out of either takes a published address with it.',
  level: 'error',
  unit: 'listings',
  example: {
    bad: "ids: { principles: ['customer-control', 'openness', 'some-principles', 'openness'] }",
    good: "ids: { principles: ['customer-control', 'openness', 'some-principles'] }",
    message: 'Unexpected second listing of id "openness", expected each id once; it is number 2 of the list already',
  },
  check(context) {
    const locked = lockedIds(context.lock);
    const lists = kinds.map((kind) => listProblems(context, kind, locked));
    return {
      examined: lists.reduce((sum, { examined }) => sum + examined, locked.size),
      findings: [...lists.flatMap(({ findings }) => findings), ...unlockedIds(context, locked)],
    };
  },
  fix(context) {
    const locked = lockedIds(context.lock);
    const renamed = renamedIds(context);
    const lockIds = citableIds(context.given).filter((id) => !locked.has(id) && !renamed.has(id));
    return lockIds.length === 0 ? [] : [{ lockIds, description: `${lockIds.join(', ')} remembered as taken` }];
  },
};

/** The id list of a kind against its entries, both ways. */
function listProblems({ given, declaredIds }: CheckContext, kind: Kind, locked: LockedIds) {
  const entries = given[kind];
  const declared = itemsAt(declaredIds[kind], ['ids', kind]);
  const listed = new Set(declared.map(({ item }) => item));
  const unlisted = Object.keys(entries).filter((id) => !listed.has(id));
  const empty = [...listed].filter((id) => !Object.hasOwn(entries, id));
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  for (const { item: id, index, at } of declared) {
    const before = first.get(id);
    if (before !== undefined) {
      const message = `Unexpected second listing of id "${id}", expected each id once; it is number ${before + 1} of the list already`;
      findings.push({ place: { at }, message });
      continue;
    }
    first.set(id, index);
    // The loss of a published id is found by published-id-kept; one that was merely taken stays taken, and may have no entry.
    if (!empty.includes(id) || (hasCitableIds(kind) && locked.get(id)?.published)) continue;
    const message = `Unexpected id "${id}" without an entry, expected an entry among the ${kind}${didYouMean(id, unlisted)}`;
    findings.push({ place: { at }, message });
  }
  for (const id of unlisted) {
    const message = `Unexpected unlisted id "${id}", expected it in the list of ${kind} in src/registry/ids.ts${didYouMean(id, empty)}`;
    findings.push({ place: { at: [kind, id] }, message });
  }
  return { examined: declared.length + Object.keys(entries).length, findings };
}

/** Citable ids that the lock does not remember. */
function unlockedIds(context: CheckContext, locked: LockedIds): Finding[] {
  // A published id that was renamed is not to be remembered, but to be given back; see published-id-kept.
  const renamed = renamedIds(context);
  return kinds
    .filter(hasCitableIds)
    .flatMap((kind) => Object.keys(context.given[kind]).map((id) => ({ kind, id })))
    .filter(({ id }) => !locked.has(id) && !renamed.has(id))
    .map(({ kind, id }) => ({
      place: { at: [kind, id] },
      message: `Unexpected id "${id}" that the lock does not remember, expected every id that can be cited; "npm run lock" adds it, and "npm run new" gives ids that it has`,
    }));
}
