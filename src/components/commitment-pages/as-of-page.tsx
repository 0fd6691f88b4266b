import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { asOfInWords, versionAsOf } from '../../citations/cite/as-of.ts';
import type { CommitmentRoute } from '../../generate/pages/entries/version-page.ts';
import { addressOf, entryInventoryAddress, versionAddress } from '../../model/addresses/routes.ts';
import type { InventoryCommitment } from '../../model/inventory/inventory.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { useInventory } from '../cite/inventories.ts';
import { CommitmentLayout } from './commitment-layout.tsx';
import { pageNodes } from './page-nodes.tsx';

/** The page that tells which version held on the day of `?date=2018-06-01`. Without a script it lists them with their dates. */
export default function AsOfPage({ page }: { readonly page: CommitmentRoute }) {
  const { search } = useLocation();
  const history = useHistory();
  const asked = new URLSearchParams(search).get('date') ?? '';
  // The server knows no query: the page begins as it was rendered there.
  const [day, setDay] = useState('');
  useEffect(() => setDay(asked), [asked]);
  return (
    <CommitmentLayout page={page} label="On a day" noIndex>
      <p>
        <span className="entry-id">{page.id}</span> · <Link to={addressOf('commitments', page.id)}>The commitment</Link>
      </p>
      <form className="as-of-form" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="as-of-date">Day</label>
        <input
          id="as-of-date"
          name="date"
          type="date"
          value={day}
          onChange={({ target }) => history.replace({ search: target.value === '' ? '' : `?date=${target.value}` })}
        />
        <noscript>Choosing a day needs JavaScript. Compare your day with the dates below.</noscript>
      </form>
      <output className="as-of-answer" htmlFor="as-of-date">
        {day !== '' && <FetchedAnswer id={page.id} day={day} />}
      </output>
      {pageNodes(page.content)}
    </CommitmentLayout>
  );
}

/** The answer, once the commitment's own inventory is there: no page carries it for those who ask for no day. */
function FetchedAnswer({ id, day }: Omit<AnswerProps, 'commitment'>) {
  const [fetched, retry] = useInventory(useBaseUrl(entryInventoryAddress(id)));
  if (fetched.state === 'loading') return null;
  if (fetched.state === 'failed')
    return (
      <p className="as-of">
        The dates could not be loaded: {fetched.why}.{' '}
        <button type="button" className="action" onClick={retry}>
          Try again
        </button>
      </p>
    );
  const commitment = fetched.inventory.commitments[id];
  return commitment ? <Answer id={id} commitment={commitment} day={day} /> : null;
}

interface AnswerProps {
  readonly id: string;
  readonly commitment: InventoryCommitment;
  readonly day: string;
}

function Answer({ id, commitment, day }: AnswerProps) {
  if (!isDate(day, 'day'))
    return (
      <p className="as-of">Unexpected date “{day}”, expected a calendar day such as 2018-06-01 (year, month, day).</p>
    );
  const answer = versionAsOf(commitment, day);
  const numbers =
    'certain' in answer
      ? [answer.certain]
      : 'between' in answer
        ? answer.between.filter((one): one is number => one !== 'none')
        : [];
  return (
    <div className="as-of">
      <p>{asOfInWords(id, commitment, day)}</p>
      {numbers.length > 0 && (
        <p>
          {numbers.map((number, index) => (
            <span key={number}>
              {index > 0 && ' · '}
              <Link to={versionAddress(id, number)}>Read version {number}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
