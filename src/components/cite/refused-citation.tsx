import useBaseUrl from '@docusaurus/useBaseUrl';
import { statedScope } from '../../citations/cite/basket/basket.ts';
import { cite } from '../../citations/cite/lookup.ts';
import { offersInWords, type Refusal } from '../../citations/cite/refusal.ts';
import { inventoryAddress } from '../../model/addresses/routes.ts';
import { useInventory } from './inventories.ts';
import { type CitedVersion, openCitation } from './open-citation.ts';
import type { ScopeChoice } from './scope-choice.tsx';
import { today } from './today.ts';

/** Why there is no citation for the reader's choice, and what can be cited instead: the one occasion that needs the whole inventory. */
export function RefusedCitation({
  cited,
  choice,
  refusal,
}: {
  readonly cited: CitedVersion;
  readonly choice: ScopeChoice;
  readonly refusal: Refusal;
}) {
  const [fetched, retry] = useInventory(useBaseUrl(inventoryAddress));
  const whole = fetched.state === 'there' ? fetched.inventory : undefined;
  const request = { ...cited, ...statedScope(choice) };
  const result = whole && cite(whole, request, today());
  const instead = result && 'refusal' in result ? result.refusal : undefined;
  return (
    <section className="cite-refused" aria-label="Why it is refused">
      <p>
        <strong>Not to be cited for this.</strong> {refusal.reason}
      </p>
      {fetched.state === 'loading' && <p>Looking for commitments that do cover it…</p>}
      {fetched.state === 'failed' && (
        <p>
          Others could not be looked for: {fetched.why}.{' '}
          <button type="button" className="row-action" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {instead?.offers.length === 0 && <p>No other commitment on the same subject covers it either.</p>}
      {instead && instead.offers.length > 0 && (
        <>
          <p>{offersInWords(instead)}</p>
          <ul className="cite-offers">
            {instead.offers.map(({ id, version, token, title }) => (
              <li key={token}>
                <button type="button" className="row-action" onClick={() => openCitation({ id, version })}>
                  {token}
                </button>{' '}
                {title}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
