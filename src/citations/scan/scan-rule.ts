/** What a rule on documents without citations is, what it sees, what it finds. */
import type { InventoryCommitment } from '../../model/inventory/inventory.ts';
import type { DocumentBlock } from '../document.ts';
import type { CitationEdit, ProblemLevel } from '../verify/citation-rule.ts';
import type { ScannedSentence } from './sentence.ts';
import type { FoundStatement } from './statements.ts';

/** The commitment that says most nearly what a sentence says. */
export interface NearCommitment {
  readonly id: string;
  /** The token of the version that holds. */
  readonly token: string;
  readonly commitment: InventoryCommitment;
  /** From 0 to 1. */
  readonly score: number;
}

/** Finds it; nothing where no commitment is near. */
export type NearestCommitment = (sentence: string) => NearCommitment | undefined;

/** Words of a document that cite nothing: a statement of the inventory, or a sentence. */
export type Uncited =
  | {
      readonly kind: 'statement';
      readonly block: DocumentBlock;
      readonly statement: FoundStatement;
      readonly commitment?: InventoryCommitment;
    }
  | {
      readonly kind: 'sentence';
      readonly block: DocumentBlock;
      readonly sentence: ScannedSentence;
      readonly nearest: () => NearCommitment | undefined;
    };

/** One finding. */
export interface ScanVerdict {
  /** Into the block's text. */
  readonly offset: number;
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly level?: ProblemLevel;
  readonly fix?: readonly CitationEdit[];
}

export interface ScanRule<Id extends string = string> {
  /** Kebab-case; also the name of the file, the test and the documentation page. */
  readonly id: Id;
  /** One sentence that says what holds where the rule is kept. */
  readonly description: string;
  /** Why it matters to a reader. */
  readonly why: string;
  /** At most a warning: a scan guesses from words, and knows of nothing that is wrong. */
  readonly level: 'warning';
  readonly unit: 'sentences';
  /** Words that break this rule and no other, what it says of them, and words that break none; about a company that does not exist. */
  readonly example: {
    readonly bad: string;
    readonly good: string;
    readonly message: string;
    readonly language: 'md';
  };
  /** Pure. The first rule that finds something tells of it; those behind it are not asked. */
  check(uncited: Uncited): ScanVerdict | undefined;
}

/** The rule with what is the same for all, and its own id as type. */
export function scanRule<const Id extends string>(
  rule: Omit<ScanRule<Id>, 'unit' | 'level' | 'example'> & { readonly example: Omit<ScanRule['example'], 'language'> },
): ScanRule<Id> {
  return { ...rule, level: 'warning', unit: 'sentences', example: { ...rule.example, language: 'md' } };
}
