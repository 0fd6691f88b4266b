/** What differs between places, services or versions, side by side. Pure, on the published inventory alone. */

import { capitalised } from '../../language/letters.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { coverageInWords, qualifierLines, seenWhen } from '../../model/said/said.ts';
import { coverage } from '../../model/scope/coverage.ts';
import { isMade } from '../../model/status.ts';
import { readToken, tokenOf } from '../../model/token.ts';
import { currentVersion } from '../../model/versions/current-version.ts';

/** What may stand side by side; all sides are of one kind. */
export type CompareKind = 'jurisdictions' | 'services' | 'versions';

/** A row: what is compared, and what each side says of it. */
export interface ComparedRow {
  /** The id of a commitment, or the name of a part of a wording. */
  readonly head: string;
  readonly title: string;
  /** Of a commitment, when it was seen: that a source names something says nothing of today. */
  readonly seen?: string;
  /** Of a commitment, the path of its page below the site's root. */
  readonly path?: string;
  readonly cells: readonly { readonly words: string; readonly reason?: string }[];
  readonly differs: boolean;
}

/** What an id of an address is the id of: a place, a service, or a version by its token. */
export function kindOfSide(inventory: Inventory, id: string): CompareKind | undefined {
  if (Object.hasOwn(inventory.jurisdictions, id)) return 'jurisdictions';
  if (Object.hasOwn(inventory.services, id)) return 'services';
  return versionOf(inventory, id) ? 'versions' : undefined;
}

/** What a side is called. */
export function titleOfSide(inventory: Inventory, kind: CompareKind, id: string): string {
  return kind === 'versions' ? id : (inventory[kind][id]?.title ?? id);
}

function versionOf(inventory: Inventory, token: string) {
  const { id, version = 0 } = readToken(token);
  return inventory.commitments[id]?.versions[version - 1];
}

/** As many pairs of a kind as there are to begin with. */
const fewPairs = 4;

/** Sides to begin with: neighbours among the first places, parts of others left out, and services, and the newest two versions of commitments that have several. */
export function examplePairs({ jurisdictions, services, commitments }: Inventory): readonly ExamplePairs[] {
  const titled = (entries: Inventory['services'] | Inventory['jurisdictions']): ExamplePair[] => {
    const all = Object.entries(entries)
      .filter(([, one]) => !('parent' in one))
      .slice(0, fewPairs + 1);
    return all.flatMap(([id, { title }], index) => {
      const next = all[index + 1];
      return next ? [{ sides: [id, next[0]], words: `${title} and ${next[1].title}` }] : [];
    });
  };
  const again = Object.entries(commitments).filter(([, one]) => isMade(one) && one.versions.length > 1);
  const versions = again.slice(0, fewPairs).map(
    ([
      id,
      {
        title,
        versions: { length },
      },
    ]): ExamplePair => {
      return {
        sides: [tokenOf(id, length - 1), tokenOf(id, length)],
        words: `${id} ${title}: versions ${length - 1} and ${length}`,
      };
    },
  );
  return [
    { kind: 'Places', pairs: titled(jurisdictions) },
    { kind: 'Services', pairs: titled(services) },
    { kind: 'Versions', pairs: versions },
  ].filter(({ pairs }) => pairs.length > 0);
}

/** Pairs of a kind. */
export interface ExamplePairs {
  readonly kind: string;
  readonly pairs: readonly ExamplePair[];
}

/** Two ids of an address, and what they are called. */
export interface ExamplePair {
  readonly sides: readonly [string, string];
  readonly words: string;
}

/** The rows for these sides, in the order of the inventory. */
export function comparedRows(
  inventory: Inventory,
  kind: CompareKind,
  sides: readonly string[],
  today: string,
): ComparedRow[] {
  return kind === 'versions' ? versionRows(inventory, sides) : scopeRows(inventory, kind, sides, today);
}

function scopeRows(inventory: Inventory, kind: 'jurisdictions' | 'services', sides: readonly string[], today: string) {
  return Object.entries(inventory.commitments).flatMap(([id, commitment]): ComparedRow[] => {
    if (!isMade(commitment)) return [];
    const version = currentVersion(commitment, today);
    const cells = sides.map((side) => {
      const answer = coverage(inventory, version, kind === 'services' ? { service: side } : { jurisdiction: side });
      return { words: coverageInWords(answer, version.scope[kind]), reason: answer.reason };
    });
    const seen = capitalised(seenWhen(inventory, commitment, commitment.versions.indexOf(version) + 1));
    return [
      { head: id, title: commitment.title, seen, path: addressOf('commitments', id), cells, differs: differ(cells) },
    ];
  });
}

function versionRows(inventory: Inventory, sides: readonly string[]): ComparedRow[] {
  const versions = sides.map((side) => versionOf(inventory, side));
  const row = (head: string, words: readonly string[]): ComparedRow => {
    const cells = words.map((one) => ({ words: one }));
    return { head, title: '', cells, differs: differ(cells) };
  };
  return [
    row(
      'Statement',
      versions.map((one) => one?.statement ?? ''),
    ),
    row(
      'What narrows it',
      versions.map((one) => (one ? qualifierLines(inventory, one).join(' ') || 'Nothing.' : '')),
    ),
    row(
      'Reason of the change',
      versions.map((one) => one?.change.reason ?? ''),
    ),
  ];
}

function differ(cells: readonly { readonly words: string }[]): boolean {
  return new Set(cells.map(({ words }) => words)).size > 1;
}
