/**
 * Asks one question at a time, and of those that come meanwhile only the newest: everybody who waits gets its answer, so that
 * the answer to a few letters is never shown as that to the words which followed.
 */
export function newestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  let newest: { readonly question: Question } | undefined;
  let running: Promise<Answer> | undefined;
  async function run(): Promise<Answer> {
    for (;;) {
      const asked = newest as { readonly question: Question };
      const [outcome] = await Promise.allSettled([ask(asked.question)]);
      if (asked !== newest) continue;
      running = undefined;
      if (outcome.status === 'fulfilled') return outcome.value;
      throw outcome.reason;
    }
  }
  return (question) => {
    newest = { question };
    running ??= run();
    return running;
  };
}
