/** From what a run found to a report with places. */

import { name, version } from '../../../package.json';
import { fingerprints } from '../../../src/checks/reporters/fingerprint.ts';
import type { CheckReport, ReportedInventory, RunName, SourcePlace } from '../../../src/checks/reporters/report.ts';
import type { Level } from '../../../src/checks/rule.ts';
import { atLeast, type Report, type Reported } from '../../../src/checks/run.ts';
import { compareCodeUnits } from '../../../src/language/letters.ts';
import { remembered } from '../../../src/language/remembered.ts';
import { ruleAddress } from '../../../src/model/addresses/routes.ts';
import { siteAddressOf } from '../../../src/model/site.ts';
import { site } from '../../../src/registry/site.ts';
import type { Places } from './places.ts';

/** The address of the site, with its base path and a slash at the end. */
export const siteAddress = siteAddressOf(site);

export interface ReportOptions {
  readonly level: Level;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** For findings in the registry. Asked for only where there is something to place; parsing the source is what costs. */
  readonly places?: () => Promise<Places>;
  /** The file that a finding about nothing in particular points at. */
  readonly index?: string;
  /** The text of a file; `undefined` where it can't be read. */
  readonly read: (file: string) => string | undefined;
  /** The consistency check, unless told. */
  readonly run?: RunName;
  readonly inventory?: ReportedInventory;
}

/** Findings at or above the level with their places, sorted by them; one that stands nowhere points at the first line. */
export async function checkReport(result: Report, options: ReportOptions): Promise<CheckReport> {
  const { level, today, index = '.', read, run = { id: 'check', title: 'Consistency check' } } = options;
  const shown = result.findings.filter((finding) => atLeast(finding.level, level));
  const aside = result.suppressed.filter(({ finding }) => atLeast(finding.level, level));
  const places = shown.length + aside.length > 0 ? await options.places?.() : undefined;
  const placeOf = ({ place }: Reported): SourcePlace => {
    const found = 'at' in place ? places?.find(place.at, place.offset, place.occurrence) : place;
    if (!found) return { file: index, line: 1, column: 1 };
    const { file, line, column } = found;
    return 'locus' in found && found.locus !== undefined
      ? { file, line, column, locus: found.locus }
      : { file, line, column };
  };
  const lines = remembered((file: string) => read(file)?.split('\n'));
  const all = [
    ...shown.map((finding) => ({ finding, place: placeOf(finding), suppression: undefined })),
    ...aside.map(({ finding, suppression }) => ({ finding, place: placeOf(finding), suppression })),
  ].sort(byPlace);
  const prints = fingerprints(
    all.map(({ finding }) => finding),
    lines,
  );
  const printed = all.map((one, number) => ({ ...one, fingerprint: prints[number] ?? '' }));
  return {
    findings: printed.flatMap(({ suppression, ...placed }) => (suppression ? [] : [placed])),
    suppressed: printed.flatMap(({ suppression, ...placed }) => (suppression ? [{ ...placed, suppression }] : [])),
    leftOut: result.leftOut,
    waiting: result.waiting,
    examined: result.examined,
    counts: {
      error: result.findings.filter((finding) => finding.level === 'error').length,
      warning: result.findings.filter((finding) => finding.level === 'warning').length,
      info: result.findings.filter((finding) => finding.level === 'info').length,
    },
    level,
    today,
    run,
    ...(options.inventory && { inventory: options.inventory }),
    tool: {
      name,
      version,
      address: siteAddress,
      ruleAddress: (id) => `${siteAddress}${ruleAddress(id).slice(1)}`,
      schemaAddress: `${siteAddress}schemas/check-report.json`,
    },
  };
}

function byPlace(a: { readonly place: SourcePlace }, b: { readonly place: SourcePlace }): number {
  return compareCodeUnits(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}
