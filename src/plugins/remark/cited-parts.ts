/** What a citation becomes on a page: a link with title and status, and below the page a note with the words. */
import type { Link, PhrasingContent, RootContent } from 'mdast';
import { element, inline, link, p } from '../../generate/nodes/nodes.ts';
import { quotedWords } from '../../generate/parts/quoted-words.ts';
import { addressOf, versionAddress } from '../../model/addresses/routes.ts';
import { statusOnReview } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { isCitable } from '../../model/status.ts';
import { currentNumber } from '../../model/versions/current-version.ts';

/** A commitment, in one version or in the newest, or a claim. */
export interface Cited {
  readonly id: string;
  /** From 1; `undefined` for the living page. */
  readonly version: number | undefined;
}

/** The link, and a mark with the status: a reader sees at once that a promise is of the past, or none at all. */
export function citedParts(registry: Registry, cited: Cited, page: string): PhrasingContent[] {
  const { id, version } = cited;
  const token = version === undefined ? id : `${id}@${version}`;
  const commitment = registry.commitments[id];
  const title = (commitment ?? registry.claims[id])?.title ?? '';
  const { style, words } = commitment
    ? statusOnReview(registry, commitment, version)
    : { style: 'kind', words: 'Claim, no commitment' };
  const target = link(addressIn(registry, cited), inline('span', { className: 'entry-id' }, token), ` ${title}`);
  // Becomes a property of the `a` component.
  const noted: Link = { ...(target as Link), data: { hProperties: { 'data-note': noteId(cited, page) } } };
  return [noted, { type: 'text', value: ' ' }, inline('span', { className: `badge badge--${style}` }, words)];
}

function addressIn(registry: Registry, { id, version }: Cited): string {
  const commitment = registry.commitments[id];
  if (!commitment) return addressOf('claims', id);
  return version !== undefined && isCitable(commitment) ? versionAddress(id, version) : addressOf('commitments', id);
}

/** The notes of a page: each once, however often it is cited. */
export function citedNotes(registry: Registry, cited: readonly Cited[], page: string): RootContent {
  const notes = new Map(cited.map((one) => [noteId(one, page), one]));
  return element(
    'CitedNotes',
    {},
    ...[...notes].map(([note, one]) => element('CitedNote', { note }, ...wordsOf(registry, one))),
  );
}

function wordsOf(registry: Registry, { id, version }: Cited) {
  const commitment = registry.commitments[id];
  if (commitment) return quotedWords(registry, id, commitment, version ?? currentNumber(commitment));
  return [p(registry.claims[id]?.summary ?? ''), p(`${id}, a claim: it promises nothing.`)];
}

/** Unique on the page: a partial (`_name.mdx`) is a part of another file's page, and has notes of its own. */
function noteId({ id, version }: Cited, page: string): string {
  const partial = /(?:^|[/\\])_([^/\\]*)\.mdx?$/.exec(page)?.[1];
  return ['cited', partial, id, version && `v${version}`].filter(Boolean).join('-').toLowerCase();
}
