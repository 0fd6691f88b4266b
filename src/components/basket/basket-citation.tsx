import Link from '@docusaurus/Link';
import { useId } from 'react';
import { basketLimits, withChange } from '../../citations/cite/basket.ts';
import { contentOf } from '../../citations/cite/content.ts';
import { versionAddress } from '../../model/addresses/routes.ts';
import { statusWords } from '../../model/said/said.ts';
import type { BasketLine } from './basket-lines.ts';
import { updateBasket } from './use-basket.ts';

/** An item: what it says and with which limits, what the reader should know, and the reader's own words. */
export function BasketCitation({
  line: { item, title, quotation, refusal, notices, newest, state },
  index,
  retry,
}: {
  readonly line: BasketLine;
  readonly index: number;
  readonly retry: () => void;
}) {
  const { id, version } = item;
  const content = quotation && contentOf(quotation);
  return (
    <>
      <p className="basket-title">
        <Link to={versionAddress(id, version)} className="entry-id">
          {id}@{version}
        </Link>{' '}
        {title}{' '}
        {quotation && (
          <span className={`badge badge--status-${quotation.commitment.status}`}>
            {statusWords[quotation.commitment.status]}
          </span>
        )}
      </p>
      {state === 'loading' && <p>Loading…</p>}
      {content && (
        <blockquote>
          <p>{content.statement}</p>
          {content.qualifiers.map(({ label, words }) => (
            <p key={words}>
              <strong>{label}:</strong> {words}
            </p>
          ))}
        </blockquote>
      )}
      {refusal && (
        <p className="cite-refused">
          <strong>Left out of copies and files.</strong> {refusal}{' '}
          {state === 'failed' && (
            <button type="button" className="row-action" onClick={retry}>
              Try again
            </button>
          )}
        </p>
      )}
      {newest !== undefined && (
        <p className="cite-newer">
          Version {newest} has taken the place of this wording.{' '}
          <button
            type="button"
            className="row-action"
            onClick={() => updateBasket((basket) => withChange(basket, index, { version: newest }))}
          >
            Take version {newest}
          </button>
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice} className="cite-newer">
          {notice}
        </p>
      ))}
      <div className="basket-words">
        <Words
          label="Question that it answers"
          value={item.question}
          onChange={(question) => updateBasket((basket) => withChange(basket, index, { question }))}
        />
        <Words
          label="Note for yourself, not exported"
          value={item.note}
          onChange={(note) => updateBasket((basket) => withChange(basket, index, { note }))}
        />
      </div>
    </>
  );
}

function Words({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={basketLimits.characters}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
