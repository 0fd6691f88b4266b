/** Asking for a citation: the quotation, or why there is none and what can be cited instead. */

import { hint } from '../../language/message.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { audienceLimit, audienceOf } from '../../model/scope/audience.ts';
import { coverage } from '../../model/scope/coverage.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { scopeInWords, scopeQuery } from './asked-scope.ts';
import { chooseVersion, refusedOn } from './asked-version.ts';
import { coveringInstead } from './offers.ts';
import { type Quotation, quotation } from './quotation.ts';
import { parseReference } from './reference.ts';
import { type Refused, refuse } from './refusal.ts';

/** What is asked for. */
export interface CiteRequest {
  /** Whatever `parseReference` reads: an id, a token, an address. */
  readonly id: string;
  /** From 1; goes before the version that `id` names. */
  readonly version?: number;
  /** The version that held on that day (YYYY-MM-DD, not after today); the quotation then speaks of it. */
  readonly asOf?: string | undefined;
  /** An id or any name, former ones included. */
  readonly service?: string | undefined;
  /** The id or title of a plan of that service. */
  readonly plan?: string | undefined;
  readonly jurisdiction?: string | undefined;
}

export type CiteResult = { readonly quotation: Quotation } | Refused;

/**
 * The citation that a request asks for.
 *
 * Without a version and a day it is the newest version, and a commitment that was withdrawn or replaced is refused. With both,
 * a version that certainly did not hold on the day is refused; one that may have is cited. Where a
 * service or a place is named, what `coverage` calls covered is cited, and what it leaves open with a limit that says how far the
 * source goes; for a service, a promise to people has the limit that it is none to an organisation. What is excluded or
 * contradicted is refused: an exclusion under certain circumstances too, since nobody can tell whether they are the reader's.
 *
 * @param today YYYY-MM-DD; the day that the quotation speaks of unless the request names another
 */
export function cite(inventory: Inventory, request: CiteRequest, today: string): CiteResult {
  const reference = parseReference(inventory, request.id);
  if ('unknown' in reference)
    return refuse(
      'unknown-id',
      `Unexpected "${reference.unknown}", expected the id, token or address of a commitment${hint(reference.nearest)}`,
    );
  const { entry } = reference;
  if (entry.kind === 'claim')
    return refuse('claim', `${entry.id} is a claim, which promises nothing: it can't be cited as a commitment.`);
  const { id, commitment } = entry;
  const asOf = request.asOf ?? reference.asOf;
  if (asOf !== undefined && !isDate(asOf, 'day'))
    return refuse('unknown-day', `Unexpected day "${asOf}", expected YYYY-MM-DD`);
  if (asOf !== undefined && asOf > today)
    return refuse(
      'unknown-day',
      `Unexpected day "${asOf}", expected one up to today (${today}): what holds then is not known`,
    );
  const query = scopeQuery(inventory, request);
  if ('refusal' in query) return query;
  const chosen = chooseVersion(inventory, id, commitment, request.version ?? reference.version, asOf, today);
  if (typeof chosen !== 'number') return chosen;
  const quoted = quotation(inventory, id, chosen, asOf ?? today);
  if (!quoted) {
    const count = commitment.versions.length;
    return refuse(
      'unknown-version',
      `Unexpected version ${chosen} of ${id}, expected ${count === 1 ? '1' : `one from 1 to ${count}`}`,
    );
  }
  const notHeld = asOf === undefined ? undefined : refusedOn(id, commitment, chosen, asOf);
  if (notHeld) return notHeld;
  if (query.service === undefined && query.jurisdiction === undefined) return { quotation: quoted };
  const answer = coverage(inventory, quoted.version, query);
  const audience = query.service === undefined ? undefined : audienceOf(commitment);
  const limits = [
    ...(audience === undefined ? [] : [audienceLimit(audience)]),
    ...(answer.open ? [answer.reason] : []),
  ];
  if (answer.outcome === 'covered' || answer.open)
    return { quotation: { ...quoted, ...(limits.length > 0 && { reach: limits.join(' ') }) } };
  return {
    refusal: {
      kind: 'not-covered',
      reason: `${quoted.version.token} ${outcomeWords[answer.outcome]} ${scopeInWords(inventory, query)}${answer.partly ? ' in every case' : ''}: ${answer.reason}`,
      ...coveringInstead(inventory, id, quoted.version, query, today),
    },
  };
}

const outcomeWords = {
  covered: 'covers',
  excluded: 'does not cover',
  'not-established': 'is not known to cover',
} as const;
