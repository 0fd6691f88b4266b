/** A promise in a list: name and firmness; on a card the words with what narrows them, when and for what. */
import { counted } from '../../language/counts.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import {
  beneficiaryWords,
  cautionsInWords,
  lastSeenForEach,
  qualifiersInWords,
  type SaidQualifier,
  scopeInLine,
  seenDates,
  yearsInWords,
} from '../../model/said/said.ts';
import type { Commitment, Registry } from '../../model/schema.ts';
import { apartFrom } from '../../model/scope/apart.ts';
import { type CoverageQuery, coverage, type Scoped } from '../../model/scope/coverage.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { isCitable } from '../../model/status.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import {
  type Attributes,
  type Block,
  element,
  type Inline,
  inline,
  line,
  link,
  p,
  strong,
  unfolding,
} from '../nodes/nodes.ts';
import { qualifierLabel } from './said-nodes.ts';
import { strengthBadge } from './standing-badges.ts';
import { isSeenOfLate } from './standing-groups.ts';

/**
 * @param of the service or the place whose page it stands on, if it is one's: a reader's service is asked for together with a place
 * @param isShort whether what narrows it unfolds, but for what it leaves out
 */
export function promiseCard(registry: Registry, id: string, of: CoverageQuery = {}, isShort = false): Block {
  const commitment = registry.commitments[id];
  if (!commitment) return line('li', {}, id);
  const version = currentVersion(commitment);
  return promiseItem(
    registry,
    commitment,
    of,
    {},
    promiseName(registry, id, commitment, of),
    p(version.statement),
    ...(isShort ? shortLimits : limits)(qualifiersInWords(registry, version)),
    standingLine(registry, commitment, of),
  );
}

/** Everything that narrows a statement. */
function limits(qualifiers: readonly SaidQualifier[]): Block[] {
  const items = qualifiers.map((one) =>
    line('li', { className: `qualifier qualifier--${one.kind}` }, qualifierLabel(one), ` ${one.words}`),
  );
  return items.length === 0 ? [] : [element('ul', { className: 'qualifiers' }, ...items)];
}

/** The same with what is left out in sight, and the rest below a line that counts it. */
function shortLimits(qualifiers: readonly SaidQualifier[]): Block[] {
  const rest = qualifiers.filter(({ kind }) => kind !== 'exclusion');
  // One line to unfold one item saves nothing.
  if (rest.length < 2) return limits(qualifiers);
  const kinds = [...new Set(rest.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => counted(rest.filter((one) => one.kind === kind).length, kind));
  return [
    ...limits(qualifiers.filter(({ kind }) => kind === 'exclusion')),
    unfolding([`Narrowed by ${counts.join(' and ')}`], ...limits(rest)),
  ];
}

/**
 * A promise in an index: its name, how firm it is, and when it was last seen.
 *
 * @param of the service or the place whose page it stands on; without it nobody narrows the index
 */
export function promiseLine(registry: Registry, id: string, commitment: Commitment, of?: CoverageQuery): Block {
  const seen = inline('span', { className: 'promise-seen' }, seenInYears(registry, commitment));
  const late = of === undefined ? [] : namedOfLate(registry, commitment);
  return promiseItem(
    registry,
    commitment,
    of,
    { ...(late.length > 0 && { 'data-late': late.join(' ') }) },
    promiseName(registry, id, commitment, of, ' ', seen),
  );
}

/** The services that a promise names, or is known to take in by what it names, for which a text of late says it: whoever chooses one of them has it in sight. */
function namedOfLate(registry: Registry, commitment: Commitment): string[] {
  const version = currentVersion(commitment);
  if (version.scope.services === 'all') return [];
  return Object.keys(registry.services).filter(
    (service) =>
      coverage(registry, version, { service }).outcome === 'covered' && isSeenOfLate(registry, commitment, { service }),
  );
}

/** The same where there is room for how it stands: where it holds, when it was last seen, and newer texts that say less. */
export function promiseWithStanding(registry: Registry, id: string, commitment: Commitment, of: CoverageQuery): Block {
  return promiseItem(
    registry,
    commitment,
    of,
    {},
    promiseName(registry, id, commitment, of),
    standingLine(registry, commitment, of),
  );
}

function promiseItem(
  registry: Registry,
  commitment: Commitment,
  of: CoverageQuery | undefined,
  attributes: Attributes,
  ...content: readonly Block[]
): Block {
  const narrowed = of === undefined ? {} : narrowedBy(registry, currentVersion(commitment), of.jurisdiction);
  return element('li', { className: 'promise', ...narrowed, ...attributes, ...citedVersion(commitment) }, ...content);
}

/** `last seen 2018–2020, in part 2021`: the same in the room that a list has. */
function seenInYears(registry: Registry, commitment: Commitment): string {
  const { own, newest } = seenDates(registry, sighted(registry, commitment), currentNumber(commitment));
  return `${audience(commitment, 'to')}last seen ${yearsInWords(own)}${newest ? `, in part ${yearsInWords(newest)}` : ''}`;
}

/** `To individuals · `, where it is made to people and not to an organisation: else a list offers it to whoever asks for a service. */
function audience({ beneficiary }: Commitment, to: 'to' | 'To'): string {
  return beneficiary === 'individual' ? `${to} ${beneficiaryWords.individual.toLowerCase()} · ` : '';
}

/** Where a promise holds, when it was last seen, and which newer texts say less, on the page of a service those that may concern it, in the order in which it was said. */
function standingLine(registry: Registry, commitment: Commitment, { service }: CoverageQuery): Block {
  const known = sighted(registry, commitment);
  const number = currentNumber(commitment);
  // What a text says of a service that may be the same one is told on the pages of both.
  const concerned = service === undefined ? undefined : [service, ...apartFrom(registry.services, service)];
  return line(
    'p',
    { className: 'promise-scope' },
    `${audience(commitment, 'To')}${scopeInLine(registry, currentVersion(commitment).scope)} · ${lastSeenForEach(registry, known, number)}`,
    ...cautionsInWords(registry, known, number, concerned).flatMap(({ head }): Inline[] => [
      ' ',
      inline('span', { className: 'promise-caution' }, strong('Caution:'), ` ${head}`),
    ]),
  );
}

/**
 * What a reader narrows a list by, as attributes: `data-services`, those that a version holds for in a place, as ids or `*` for
 * each, and `data-open`, those that a word for several, or for a whole, may take in and no source says so, or `*` for all others.
 */
export function narrowedBy(registry: Registry, version: Scoped, jurisdiction?: string): Attributes {
  const all = Object.keys(registry.services);
  const asked = { ...(jurisdiction !== undefined && { jurisdiction }) };
  const answers = all.map((service) => ({ service, answer: coverage(registry, version, { service, ...asked }) }));
  const held = answers.filter(({ answer }) => answer.outcome === 'covered').map(({ service }) => service);
  const open = answers.filter(({ answer }) => answer.open).map(({ service }) => service);
  return {
    'data-services': held.length === all.length ? '*' : held.join(' '),
    ...(open.length > 0 && { 'data-open': open.length + held.length === all.length ? '*' : open.join(' ') }),
  };
}

/** What a list is saved by: the version that is cited; of a draft none. */
function citedVersion(commitment: Commitment): Attributes {
  return isCitable(commitment) ? { 'data-version': String(currentNumber(commitment)) } : {};
}

function promiseName(
  registry: Registry,
  id: string,
  commitment: Commitment,
  of: CoverageQuery | undefined,
  ...more: readonly Inline[]
): Block {
  const number = String(currentNumber(commitment));
  const { style, text } = strengthBadge(registry, commitment, of);
  return line(
    'p',
    { className: 'promise-name' },
    inline('span', { className: 'entry-id' }, id),
    ' ',
    strong(link(addressOf('commitments', id), commitment.title)),
    ' ',
    inline('span', { className: `badge badge--${style}` }, text),
    ...more,
    ...(isCitable(commitment) ? [' ', inline('CiteRow', { id, version: number })] : []),
  );
}
