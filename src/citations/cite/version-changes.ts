/** What changed from one version of a commitment to another, in words. */
import type { Inventory, InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import { wordsOf } from '../find/normalise.ts';
import { changesInWords, type WordChange, wordChanges, wordingOf } from './word-changes.ts';

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

/** The words that changed between two texts. */
export function textChanges(before: string, now: string): readonly WordChange[] {
  return wordChanges(wordingOf(before, wordsOf(before)), wordingOf(now, wordsOf(now)));
}

/** Everything that two versions say differently: words of the statement, qualifiers, scope, strength. */
export function differencesInWords(inventory: Inventory, before: InventoryVersion, now: InventoryVersion): string {
  const titles = (kind: 'services' | 'jurisdictions', ids: readonly string[]) =>
    ids.map((id) => inventory[kind][id]?.title ?? id).join(', ');
  const statement = textChanges(before.statement, now.statement);
  const told = statement.length > 0 ? [`in the statement, ${changesInWords(statement)}`] : [];
  for (const { id, kind, text } of now.qualifiers) {
    const old = before.qualifiers.find((one) => one.id === id);
    if (!old) told.push(`new ${kind}: "${text}"`);
    else if (textChanges(old.text, text).length > 0)
      told.push(`in the ${kind} "${id}", ${changesInWords(textChanges(old.text, text))}`);
  }
  for (const { id, kind, text } of before.qualifiers)
    if (!now.qualifiers.some((one) => one.id === id)) told.push(`no longer has the ${kind}: "${text}"`);
  for (const kind of ['services', 'jurisdictions'] as const) {
    const [old, fresh] = [listed(before.scope[kind]), listed(now.scope[kind])];
    const gone = old.filter((id) => !fresh.includes(id));
    const come = fresh.filter((id) => !old.includes(id));
    if (gone.length > 0 && come.length > 0) told.push(`${kind} ${titles(kind, gone)} became ${titles(kind, come)}`);
    else if (gone.length > 0) told.push(`no longer names ${titles(kind, gone)}`);
    else if (come.length > 0) told.push(`now names ${titles(kind, come)}`);
  }
  if (before.strength !== now.strength) told.push(`it was ${strength(before)}, and is ${strength(now)}`);
  return told.join('; ');
}

function listed(scope: readonly string[] | string): readonly string[] {
  return typeof scope === 'string' ? [scope === 'all' ? 'all services' : 'the whole world'] : scope;
}

function strength({ strength: one }: InventoryVersion): string {
  return one === 'contractual' ? 'contractual' : 'a public statement';
}
