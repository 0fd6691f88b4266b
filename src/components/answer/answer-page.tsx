import useIsBrowser from '@docusaurus/useIsBrowser';
import { AnswerReview } from './answer-review.tsx';
import { Intake } from './intake.tsx';
import { type Answering, useAnswering } from './use-answering.ts';

/** The page that answers questionnaires, below its introduction. Without JavaScript the page says what to do instead. */
export function AnswerPage() {
  const answering = useAnswering();
  // Its room is kept until scripts run, so that nothing below moves then.
  return <div className="answer-room">{useIsBrowser() && <AnswerStage answering={answering} />}</div>;
}

function AnswerStage({ answering }: { readonly answering: Answering }) {
  const { stage, cancel } = answering;
  if (stage.at === 'review') return <AnswerReview answering={answering} {...stage} />;
  if (stage.at === 'empty') return <Intake take={answering.take} problem={stage.problem} />;
  const { name, done, all } = stage;
  return (
    <section className="answer-work" aria-label="Work">
      <p id="answer-progress">{all === 0 ? `Reading ${name}…` : `Answering ${name}: row ${done} of ${all}`}</p>
      <progress aria-labelledby="answer-progress" max={all || 1} value={all === 0 ? undefined : done} />
      <button type="button" className="action" onClick={cancel}>
        Cancel
      </button>
    </section>
  );
}
