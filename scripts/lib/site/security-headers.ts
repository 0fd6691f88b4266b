/** What browsers are told to allow a built site: its own files, and what stands inline in its pages, by its hash. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What stands inline in pages, each text once. */
export interface InlineParts {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** Values of `style`. */
  readonly attributes: ReadonlySet<string>;
}

/** Types of scripts that browsers run; data, such as JSON-LD, is none. */
const running = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/** Styles that stand in no page, and come with what a reader opens: the logo in DocSearch's modal. */
export const runtimeStyles = ['.cls-1,.cls-2{fill:#003dff;}.cls-2{fill-rule:evenodd;}'] as const;

/** The inline scripts and styles of a page. */
export function inlineParts(page: string): InlineParts {
  const [scripts, styles, attributes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let into: Set<string> | undefined;
  let text = '';
  const parser = new Parser({
    onopentag(name, given) {
      if (given.style) attributes.add(given.style);
      if (name === 'script' && given.src === undefined && running.test(given.type ?? '')) into = scripts;
      if (name === 'style') into = styles;
      text = '';
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      if (into && (name === 'script' || name === 'style')) into.add(text);
      if (name === 'script' || name === 'style') into = undefined;
    },
  });
  parser.end(page);
  return { scripts, styles, attributes };
}

/** The inline scripts and styles of several pages. */
export function allParts(pages: readonly InlineParts[]): InlineParts {
  const together = (name: keyof InlineParts) => new Set(pages.flatMap((parts) => [...parts[name]]));
  return { scripts: together('scripts'), styles: together('styles'), attributes: together('attributes') };
}

/**
 * The policy (CSP Level 3) for pages with these inline parts.
 *
 * @param connect other origins that scripts may ask, where search is answered elsewhere
 */
export function policyOf({ scripts, styles, attributes }: InlineParts, connect: readonly string[] = []): string {
  const sources = (name: string, ...some: readonly string[]) => [name, "'self'", ...some].join(' ');
  return [
    "default-src 'none'",
    sources('script-src', ...hashes(scripts)),
    sources('style-src', ...hashes(new Set([...styles, ...runtimeStyles]))),
    ...(attributes.size > 0 ? [`style-src-attr 'unsafe-hashes' ${hashes(attributes).join(' ')}`] : []),
    sources('img-src', 'data:'),
    sources('font-src'),
    sources('connect-src', ...connect),
    sources('worker-src'),
    sources('manifest-src'),
    sources('form-action'),
    "base-uri 'none'",
  ].join('; ');
}

function hashes(texts: ReadonlySet<string>): string[] {
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}

/** The headers of every answer, in the order in which they are written. */
export function securityHeaders(policy: string): Headers {
  return {
    // What a page may not say of itself: who may frame it.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The page with a policy of its own, for hosts whose headers nobody sets: behind the character set, before anything that runs. */
export function withPolicy(page: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return page.replace(/<meta charset=[^>]*>/i, (charset) => charset + meta);
}

/** What is answered with headers of its own: paths below the base path, where `*` stands for anything at the end, and what they add. */
const ownHeaders: readonly (readonly [paths: readonly string[], added: Headers])[] = [
  // Programs of other sites may read what is published for them, and ask again after five minutes.
  [
    ['api/*', 'schemas/*', 'feeds/*', 'inventory.json'],
    { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300, must-revalidate' },
  ],
  // The digest of each of these is in its name, so that no browser has to ask for one again.
  [['assets/*'], { 'Cache-Control': 'public, max-age=31536000, immutable' }],
];

/** The file of headers that hosts of static files read, and the same for nginx. */
export const headersFile = '_headers';
const nginxFile = 'headers.nginx.conf';

type Headers = Readonly<Record<string, string>>;

/**
 * Writes the headers that a host should send with the files of a built site. What the site has in `static/_headers` stands behind them.
 *
 * @param folder the built site
 * @param baseUrl where it will stand, `/` or `/base/`
 * @param policy what holds for all of its pages
 */
export function writeHeaders(folder: string, baseUrl: string, policy: string): void {
  const headers = securityHeaders(policy);
  const own = join(folder, headersFile);
  writeFileSync(own, headersText(baseUrl, headers) + (existsSync(own) ? readFileSync(own, 'utf8') : ''));
  writeFileSync(join(folder, nginxFile), nginxText(baseUrl, headers));
}

/** The headers as hosts of static files read them: a path, and the headers of what matches it, indented. */
export function headersText(baseUrl: string, headers: Headers): string {
  const rule = (path: string, given: Headers) =>
    `${path}\n${Object.entries(given)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  const own = ownHeaders.flatMap(([paths, added]) => paths.map((path) => rule(baseUrl + path, added)));
  return rule('/*', headers) + own.join('');
}

/** The same for nginx, where a location that adds a header has none of those around it. */
export function nginxText(baseUrl: string, headers: Headers): string {
  // That a file is not there is not kept.
  const always = (name: string) => (name === 'Cache-Control' ? '' : ' always');
  const lines = (given: Headers, indent: string) =>
    Object.entries(given)
      .map(([name, value]) => `${indent}add_header ${name} "${value}"${always(name)};\n`)
      .join('');
  const pattern = (path: string) => path.replaceAll('.', '\\.').replace(/\*$|$/, (end) => (end === '*' ? '' : '$'));
  const locations = ownHeaders.map(
    ([paths, added]) =>
      `location ~ ^${baseUrl}(${paths.map(pattern).join('|')}) {\n${lines({ ...headers, ...added }, '  ')}}\n`,
  );
  return lines(headers, '') + locations.join('');
}

/** The headers that a built site asks for at a path; none where it has no such file. */
export function headersOf(text: string, path: string): Headers {
  let matches = false;
  const found: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (matches) found[name] = value;
  }
  return found;
}
