/** What a rule is, what it sees, what it finds. */

import type { Routes } from '../model/addresses/routes.ts';
import type { Kind } from '../model/ids.ts';
import type { Lock } from '../model/lock/lock.ts';
import type { Registry } from '../model/schema.ts';
import type { Path } from '../model/shapes/walk.ts';
import type { Suppression } from '../model/suppression.ts';
import type { Document } from './document.ts';
import type { Fix } from './fix.ts';

/** `error` breaks the build; `warning` asks for a decision; `info` is known and open. */
export type Level = 'error' | 'warning' | 'info';

/** Everything that a rule may look at; see `judged` for what is well-formed. Rules read no file, no clock and no environment. */
export interface CheckContext {
  /** The well-formed entries alone: every field has its shape. A reference may lead nowhere, also to an entry that was left out; nothing else needs a guard. */
  readonly registry: Registry;
  /** Every entry as it was given, of any shape: for rules about what stands there at all. */
  readonly given: Registry;
  /** The ids of each kind as `ids.ts` lists them, in order, doubles included. */
  readonly declaredIds: Readonly<Record<Kind, readonly string[]>>;
  /** Ids that more than one file gives, each as often as it is given beyond the first. */
  readonly repeatedIds: readonly { readonly kind: Kind; readonly id: string }[];
  readonly lock: Lock;
  /** What the lock was before, each state with what it is called; none where nothing is known of it. */
  readonly earlierLocks: readonly EarlierLock[];
  /** Keys that the lock's file has in an object that has them already. */
  readonly repeatedLockKeys: readonly RepeatedKey[];
  /** The addresses of generated pages, with their fragments. */
  readonly routes: Routes;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Hand-written pages, parsed when first asked for. */
  readonly documents: readonly Document[];
  /** Paths of published files, with a leading slash: those below `static/`, and those that are made from the registry. */
  readonly staticFiles: ReadonlySet<string>;
  /** Hosts that external links may lead to, as somebody decided; `www.` left out. */
  readonly knownHosts: ReadonlySet<string>;
  /** Those of them that do not offer https, each with what was seen. */
  readonly hostsWithoutHttps: Readonly<Record<string, string>>;
  /** Digests of the runs of eight words of the source pages; see `own-words`. */
  readonly sourceShingles: ReadonlySet<string>;
  /** Origin and base path that the site is published under, with a slash at the end. */
  readonly siteAddress: string;
  /** The prefix of citable ids, where a site says it; otherwise it is that of most. */
  readonly citationPrefix?: string;
  /** Findings that somebody decided to live with. */
  readonly suppressions: readonly Suppression[];
}

/** An earlier state of the lock. */
export interface EarlierLock {
  /** In a sentence: `0fd5067 (where this branch left "main")`. */
  readonly name: string;
  readonly lock: Lock;
}

/** A key of a JSON file, at its second place. */
export interface RepeatedKey {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a finding is: a path in the registry, or a position in a document. */
export type Place =
  | {
      readonly at: Path;
      /** Characters into the text that stands there, from 0. */
      readonly offset?: number;
      /** Which of several definitions of the same entry, from 0. */
      readonly occurrence?: number;
    }
  | {
      readonly file: string;
      readonly line: number;
      readonly column: number;
      /** The place in the terms of a format that has no lines: `paragraph 12`. */
      readonly locus?: string;
    };

/** One fault at one place. */
export interface Finding {
  readonly place: Place;
  /** What is wrong, what was expected, how to mend it: `Unexpected …, expected …; did you mean …`. */
  readonly message: string;
  /** Where it differs from the rule's own; never above it. */
  readonly level?: Level;
}

/** What a rule found, and how many things it looked at to find it. */
export interface RuleResult {
  readonly examined: number;
  readonly findings: readonly Finding[];
}

/**
 * What breaks a rule, the same mended, and what the rule says of the first. A test runs both over the example company
 * (`example/registry`): `bad` adds this one finding, `good` adds none.
 */
export interface Example {
  /**
   * Entries by kind and id, with the fields that matter; beside them `lock`, `earlierLock`, `ids`, `suppressions` or
   * `sourceShingles`, where the rule looks at those. Or a page or a document, in `language`.
   */
  readonly bad: string;
  readonly good: string;
  readonly message: string;
  readonly language?: 'mdx' | 'html' | 'md';
}

/** What a report and a documentation page say of a rule. */
export interface RuleFacts {
  /** Kebab-case; also the name of the file, the test and the documentation page. */
  readonly id: string;
  /** One sentence that says what holds where the rule is kept. */
  readonly description: string;
  /** Why it matters to a reader. */
  readonly why: string;
  readonly level: Level;
  /** Whether its findings come with time alone: then it never breaks a build on a quiet day, except under `--strict`. */
  readonly timeBased?: true;
  /** Why it may find nothing to look at in this registry. */
  readonly emptyBecause?: string;
  /** What it counts as looked at, in the plural: `references`. */
  readonly unit: string;
  readonly example: Example;
  /** Set where `--fix` mends some of what the rule finds. */
  readonly fix?: unknown;
}

export interface Rule extends RuleFacts {
  /** Set where what it says of one entry depends on others: while any is left out as not well-formed, it may say what is not so, and does not run. */
  readonly needsAll?: true;
  /** Pure: never reads a file or the clock. It may trust the shape of `context.registry`, and of that alone. */
  check(context: CheckContext): RuleResult;
  /** Looks at what became of the suppressions once every rule has run. Pure, like `check`. */
  afterwards?(context: CheckContext, unused: readonly Suppression[]): readonly Finding[];
  /** Mechanical mends of what `check` finds; after them it finds nothing that they were for. Pure, like `check`. */
  fix?(context: CheckContext): readonly Fix[];
}
