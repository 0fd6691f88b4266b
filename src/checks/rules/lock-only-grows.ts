import { quotedList } from '../../language/message.ts';
import type { Lock, LockedId } from '../../model/lock/lock.ts';
import { beginning, partChanges } from '../../model/lock/parts.ts';
import { placesOfSightings, sightingChanges } from '../../model/lock/sightings.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { EarlierLock, Finding, Rule } from '../rule.ts';

/** What the lock remembered once, it remembers for ever. */
export const lockOnlyGrows: Rule = {
  id: 'lock-only-grows',
  description:
    'The lock has every id, version, digest and sighting that it had before, unaltered, and gives each key once. Before is where this branch left the default branch, or what "--lock-base" names.',
  why: 'The lock is what published words are held against. Whoever empties it, or edits it together with a statement, would alter a published promise and see no finding. Only a sighting may be corrected, with a warning for all to see.',
  level: 'error',
  unit: 'ids of earlier locks',
  emptyBecause: 'Without git and without "--lock-base" nothing is known of an earlier lock, and the check says so.',
  example: {
    bad: "earlierLock: { 'EX-RPT-3': { published: true } }",
    good: "earlierLock: { 'EX-RPT-2': { published: false } }",
    message:
      'Unexpected loss of "EX-RPT-3" from the lock, expected it to stay, as an earlier lock has it; the lock is only ever added to: bring it back, and give a commitment that is not promised any more the status "withdrawn"',
  },
  check({ lock, earlierLocks, repeatedLockKeys }) {
    const found = new Map<string, Finding>();
    for (const { name, line, column, file } of repeatedLockKeys) {
      const message = `Unexpected second "${name}", expected each key once, since reading keeps the last alone; take the wrong one out`;
      found.set(`${line}:${column}`, { place: { file, line, column }, message });
    }
    // Of two earlier locks that say the same, one speaks.
    for (const earlier of earlierLocks)
      for (const { at, message, level } of losses(lock, earlier)) {
        const key = JSON.stringify(at);
        if (!found.has(key)) found.set(key, { place: { at: ['lock', ...at] }, message, ...(level && { level }) });
      }
    const examined = earlierLocks.reduce((sum, earlier) => sum + Object.keys(earlier.lock.ids).length, 0);
    return { examined: examined + repeatedLockKeys.length, findings: [...found.values()] };
  },
};

interface Loss {
  /** In the lock. */
  readonly at: Path;
  readonly message: string;
  readonly level?: 'warning';
}

function losses(lock: Lock, { name, lock: earlier }: EarlierLock): Loss[] {
  const gone = Object.keys(earlier.ids).filter((id) => !Object.hasOwn(lock.ids, id));
  const published = gone.filter((id) => earlier.ids[id]?.published);
  const taken = gone.filter((id) => !earlier.ids[id]?.published);
  return [
    ...(published.length === 0 ? [] : [lost(published, name)]),
    ...(taken.length === 0 ? [] : [forgotten(taken, name)]),
    ...Object.entries(earlier.ids).flatMap(([id, before]) => {
      const now = Object.hasOwn(lock.ids, id) ? lock.ids[id] : undefined;
      return now === undefined || !before.published ? [] : alterations(id, before, now, name);
    }),
  ];
}

function lost(ids: readonly string[], name: string): Loss {
  const they = ids.length === 1 ? 'it' : 'them';
  const message = `Unexpected loss of ${quotedList(ids).replace(' or ', ' and ')} from the lock, expected ${they} to stay, as ${name} has ${they}; the lock is only ever added to: bring ${they} back, and give a commitment that is not promised any more the status "withdrawn"`;
  return { at: ['ids'], message };
}

function forgotten(ids: readonly string[], name: string): Loss {
  const message = `Unexpected loss of ${quotedList(ids).replace(' or ', ' and ')} from the lock, which ${name} has as taken, expected every id that was ever given, so that nobody gives it twice`;
  return { at: ['ids', 'taken'], message, level: 'warning' };
}

function alterations(id: string, before: LockedId, now: LockedId, name: string): Loss[] {
  const at = ['ids', id];
  if (!now.published) {
    const message = `Unexpected "published": false of "${id}", expected true, as ${name} has it; what was published once is published for ever`;
    return [{ at: [...at, 'published'], message }];
  }
  const versions = (before.versions ?? []).flatMap((version, index): Loss[] => {
    const same = now.versions?.[index];
    const which = `version ${index + 1} of "${id}"`;
    if (!same) {
      const message = `Unexpected loss of ${which} from the lock, expected "${version.statement}" with its digest, as ${name} has it; bring it back`;
      return [{ at, message }];
    }
    if (same.digest !== version.digest) {
      const words = same.statement === version.statement ? '' : ` and the statement "${version.statement}"`;
      const message = `Unexpected digest "${same.digest}" of ${which}, expected "${version.digest}"${words}, as ${name} has it; a published version is locked once: bring it back, and what is promised now is a new version`;
      return [{ at: [...at, 'versions', index, 'digest'], message }];
    }
    const [changed] = partChanges(version.parts ?? {}, version.parts ? (same.parts ?? {}) : {}).filter(
      (part) => part.name !== beginning,
    );
    if (changed) {
      const message = `Unexpected change of the part "${changed.name}" of ${which} in the lock, expected it as ${name} has it; bring it back`;
      return [{ at: [...at, 'versions', index, 'parts'], message }];
    }
    if (same.statement === version.statement) return [];
    const message = `Unexpected statement "${same.statement}" of ${which} in the lock, expected "${version.statement}", as ${name} has it`;
    return [{ at: [...at, 'versions', index, 'statement'], message }];
  });
  return [...versions, ...changedSightings(id, before, now, name)];
}

/** A correction of a sighting has to be seen, and may be made: it changes no wording. */
function changedSightings(id: string, before: LockedId, now: LockedId, name: string): Loss[] {
  const places = placesOfSightings(before.sightings ?? [], now.sightings ?? []);
  return (before.sightings ?? []).flatMap((one, index): Loss[] => {
    const { source, effect } = one;
    const place = places[index];
    const same = place === undefined ? undefined : now.sightings?.[place];
    if (same && sightingChanges(one, same).length === 0) return [];
    const what = same ? 'change' : 'loss';
    const message = `Unexpected ${what} of the sighting "${effect}" in "${source}" of "${id}" in the lock, which ${name} has otherwise, expected it unless a mistake of ours is corrected; say so where the change is reviewed`;
    return [{ at: ['ids', id, 'sightings', place ?? `${source} ${index}`], message, level: 'warning' }];
  });
}
