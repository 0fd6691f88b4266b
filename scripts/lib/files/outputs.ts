/** Where reports go: to standard output, to files, and to the summary of a step on GitHub. */
import { appendFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Format } from '../../../src/checks/reporters/index.ts';
import type { CheckReport, PlacedFinding } from '../../../src/checks/reporters/report.ts';
import { didYouMean } from '../../../src/language/message.ts';
import { explainFileError, UsageError } from '../command-line/usage-error.ts';
import { writeWhole } from './write-whole.ts';

/** A format and where it goes; without a file, to standard output. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

const formats = ['pretty', 'json', 'sarif', 'junit', 'github', 'markdown'] as const satisfies readonly Format[];

/**
 * Reads `--format NAME` and `--format NAME=FILE`, each as often as wanted.
 *
 * @param folder what relative files are relative to
 */
export function readOutputs(values: readonly string[], folder: string): readonly Output[] {
  const outputs = values.map((value): Output => {
    const [, word = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
    const format = formats.find((one) => one === word);
    if (format === undefined)
      throw new UsageError(
        `Unexpected value "${word}" of --format, expected one of ${formats.join(', ')}${didYouMean(word, formats)}`,
      );
    if (file === '') throw new UsageError(`Unexpected end of "--format ${value}", expected a file after the "="`);
    return file === undefined ? { format } : { format, file: resolve(folder, file) };
  });
  const printed = outputs.filter(({ file }) => file === undefined);
  if (printed.length > 1)
    throw new UsageError(
      `Unexpected second format on standard output, expected one; give the others a file: --format ${printed.at(-1)?.format}=FILE`,
    );
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new UsageError(`Unexpected second format for ${twice}, expected a file for each`);
  return outputs;
}

/**
 * Writes the report everywhere it is wanted: files first and each whole or not at all, so that nothing is printed where
 * one can't be written.
 *
 * @param folder what the report's files are relative to
 */
export async function writeReport(report: CheckReport, outputs: readonly Output[], folder: string): Promise<void> {
  const nothingToSay = report.findings.length === 0 && outputs.every(({ format }) => format === 'pretty');
  const { reporters } = nothingToSay
    ? { reporters: undefined }
    : await import('../../../src/checks/reporters/index.ts');
  const text = (format: Format, color: boolean) =>
    reporters?.[format](readByServers.includes(format) ? fromRepository(report, folder) : report, color) ?? '';
  for (const { format, file } of outputs) if (file !== undefined) writeWhole(file, text(format, false));
  if (reporters && outputs.some(({ format }) => format === 'github')) appendSummary(reporters.markdown(report));
  for (const { format, file } of outputs)
    if (file === undefined) process.stdout.write(text(format, process.stdout.isTTY === true));
}

/** What a server shows beside the files of a repository, whose paths it counts from there. */
const readByServers: readonly Format[] = ['sarif', 'github'];

/** The report with paths from the root of the repository that holds the folder, where it is not that root itself. */
function fromRepository(report: CheckReport, folder: string): CheckReport {
  const root = repositoryAbove(folder);
  if (root === undefined || root === resolve(folder)) return report;
  const placed = <T extends PlacedFinding>(found: T): T => {
    const file = relative(root, resolve(folder, found.place.file)).split(sep).join('/');
    return file.startsWith('../') ? found : { ...found, place: { ...found.place, file } };
  };
  return { ...report, findings: report.findings.map(placed), suppressed: report.suppressed.map(placed) };
}

/** The nearest folder, from this one upwards, that git keeps: `.git` is a file in a work tree of another. */
export function repositoryAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** The summary of a step is shared by all that runs in it, so it is added to. */
function appendSummary(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, markdown);
  } catch (error) {
    throw explainFileError(error, 'add to');
  }
}
