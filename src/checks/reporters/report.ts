/** What reporters take: findings with their places, and all that a reader of them asks about the run. */
import { counted } from '../../language/counts.ts';
import type { Suppression } from '../../model/suppression.ts';
import type { Level, RuleFacts } from '../rule.ts';
import type { Reported } from '../run.ts';
import type { EntryRef } from '../well-formed.ts';

/** A position in a file, given from the repository's root with forward slashes; line and column count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  /** In UTF-16 code units, as editors and SARIF count. */
  readonly column: number;
  /** The place in the terms of a format that has no lines, such as `Answers!B4` or `page 2, line 5`; line and column are then 1. */
  readonly locus?: string;
}

/** A place as a reader looks for it: `docs/a.md:3:5`, `report.docx: paragraph 12`. */
export function placeText({ file, line, column, locus }: SourcePlace): string {
  return locus === undefined ? `${file}:${line}:${column}` : `${file}: ${locus}`;
}

/** The message for formats that can show lines and columns alone: it begins with the place where there are none. */
export function placedMessage({ finding, place }: PlacedFinding): string {
  return place.locus === undefined ? finding.message : `${place.locus}: ${finding.message}`;
}

/** A finding with its place in a file. */
export interface PlacedFinding {
  readonly finding: Reported;
  readonly place: SourcePlace;
  /** The same as long as rule, message and surroundings are, whatever the line: see `fingerprints`. */
  readonly fingerprint: string;
}

/** What kind of run it was. */
export interface RunName {
  /** Tells its results from those of other runs of the tool: `check`. */
  readonly id: string;
  /** Stands above its results. */
  readonly title: string;
}

/** The inventory that documents were held against. */
export interface ReportedInventory {
  /** Its file or address, or what carries it. */
  readonly name: string;
  /** SHA-256 of its bytes, 64 hex digits. */
  readonly sha256: string;
  /** The last day on which it was known to be what is published (YYYY-MM-DD): fetched, else its last review. */
  readonly current: string;
  /** Days from then to the day of the run. */
  readonly age: number;
}

/** `inventory.json, as of 2026-11-20, 8 days old, sha256 0123456789ab`. */
export function inventoryText({ name, sha256, current, age }: ReportedInventory): string {
  return `${name}, as of ${current}, ${counted(age, 'day')} old, sha256 ${sha256.slice(0, 12)}`;
}

/** A run, ready to be printed. */
export interface CheckReport {
  /** At or above `level`, by file, line and column. */
  readonly findings: readonly PlacedFinding[];
  /** Set aside by a suppression, at or above `level`. */
  readonly suppressed: readonly (PlacedFinding & { readonly suppression: Suppression })[];
  /** Entries that are not well-formed, and that no other rule saw. */
  readonly leftOut: readonly EntryRef[];
  /** Rules that need every entry, and did not run while some are left out. */
  readonly waiting: readonly RuleFacts[];
  /** Every rule that ran, in order, and how many things it looked at. */
  readonly examined: readonly { readonly rule: RuleFacts; readonly examined: number }[];
  /** All findings that count, those below `level` included. */
  readonly counts: Readonly<Record<Level, number>>;
  readonly level: Level;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly run: RunName;
  readonly inventory?: ReportedInventory;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    readonly address: string;
    /** The address of a rule's documentation. */
    readonly ruleAddress: (ruleId: string) => string;
    /** The address of the JSON Schema of the JSON report. */
    readonly schemaAddress: string;
  };
}

/**
 * From the report to its text, with a line feed at the end; empty where there is nothing to say. Pure.
 *
 * @param color whether it goes where colours are shown; most formats have none
 */
export type Reporter = (report: CheckReport, color?: boolean) => string;
