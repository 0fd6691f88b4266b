/** Whom a promise is to, and whom a row asks for: what is promised to people, or to a group alone, is no answer for any organisation. */
import type { Quotation } from '../citations/cite/quotation.ts';
import { forOthersThan } from '../citations/find/groups.ts';
import type { RowScope } from './scope.ts';

/**
 * Why a promise is no answer for the service that a row names: it is limited to a group, or made to people, of whom the row does
 * not speak. Nothing where the row names no service, so that anybody may ask.
 */
export function audienceElsewhere({ commitment, version }: Quotation, scope: RowScope): string | undefined {
  if (scope.services.length === 0 && !scope.unknown.some(({ kind }) => kind === 'services')) return undefined;
  const reason = forOthersThan(scope.groups, commitment, version);
  return reason && `${reason} The row does not speak of them.`;
}
