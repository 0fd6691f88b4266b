/** Feeds of what changed, as Atom (RFC 4287) and JSON Feed 1.1: one of all, and one of each place, service, principle and commitment. */
import { addressOf, type FeedKind, feedAddresses, feedKinds, versionAddress } from '../model/addresses/routes.ts';
import { changeInWords, qualifierLines } from '../model/said/said.ts';
import type { Registry } from '../model/schema.ts';
import { tokenOf } from '../model/token.ts';
import { type ChangeEvent, changeEvents, concerns } from '../model/versions/change-events.ts';
import { numberedVersion } from '../model/versions/current-version.ts';
import type { InventorySite } from './inventory.ts';

/** What a feed says of a change, whatever its form. */
interface FeedItem {
  /** The same for ever: the permanent address of the wording, or of its withdrawal. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly words: string;
  /** When it began, at the latest. */
  readonly published: string;
  /** When it was last read against its sources. */
  readonly updated: string;
}

interface Feed {
  readonly title: string;
  readonly home: string;
  readonly items: readonly FeedItem[];
}

/** Address → text of every feed. */
export function feeds(registry: Registry, site: InventorySite): ReadonlyMap<string, string> {
  const events = changeEvents(registry).map((event) => [event, itemOf(registry, event, site)] as const);
  const files = new Map<string, string>();
  const add = (addresses: { readonly atom: string; readonly json: string }, feed: Feed) => {
    files.set(addresses.atom, atomOf(feed, absolute(site, addresses.atom), site));
    files.set(addresses.json, jsonOf(feed, absolute(site, addresses.json)));
  };
  add(feedAddresses(), {
    title: site.title,
    home: absolute(site, '/changes/'),
    items: events.map(([, item]) => item),
  });
  for (const kind of feedKinds)
    for (const [id, { title }] of Object.entries(registry[kind]))
      add(feedAddresses(kind, id), {
        title: `${title} · ${site.title}`,
        home: absolute(site, addressOf(kind, id)),
        items: events.flatMap(([event, item]) => (isAbout(registry, event, kind, id) ? [item] : [])),
      });
  return files;
}

function isAbout(registry: Registry, event: ChangeEvent, kind: FeedKind, of: string): boolean {
  const { id, commitment } = event;
  if (kind === 'commitments') return id === of;
  if (kind === 'principles') return commitment.principles.some((one) => one === of);
  return concerns(registry, event, kind === 'services' ? { service: of } : { jurisdiction: of });
}

function itemOf(
  registry: Registry,
  { id, commitment, number, isWithdrawal, lastDay }: ChangeEvent,
  site: InventorySite,
) {
  const version = numberedVersion(commitment, number);
  const url = absolute(site, versionAddress(id, number));
  const kind = isWithdrawal ? 'Withdrawal' : changeInWords(version, commitment.versions[number - 2]);
  const reason = isWithdrawal ? (commitment.withdrawn?.reason ?? '') : version.change.reason;
  return {
    id: isWithdrawal ? `${url}#withdrawn` : url,
    url,
    title: `${tokenOf(id, number)} ${commitment.title}: ${kind}`,
    words: [reason, version.statement, ...qualifierLines(registry, version)].join('\n'),
    published: `${lastDay}T00:00:00Z`,
    updated: `${commitment.review.reviewed}T00:00:00Z`,
  };
}

function absolute(site: InventorySite, path: string): string {
  return `${site.address}${path.slice(1)}`;
}

function atomOf({ title, home, items }: Feed, self: string, site: InventorySite): string {
  const updated =
    items
      .map((item) => item.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const entries = items.map(
    (item) =>
      `<entry><id>${xml(item.id)}</id><title>${xml(item.title)}</title><link href="${xml(item.url)}"/><published>${item.published}</published><updated>${item.updated}</updated><content type="text">${xml(item.words)}</content></entry>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(self)}</id><title>${xml(title)}</title><updated>${updated}</updated><author><name>${xml(site.title)}</name></author><link rel="self" href="${xml(self)}"/><link href="${xml(home)}"/>
${entries.join('')}</feed>
`;
}

function jsonOf({ title, home, items }: Feed, self: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.words,
      date_published: item.published,
      date_modified: item.updated,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}

/** Text within XML; what XML 1.0 has no place for is left out. */
function xml(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (one) => marks[one] ?? one);
}
