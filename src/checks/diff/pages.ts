/** Which addresses come and go between two states of the site. */

import { entriesOf } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';
import { judged } from '../well-formed.ts';

/** Everything that a state of the site answers. */
export interface Addresses {
  /** Page → its fragments; `undefined` where they are not known. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly files: ReadonlySet<string>;
}

export interface AddressChanges {
  readonly appear: readonly string[];
  readonly disappear: readonly string[];
  /** What somebody may have linked to and that answers no more: pages, fragments of pages that stay, files. */
  readonly broken: readonly string[];
  /** What goes and leads on, since an entry names it as its former address. */
  readonly moved: readonly string[];
}

/** @param registry the new one, whose entries name their former addresses */
export function addressChanges(before: Addresses, now: Addresses, registry: Registry): AddressChanges {
  const appear = [...now.pages.keys()].filter((page) => !before.pages.has(page));
  const disappear = [...before.pages.keys()].filter((page) => !now.pages.has(page));
  const fragments = [...before.pages].flatMap(([page, old]) => {
    const current = now.pages.get(page);
    if (!old || !current) return [];
    return [...old].filter((fragment) => !current.has(fragment)).map((fragment) => `${page}#${fragment}`);
  });
  const files = [...before.files].filter((file) => !now.files.has(file));
  const former = new Set(
    entriesOf(judged(registry).wellFormed, 'commitments').flatMap(([, entry]) => entry.formerAddresses ?? []),
  );
  const gone = [...disappear, ...fragments, ...files];
  return {
    appear,
    disappear,
    broken: gone.filter((address) => !former.has(address)),
    moved: gone.filter((address) => former.has(address)),
  };
}
