/** Visiting many addresses: few at once, each host in peace. */
import {
  type Attempt,
  defaultPatience,
  nextStep,
  type Patience,
  type VisitOutcome,
  visitTo,
} from '../../../src/checks/external/visit.ts';
import { type Clock, hostGate, systemClock } from './host-gate.ts';

export interface VisitOptions {
  /** Makes one request. */
  readonly request: (url: string, method: 'HEAD' | 'GET') => Promise<Attempt>;
  /** Visits at once, over all hosts. */
  readonly concurrency: number;
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
  readonly patience?: Patience;
  readonly clock?: Clock;
  readonly onVisited?: (url: string) => void;
}

/** The outcome of each address, in the order in which they were given, whatever the order in which they answered. */
export async function visitAll(urls: readonly string[], options: VisitOptions): Promise<Map<string, VisitOutcome>> {
  const { request, concurrency, pause, patience = defaultPatience, clock = systemClock, onVisited } = options;
  const gate = hostGate(pause, clock);
  const outcomes = new Map<string, VisitOutcome>();
  const waiting = inTurns(urls);
  const visitOne = async (url: string): Promise<VisitOutcome> => {
    let visit = visitTo(url);
    let wait = 0;
    for (;;) {
      if (wait > 0) await clock.sleep(wait);
      const { url: at, method } = visit;
      const attempt = await gate(new URL(at).host, () => request(at, method));
      const step = nextStep(visit, attempt, patience, { now: clock.now(), random: clock.random() });
      if (step.outcome) return step.outcome;
      ({ visit, wait } = step);
    }
  };
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      outcomes.set(url, await visitOne(url));
      onVisited?.(url);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  return new Map(
    urls.flatMap((url) => {
      const outcome = outcomes.get(url);
      return outcome ? [[url, outcome] as const] : [];
    }),
  );
}

/** One address of each host, then the next of each, so that those who work at once seldom meet at one host. */
function inTurns(urls: readonly string[]): string[] {
  const turns = new Map<string, number>();
  return urls
    .map((url) => {
      const { host } = new URL(url);
      const turn = turns.get(host) ?? 0;
      turns.set(host, turn + 1);
      return { url, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ url }) => url);
}
