import { quotedList } from '../../language/message.ts';
import { currentNames } from '../../model/names.ts';
import type { Registry, Remark } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf, latestVersions } from '../entries.ts';
import { hasRemarkOn, levelOfUse } from '../instruments/use-today.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Level, Rule } from '../rule.ts';

const gone: readonly unknown[] = ['superseded', 'repealed', 'retired'];

/** What no longer stands is not cited as if it did. */
export const instrumentSupersededCitedAsLive: Rule = {
  id: 'instrument-superseded-cited-as-live',
  description: 'What rests on an instrument that no longer stands says so, and leads to what followed it.',
  why: 'A regulation that was repealed is cited for years in documents that nobody reads again. Whoever relies on the citation has to learn what stands today, and that nothing was promised about it.',
  level: 'error',
  needsAll: true,
  unit: 'instruments that something rests on',
  example: {
    bad: "instruments: { 'xn-su-records-regulation': { dates: [{ stage: 'published', date: '2015-03', evidence: 'secondary' }], standing: 'superseded', supersededBy: [{ instrument: 'xn-data-act', effect: 'All of it.', evidence: 'official' }] } },\ncommitments: { 'EX-DATA-2': { versions: [{ statement: 'In Southmark, Contoso does not use what people write in Contoso Mail for advertising.', scope: { jurisdictions: ['xn-su'] }, supports: [{ instrument: 'xn-su-records-regulation', relation: 'supports', rationale: 'The page names the regulation.', evidence: 'official' }] }] } }",
    good: "instruments: { 'xn-su-records-regulation': { dates: [{ stage: 'published', date: '2015-03', evidence: 'secondary' }], standing: 'superseded', supersededBy: [{ instrument: 'xn-data-act', effect: 'All of it.', evidence: 'official' }] } },\ncommitments: { 'EX-DATA-2': { remarks: [{ text: 'Followed by the [Data Act](/instruments/xn-data-act/).', evidence: 'official' }], versions: [{ statement: 'In Southmark, Contoso does not use what people write in Contoso Mail for advertising.', scope: { jurisdictions: ['xn-su'] }, supports: [{ instrument: 'xn-su-records-regulation', relation: 'supports', rationale: 'The page names the regulation.', evidence: 'official' }] }] } }",
    message:
      'Unexpected instrument "xn-su-records-regulation", superseded, cited as if it stood, expected a remark that links to "xn-data-act" and says what became of it',
  },
  check({ registry }) {
    const uses = usesOf(registry).filter(({ instrument }) => entryOf(registry, 'instruments', instrument));
    const findings = uses.flatMap(({ instrument, remarks, qualifiers, level, at }): Finding[] => {
      const entry = entryOf(registry, 'instruments', instrument);
      if (!entry || !gone.includes(entry.standing) || !level) return [];
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
  readonly instrument: string;
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
    if (status === 'in-force') for (const id of commitment.responsibilities) live.add(id);
    const level = levelOfUse(status);
    const qualifiers = version.qualifiers.map(({ text }) => text);
    const bindings = itemsAt(version.binding, [...at, 'binding']).filter(
      ({ item }) => !entryOf(registry, 'instruments', item.instrument)?.supersededBy,
    );
    return [...itemsAt(version.supports, [...at, 'supports']), ...bindings].map(({ item, at: where }) => ({
      instrument: item.instrument,
      remarks,
      qualifiers,
      level,
      at: [...where, 'instrument'],
    }));
  });
  const responsibilities = entriesOf(registry, 'responsibilities').flatMap(([id, { restsOn, remarks }]) =>
    itemsAt(restsOn, ['responsibilities', id, 'restsOn']).map(
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
    for (const { instrument: next } of entryOf(registry, 'instruments', current)?.supersededBy ?? [])
      if (next !== id && !found.includes(next)) {
        found.push(next);
        queue.push(next);
      }
  return found;
}
