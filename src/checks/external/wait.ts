/** How long to wait before asking again. */

/** Milliseconds before the second request; each further one waits twice as long. */
const first = 1000;

/**
 * Milliseconds: what the server asks for, or exponential backoff of which half is left to chance, so that several
 * waiting for one server do not come back at once. `undefined` where a server asks for more than the longest wait.
 *
 * @param tries requests so far, from 1
 * @param retryAfter seconds or a date (RFC 9110, section 10.2.3)
 */
export function waitBefore(
  tries: number,
  {
    retryAfter,
    now,
    random,
    longest,
  }: {
    readonly retryAfter?: string | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** From 0 to below 1. */
    readonly random: number;
    readonly longest: number;
  },
): number | undefined {
  const asked = askedFor(retryAfter?.trim(), now);
  if (asked !== undefined) return asked > longest ? undefined : asked;
  const backoff = Math.min(longest, first * 2 ** (tries - 1));
  return Math.round(backoff / 2 + (backoff / 2) * random);
}

function askedFor(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = /^[A-Z][a-z]{2}/.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
