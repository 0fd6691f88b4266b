/** Courtesy: one request to a host at a time, and a pause between two. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

/** The machine's own. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/**
 * Runs work for a host once the work before it is done and the pause is over.
 *
 * @param pause milliseconds between the end of one request and the start of the next
 */
export function hostGate(pause: number, clock: Clock): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<number>>();
  return async (host, work) => {
    const before = last.get(host);
    let done: (at: number) => void = () => {};
    last.set(host, new Promise((resolve) => (done = resolve)));
    if (before) {
      const left = (await before) + pause - clock.now();
      if (left > 0) await clock.sleep(left);
    }
    try {
      return await work();
    } finally {
      done(clock.now());
    }
  };
}
