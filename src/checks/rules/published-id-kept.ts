import { didYouMean } from '../../language/message.ts';
import { citableIds } from '../../model/entries.ts';
import { isClaimId } from '../../model/token.ts';
import { entryOf } from '../entries.ts';
import { lockedIds, renamedIds, reuse } from '../published.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { percent } from '../wording/similarity.ts';

/** An id that was published still names the same promise. */
export const publishedIdKept: Rule = {
  id: 'published-id-kept',
  description: 'An id that was published is never lost, renamed, given to another promise or taken back to a draft.',
  why: 'Published ids stand in contracts, questionnaires and other repositories, where nobody can mend them. What is promised no more keeps its id and says so in its status.',
  level: 'error',
  unit: 'published ids',
  emptyBecause: 'Nothing is published before the first "commitments lock".',
  example: {
    bad: "lock: { 'EX-RPT-3': { published: true } }",
    good: "lock: { 'EX-RPT-2': { published: true } }",
    message:
      'Unexpected loss of published id "EX-RPT-3", which the lock remembers, expected its entry and its place in the list of ids, since a published id is for ever; bring both back with the status "withdrawn" or "replaced"; did you mean "EX-RPT-1"?',
  },
  check(context) {
    const published = [...lockedIds(context.lock)].filter(([, { published: is }]) => is);
    const renamed = renamedIds(context);
    const present = new Set(citableIds(context.given));
    const findings = published.flatMap(([id, remembered]): Finding[] => {
      if (!present.has(id)) {
        const taken = [...renamed].find(([, { lost }]) => lost === id);
        return [taken ? renaming(id, taken[0], taken[1].share) : loss(context, id, [...present])];
      }
      const share = reuse(context.registry, id, remembered);
      if (share !== undefined) return [reused(id, remembered.versions[0]?.statement ?? '', share)];
      if (entryOf(context.registry, 'commitments', id)?.status !== 'draft') return [];
      const message = `Unexpected status "draft" of published id "${id}", expected "in-force" or "historic", or "withdrawn" if it is not promised any more`;
      return [{ place: { at: ['commitments', id, 'status'] }, message }];
    });
    return { examined: published.length, findings };
  },
};

function loss({ given, lock, declaredIds }: CheckContext, id: string, present: readonly string[]): Finding {
  const kind = isClaimId(id) ? 'claims' : 'commitments';
  const index = declaredIds[kind].indexOf(id);
  const state = kind === 'claims' ? 'standing "outdated"' : 'status "withdrawn" or "replaced"';
  const locked = lockedIds(lock);
  const fresh = present.filter((one) => !locked.get(one)?.published && Object.hasOwn(given[kind], one));
  const listed = index < 0 ? ' and its place in the list of ids' : '';
  const message = `Unexpected loss of published id "${id}", which the lock remembers, expected its entry${listed}, since a published id is for ever; bring ${index < 0 ? 'both' : 'it'} back with the ${state}${didYouMean(id, fresh)}`;
  return { place: { at: index < 0 ? ['lock', 'ids', id] : ['ids', kind, index] }, message };
}

function renaming(lost: string, id: string, share: number): Finding {
  const message = `Unexpected id "${id}" of a statement that is ${percent(share)} the same as that published as "${lost}", expected "${lost}", since a published id is never renamed; give it back its id`;
  return { place: { at: ['commitments', id] }, message };
}

function reused(id: string, statement: string, share: number): Finding {
  const message = `Unexpected promise under published id "${id}", only ${percent(share)} the same as what was published, expected "${statement}", since a published id is never given to another promise; bring that back, and give this one an id of its own`;
  return { place: { at: ['commitments', id] }, message };
}
