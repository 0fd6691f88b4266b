import { counted } from '../../language/counts.ts';
import { ColumnChoice } from './column-choice.tsx';
import { accepted, chosen } from './intake.tsx';
import { RowCard } from './row-card.tsx';
import { RowList } from './row-list.tsx';
import type { Answering, Stage } from './use-answering.ts';

/** The questionnaire under review: what was found in it, the row that is decided on, all rows, and the copy. */
export function AnswerReview({
  answering,
  questionnaire: { name, told },
  opened,
  isKept,
}: { readonly answering: Answering } & Omit<Extract<Stage, { at: 'review' }>, 'at'>) {
  const { decisions, row, index, goTo, decide } = answering;
  const { rows, taken, without } = opened;
  const open = rows.length - decisions.size;
  return (
    <>
      <section aria-label="The questionnaire" className="answer-file">
        <p>
          <strong>{name}</strong>: {counted(rows.length, 'row')}, {decisions.size} decided, {open} open.
          {taken > 0 && ` ${counted(taken, 'row')} left alone, since their cell holds something.`}
          {rows.length > 0 && without.length > 0 && ` Without questions: ${without.join(', ')}.`}
        </p>
        {rows.length === 0 && (
          <p role="alert" className="cite-newer">
            No open question was found{without.length > 0 && ` in ${without.join(', ')}`}. Say below which column holds
            the questions, or start over with another file.
          </p>
        )}
        {!isKept && (
          <p className="cite-newer">
            This browser has no room to keep the file: save the decisions before you leave or reload the page.
          </p>
        )}
        <ColumnChoice
          key={name}
          opened={opened}
          told={told}
          isOpen={rows.length === 0}
          onApply={(next) => void answering.again(next)}
        />
      </section>
      {row && (
        <RowCard
          key={row.key}
          row={row}
          place={index}
          count={rows.length}
          decision={decisions.get(row.key)}
          decide={(decision) => decide(row, decision)}
          goTo={goTo}
        />
      )}
      {rows.length > 0 && (
        <section aria-label="The copy" className="answer-copy">
          <p>
            The copy holds what was decided; rows that are open or skipped stay empty. Read each answer before you send
            it, and <a href="../verifying/">verify</a> what you send.
          </p>
          <p className="cite-buttons">
            <button
              type="button"
              className="action action--main"
              disabled={decisions.size === 0}
              onClick={() => void answering.download()}
            >
              Download the copy
            </button>
            <button type="button" className="action" disabled={open === 0} onClick={answering.acceptRest}>
              Accept all open suggestions
            </button>
            <button type="button" className="action" disabled={decisions.size === 0} onClick={answering.saveDecisions}>
              Save decisions
            </button>
          </p>
          <RowList rows={rows} decisions={decisions} index={index} goTo={goTo} />
        </section>
      )}
      <section aria-label="Another file" className="answer-other">
        <div className="field">
          <label htmlFor="answer-other">Saved decisions for this one, or another questionnaire in its place</label>
          <input id="answer-other" type="file" accept={accepted} onChange={(event) => chosen(event, answering.take)} />
        </div>
        <button type="button" className="action action--quiet" onClick={answering.startOver}>
          Start over, and forget this one
        </button>
      </section>
    </>
  );
}
