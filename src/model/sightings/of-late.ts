/** What texts of late say a promise: for a service or a place, whether or not its own wording takes that in, and at all. */
import type { Commitment, Registry } from '../schema.ts';
import type { CoverageQuery, ScopeNames } from '../scope/coverage.ts';
import { currentNumber } from '../versions/current-version.ts';
import { attestedBy, type Sighted, sighted, speaksOf, standing } from './sightings.ts';

/**
 * The texts of the months before a commitment's last review that say as much as its present wording, newest first: pages have no
 * clock. With a service or a place, those that speak of it: each answers for what it names, so that it may say for a service
 * what the wording says of a word for several.
 */
export function textsOfLate(
  registry: ScopeNames & Pick<Registry, 'sources'>,
  commitment: Commitment,
  { service, jurisdiction }: CoverageQuery = {},
) {
  const known = sighted(registry, commitment);
  return attestedBy(registry, known, currentNumber(commitment), commitment.review.reviewed).filter((one) => {
    const isAsked = service !== undefined || jurisdiction !== undefined;
    return speaksOf(registry, one, {
      services: service === undefined ? one.services : [service],
      jurisdictions: jurisdiction === undefined ? one.jurisdictions : [jurisdiction],
      // Whoever looks at a service is taken for a business, unless the text names the service.
      customers: isAsked && one.services === 'all' ? ['business'] : one.customers,
    });
  });
}

/** Whether texts of the months before a day say what a version says: for all that it holds for, for a part of that, or not at all. */
export function saidOfLate(
  names: ScopeNames,
  commitment: Sighted,
  number: number,
  today: string,
): 'whole' | 'part' | undefined {
  if (standing(names, commitment, number, { today }).attested) return 'whole';
  return attestedBy(names, commitment, number, today).length > 0 ? 'part' : undefined;
}
