import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Decision } from '../../answers/review/decisions.ts';
import type { AnswerChoice, ReviewRow } from '../../answers/review/review.ts';
import { entryBehind } from '../../model/addresses/cited-entry.ts';

/** The row that is decided on: its question, and what may be written, each with all that narrows it and why it was chosen. */
export function RowCard({
  row: { grid, row, question, scope, choices },
  place,
  count,
  decision,
  decide,
  goTo,
}: {
  readonly row: ReviewRow;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly decision: Decision | undefined;
  readonly decide: (decision: Decision) => void;
  readonly goTo: (place: number) => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: false }), []);
  const listed = choices.filter((one, index) => index === 0 || one.decision !== 'nothing-fits');
  /** The letters of the command, while the row has the focus. */
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letters: Readonly<Record<string, Decision | undefined>> = {
      a: listed[0]?.decision,
      2: listed[1]?.decision,
      3: listed[2]?.decision,
      n: 'nothing-fits',
      s: 'skip',
    };
    const chosen = letters[event.key.toLowerCase()];
    if (event.key.toLowerCase() === 'b') goTo(place - 1);
    else if (chosen === undefined) return;
    else decide(chosen);
    event.preventDefault();
  }
  return (
    <section className="answer-row" aria-labelledby="answer-row" onKeyDown={press}>
      <h2 id="answer-row" ref={head} tabIndex={-1}>
        Row {place + 1} of {count}
      </h2>
      <p className="answer-where">
        {grid}, row {row}
        {scope !== '' && `, for ${scope}`}
        {decision !== undefined && <strong> Decided: {decisionWords[decision] ?? decision}.</strong>}
      </p>
      <blockquote className="answer-question">{question}</blockquote>
      <ol className="answer-choices">
        {listed.map((choice, index) => (
          <Choice
            key={choice.decision}
            choice={choice}
            isChosen={choice.decision === decision}
            isFirst={index === 0}
            onChoose={() => decide(choice.decision)}
          />
        ))}
      </ol>
      <p className="cite-buttons answer-bar">
        <span>
          Row {place + 1} of {count}
        </span>
        {listed.every((one) => one.decision !== 'nothing-fits') && (
          <button type="button" className="action" onClick={() => decide('nothing-fits')}>
            Nothing fits
          </button>
        )}
        <button type="button" className="action" onClick={() => decide('skip')}>
          Skip
        </button>
        <button type="button" className="action action--quiet" disabled={place === 0} onClick={() => goTo(place - 1)}>
          Back
        </button>
        <button
          type="button"
          className="action action--quiet"
          disabled={place === count - 1}
          onClick={() => goTo(place + 1)}
        >
          Next
        </button>
      </p>
      <p className="answer-keys">
        Keys in this row: A uses the first, 2 and 3 the others, N nothing fits, S skips, B goes back.
      </p>
    </section>
  );
}

/** What is no token, in words. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  skip: 'skipped',
  'nothing-fits': 'nothing fits',
  'no-commitment': 'no commitment answers this',
};

function Choice({
  choice: { title, answer, why },
  isChosen,
  isFirst,
  onChoose,
}: {
  readonly choice: AnswerChoice;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}) {
  const label = 'Use this';
  return (
    <li className={isChosen ? 'answer-choice answer-choice--chosen' : 'answer-choice'}>
      <h3>{title}</h3>
      <p className="answer-words">
        <Linked text={answer} />
      </p>
      {why !== '' && (
        <details className="fold answer-why">
          <summary>Why this?</summary>
          <p>
            <Linked text={why} />
          </p>
        </details>
      )}
      <button
        type="button"
        className={isFirst ? 'action action--main' : 'action'}
        aria-pressed={isChosen}
        aria-label={`${label}: ${title}`}
        onClick={onChoose}
      >
        {label}
      </button>
    </li>
  );
}

/** Words with their addresses as links; a review stays where it is. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/[^\s\])]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} target="_blank" rel="noopener noreferrer">
        {shortName(part)}
      </a>
    ) : (
      part
    ),
  );
}

/** What an address is called in a line: a version by its number, anything else by its path. */
function shortName(address: string): string {
  const entry = entryBehind(address);
  if (entry?.kind !== 'commitments' || entry.form === 'as-of') return address.replace(/^https?:\/\/[^/]+/, '');
  return entry.version === undefined ? entry.id : `${entry.id}, version ${entry.version}`;
}
