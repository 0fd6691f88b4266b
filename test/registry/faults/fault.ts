/** What a planted fault is: edits of the project's own files, and what the check has to say about them. */
import type { Level } from '../../../src/checks/rule.ts';
import type { LockedId } from '../../../src/model/lock/lock.ts';

/** Files that many faults edit. */
export const files = {
  ids: 'src/registry/ids.ts',
  index: 'src/registry/index.ts',
  lock: 'src/registry/versions.lock.json',
  authorities: 'src/registry/authorities.ts',
  claims: 'src/registry/claims.ts',
  jurisdictions: 'src/registry/jurisdictions.ts',
  openPoints: 'src/registry/open-points.ts',
  principles: 'src/registry/principles.ts',
  questions: 'src/registry/questions.ts',
  responsibilities: 'src/registry/responsibilities.ts',
  services: 'src/registry/services.ts',
  suppressions: 'src/registry/suppressions.ts',
  terms: 'src/registry/terms.ts',
  topics: 'src/registry/topics.ts',
  argentinaPromises: 'src/registry/commitments/argentina.ts',
  canadaPromises: 'src/registry/commitments/canada.ts',
  copyright: 'src/registry/commitments/copyright.ts',
  data: 'src/registry/commitments/data-management.ts',
  government: 'src/registry/commitments/government-requests.ts',
  audits: 'src/registry/commitments/audits.ts',
  japanPromises: 'src/registry/commitments/japan.ts',
  principlePromises: 'src/registry/commitments/principles.ts',
  reporting: 'src/registry/commitments/reporting.ts',
  agreements: 'src/registry/instruments/agreements.ts',
  argentina: 'src/registry/instruments/argentina.ts',
  canada: 'src/registry/instruments/canada.ts',
  japan: 'src/registry/instruments/japan.ts',
  publications: 'src/registry/instruments/publications.ts',
  standards: 'src/registry/instruments/standards.ts',
  unitedStates: 'src/registry/instruments/united-states.ts',
  providerSources: 'src/registry/sources/provider.ts',
  laterSources: 'src/registry/sources/later.ts',
  lawSources: 'src/registry/sources/law.ts',
} as const;

/** What stands before the newest version of commitments whose words stand in an older one too. */
export const newest = {
  gov4: ["'PC-GOV-4': {", "kind: 'initial'", "kind: 'erratum'"],
  gov8: ["'PC-GOV-8': {", "kind: 'initial'"],
  gov9: ["'PC-GOV-9': {", "kind: 'initial'"],
} as const;

/** Puts `to` where `from` stands. */
export interface Edit {
  /** From the repository's root. */
  readonly file: string;
  /** A text that stands there once before the place that is meant, and then others in order; without it `from` stands there once. */
  readonly after?: string | readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A page that is not there yet. */
export interface NewPage {
  readonly file: string;
  readonly text: string;
}

/** What is different from the project as it is. */
export interface Change {
  readonly edits: readonly (Edit | NewPage)[];
  /** YYYY-MM-DD; the day of the catalogue where it is left out. */
  readonly today?: string;
  /** Commitments that were published as they stand in the project, so that the lock remembers their words. */
  readonly published?: readonly string[];
  /** Commitments that an earlier lock had as published. */
  readonly earlier?: readonly string[];
  /** Ids to put into the lock; `null` takes one out. */
  readonly lock?: Readonly<Record<string, LockedId | null>>;
  /** Words that a source page is taken to have. */
  readonly sourceWords?: string;
}

/** A finding and its place, which is told by the words that stand there. */
export interface Expected {
  readonly rule: string;
  /** The rule's own, unless told. */
  readonly level?: Level;
  /** The first edited file, unless told. */
  readonly file?: string;
  /** As in an edit. */
  readonly after?: string | readonly string[];
  /** Words of the edited file; the finding is at `‸`, which is left out, or at their beginning. */
  readonly at: string;
}

/** A fault with everything that is to be found in it, and a similar change that is none. */
export interface PlantedFault {
  readonly name: string;
  readonly fault: Change;
  readonly expected: readonly Expected[];
  readonly twin: Change;
}

/** The status of a promise that was withdrawn after the data set's sources, for an edit of the status. */
export const withdrawn = "status: 'withdrawn', withdrawn: { date: '2024-05', reason: 'Its page was taken away.' }";

/** One edit and nothing else. */
export function edit(file: string, from: string, to: string, after?: string | readonly string[]): Change {
  return { edits: [{ file, from, to, ...(after === undefined ? {} : { after }) }] };
}

/**
 * Where words stand in a text, from 0.
 *
 * @throws where they or what they stand behind are not there, or not once where that is needed
 */
export function offsetOf(text: string, words: string, after: string | readonly string[] = []): number {
  let end = 0;
  for (const [index, part] of [...(typeof after === 'string' ? [after] : after), words].entries()) {
    const offset = text.indexOf(part, end);
    if (offset < 0) throw new Error(`expected ${JSON.stringify(part)}`);
    if (index === 0 && text.includes(part, offset + 1)) throw new Error(`expected ${JSON.stringify(part)} only once`);
    end = offset + part.length;
  }
  return end - words.length;
}
