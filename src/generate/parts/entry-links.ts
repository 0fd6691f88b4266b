/** How a page names an entry that has a page of its own. */
import { addressOf } from '../../model/addresses/routes.ts';
import type { Kind } from '../../model/ids.ts';
import { hasCitableIds } from '../../model/kinds.ts';
import { provisionTitle, titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { type Inline, join, link } from '../nodes/nodes.ts';
import type { EntryKey } from '../usage.ts';

/** A link to an entry's page; without text, under its title. */
export function entryLink(registry: Registry, kind: Kind, id: string, label?: string): Inline {
  return link(addressOf(kind, id), label ?? titleOf(registry, kind, id));
}

/** Links to entries, separated by commas. */
export function entryLinks(registry: Registry, kind: Kind, ids: readonly string[]): Inline[] {
  return join(ids.map((id) => [entryLink(registry, kind, id)]));
}

/** The id of a commitment as a link to its page. */
export function idLink(id: string): Inline {
  return link(addressOf('commitments', id), id);
}

/** What can be cited by its id and its title, a claim so that nobody takes it for a commitment; anything else by its title. */
export function namedEntry(registry: Registry, { kind, id }: EntryKey): Inline[] {
  return hasCitableIds(kind)
    ? [link(addressOf(kind, id), id), ` ${titleOf(registry, kind, id)}`]
    : [entryLink(registry, kind, id)];
}

/** A promise so. */
export function namedPromise(registry: Registry, id: string): Inline[] {
  return namedEntry(registry, { kind: 'commitments', id });
}

/** An instrument, and which part of it. */
export function provisionLink(
  registry: Registry,
  { instrument, provision }: { readonly instrument: string; readonly provision?: string },
): Inline[] {
  return [
    entryLink(registry, 'instruments', instrument),
    ...(provision ? [`, ${provisionTitle(registry, instrument, provision)}`] : []),
  ];
}

/** A link under its whole address: what is on paper, or kept for ever, has to be typed. */
export function wholeLink(siteAddress: string, path: string): Inline {
  return link(path, `${siteAddress}${path.slice(1)}`);
}
