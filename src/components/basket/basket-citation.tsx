import Link from '@docusaurus/Link';
import { useId } from 'react';
import { type Basket, type BasketRow, basketLimits, withChange } from '../../citations/cite/basket/basket.ts';
import { contentOf, statusOf } from '../../citations/cite/content.ts';
import { versionAddress } from '../../model/addresses/routes.ts';
import type { SaidStatus } from '../../model/said/said.ts';
import { asForAll, type ScopeChoice, ScopeSelects, type ScopeTitles } from '../cite/scope-choice.tsx';
import type { BasketLine } from './basket-lines.ts';
import { updateBasket } from './use-basket.ts';

/** An item: what it says and with which limits, what the reader should know, and the reader's own words. */
export function BasketCitation({
  line: { item, title, quotation, refusal, notices, newest, state },
  inventory,
  retry,
}: {
  readonly line: BasketLine;
  /** Unknown until one is loaded. */
  readonly inventory: ScopeTitles | undefined;
  readonly retry: () => void;
}) {
  const { row, id, version } = item;
  const change = (changes: Parameters<typeof withChange>[2]) => {
    updateBasket((basket: Basket) => withChange(basket, row, changes));
  };
  const content = quotation && contentOf(quotation);
  return (
    <>
      <p className="basket-title">
        <Link to={versionAddress(id, version)} className="entry-id">
          {id}@{version}
        </Link>{' '}
        {title} {quotation && <StatusBadge of={statusOf(quotation)} />}
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
          <strong>{state === 'failed' ? 'Left out of copies and files.' : 'Not cited for this.'}</strong> {refusal}{' '}
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
          <button type="button" className="row-action" onClick={() => change({ version: newest })}>
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
        <Words label="Question that it answers" value={item.question} onChange={(question) => change({ question })} />
        <Words label="Note for yourself, not exported" value={item.note} onChange={(note) => change({ note })} />
        {inventory && (
          <ScopeSelects
            inventory={inventory}
            ofRow
            labels={{ service: 'Service of this row', plan: 'Plan of this row', jurisdiction: 'Place of this row' }}
            choice={choiceOf(item)}
            onChange={(choice) => change(scopeIn(choice))}
          />
        )}
      </div>
    </>
  );
}

function StatusBadge({ of: { words, style } }: { readonly of: SaidStatus }) {
  return <span className={`badge badge--${style}`}>{words}</span>;
}

function choiceOf({ service = asForAll, plan = '', jurisdiction = asForAll }: BasketRow): ScopeChoice {
  return { service, plan, jurisdiction };
}

function scopeIn({ service, plan, jurisdiction }: ScopeChoice) {
  const own = (choice: string) => (choice === asForAll ? undefined : choice);
  return { service: own(service), plan, jurisdiction: own(jurisdiction) };
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
