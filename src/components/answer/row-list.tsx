import type { Decisions } from '../../answers/review/decisions.ts';
import type { ReviewRow } from '../../answers/review/review.ts';
import { decisionWords } from './row-card.tsx';

/** All rows, each a button that leads to it. */
export function RowList({
  rows,
  decisions,
  index,
  goTo,
}: {
  readonly rows: readonly ReviewRow[];
  readonly decisions: Decisions;
  readonly index: number;
  readonly goTo: (place: number) => void;
}) {
  return (
    <details>
      <summary>All rows</summary>
      <ol className="answer-rows">
        {rows.map(({ key, question }, place) => {
          const decision = decisions.get(key);
          return (
            <li key={key}>
              <button type="button" aria-current={place === index ? 'true' : undefined} onClick={() => goTo(place)}>
                <span>{question}</span>{' '}
                <em>{decision === undefined ? 'open' : (decisionWords[decision] ?? decision)}</em>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
