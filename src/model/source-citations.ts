/** Finding citations: every place where an entry says which source, and which of its lines, it rests on. */
import type { Kind } from './ids.ts';
import { type Citation, type Registry, shapes } from './schema.ts';
import { isObject, type Path } from './shapes/walk.ts';

/** A citation with the entry that it belongs to and its path. */
export interface LocatedCitation {
  /** As it stands there; in a broken registry, `lines`, `locator` and `basis` may be anything: see `linesOf`. */
  readonly citation: Citation;
  readonly kind: Kind;
  readonly id: string;
  /** Path of the citation itself, from kind and id on: `['claims', 'PC-CLM-1', 'sources', 0]`. */
  readonly at: Path;
}

/**
 * Every citation of every entry, however deep, by kind in the model's order and then in the entry's own order.
 *
 * Goes by what a value looks like (an object with `source` and `basis`) and not by the model's shapes, so that a citation
 * that stands in a new or mistyped field still counts for its line. Never throws, whatever the registry holds.
 */
export function citationsOf(registry: Registry): readonly LocatedCitation[] {
  const found: LocatedCitation[] = [];
  for (const kind of Object.keys(shapes) as Kind[])
    for (const [id, entry] of Object.entries(registry[kind] ?? {}))
      collect(entry, [kind, id], new Set(), (citation, at) => void found.push({ citation, kind, id, at }));
  return found;
}

/** A line that a citation names, with its index in `lines`. */
export interface CitedLine {
  /** From 1, as the source numbers them. */
  readonly line: number;
  readonly index: number;
}

/** The lines that a citation names, malformed ones left out; none where it names none. */
export function linesOf(citation: Citation): readonly CitedLine[] {
  const lines: unknown = citation.lines;
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line: unknown, index) =>
    typeof line === 'number' && Number.isSafeInteger(line) ? [{ line, index }] : [],
  );
}

/** No entry of the model is nearly as deep; a registry that comes as JSON may be. */
const deepest = 64;

/** Depth first. `around` holds the values that contain this one: the same object may stand in two places, but not within itself. */
function collect(
  value: unknown,
  at: Path,
  around: ReadonlySet<unknown>,
  report: (citation: Citation, at: Path) => void,
): void {
  if (typeof value !== 'object' || value === null || around.has(value) || at.length > deepest) return;
  if (isCitation(value)) report(value, at);
  const within = new Set(around).add(value);
  const items: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [name, item] of items) collect(item, [...at, name], within, report);
}

function isCitation(value: unknown): value is Citation {
  return isObject(value) && typeof value.source === 'string' && value.basis !== undefined;
}
