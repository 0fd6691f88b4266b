/** What Algolia's refusals mean for the person who pushes. */
import { UsageError } from '../command-line/usage-error.ts';

interface Target {
  /** The key of the push, which no message repeats. */
  readonly secret?: string | undefined;
  readonly appId: string;
  readonly indexName: string;
}

/**
 * An error with what happened, what to do, and how things stand now.
 *
 * @param error what the client threw: `ApiError` has a `status`, `RetryError` none
 * @param state what became of the index, in a sentence
 */
export function pushFailure(error: unknown, { appId, indexName, secret }: Target, state: string): UsageError {
  const { message, name } = error as Error;
  const status = statusOf(error);
  const said = `Algolia said: ${quoted(message, secret)}`;
  return new UsageError(`${explanation()} ${state}`);

  function explanation(): string {
    if (name === 'UnexpectedAnswer') return `${message}.`;
    if (name === 'RetryError')
      return `No answer from the hosts of the application "${appId}" in time, expected them to answer; check ALGOLIA_APP_ID and the network, and run again.`;
    if (/stopped waiting/i.test(message))
      return 'Algolia took the records and was not done with them in time; run again later, when it is less busy.';
    if (/quota|plan|upgrade/i.test(message) && status !== undefined && status >= 400 && status < 500)
      return `The application "${appId}" is at the limit of its plan, expected room for the records; free some, or change the plan. ${said}`;
    switch (status) {
      case 400:
        return `Algolia refused a record or a setting of it, expected it to take them; see what it says. ${said}`;
      case 401:
      case 403:
        return `Unexpected key or application, expected an ALGOLIA_ADMIN_API_KEY that belongs to ALGOLIA_APP_ID "${appId}" and may write "${indexName}"; compare both with Algolia's dashboard. ${said}`;
      case 404:
        return `Unexpected application "${appId}", expected one that exists; compare ALGOLIA_APP_ID with Algolia's dashboard. ${said}`;
      case 413:
        return `A batch was too large for Algolia; use a smaller --batch-size. ${said}`;
      case 429:
        return `Too many requests for the plan of the application "${appId}"; wait some minutes and run again. ${said}`;
      default:
        return `The push failed${status === undefined ? '' : ` with status ${status}`}. ${said}`;
    }
  }
}

/** Of a server's message more than this tells a reader nothing new. */
const longestMessage = 500;

/** A server's message in one line, cut to what a person reads, without the key that it may echo. */
function quoted(message: string, secret = ''): string {
  const line = message.replace(/\s+/g, ' ');
  const safe = secret === '' ? line : line.replaceAll(secret, '…');
  return safe.length > longestMessage ? `${safe.slice(0, longestMessage)}…` : safe;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
