import { quotedList } from '../../language/message.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import { kinds } from '../../model/ids.ts';
import { currentNames } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import { allLinks } from '../links/links.ts';
import type { Finding, Place, Rule } from '../rule.ts';
import { wordsAlone } from '../wording/shingles.ts';

/** A link that names a law leads to that law. */
export const linkNamesItsInstrument: Rule = {
  id: 'link-names-its-instrument',
  description: 'A link whose text names an instrument does not lead to another one.',
  why: 'Readers cite what the link says and quote what they find behind it. The two have to be the same law, of the same province and year.',
  level: 'error',
  needsAll: true,
  unit: 'links to instruments',
  example: {
    language: 'mdx',
    bad: 'See the [Data Act](/instruments/xn-cloud-guidance/).',
    good: 'See the [Data Act](/instruments/xn-data-act/).',
    message: 'Unexpected link "Data Act" to "xn-cloud-guidance", expected one to "xn-data-act", which it names',
  },
  check({ registry, documents }) {
    const owners = addressesOf(registry);
    const names = namesOf(registry);
    const providers = providerHosts(registry);
    const findings: Finding[] = [];
    let examined = 0;
    for (const { url, text, place } of [
      ...allLinks({ registry, documents }),
      ...officialTexts(registry),
      ...entryLinks(registry),
    ]) {
      const owner = owners.get(address(url));
      const isOfProvider =
        providers.has(hostOf(url)) || [...providers].some((host) => siteOf(host) === siteOf(hostOf(url)));
      const named = owner || isOfProvider ? instrumentsIn(text, names) : [];
      if (!owner && named.length === 0) continue;
      examined++;
      if (!owner) {
        // A law is read where it is published, and not with a company that keeps it.
        const laws = named.filter((id) => lawKinds.includes(entryOf(registry, 'instruments', id)?.kind));
        if (laws.length === 0 || wordsAlone(text).length > longestName(registry, laws)) continue;
        const message = `Unexpected link "${text}" to ${hostOf(url)}, a site of the provider, expected one to ${quotedList(laws)}, which it names`;
        findings.push({ place, message });
        continue;
      }
      if (named.length === 0 || named.some((id) => owner.has(id))) continue;
      const message = `Unexpected link "${text}" to ${quotedList([...owner])}, expected one to ${quotedList(named)}, which it names`;
      findings.push({ place, message });
    }
    return { examined, findings };
  },
};

const lawKinds: readonly unknown[] = ['statute', 'regulation', 'guidance'];

/** How many words the longest name of some laws has, an article before it counted. */
function longestName(registry: Registry, ids: readonly string[]): number {
  const names = ids.flatMap((id) => currentNames(entryOf(registry, 'instruments', id)));
  return Math.max(0, ...names.map((name) => wordsAlone(name).length)) + 1;
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** `contoso.com` of `privacy.contoso.com`. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** The hosts of the provider's own pages and documents. */
function providerHosts(registry: Registry): ReadonlySet<string> {
  return new Set(
    entriesOf(registry, 'sources').flatMap(([, { type, url }]) =>
      (type === 'provider-page' || type === 'provider-document') && typeof url === 'string' ? [hostOf(url)] : [],
    ),
  );
}

/** An address without its fragment, nor what makes no difference. */
function address(url: string): string {
  return url
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '//')
    .replace(/\/$/, '');
}

/** Address → the instruments that it belongs to: their own pages here, and their official texts. */
function addressesOf(registry: Registry): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const add = (url: string, id: string) =>
    void owners.set(address(url), (owners.get(address(url)) ?? new Set()).add(id));
  for (const [id] of entriesOf(registry, 'instruments')) add(addressOf('instruments', id), id);
  for (const { url, id } of officialTexts(registry)) add(url, id);
  return owners;
}

interface OfficialText {
  readonly url: string;
  readonly text: string;
  readonly id: string;
  readonly place: Place;
}

function officialTexts(registry: Registry): OfficialText[] {
  return entriesOf(registry, 'instruments').flatMap(([id, instrument]) =>
    'officialTexts' in instrument
      ? itemsAt(instrument.officialTexts, ['instruments', id, 'officialTexts']).flatMap(({ item, at }) =>
          typeof item.url === 'string'
            ? [{ url: item.url, text: item.label, id, place: { at: [...at, 'label'] } }]
            : [],
        )
      : [],
  );
}

/** The links that entries have in a list of their own, each with what it is called. */
function entryLinks(registry: Registry): Pick<OfficialText, 'url' | 'text' | 'place'>[] {
  return kinds.flatMap((kind) =>
    entriesOf(registry, kind).flatMap(([id, entry]) =>
      'links' in entry && Array.isArray(entry.links)
        ? itemsAt(entry.links, [kind, id, 'links']).flatMap(({ item, at }) =>
            typeof item.url === 'string' ? [{ url: item.url, text: item.label, place: { at: [...at, 'label'] } }] : [],
          )
        : [],
    ),
  );
}

/** First word → names that begin with it, longest first, as their words and the instruments that bear them. */
type Names = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly ids: ReadonlySet<string> }[]>;

function namesOf(registry: Registry): Names {
  const byName = new Map<string, Set<string>>();
  for (const [id, entry] of entriesOf(registry, 'instruments')) {
    for (const name of currentNames(entry)) {
      const key = wordsAlone(name).join(' ');
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  const index = new Map<string, { words: string[]; ids: Set<string> }[]>();
  for (const [name, ids] of byName) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, ids }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The instruments that a text names: at each word the longest name, whose words count no second time. */
function instrumentsIn(text: string, names: Names): string[] {
  const words = wordsAlone(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const name = names
      .get(words[at] ?? '')
      ?.find((one) => one.words.every((word, index) => words[at + index] === word));
    for (const id of name?.ids ?? []) found.add(id);
    at += name?.words.length ?? 1;
  }
  return [...found];
}
