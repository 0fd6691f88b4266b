import useBaseUrl from '@docusaurus/useBaseUrl';
import { entryBehind } from '../../model/addresses/cited-entry.ts';
import { entryInventoryAddress } from '../../model/addresses/routes.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { announce } from '../announcement.tsx';
import { openCitation } from '../cite/open-citation.ts';
import { publishedInventory } from '../cite/published-inventory.ts';
import { today } from '../cite/today.ts';

/** A commitment that a search found. */
export interface CitableHit {
  readonly id: string;
  /** Undefined where it is the living page: the dialog then has the wording that holds. */
  readonly version: number | undefined;
}

/** The commitment behind the address of a hit; undefined where it is something else, which can't be cited. */
export function commitmentBehind(address: string): CitableHit | undefined {
  const entry = entryBehind(address);
  return entry?.kind === 'commitments' && entry.form !== 'as-of' ? { id: entry.id, version: entry.version } : undefined;
}

/** What opens the dialog for a hit, or says why it can't. */
export function useCiteHit(): (found: CitableHit) => Promise<void> {
  const base = useBaseUrl('/');
  return async ({ id, version }) => {
    if (version !== undefined) return openCitation({ id, version });
    try {
      const { commitments } = await publishedInventory(`${base}${entryInventoryAddress(id).slice(1)}`);
      const commitment = commitments[id];
      if (!commitment) throw new Error('it is not among what is published');
      openCitation({ id, version: currentNumber(commitment, today()) });
    } catch (error) {
      announce(`${id} could not be cited: ${(error as Error).message}. Open its page instead.`);
    }
  };
}

/** The button of a hit. */
export function CiteHitButton({ found, children }: { readonly found: CitableHit; readonly children: string }) {
  const cite = useCiteHit();
  return (
    <button
      type="button"
      className="row-action"
      aria-haspopup="dialog"
      aria-label={`Cite ${tokenOf(found.id, found.version)}`}
      onClick={() => cite(found)}
    >
      {children}
    </button>
  );
}
