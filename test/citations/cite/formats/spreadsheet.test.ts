/** What a spreadsheet makes of a citation for one cell. Asks LibreOffice where `SOFFICE` names its program; elsewhere the structure is tested. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copiedQuotation } from '../../../../src/citations/cite/formats/index.ts';
import { quoted } from '../../sample.ts';

const program = process.env.SOFFICE;

/** Filters of LibreOffice: tab-separated text in quotation marks (its separator, its quotation mark, UTF-8), and HTML for a sheet. */
const filters = { tsv: 'Text - txt - csv (StarCalc):9,34,76,1', html: 'HTML (StarCalc)' } as const;

test.runIf(program).each([
  ['cell', 'tsv', 1],
  ['cell', 'html', 1],
  ['whole-cell', 'tsv', 1],
  ['whole-cell', 'html', 1],
  // Why there is a form for cells at all.
  ['html', 'html', 17],
] as const)('LibreOffice opens %s as %s: %i cells', { timeout: 0 }, (format, kind, cells) => {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { text, html = '' } = copiedQuotation(quoted('NC-GOV-2', 1), format);
  const file = join(folder, `citation.${kind}`);
  writeFileSync(file, kind === 'tsv' ? text : html);
  execFileSync(program ?? '', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    `--infilter=${filters[kind]}`,
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
    '--outdir',
    join(folder, 'out'),
    file,
  ]);
  const made = readFileSync(join(folder, 'out', 'citation.csv'), 'utf8');
  const found = made.match(/"(?:[^"]|"")*"|[^",\n]+/g) ?? [];
  expect(found).toHaveLength(cells);
  if (cells === 1) expect(found[0]?.split('\n').length).toBeGreaterThan(4);
});
