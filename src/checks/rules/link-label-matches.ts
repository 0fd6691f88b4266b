import { asReaderSees, blanked } from '../../language/letters.ts';
import { entryAt, versionIn } from '../../model/addresses/cited-entry.ts';
import { addressOf, versionAnchor } from '../../model/addresses/routes.ts';
import { currentNames } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { type PageTarget, targetOf } from '../links/link-target.ts';
import { allLinks } from '../links/links.ts';
import { type CitationToken, citationPrefixes, tokensOf } from '../prose/tokens.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** A link whose text is an id, a version, an address or a name leads there. */
export const linkLabelMatches: Rule = {
  id: 'link-label-matches',
  description:
    'A link whose text is the id of a commitment or claim, a version, an address of this site, the name of a service, place or authority, or the last part of an address leads to that entry, version or page.',
  why: 'Readers copy the id that they see and quote the words that they find behind it. Where the two differ, the citation is of a promise that says something else.',
  level: 'error',
  unit: 'links whose text says where they lead',
  example: {
    language: 'mdx',
    bad: 'See [EX-GOV-1](/commitments/ex-gov-2/).',
    good: 'See [EX-GOV-1](/commitments/ex-gov-1/).',
    message:
      'Unexpected link "EX-GOV-1" to "/commitments/ex-gov-2/", expected "/commitments/ex-gov-1/", which its text says',
  },
  check(context) {
    const prefixes = citationPrefixes(context.registry);
    const pages = entryPages(context.registry);
    const namedBy = namedPages(context.registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const link of allLinks(context)) {
      const said = saidBy(link.text, context, prefixes);
      // The text of an image describes what it shows.
      if (isFile(link.url)) continue;
      const target = sectionOf(targetOf(link, context));
      if (!said) {
        const named = namedBy(link.text, target) ?? lastPart(link.text, target, context);
        if (!named) continue;
        examined++;
        if (named.leadsThere) continue;
        const message = `Unexpected link "${link.text}" to "${link.url}", expected "${named.path}", which its text says`;
        findings.push({ place: link.place, message });
        continue;
      }
      examined++;
      if (leadsThere(said, target, pages)) continue;
      const expected = said.path === undefined ? `#${said.fragment}` : addressFrom(said);
      const message = `Unexpected link "${link.text}" to "${link.url}", expected "${expected}", which its text says`;
      findings.push({ place: link.place, message });
    }
    return { examined, findings };
  },
};

/** The kinds of which an entry is known by its name; laws have a rule of their own. */
const namedKinds = ['services', 'jurisdictions', 'authorities', 'principles', 'topics'] as const;

/** Looks up the entry whose name is all of a link's text; nothing where the link leads to no entry of that kind. */
function namedPages(registry: Registry) {
  const kindAt = new Map<string, string>();
  const byName = new Map<string, { readonly kind: string; readonly path: string }[]>();
  for (const kind of namedKinds)
    for (const [id, entry] of entriesOf(registry, kind)) {
      const path = addressOf(kind, id);
      kindAt.set(path, kind);
      for (const name of new Set(currentNames(entry).map(nameKey)))
        byName.set(name, [...(byName.get(name) ?? []), { kind, path }]);
    }
  return (text: string, target: PageTarget | undefined) => {
    const kind = target && kindAt.get(target.path);
    const meant = byName.get(nameKey(text))?.filter((one) => one.kind === kind) ?? [];
    const [first] = meant;
    return first && { path: first.path, leadsThere: meant.some(({ path }) => path === target?.path) };
  };
}

/** The page beside the target whose address ends with the text of a link: `edition-named` for `/checks/edition-named/`. */
function lastPart(text: string, target: PageTarget | undefined, { routes }: CheckContext) {
  const parent = target && /^(\/.+\/)[^/]+\/$/.exec(target.path)?.[1];
  if (parent === undefined || !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(text)) return undefined;
  const path = `${parent}${text}/`;
  return routes.has(path) ? { path, leadsThere: path === target?.path } : undefined;
}

function nameKey(text: string): string {
  return asReaderSees(text).replace(/^the /, '');
}

/** What the text of a link says of where it leads. */
interface Said {
  /** `undefined` where only the version is said. */
  readonly path: string | undefined;
  readonly fragment: string | undefined;
  /** Whether the text has other words, so that the link may well lead to something about the entry. */
  readonly amongWords: boolean;
  /** An address is meant with its fragment; for an id or a version, the page alone will do. */
  readonly exact: boolean;
}

function saidBy(text: string, context: CheckContext, prefixes: ReadonlySet<string>): Said | undefined {
  const address = addressSaid(text.trim(), context);
  if (address) return { ...address, amongWords: false, exact: true };
  const tokens = tokensOf(text, prefixes);
  const [token] = tokens;
  const rest = blanked(text, tokens);
  const version = /^[\W_]*(?:the )?(?:version|v\.?) ?(\d+)\W*$/i.exec(rest)?.[1];
  if (!token) {
    if (version === undefined) return undefined;
    return { path: undefined, fragment: versionAnchor(Number(version)), amongWords: false, exact: false };
  }
  if (tokens.some(({ id }) => id !== token.id)) return undefined;
  const place = placeOf(token, context.registry, version === undefined ? token.version : Number(version));
  return place && { ...place, amongWords: /[\p{L}\p{N}]/u.test(rest) && version === undefined, exact: false };
}

/** An address of this site: a path with a slash at its beginning, or one with the host. */
function addressSaid(text: string, context: CheckContext): PageTarget | undefined {
  const host = URL.canParse(context.siteAddress) ? new URL(context.siteAddress).host : '';
  const full = host !== '' && text.startsWith(`${host}/`) ? `https://${text}` : text;
  // A slash alone begins other things too: a path of several parts, or of one that ends with a slash, is an address.
  if (!/^(?:https?:\/\/\S+|\/(?:[\w.~%-]+\/)+\S*|\/[\w.~%-]+#\S*)$/i.test(full)) return undefined;
  return isFile(full) ? undefined : sectionOf(targetOf({ url: full, page: '/' }, context));
}

/** The page of a version counts as that version's section of the living page. */
function sectionOf(target: PageTarget | undefined): PageTarget | undefined {
  const entry = target && entryAt(target.path);
  if (entry?.form !== 'version' || entry.version === undefined) return target;
  return { path: addressOf('commitments', entry.id), fragment: versionAnchor(entry.version) };
}

/** Where an entry stands; nothing for one that does not exist, which another rule reports. */
function placeOf({ id }: CitationToken, registry: Registry, version: number | undefined) {
  const kind = entryOf(registry, 'commitments', id) ? 'commitments' : entryOf(registry, 'claims', id) && 'claims';
  if (!kind) return undefined;
  const [path = '', fragment] = addressOf(kind, id).split('#');
  return { path, fragment: fragment ?? (version === undefined ? undefined : versionAnchor(version)) };
}

/** The pages and fragments of all that can be cited. */
function entryPages(registry: Registry): ReadonlySet<string> {
  return new Set(
    (['commitments', 'claims'] as const).flatMap((kind) =>
      entriesOf(registry, kind).map(([id]) => addressOf(kind, id)),
    ),
  );
}

function leadsThere(said: Said, target: PageTarget | undefined, pages: ReadonlySet<string>): boolean {
  if (!target) return said.amongWords || said.path === undefined;
  const { path, fragment } = target;
  if (said.path === undefined)
    return fragment === undefined || versionIn(fragment) === undefined || fragment === said.fragment;
  if (path !== said.path)
    return said.amongWords && !pages.has(path) && !(fragment !== undefined && pages.has(`${path}#${fragment}`));
  if (said.fragment === undefined || fragment === said.fragment) return true;
  if (said.exact) return false;
  // The page holds what is meant; a section of it that is no version and no other entry does too.
  return fragment === undefined || !(versionIn(fragment) !== undefined || pages.has(`${path}#${fragment}`));
}

function addressFrom({ path = '', fragment }: Said): string {
  if (fragment !== undefined && versionIn(fragment) !== undefined) return `${path}${fragment}/`;
  return fragment === undefined ? path : `${path}#${fragment}`;
}

function isFile(url: string): boolean {
  return /\.(?!mdx?\b)\w+$/i.test(url.replace(/[?#].*$/s, '').replace(/^https?:\/\/[^/]*/i, ''));
}
