/** Writing what a run found that is not the check of the registry, and a line on what it looked at. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { countsLine } from '../../../src/checks/reporters/summary.ts';
import type { Level } from '../../../src/checks/rule.ts';
import type { Report } from '../../../src/checks/run.ts';
import { countedUnit } from '../../../src/language/counts.ts';
import { checkReport } from '../checking/check-report.ts';
import type { Places } from '../checking/places.ts';
import { say } from '../command-line/say.ts';
import { readProjectFile } from '../project/project.ts';
import { type Output, writeReport } from './outputs.ts';

/** How a run is to be reported. */
export interface RunOutput {
  readonly level: Level;
  readonly today: string;
  readonly outputs: readonly Output[];
  /** Where places in the registry are found, if it is not the project's own. */
  readonly places?: () => Promise<Places>;
  /** The file that a finding about nothing in particular points at. */
  readonly index?: string;
}

/**
 * Writes the report and, to standard error, `… looked at 195 pages, 76 statements …: 0 errors, 0 warnings, 0 notes`.
 * Returns the exit code.
 *
 * @param name who looked
 */
export async function writeRun(root: string, name: string, result: Report, output: RunOutput): Promise<number> {
  const { level, today, outputs, index = 'src/registry/index.ts' } = output;
  const ownPlaces = async () => {
    const { places } = await import('../checking/places.ts');
    return places((file) => readProjectFile(root, file));
  };
  const read = (file: string) => {
    const path = resolve(root, file);
    return existsSync(path) ? readProjectFile('', path) : undefined;
  };
  const made = await checkReport(result, { level, today, index, read, places: output.places ?? ownPlaces });
  await writeReport(made, outputs, root);
  const looked = made.examined.map(({ rule, examined }) => countedUnit(examined, rule.unit));
  const { error, warning, info } = made.counts;
  const hidden = error + warning + info - made.findings.length;
  const hint = hidden > 0 ? ` (${hidden.toLocaleString('en')} below --level ${level} not shown)` : '';
  say(`${name} looked at ${looked.join(', ')}: ${countsLine(made)}${hint}`);
  return made.findings.length > 0 ? 1 : 0;
}
