/** Deciding what to do after each request for an address. Pure: the requests, the clock and chance come from outside. */
import { softNotFound } from './soft-not-found.ts';
import { waitBefore } from './wait.ts';

/** What came of one request. */
export type Attempt =
  | {
      readonly type: 'response';
      readonly status: number;
      readonly location?: string | undefined;
      readonly retryAfter?: string | undefined;
      readonly contentType?: string | undefined;
      /** The beginning of an HTML page, of a GET request only. */
      readonly body?: string | undefined;
    }
  | { readonly type: 'failure'; readonly kind: FailureKind; readonly reason: string };

/** `forbidden`: we do not go there. `certificate`: we do not trust it. The others may be better next time. */
export type FailureKind = 'forbidden' | 'certificate' | 'timeout' | 'name' | 'connection';

/** What is known of an address in the end. */
export type VisitOutcome =
  /** It answers; `movedTo` where it does so under another address for good. */
  | { readonly type: 'ok'; readonly movedTo?: string }
  /** It answers, but not to us: it asks who we are, or to come less often. Says nothing of whether readers can follow. */
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'broken'; readonly reason: string; readonly answered: boolean }
  /** An address within a private network. */
  | { readonly type: 'forbidden'; readonly reason: string };

/** How far a visit is. */
export interface Visit {
  /** Where the next request goes. */
  readonly url: string;
  readonly method: 'HEAD' | 'GET';
  /** Requests made to this address with this method. */
  readonly tries: number;
  /** The redirects so far. */
  readonly hops: readonly { readonly from: string; readonly to: string; readonly permanent: boolean }[];
}

/** How patient a visit is. */
export interface Patience {
  /** Requests to one address with one method. */
  readonly tries: number;
  readonly redirects: number;
  /** Longest wait in milliseconds, whatever a server asks for. */
  readonly longestWait: number;
}

export const defaultPatience: Patience = { tries: 3, redirects: 10, longestWait: 60_000 };

/** The next request, in so many milliseconds at the earliest, or the outcome. */
export type Step =
  | { readonly visit: Visit; readonly wait: number; readonly outcome?: undefined }
  | { readonly outcome: VisitOutcome };

/** A visit that has not begun. */
export function visitTo(url: string): Visit {
  return { url, method: 'HEAD', tries: 0, hops: [] };
}

/** What follows a request. `now` in milliseconds since 1970, `random` from 0 to below 1. */
export function nextStep(
  visit: Visit,
  attempt: Attempt,
  patience: Patience,
  { now, random }: { readonly now: number; readonly random: number },
): Step {
  const tried = { ...visit, tries: visit.tries + 1 };
  const again = (retryAfter?: string): Step | undefined => {
    const wait = waitBefore(tried.tries, { retryAfter, now, random, longest: patience.longestWait });
    return tried.tries < patience.tries && wait !== undefined ? { visit: tried, wait } : undefined;
  };
  const asGet: Step | undefined =
    visit.method === 'HEAD' ? { visit: { ...visit, method: 'GET', tries: 0 }, wait: 0 } : undefined;
  if (attempt.type === 'failure') {
    const { kind, reason } = attempt;
    if (kind === 'forbidden') return { outcome: { type: 'forbidden', reason } };
    // Some servers hang up on HEAD or never answer it.
    const other = kind === 'connection' || kind === 'timeout' ? asGet : undefined;
    return (kind === 'certificate' ? undefined : (other ?? again())) ?? broken(reason, kind === 'certificate');
  }
  const { status, location, retryAfter, contentType } = attempt;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined)
    return redirected(visit, status, location, patience);
  if (status === 429) return again(retryAfter) ?? refused('429 (too many requests)');
  // What HEAD says of a fault counts only once GET says it too.
  if (status >= 400 && asGet) return asGet;
  // 999 is what one large site answers to programs.
  if ([401, 403, 407, 451, 999].includes(status)) return refused(`status ${status}`);
  if (status === 408 || status === 425 || status >= 500) return again(retryAfter) ?? broken(`status ${status}`);
  if (status < 200 || status >= 300) return broken(`status ${status}`);
  // Only the page itself can say that it is not there.
  if (asGet && /html/i.test(contentType ?? 'html')) return asGet;
  const says = softNotFound(attempt.body ?? '');
  return says === undefined ? { outcome: reached(visit) } : broken(`a page that says "${says}" with status ${status}`);
}

function redirected({ url, method, hops }: Visit, status: number, location: string, { redirects }: Patience): Step {
  if (!URL.canParse(location, url)) return broken(`a redirect to "${location}", which is no address`);
  const target = new URL(location, url);
  target.hash = '';
  const to = target.href;
  if (!/^https?:$/.test(target.protocol)) return broken(`a redirect to ${to}`);
  if (to === url || hops.some(({ from }) => from === to)) return broken(`a redirect loop at ${to}`);
  const all = [...hops, { from: url, to, permanent: status === 301 || status === 308 }];
  if (all.length > redirects) return broken(`more than ${redirects} redirects`);
  return { visit: { url: to, method, tries: 0, hops: all }, wait: 0 };
}

/** The new address is the one to which permanent redirects lead before the first temporary one. */
function reached({ hops }: Visit): VisitOutcome {
  const temporary = hops.findIndex(({ permanent }) => !permanent);
  const movedTo = (temporary === -1 ? hops : hops.slice(0, temporary)).at(-1)?.to;
  return movedTo === undefined ? { type: 'ok' } : { type: 'ok', movedTo };
}

function broken(reason: string, answered = true): Step {
  return { outcome: { type: 'broken', reason, answered } };
}

function refused(reason: string): Step {
  return { outcome: { type: 'refused', reason } };
}
