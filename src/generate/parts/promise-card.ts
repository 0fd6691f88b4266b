/** A promise in a list: name and firmness; on a card the words with what narrows them, when and for what. */
import { capitalised } from '../../language/letters.ts';
import { addressOf, isCitable } from '../../model/addresses/routes.ts';
import {
  cautionsInWords,
  dateInShort,
  lastSeenForEach,
  qualifiersInWords,
  scopeInLine,
  statusWords,
  strengthInWords,
} from '../../model/said/said.ts';
import type { Commitment, Registry } from '../../model/schema.ts';
import { coverage, type Scoped } from '../../model/scope/coverage.ts';
import { lastSightings, sighted } from '../../model/sightings/sightings.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Attributes, type Block, element, inline, line, link, p, strong } from '../nodes/nodes.ts';
import { qualifierLabel } from './said-nodes.ts';

/**
 * @param place of the page that it stands on, if it is one's: a reader's service is asked for together with it
 */
export function promiseCard(registry: Registry, id: string, place?: string): Block {
  const commitment = registry.commitments[id];
  if (!commitment) return line('li', {}, id);
  const version = currentVersion(commitment);
  const limits = qualifiersInWords(registry, version).map((one) =>
    line('li', { className: `qualifier qualifier--${one.kind}` }, qualifierLabel(one), ` ${one.words}`),
  );
  return element(
    'li',
    { className: 'promise', ...narrowedBy(registry, version, place), ...citedVersion(commitment) },
    promiseName(id, commitment),
    p(version.statement),
    ...narrowing(...limits, ...cautionItems(registry, commitment)),
    scopeLine(registry, commitment),
  );
}

/**
 * A promise in an index: its name, and how firm it is.
 *
 * @param narrowed what a reader may narrow the index by, as `narrowedBy` has it
 * @param more what else is to be said of it
 */
export function promiseLine(id: string, commitment: Commitment, narrowed: Attributes = {}, ...more: Block[]): Block {
  return element(
    'li',
    { className: 'promise', ...narrowed, ...citedVersion(commitment) },
    promiseName(id, commitment),
    ...more,
  );
}

/** What stands below a promise of which only the name is shown: newer texts that say less, where it holds, and when it was last seen. */
export function standingLines(registry: Registry, commitment: Commitment): Block[] {
  return [...narrowing(...cautionItems(registry, commitment)), scopeLine(registry, commitment)];
}

/** The same where there is room for the date alone. */
export function dateLine(registry: Registry, commitment: Commitment): Block {
  return line('p', { className: 'promise-scope' }, capitalised(seenWhen(registry, commitment)));
}

function narrowing(...items: readonly Block[]): Block[] {
  return items.length === 0 ? [] : [element('ul', { className: 'qualifiers' }, ...items)];
}

function cautionItems(registry: Registry, commitment: Commitment): Block[] {
  return cautionsInWords(registry, sighted(registry, commitment), currentNumber(commitment)).map(({ head }) =>
    line('li', { className: 'qualifier qualifier--limit' }, strong('Caution'), ` ${head}`),
  );
}

/** `seen 2018–2020, for part of it May 2021`: by its own sources, and by the newest text that says as much for some of those whom it holds for. */
export function seenWhen(registry: Registry, commitment: Commitment): string {
  const own = `seen ${dateInShort(currentVersion(commitment).lastAttested)}`;
  const [newest] = lastSightings(registry, sighted(registry, commitment), currentNumber(commitment)).seen;
  return newest ? `${own}, for part of it ${dateInShort(newest.when)}` : own;
}

/** Where a promise holds, its status, and when it was last seen, in a line. */
function scopeLine(registry: Registry, commitment: Commitment): Block {
  const seen = lastSeenForEach(registry, sighted(registry, commitment), currentNumber(commitment));
  const scope = scopeInLine(registry, currentVersion(commitment).scope);
  return line('p', { className: 'promise-scope' }, `${scope} · ${statusWords[commitment.status]}. ${seen}`);
}

/**
 * What a reader narrows a list by, as attributes: `data-services`, those that a version holds for in a place, as ids or `*` for
 * each, and `data-open`, those that a word for several may take in and no source says so.
 */
export function narrowedBy(registry: Registry, version: Scoped, jurisdiction?: string): Attributes {
  const all = Object.keys(registry.services);
  const asked = { ...(jurisdiction !== undefined && { jurisdiction }) };
  const answers = all.map((service) => ({ service, answer: coverage(registry, version, { service, ...asked }) }));
  const held = answers.filter(({ answer }) => answer.outcome === 'covered').map(({ service }) => service);
  const open = answers.filter(({ answer }) => answer.open).map(({ service }) => service);
  return {
    'data-services': held.length === all.length ? '*' : held.join(' '),
    ...(open.length > 0 && { 'data-open': open.join(' ') }),
  };
}

/** What a list is saved by: the version that is cited; of a draft none. */
function citedVersion(commitment: Commitment): Attributes {
  return isCitable(commitment) ? { 'data-version': String(currentNumber(commitment)) } : {};
}

function promiseName(id: string, commitment: Commitment): Block {
  const version = currentVersion(commitment);
  const number = String(currentNumber(commitment));
  return line(
    'p',
    { className: 'promise-name' },
    inline('span', { className: 'entry-id' }, id),
    ' ',
    strong(link(addressOf('commitments', id), commitment.title)),
    ' ',
    inline('span', { className: `badge badge--strength-${version.strength}` }, strengthInWords(version)),
    ...(isCitable(commitment) ? [' ', inline('CiteRow', { id, version: number })] : []),
  );
}
