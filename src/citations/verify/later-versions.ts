/** What changed from one version of a commitment to another, in words. */
import { uncapitalised } from '../../language/letters.ts';
import type { WordRun } from '../../language/word-changes.ts';
import type { Inventory, InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import { type VersionDifference, versionDifferences } from '../../model/versions/version-difference.ts';
import { changesInWords, shownChanges, wordingOf } from './shown-changes.ts';

/** The steps from a version to the newest: each later version's kind of change. */
export function laterVersions({ versions }: InventoryCommitment, number: number): readonly InventoryVersion[] {
  return versions.slice(number);
}

/** Whether what a version says can be more than what the newest says. */
export function takesBack(later: readonly InventoryVersion[]): boolean {
  return later.some(({ change: { kind } }) => kind === 'narrowing' || kind === 'erratum');
}

/** Whether the newest version promises the same as an older one. */
export function keepsMeaning(later: readonly InventoryVersion[]): boolean {
  return later.every(({ change: { kind } }) => kind === 'editorial' || kind === 'clarifying');
}

/** `version 2 is a narrowing ("reason")`, for each later version. */
export function stepsInWords(later: readonly InventoryVersion[]): string {
  const article = (kind: string) => (/^[aeiou]/.test(kind) ? 'an' : 'a');
  return later
    .map(({ version, change: { kind, reason } }) => {
      const noun = kind === 'editorial' || kind === 'clarifying' ? `${kind} change` : kind;
      return `version ${version} is ${article(kind)} ${noun} (${reason.replace(/[.\s]+$/, '')})`;
    })
    .join('; ');
}

/** Whether two texts differ in more than typography. */
export function differs(before: string, now: string): boolean {
  return shownChanges(wordingOf(before), wordingOf(now)).length > 0;
}

/** The parts that a reader of a citation has to know of. */
const told: ReadonlySet<VersionDifference['part']> = new Set([
  'Statement',
  'Qualifier',
  'Services',
  'Places',
  'Strength',
]);

/** What two versions say differently in these, as a message has it. */
export function differencesInWords(inventory: Inventory, before: InventoryVersion, now: InventoryVersion): string {
  return versionDifferences(inventory, before, now)
    .filter(({ part }) => told.has(part))
    .map(differenceInWords)
    .filter((words) => words !== '')
    .join('; ');
}

function differenceInWords({ part, label, qualifier, gone, come, runs }: VersionDifference): string {
  const name = uncapitalised(label);
  const [old, fresh] = [gone, come].map((items) => items.join(', '));
  if (part === 'Statement' || part === 'Qualifier') {
    if (gone.length === 0) return `new ${name}: "${fresh}"`;
    if (come.length === 0) return `no longer has the ${name}: "${old}"`;
    const changes = changesInWords(changesOf(runs ?? []));
    return changes === '' ? '' : `in the ${name}${qualifier === undefined ? '' : ` "${qualifier}"`}, ${changes}`;
  }
  if (gone.length === 0) return `now names ${fresh}`;
  return come.length === 0 ? `no longer names ${old}` : `${name}: "${old}" became "${fresh}"`;
}

/** Runs as changes, without those of punctuation alone. */
function changesOf(runs: readonly WordRun[]): readonly { readonly gone: string; readonly come: string }[] {
  return runs
    .flatMap(({ kind, text }, index) => {
      const next = runs[index + 1];
      if (kind === 'removed') return [{ gone: trimmed(text), come: next?.kind === 'added' ? trimmed(next.text) : '' }];
      return kind === 'added' && runs[index - 1]?.kind !== 'removed' ? [{ gone: '', come: trimmed(text) }] : [];
    })
    .filter(({ gone, come }) => gone !== come);
}

/** A run's words, without what stands around them. */
function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
