import type { Version } from '../../model/schema.ts';
import { changesOf } from '../entries.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Alteration, alterationInWords, alterations, conditionStart, listed } from '../wording/alterations.ts';
import { gistOf, similarity } from '../wording/similarity.ts';

/** A change of the promise goes into the direction that its kind names. */
export const changeKindFits: Rule = {
  id: 'change-kind-fits',
  description:
    'A change called "clarifying" moves no limit and drops nothing that narrows, one called "narrowing" does not only widen, one called "broadening" does not only narrow, and none turns the promise round.',
  why: 'Readers are told of a change by its kind. Whoever quoted the old words looks up a narrowing and passes over a broadening; under the wrong name a condition is lost and nobody looks.',
  level: 'error',
  needsAll: true,
  unit: 'changes',
  emptyBecause: 'A registry may have no second version yet.',
  example: {
    bad: "commitments: { 'EX-DATA-3': { versions: [{}, { retention: { period: 'P1Y' }, change: { kind: 'clarifying', reason: 'A shorter sentence.' } }] } }",
    good: "commitments: { 'EX-DATA-3': { versions: [{}, { retention: { period: 'P1Y' }, change: { kind: 'broadening', reason: 'The trust page announces one year.' } }] } }",
    message:
      'Unexpected change "clarifying" that alters the time limit "P180D" (now "P1Y"), expected "narrowing", "broadening" or "erratum"',
  },
  check({ registry }) {
    const names = registryNames(registry);
    const changes = changesOf(registry);
    const findings = changes.flatMap(({ before, version, at }): Finding[] => {
      const message = contradiction(before, version, alterations(before, version, names));
      return message === undefined ? [] : [{ place: { at: [...at, 'change', 'kind'] }, message }];
    });
    return { examined: changes.length, findings };
  },
};

type Direction = 'wider' | 'narrower' | 'unknown';

function contradiction(before: Version, now: Version, altered: readonly Alteration[]): string | undefined {
  const { kind } = now.change;
  if (kind === 'editorial' || kind === 'initial' || kind === 'erratum') return undefined;
  const said = (list: readonly Alteration[]) => list.map(alterationInWords).join(', ');
  if (turnsRound(before, now, altered))
    return `Unexpected change "${kind}" that turns the promise round, the negation ${negationInWords(altered)}, expected the same direction as before, or a promise with an id of its own`;
  if (kind === 'clarifying') {
    const beyond = altered.filter((one) => movesLimit(one, now));
    return beyond.length === 0
      ? undefined
      : `Unexpected change "clarifying" that alters ${said(beyond)}, expected "narrowing", "broadening" or "erratum"`;
  }
  const [meant, other] = kind === 'narrowing' ? (['narrower', 'wider'] as const) : (['wider', 'narrower'] as const);
  const directions = altered.map((one) => directionOf(one, now));
  if (!directions.includes(other) || directions.includes(meant) || directions.includes('unknown')) return undefined;
  return `Unexpected change "${kind}" that only makes the promise ${other}, by ${said(altered)}, expected "${kind === 'narrowing' ? 'broadening' : 'narrowing'}"`;
}

/** What a clearer wording leaves as it is. */
const firm: ReadonlySet<string> = new Set([
  ...['number', 'time limit', 'negation', 'service', 'jurisdiction', 'modality', 'strength', 'obligor'],
  ...['joint', 'bound', 'comparison', 'order', 'side', 'extent'],
]);

/** Clearer words say more; where some are gone, what they narrowed is gone with them. */
function movesLimit(one: Alteration, now: Version): boolean {
  if (one.what === 'words') return one.before.length > 0;
  return firm.has(one.what) || directionOf(one, now) === 'wider';
}

/** A list may stand in what is excepted, where more is less. */
const hasException = /\b(?:unless|except|excluding|other than|only|if|where|when|provided)\b/i;

/** Where an alteration leads; of two that are at odds, and of what may be either, nothing is said. */
function directionOf({ what, before, after }: Alteration, now: Version): Direction {
  const [gone, come] = [before.length > 0, after.length > 0];
  switch (what) {
    case 'qualifier':
    case 'exception':
      return gone && come ? 'unknown' : gone ? 'wider' : 'narrower';
    case 'permission':
    case 'portion':
    case 'aim':
      return gone && come ? 'unknown' : gone ? 'wider' : 'narrower';
    case 'words':
      if (gone && come) return 'unknown';
      // What begins so narrows; a thing in a list is one more; of other words only a reader can tell.
      if (conditionStart.test(before[0] ?? after[0] ?? '')) return gone ? 'wider' : 'narrower';
      return listed.test(before[0] ?? after[0] ?? '') && !hasException.test(now.statement)
        ? gone
          ? 'narrower'
          : 'wider'
        : 'unknown';
    case 'extent':
      return gone && come ? 'unknown' : gone ? 'narrower' : 'wider';
    case 'service':
    case 'jurisdiction':
    case 'kind of data':
      return scopeDirection(before, after);
    case 'strength':
      return before.includes('contractual') ? 'narrower' : 'wider';
    case 'joint':
      // To do A and B is more than to do one of them; to refuse A or B is more than to refuse both at once.
      return (after[0] === 'and') === (now.modality !== 'prohibition') ? 'wider' : 'narrower';
    default:
      return 'unknown';
  }
}

/** More names are wider, fewer narrower; what is left out counts the other way, and "all" is more than any list. */
function scopeDirection(before: readonly string[], after: readonly string[]): Direction {
  const everything = (list: readonly string[]) => list.some((one) => one === 'all' || one === 'worldwide');
  if (everything(before) !== everything(after)) return everything(after) ? 'wider' : 'narrower';
  const left = (list: readonly string[]) => list.filter((one) => one.startsWith('without ')).length;
  const gain = after.length - 2 * left(after) - (before.length - 2 * left(before));
  const isMixed = before.length > 0 && after.length > 0;
  return isMixed || gain === 0 ? 'unknown' : gain > 0 ? 'wider' : 'narrower';
}

/** "Does not" where there was "does", in a sentence of otherwise nearly the same words. */
function turnsRound(before: Version, now: Version, altered: readonly Alteration[]): boolean {
  if (!altered.some(({ what }) => what === 'negation')) return false;
  const [had, has] = [gistOf(before.statement), gistOf(now.statement)];
  return had.marks.startsWith('not ') !== has.marks.startsWith('not ') && similarity(had, has) >= 0.7;
}

function negationInWords(altered: readonly Alteration[]): string {
  return altered.some(({ what, before }) => what === 'negation' && before.length > 0) ? 'gone' : 'new';
}
