/** What a later version of a commitment says otherwise, word by word, as rows of a fact list. */
import type { WordRun } from '../../language/word-changes.ts';
import type { Registry, Version } from '../../model/schema.ts';
import { type VersionDifference, versionDifferences } from '../../model/versions/version-difference.ts';
import { type Inline, inline, join } from '../nodes/nodes.ts';
import type { Fact } from './parts.ts';

/**
 * A row for the statement, and one for every qualifier and every other part of the promise that changed. What went stands
 * in `del`, what came in `ins`, each with words for readers who see neither.
 */
export function changeFacts(registry: Registry, before: Version, now: Version): Fact[] {
  const same = before.statement === now.statement ? [['Statement', 'The same words.'] as const] : [];
  return [...same, ...rowsOf(toldOnce(versionDifferences(registry, before, now)))];
}

/** What is left out stands among the qualifiers, where an exclusion changed. */
function toldOnce(all: readonly VersionDifference[]): readonly VersionDifference[] {
  const isToldTwice = all.some(({ part, label }) => part === 'Qualifier' && /exclusion/i.test(label));
  return all.filter(({ part }) => !(isToldTwice && part === 'Excluded'));
}

/** What changed, in a few rows: of what stayed the words next to it, and what is left out but once, among the qualifiers. */
export function shortChanges(registry: Registry, before: Version, now: Version): Fact[] {
  return rowsOf(
    toldOnce(versionDifferences(registry, before, now)).map((one) =>
      one.runs ? { ...one, runs: one.runs.map(shortRun) } : one,
    ),
  );
}

/** Of words that stayed, those next to what changed: `… of the last six months`. */
function shortRun({ kind, text }: WordRun, index: number, { length }: readonly WordRun[]): WordRun {
  const words = text.split(' ');
  const kept = 5;
  const [isFirst, isLast] = [index === 0, index === length - 1];
  if (kind !== 'same' || words.length <= kept * (isFirst || isLast ? 1 : 2) + 1) return { kind, text };
  const head = isFirst && !isLast ? '' : words.slice(0, kept).join(' ');
  const tail = isLast ? '' : words.slice(-kept).join(' ');
  return { kind, text: `${head} … ${tail}` };
}

function rowsOf(differences: readonly VersionDifference[]): Fact[] {
  return differences.map((one): Fact => [one.label, ...differenceNodes(one)]);
}

function differenceNodes({ gone, come, runs }: VersionDifference): Inline[] {
  if (!runs) return join([...gone.map((text) => [removed(text)]), ...come.map((text) => [added(text)])], ' ');
  return runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? removed(text) : added(text)));
}

function removed(text: string): Inline {
  return inline('del', {}, hidden('[removed: '), text, hidden(']'));
}

function added(text: string): Inline {
  return inline('ins', {}, hidden('[added: '), text, hidden(']'));
}

/** For screen readers, which mostly do not tell `del` and `ins` from other text. */
function hidden(text: string): Inline {
  return inline('span', { className: 'visually-hidden' }, text);
}
