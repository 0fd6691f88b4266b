/** Dates that say what they mean, in another form than ISO 8601 asks for. */
import { isDate } from '../../model/shapes/leaf.ts';
import { leavesOf } from '../entries.ts';
import type { Fix } from '../fix.ts';
import type { CheckContext } from '../rule.ts';

/** `2018-7` → `2018-07`, `2018/7/3` → `2018-07-03`: year first, so that no part can be taken for another. */
export function dateFormFixes({ given }: CheckContext): Fix[] {
  return leavesOf(given).flatMap(({ leaf, value, at }): Fix[] => {
    if (leaf.type !== 'date' || isDate(value, leaf.precision) || typeof value !== 'string') return [];
    const match = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(value.trim());
    if (!match) return [];
    const [, year, , month = '', day] = match;
    const to = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
    return isDate(to, leaf.precision) ? [{ at, from: value, to, description: `${value} → ${to}` }] : [];
  });
}
