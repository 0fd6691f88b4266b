/** Differences between two values of the registry, field by field. Takes whatever JSON holds: an old registry has its own model. */
import { diffArrays } from 'diff';
import { canonicalJson } from '../../model/lock/digest.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { codeSpan, escapeMarkdown } from '../reporters/markdown-text.ts';
import { wordDiff } from './words.ts';

/**
 * A line of Markdown for each field that differs, `where: difference`; none where the values are the same.
 *
 * @param where the field's name, with those around it: `versions / 1 / from`
 */
export function valueDiff(where: string, before: unknown, now: unknown): string[] {
  if (isSame(before, now)) return [];
  if (before === undefined) return [`${where}: <ins>${shown(now)}</ins>`];
  if (now === undefined) return [`${where}: <del>${shown(before)}</del>`];
  if (typeof before === 'string' && typeof now === 'string' && /\s/.test(before) && /\s/.test(now))
    return [`${where}: ${wordDiff(before, now)}`];
  if (isObject(before) && isObject(now))
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) =>
      valueDiff(`${where} / ${escapeMarkdown(name)}`, before[name], now[name]),
    );
  if (Array.isArray(before) && Array.isArray(now)) return listDiff(where, before, now);
  return [`${where}: <del>${shown(before)}</del> <ins>${shown(now)}</ins>`];
}

/** Items that came and went; where as many came as went, each is taken for the other's new form. */
function listDiff(where: string, before: readonly unknown[], now: readonly unknown[]): string[] {
  const changes = diffArrays([...before], [...now], { comparator: isSame });
  return changes.flatMap(({ value, added, removed }, index) => {
    const other = changes[index + 1];
    if (removed && other?.added && other.value.length === value.length)
      return value.flatMap((item, number) => valueDiff(where, item, other.value[number]));
    const earlier = changes[index - 1];
    if (added && earlier?.removed && earlier.value.length === value.length) return [];
    if (added) return value.map((item) => `${where}: <ins>${shown(item)}</ins>`);
    return removed ? value.map((item) => `${where}: <del>${shown(item)}</del>`) : [];
  });
}

/** Whether two values say the same; the order of fields means nothing. */
export function isSame(before: unknown, now: unknown): boolean {
  return before === now || written(before) === written(now);
}

/** A value in a line: text as it is, anything else as code. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return /\s/.test(value) ? escapeMarkdown(value) : codeSpan(value);
  if (isObject(value) && typeof value.unresolved === 'string') return `open: ${escapeMarkdown(value.unresolved)}`;
  return codeSpan(written(value));
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value);
}
