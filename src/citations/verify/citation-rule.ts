/** What a rule on citations is, what it sees, what it finds. */
import type { InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import type { Duration } from '../../model/shapes/shape.ts';
import type { DocumentBlock, DocumentPlace } from '../document.ts';
import type { CitedDocument, FoundCitation } from '../find/find.ts';
import type { CitationMention } from '../find/mentions.ts';
import type { InventoryIndex } from '../inventory-index.ts';
import type { CitationText } from './passage/citation-text.ts';
import type { ForeignQuotation } from './quotation/foreign-quotations.ts';
import type { Quoted } from './quotation/quoted-promises.ts';

/** `error`: the document says what is not so. `warning`: it says what is no longer the whole. `info`: known and harmless. */
export type ProblemLevel = 'error' | 'warning' | 'info';

/** How documents are verified. */
export interface VerifyOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether every citation must name its version. */
  readonly pinned?: boolean;
  /** How long ago a version may have been last attested: `P2Y`. */
  readonly maxAge?: Duration;
}

/** A replacement in the file's text. */
export interface CitationEdit {
  /** Offsets into the file's text. */
  readonly start: number;
  readonly end: number;
  /** What must stand there, so that no other text is overwritten. */
  readonly was: string;
  readonly text: string;
}

/** A citation with everything that it is judged by. */
export interface JudgedCitation {
  readonly citation: FoundCitation;
  readonly index: InventoryIndex;
  readonly blocks: readonly DocumentBlock[];
  /** What else the document cites, by block. */
  readonly mentioned: CitedDocument['mentioned'];
  /** The blocks of the row that it stands in, of an endless row those that are read with it; none outside of tables. */
  readonly row: readonly number[];
  readonly options: VerifyOptions;
  /** Where the citation is of a commitment that the inventory has. */
  readonly commitment?: InventoryCommitment;
  /** The version that is cited, or the newest where none is named; undefined where there is no such version. */
  readonly version?: InventoryVersion;
  /** As a message names it: `PC-GOV-2@2`, or `PC-GOV-2`. */
  readonly name: string;
  readonly quoted?: Quoted;
  /** Words of another entry that stand where its own should. */
  readonly foreign?: ForeignQuotation;
  /** The versions that are cited together with this one, as in `(NC-DATA-1@1, NC-DATA-2@1)`. */
  readonly together: () => readonly InventoryVersion[];
  /** The last mention of the citation before, and the first of the next. */
  readonly neighbours: { readonly previous?: CitationMention; readonly next?: CitationMention };
  /** What is said around the citation; worked out when asked for. */
  readonly text: () => CitationText;
  /** The same for other citations of the same entry in the document; the first ones alone where they are many. */
  readonly elsewhere: () => readonly CitationText[];
}

/** One fault, with the place in the document's blocks. */
export interface Verdict {
  readonly block: number;
  /** Into the block's text. */
  readonly offset: number;
  /** Where it is not the place of the offset. */
  readonly place?: DocumentPlace;
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly level?: ProblemLevel;
  /** Edits that belong together; text formats alone. */
  readonly fix?: readonly CitationEdit[];
}

/** The place of a mention: of a link, where its address stands. */
export function at({ block, start, urlPlace }: CitationMention): Pick<Verdict, 'block' | 'offset' | 'place'> {
  return { block, offset: start, ...(urlPlace && { place: urlPlace }) };
}

export interface CitationRule<Id extends string = string> {
  /** Kebab-case; also the name of the file, the test and the documentation page. */
  readonly id: Id;
  /** One sentence that says what holds where the rule is kept. */
  readonly description: string;
  /** Why it matters to a reader. */
  readonly why: string;
  readonly level: ProblemLevel;
  /** What it counts as looked at: every rule is asked about every citation. */
  readonly unit: 'citations';
  /**
   * Words of a document that break this rule and no other, what it says of them, and words that break none: about a company
   * that does not exist (the inventory of `test/citations/corpus`). `options`: what the rule has to be asked for with.
   */
  readonly example: {
    readonly bad: string;
    readonly good: string;
    readonly message: string;
    readonly language: 'md';
    readonly options?: Pick<VerifyOptions, 'pinned' | 'maxAge'>;
  };
  /** Pure. */
  check(judged: JudgedCitation): readonly Verdict[];
}

/** A rule as it is written. */
interface WrittenRule<Id extends string> extends Omit<CitationRule<Id>, 'unit' | 'example'> {
  readonly example: Omit<CitationRule['example'], 'language'>;
}

/** The rule with what is the same for all, and its own id as type: so the list of rules is the list of ids as well. */
export function citationRule<const Id extends string>(rule: WrittenRule<Id>): CitationRule<Id> {
  return { ...rule, unit: 'citations', example: { ...rule.example, language: 'md' } };
}
