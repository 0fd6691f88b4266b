/** One request to one address. Follows nothing, trusts nothing, and ends. */
import { type LookupAddress, lookup as lookupName } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Attempt, FailureKind } from '../../../src/checks/external/visit.ts';
import { systemCode } from '../command-line/usage-error.ts';
import { mayVisit } from './public-address.ts';

export interface RequestOptions {
  /** Milliseconds for the whole request. */
  readonly timeout: number;
  readonly userAgent: string;
  readonly allowLoopback: boolean;
  /** Bytes of a page that are read; titles and headings stand at its beginning. */
  readonly mostBytes: number;
  /** The system's, unless told. */
  readonly lookup?: Lookup;
}

/** Every address of a name. */
export type Lookup = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Makes the request. Never rejects: whatever goes wrong is the attempt's failure. */
export function request(url: string, method: 'HEAD' | 'GET', options: RequestOptions): Promise<Attempt> {
  const { timeout, userAgent, allowLoopback } = options;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  // Names are judged by the addresses that they stand for, when they are looked up.
  if (isIP(host) !== 0 && !mayVisit(host, allowLoopback))
    return Promise.resolve({ type: 'failure', kind: 'forbidden', reason: `${host} is not public` });
  return new Promise((resolve) => {
    const send = protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = send(url, {
      method,
      agent: false,
      lookup: guardedLookup(allowLoopback, options.lookup ?? lookupName),
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8', 'Accept-Encoding': 'identity' },
    });
    const timer = setTimeout(() => {
      outgoing.destroy(new RequestError('ETIMEDOUT', `no answer within ${timeout / 1000} s`));
    }, timeout);
    const settle = (attempt: Attempt) => {
      clearTimeout(timer);
      resolve(attempt);
      // What is left of a large body is not wanted.
      outgoing.destroy();
    };
    outgoing.on('error', (error) => settle(failure(error)));
    outgoing.on('response', (response) => {
      readBeginning(response, method, options.mostBytes).then(settle, (error: Error) => settle(failure(error)));
    });
    outgoing.end();
  });
}

async function readBeginning(response: IncomingMessage, method: string, mostBytes: number): Promise<Attempt> {
  const { statusCode: status = 0, headers } = response;
  const answer: Attempt = {
    type: 'response',
    status,
    location: headers.location,
    retryAfter: headers['retry-after'],
    contentType: headers['content-type'],
  };
  if (method === 'HEAD' || status < 200 || status >= 300 || !/html/i.test(headers['content-type'] ?? 'html'))
    return answer;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes >= mostBytes) break;
  }
  return { ...answer, body: decode(Buffer.concat(chunks).subarray(0, mostBytes), headers['content-type']) };
}

/** Not every page is in UTF-8; an unknown encoding is read as if it were. */
function decode(bytes: Uint8Array, contentType = ''): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

class RequestError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Looks up a name, and refuses it where any of its addresses is not public. The connection uses the addresses judged here. */
function guardedLookup(allowLoopback: boolean, lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !mayVisit(address, allowLoopback));
      const [first] = addresses ?? [];
      if (error) callback(error, []);
      else if (refused)
        callback(new RequestError('EFORBIDDEN', `${hostname} stands for ${refused.address}, which is not public`), []);
      else if (options.all === true || !first) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** The first words of `reason` are ours, so that reports do not change with versions of Node. */
function failure(error: Error): Attempt {
  const code = systemCode(error) ?? '';
  const [kind, reason]: [FailureKind, string] =
    code === 'EFORBIDDEN'
      ? ['forbidden', error.message]
      : code === 'ETIMEDOUT'
        ? ['timeout', error instanceof RequestError ? error.message : 'no connection in time']
        : ['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code)
          ? ['name', `unknown host name (${code})`]
          : /^(?:CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/.test(code)
            ? ['certificate', `certificate that is not trusted (${code})`]
            : ['connection', `connection that broke off (${code || error.message})`];
  return { type: 'failure', kind, reason };
}
