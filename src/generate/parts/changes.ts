/** What a later version of a commitment says otherwise, word by word, as rows of a fact list. */

import { wordChanges } from '../../language/word-changes.ts';
import type { Qualifier, Registry, Version } from '../../model/schema.ts';
import { basisWords, qualifierWords, strengthWords } from '../../model/words.ts';
import { type Inline, inline, join } from '../nodes/nodes.ts';
import { type Fact, isUnresolved } from './parts.ts';
import { timeLimitInWords } from './version-parts.ts';
import { durationInWords, modalityWords, obligorWords, titleOf } from './words.ts';

/**
 * A row for the statement, and one for every qualifier and every other part of the promise that changed. What went stands
 * in `del`, what came in `ins`, each with words for readers who see neither.
 */
export function changeFacts(registry: Registry, before: Version, now: Version): Fact[] {
  const statement = before.statement === now.statement ? ['The same words.'] : words(before.statement, now.statement);
  return [
    ['Statement', ...statement],
    ...qualifierChanges(before.qualifiers, now.qualifiers),
    ...scopeChanges(registry, before.scope, now.scope),
    changed('Strength', strengthWords[before.strength], strengthWords[now.strength]),
    changedList('Bound by', bindings(registry, before), bindings(registry, now)),
    changed('Kind of promise', modalityWords[before.modality], modalityWords[now.modality]),
    changed('Promised by', obligorWords[before.obligor], obligorWords[now.obligor]),
    changed('Applies when', before.trigger, now.trigger),
    changed('Time limit', timeLimit(before), timeLimit(now)),
    changed('How often', frequency(before), frequency(now)),
  ];
}

/** Both texts in one. */
function words(before: string, now: string): Inline[] {
  return wordChanges(before, now).flatMap(({ kind, text }) =>
    kind === 'same' ? [text] : kind === 'removed' ? removed(text) : added(text),
  );
}

function removed(text: string): Inline[] {
  return [inline('del', {}, hidden('[removed: '), text, hidden(']'))];
}

function added(text: string): Inline[] {
  return [inline('ins', {}, hidden('[added: '), text, hidden(']'))];
}

/** For screen readers, which mostly do not tell `del` and `ins` from other text. */
function hidden(text: string): Inline {
  return inline('span', { className: 'visually-hidden' }, text);
}

function changed(label: string, before: string | undefined, now: string | undefined): Fact {
  if (before === now) return undefined;
  if (before === undefined) return [label, ...added(now ?? '')];
  return [label, ...(now === undefined ? removed(before) : words(before, now))];
}

/** Whole items come and go. */
function changedList(label: string, before: readonly string[], now: readonly string[]): Fact {
  const gone = before.filter((item) => !now.includes(item)).map(removed);
  const come = now.filter((item) => !before.includes(item)).map(added);
  return gone.length + come.length > 0 && [label, ...join([...gone, ...come], ' ')];
}

/** A qualifier took the place of the one with its id, else of the next one of its kind that is left. */
function qualifierChanges(before: readonly Qualifier[], now: readonly Qualifier[]): Fact[] {
  const gone = before.filter(({ id }) => !now.some((one) => one.id === id));
  const come = now.filter(({ id }) => !before.some((one) => one.id === id));
  const successors = new Map<Qualifier, Qualifier | undefined>();
  for (const old of before) {
    const taken = new Set(successors.values());
    const next = gone.includes(old)
      ? come.find((one) => one.kind === old.kind && !taken.has(one))
      : now.find(({ id }) => id === old.id);
    successors.set(old, next);
  }
  const taken = new Set(successors.values());
  return [
    ...[...successors].map(([old, next]) =>
      changed(qualifierLabel(old, next), qualifierText(old), next && qualifierText(next)),
    ),
    ...come
      .filter((one) => !taken.has(one))
      .map((one) => changed(qualifierWords[one.kind], undefined, qualifierText(one))),
  ];
}

function qualifierLabel(old: Qualifier, next: Qualifier | undefined): string {
  const label = qualifierWords[old.kind];
  return next && next.kind !== old.kind ? `${label}, now ${qualifierWords[next.kind].toLowerCase()}` : label;
}

function qualifierText({ text, limits, basis, reason }: Qualifier): string {
  return [text, ...(limits ? [`Narrows: ${limits}`] : []), ...grounds(basis, reason)].join(' ');
}

function grounds(basis: Qualifier['basis'], reason: string): string[] {
  return [
    ...(basis === 'explicit' ? [] : [`(${basisWords[basis]})`]),
    ...(reason === 'not-stated' ? [] : [`Reason: ${reason}`]),
  ];
}

function scopeChanges(registry: Registry, before: Version['scope'], now: Version['scope']): Fact[] {
  const services = ({ services: named }: Version['scope']) =>
    named === 'all' ? ['No limit to particular services'] : named.map((id) => titleOf(registry, 'services', id));
  const places = ({ jurisdictions: named }: Version['scope']) =>
    named === 'worldwide'
      ? ['No limit to particular places']
      : named.map((id) => titleOf(registry, 'jurisdictions', id));
  const leftOut = ({ excluded }: Version['scope']) =>
    excluded.map(({ service, where, basis, reason }) =>
      [
        `${titleOf(registry, 'services', service)}.`,
        ...(where ? [`Where: ${where}`] : []),
        ...grounds(basis, reason),
      ].join(' '),
    );
  const data = ({ dataScope }: Version['scope']) => dataScope.map((id) => titleOf(registry, 'terms', id));
  const list = ({ inScopeList: named }: Version['scope']) =>
    isUnresolved(named)
      ? named.unresolved
      : named === 'not-limited'
        ? 'No such list'
        : titleOf(registry, 'instruments', named);
  const [leftOutBefore, leftOutNow] = [leftOut(before), leftOut(now)];
  return [
    changedList('Services', services(before), services(now)),
    leftOutBefore.length === 1 && leftOutNow.length === 1
      ? changed('Left out', leftOutBefore[0], leftOutNow[0])
      : changedList('Left out', leftOutBefore, leftOutNow),
    changedList('Services "in scope"', [list(before)], [list(now)]),
    changedList('Places', places(before), places(now)),
    changedList('Data', data(before), data(now)),
  ];
}

function bindings(registry: Registry, { binding }: Version): string[] {
  return binding.map(({ instrument, provision }) =>
    [titleOf(registry, 'instruments', instrument), ...(typeof provision === 'string' ? [provision] : [])].join(', '),
  );
}

function timeLimit({ timeLimit: limit }: Version): string | undefined {
  return limit && timeLimitInWords(limit).join('');
}

function frequency({ frequency: every }: Version): string | undefined {
  return every && `Every ${durationInWords(every)}`;
}
