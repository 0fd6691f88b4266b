import type { Kind } from '../../registry/ids.ts';
import type { Lock } from '../../registry/lock.ts';
import { isObject } from '../../registry/walk.ts';
import { kinds } from '../entries.ts';
import { textsIn } from '../items.ts';
import { didYouMean } from '../message.ts';
import { renamedIds } from '../published.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Every id stands exactly once in the list of its kind, has an entry, and is remembered by the lock where it can be cited. */
export const idListedOnce: Rule = {
  id: 'id-listed-once',
  description:
    'Every id stands exactly once in the list of its kind and has an entry; the lock remembers every citable id, and none that it remembers as taken is gone.',
  why: 'The lists in ids.ts are what the compiler and the order of pages go by, and the lock is the memory of what was ever cited. An id that drops out of either takes a published address with it.',
  level: 'error',
  unit: 'listings',
  example: {
    bad: "export const topicIds = ['reporting', 'data-access', 'reporting'] as const;",
    good: "export const topicIds = ['reporting', 'data-access'] as const;",
  },
  check(context) {
    const locked = lockedIds(context.lock);
    const lists = kinds.map((kind) => listProblems(context, kind, locked));
    const lost = lostIds(context, locked);
    return {
      examined: lists.reduce((sum, { examined }) => sum + examined, locked.size),
      findings: [...lists.flatMap(({ findings }) => findings), ...unlockedIds(context, locked), ...lost],
    };
  },
  fix(context) {
    const locked = lockedIds(context.lock);
    const renamed = renamedIds(context.registry, context.lock);
    const lockIds = citableIds(context).flatMap(({ id }) => (locked.has(id) || renamed.has(id) ? [] : [id]));
    return lockIds.length === 0 ? [] : [{ lockIds, description: `${lockIds.join(', ')} remembered as taken` }];
  },
};

/** The id list of a kind against its entries, both ways. */
function listProblems({ registry, declaredIds }: CheckContext, kind: Kind, locked: ReadonlyMap<string, boolean>) {
  const entries = registry[kind] ?? {};
  const declared = textsIn(declaredIds?.[kind], ['ids', kind]);
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
    // An id that is lost altogether is reported as lost.
    if (!empty.includes(id) || (isCitable(kind) && locked.has(id))) continue;
    const message = `Unexpected id "${id}" without an entry, expected an entry among the ${kind}${didYouMean(id, unlisted)}`;
    findings.push({ place: { at }, message });
  }
  for (const id of unlisted) {
    const message = `Unexpected unlisted id "${id}", expected it in the list of ${kind} in src/registry/ids.ts${didYouMean(id, empty)}`;
    findings.push({ place: { at: [kind, id] }, message });
  }
  return { examined: declared.length + Object.keys(entries).length, findings };
}

function isCitable(kind: Kind): boolean {
  return kind === 'commitments' || kind === 'claims';
}

/** Id → whether it is published. */
function lockedIds(lock: Lock): ReadonlyMap<string, boolean> {
  const ids: unknown = lock?.ids;
  return new Map(
    isObject(ids) ? Object.entries(ids).map(([id, state]) => [id, isObject(state) && state.published === true]) : [],
  );
}

function citableIds({ registry }: CheckContext): { kind: Kind; id: string }[] {
  return kinds.filter(isCitable).flatMap((kind) => Object.keys(registry[kind] ?? {}).map((id) => ({ kind, id })));
}

/** Citable ids that the lock does not remember. */
function unlockedIds(context: CheckContext, locked: ReadonlyMap<string, boolean>): Finding[] {
  // A published id that was renamed is not to be remembered, but to be given back; see published-id-kept.
  const renamed = renamedIds(context.registry, context.lock);
  return citableIds(context)
    .filter(({ id }) => !locked.has(id) && !renamed.has(id))
    .map(({ kind, id }) => ({
      place: { at: [kind, id] },
      message: `Unexpected id "${id}" that the lock does not remember, expected "${id}": { "published": false } under "ids" in src/registry/versions.lock.json; add it there`,
    }));
}

/** Ids that the lock remembers as taken and that no entry has any more; the loss of a published one is found by published-id-kept. */
function lostIds(context: CheckContext, locked: ReadonlyMap<string, boolean>): Finding[] {
  const present = citableIds(context).map(({ id }) => id);
  const candidates = present.filter((id) => !locked.has(id));
  return [...locked]
    .filter(([id, published]) => !published && !present.includes(id))
    .map(([id]) => {
      const kind = /-CLM-/.test(id) ? 'claims' : 'commitments';
      const index = textsIn(context.declaredIds?.[kind], []).find(({ item }) => item === id)?.index;
      return {
        place: { at: index === undefined ? ['ids', kind] : ['ids', kind, index] },
        message: `Unexpected loss of id "${id}", which the lock remembers, expected its entry; bring it back, or take the id out of src/registry/versions.lock.json, as it was never published${didYouMean(id, candidates)}`,
      };
    });
}
