import { tally } from '../../../language/groups.ts';
import { type BuiltScript, findingIn, htmlPages, notFoundPage, type SiteRule } from '../built-site.ts';
import { excerpt } from '../promises.ts';

const call =
  '(?:\\b(?:fetch|import|importScripts|sendBeacon|Worker|SharedWorker|WebSocket|EventSource|XMLHttpRequest)\\s*\\(\\s*|\\.open\\(\\s*["\'`](?:GET|POST|PUT)["\'`]\\s*,\\s*|[.{,]\\s*(?:src|action)\\s*[=:]\\s*|\\.href\\s*=\\s*|\\.setAttribute\\(\\s*["\'`](?:src|href)["\'`]\\s*,\\s*|\\bnew\\s+(?:Request|Image)\\(\\s*)';
const address = '["\'`](?<url>(?:https?:|wss?:)?\\/\\/(?<host>[\\w-]+(?:\\.[\\w-]+)+)[^"\'`]*)';

/** What a script asks for or loads, by a whole address. */
const loads = new RegExp(`${call}${address}`, 'giu');
/** The same by a name that was given to the address shortly before. */
const loadsNamed = new RegExp(
  `\\b(?<name>[\\w$]+)\\s*=\\s*${address}["'\`][^]{0,200}?\\b(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource)\\(\\s*\\k<name>\\b`,
  'gu',
);

/** Addresses that stand in code that is never run here, with the reason. */
const neverAsked: readonly { readonly start: string; readonly because: string }[] = [
  {
    start: 'https://cdn.jsdelivr.net/npm/search-insights@',
    because: 'The search of Algolia asks for it only where its "insights" are set, which nothing here does.',
  },
];

/** Code comes from the site, and asks nobody else. */
export const siteScriptOwn: SiteRule = {
  id: 'site-script-own',
  description: 'No script asks another host for something, and code within a page is that of all pages.',
  why: 'The site says that it tells no third party who reads what. A script that was slipped into one page sees whatever its reader does.',
  level: 'error',
  unit: 'scripts',
  emptyBecause: 'A site may do without scripts.',
  example: {
    language: 'html',
    bad: '<script>fetch("https://count.example/hit")</script>',
    good: '<script src="/assets/main.js"></script>',
    message: 'Unexpected request of a script to "https://count.example/hit", expected one of the site itself',
  },
  check(site) {
    const own = new URL(site.url).host;
    const pages = htmlPages(site).filter(([file, { refresh }]) => file !== notFoundPage && refresh === undefined);
    const counts = tally(pages.flatMap(([, { scripts }]) => scripts.map(({ text }) => text)));
    const inline = pages.flatMap(([file, { scripts }]) =>
      scripts.flatMap(({ text, offset }) => {
        const found = requests(text).filter(({ host }) => host !== own);
        if (found.length > 0) return found.map((one) => requested(file, offset + one.index, one.url));
        if ((counts.get(text) ?? 0) * 2 > pages.length) return [];
        return [
          findingIn(site, file, offset, `Unexpected code ${excerpt(text)} in a page, expected that of all pages alone`),
        ];
      }),
    );
    const files = [...site.scripts].flatMap(([file, script]) =>
      requests(script.code)
        .filter(({ host, index }) => host !== own && !isSaid(script, index))
        .map(({ index, url }) => requested(file, index, url)),
    );
    return { examined: counts.size + site.scripts.size, findings: [...inline, ...files] };

    function requested(file: string, offset: number, url: string) {
      return findingIn(
        site,
        file,
        offset,
        `Unexpected request of a script to "${url}", expected one of the site itself`,
      );
    }
  },
};

interface Request {
  readonly url: string;
  readonly host: string;
  readonly index: number;
}

function requests(code: string): Request[] {
  return [...code.matchAll(loads), ...code.matchAll(loadsNamed)]
    .map(({ groups, index }) => ({ url: groups?.url ?? '', host: groups?.host ?? '', index }))
    .filter(({ url }) => !neverAsked.some(({ start }) => url.startsWith(start)));
}

/** Whether a place is within a text, as where a page tells of code. */
function isSaid({ texts }: BuiltScript, index: number): boolean {
  return texts().some(({ offset, end }) => offset < index && index < end);
}
