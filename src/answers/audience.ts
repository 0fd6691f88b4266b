/** Whom a promise is to, and whom a row asks for: what is promised to people, or to a group alone, is no answer for any organisation. */
import type { Quotation } from '../citations/cite/quotation.ts';
import { groupsIn, groupsLimitedTo } from '../citations/find/groups.ts';
import { audienceLimit, audienceOf } from '../model/scope/audience.ts';
import type { RowScope } from './scope.ts';

/**
 * Why a promise is no answer for the service that a row names: it is limited to a group, or made to people, of whom the row does
 * not speak. Nothing where the row names no service, so that anybody may ask.
 */
export function audienceElsewhere({ commitment, version }: Quotation, scope: RowScope): string | undefined {
  if (scope.services.length === 0 && !scope.unknown.some(({ kind }) => kind === 'services')) return undefined;
  const isAsked = (group: RowScope['groups'][number]) => scope.groups.includes(group);
  const limit = version.qualifiers.find((one) => {
    const groups = groupsLimitedTo(one);
    return groups.length > 0 && !groups.some(isAsked);
  });
  if (limit) return `${limit.text} The row does not speak of them.`;
  const audience = audienceOf(commitment);
  const own = [...groupsIn([commitment.title, version.statement].join('\n')), 'consumers' as const];
  return audience === undefined || own.some(isAsked) ? undefined : audienceLimit(audience);
}
