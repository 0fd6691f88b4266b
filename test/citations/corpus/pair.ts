/** What a document of the corpus is: its faults, and for those built at test time how it is made with them and without. */
import type { CitationRuleId } from '../../../src/citations/verify/rules.ts';
import type { Duration } from '../../../src/model/shapes/shape.ts';

/**
 * A planted fault: the place as a report shows it, and the rule that finds it. A place is `12:5` (line and column),
 * `Answers!B4`, `slide 3 paragraph 2`, `paragraph 12` or `page 2 line 5`.
 */
export type Fault = `${string} ${CitationRuleId}`;

/** How the document is verified, where that matters. */
export interface CorpusOptions {
  /** Citations have to name a version. */
  readonly pinned?: boolean;
  /** How long ago a commitment may last have been attested. */
  readonly maxAge?: Duration;
}

/** Takes the first in the document with the faults, and the second in its clean twin. */
export type Pick = <T>(faulty: T, clean: T) => T;

/** A document and its twin, made from one description; one without faults stands alone. */
export interface Twins {
  /** The file's name, whose ending tells the format. */
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly options?: CorpusOptions;
}

/** A document made at test time, and its twin. */
export interface Pair extends Twins {
  readonly build: (pick: Pick) => Promise<Uint8Array>;
}

/** The name of a document's twin: `letter.pdf` → `letter.clean.pdf`. */
export function twinOf(file: string): string {
  return file.replace(/\.\w+$/, '.clean$&');
}
