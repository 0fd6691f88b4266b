/** Addresses that commitments had before, which lead to their pages for ever. */
import { addressOf } from './routes.ts';

/** What is asked of a commitment; a registry and a published inventory both hold it. */
export interface Moved {
  readonly commitments: Readonly<Record<string, { readonly formerAddresses?: readonly string[] }>>;
}

/** Former address → the address of the living page. Both are paths below the site, with a slash at both ends. */
export function formerAddresses({ commitments }: Moved): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(commitments).flatMap(([id, commitment]) =>
      (commitment.formerAddresses ?? []).map((former): [string, string] => [former, addressOf('commitments', id)]),
    ),
  );
}
