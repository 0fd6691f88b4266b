/** Which findings are about something that changed. */
import type { Kind } from '../model/ids.ts';
import { kinds } from '../model/ids.ts';
import type { Registry } from '../model/schema.ts';
import { isObject } from '../model/shapes/walk.ts';
import type { Finding } from './rule.ts';

/** What changed between two states of the project. */
export interface Changes {
  readonly entries: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Paths from the repository's root. */
  readonly files: ReadonlySet<string>;
}

/** The ids of entries that are new, gone or of another value; the order of their fields means nothing. */
export function changedEntries(before: Registry, now: Registry): Readonly<Record<Kind, ReadonlySet<string>>> {
  const all = kinds.map((kind) => {
    const ids = new Set([...Object.keys(before[kind] ?? {}), ...Object.keys(now[kind] ?? {})]);
    const changed = [...ids].filter((id) => written(before[kind]?.[id]) !== written(now[kind]?.[id]));
    return [kind, new Set(changed)] as const;
  });
  return Object.fromEntries(all) as Record<Kind, Set<string>>;
}

/** Whether a finding is in an entry or file that changed; one that is about no entry in particular is kept. */
export function isAboutChange({ place }: Finding, { entries, files }: Changes): boolean {
  if (!('at' in place)) return files.has(place.file);
  const [first, second] = place.at;
  const kind = kinds.find((one) => one === first);
  if (kind !== undefined) return second === undefined || entries[kind].has(String(second));
  if (first === 'ids') return files.has('src/registry/ids.ts');
  return first === 'suppressions' ? files.has('src/registry/suppressions.ts') : true;
}

/** The value with its fields sorted; white space counts, since there are rules about it. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sortedFields(part) : part)) ?? '';
}

function sortedFields(value: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
