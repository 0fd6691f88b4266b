import { quotedList } from '../../language/message.ts';
import { currentNames } from '../../model/names.ts';
import type { Registry, Remark } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf } from '../entries.ts';
import { entryOf, objectsIn, textsIn } from '../items.ts';
import { hasRemarkOn, latestVersions } from '../links/latest.ts';
import type { Finding, Level, Rule } from '../rule.ts';

const gone: readonly unknown[] = ['superseded', 'repealed', 'retired'];

/** What no longer stands is not cited as if it did. */
export const instrumentSupersededCitedAsLive: Rule = {
  id: 'instrument-superseded-cited-as-live',
  description: 'What rests on an instrument that no longer stands says so, and leads to what followed it.',
  why: 'A regulation that was repealed is cited for years in documents that nobody reads again. Whoever relies on the citation has to learn what stands today, and that nothing was promised about it.',
  level: 'error',
  unit: 'instruments that something rests on',
  example: {
    bad: "supports: [{ instrument: 'ar-disposition-11-2006', … }]  // superseded, and no remark says so",
    good: "remarks: [{ text: 'Followed by [Resolution 47/2018](/instruments/ar-resolution-47-2018/).', … }]",
  },
  check({ registry }) {
    const uses = usesOf(registry).filter(({ instrument }) => entryOf(registry, 'instruments', instrument));
    const findings = uses.flatMap(({ instrument, remarks, qualifiers, level, at }): Finding[] => {
      const entry = entryOf(registry, 'instruments', instrument);
      if (!entry || typeof instrument !== 'string' || !gone.includes(entry.standing) || !level) return [];
      const successors = successorsOf(registry, instrument);
      const told = successors.length === 0 ? [instrument] : successors;
      if (told.some((id) => hasRemarkOn(remarks, id))) return [];
      const names = told.flatMap((id) => currentNames(entryOf(registry, 'instruments', id)));
      if (qualifiers.some((text) => names.some((name) => text.includes(name)))) return [];
      const expected = successors.length === 0 ? 'its own page' : quotedList(successors);
      const message = `Unexpected instrument "${instrument}", ${entry.standing}, cited as if it stood, expected a remark that links to ${expected} and says what became of it`;
      return [{ place: { at }, message, ...(level === 'error' ? {} : { level }) }];
    });
    return { examined: uses.length, findings };
  },
};

interface Use {
  readonly instrument: unknown;
  readonly remarks: readonly Remark[] | undefined;
  readonly qualifiers: readonly string[];
  /** `undefined` where it is no longer said. */
  readonly level: Level | undefined;
  readonly at: Path;
}

/** What the latest wordings and the responsibilities rest on. Agreements with a successor are the business of `binding-superseded`. */
function usesOf(registry: Registry): Use[] {
  const live = new Set<string>();
  const uses = latestVersions(registry).flatMap(({ commitment, version, at }): Use[] => {
    const { status, remarks } = commitment;
    if (status === 'in-force') for (const { item } of textsIn(commitment.responsibilities, [])) live.add(item);
    const level = status === 'in-force' ? 'error' : status === 'historic' || status === 'draft' ? 'warning' : undefined;
    const qualifiers = objectsIn(version.qualifiers, []).flatMap(({ item: { text } }) =>
      typeof text === 'string' ? [text] : [],
    );
    const bindings = objectsIn(version.binding, [...at, 'binding']).filter(
      ({ item }) => objectsIn(entryOf(registry, 'instruments', item.instrument)?.supersededBy, []).length === 0,
    );
    return [...objectsIn(version.supports, [...at, 'supports']), ...bindings].map(({ item, at: where }) => ({
      instrument: item.instrument,
      remarks,
      qualifiers,
      level,
      at: [...where, 'instrument'],
    }));
  });
  const responsibilities = entriesOf(registry, 'responsibilities').flatMap(([id, { restsOn, remarks }]) =>
    objectsIn(restsOn, ['responsibilities', id, 'restsOn']).map(
      ({ item, at }): Use => ({
        instrument: item.instrument,
        remarks,
        qualifiers: [],
        level: live.has(id) ? 'error' : 'warning',
        at: [...at, 'instrument'],
      }),
    ),
  );
  return [...uses, ...responsibilities];
}

/** Everything that followed, directly or later. */
function successorsOf(registry: Registry, id: string): string[] {
  const found: string[] = [];
  const queue = [id];
  for (const current of queue)
    for (const { item } of objectsIn(entryOf(registry, 'instruments', current)?.supersededBy, []))
      if (typeof item.instrument === 'string' && item.instrument !== id && !found.includes(item.instrument)) {
        found.push(item.instrument);
        queue.push(item.instrument);
      }
  return found;
}
