/**
 * Makes the committed PDF, ODT, DOCX and XLSX documents below `documents/` from `pages.ts`: PDFs are printed by Chromium, the others
 * saved by LibreOffice. `npx tsx test/citations/corpus/make.ts [name…]`; with names, only those whose path has one of them.
 * Their bytes hold the time of making, so a run changes every file; what they say stays the same.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.ts';
import { twinOf } from './pair.ts';

const documents = fileURLToPath(new URL('documents', import.meta.url));
const style = `body { font: 12pt/1.5 "Liberation Serif", serif } td, th { border: 1px solid; padding: 4px; text-align: left; vertical-align: top }
table { border-collapse: collapse } @page { size: A4; margin: 2cm }`;

/** By ending: the filters that read the page and write the file. */
const officeFilters: Readonly<Record<string, readonly [string, string]>> = {
  '.odt': ['HTML (StarWriter)', 'odt:writer8'],
  '.docx': ['HTML (StarWriter)', 'docx:MS Word 2007 XML'],
  '.xlsx': ['HTML (StarCalc)', 'xlsx:Calc MS Excel 2007 XML'],
};

/** How each kind of file is made from the page in `source`, beside it. */
function convert(source: string, ending: string): void {
  const folder = dirname(source);
  const made = source.replace(/\.html$/, ending);
  if (ending === '.pdf') {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
    const print = ['--no-pdf-header-footer', `--user-data-dir=${join(folder, 'chromium')}`, `--print-to-pdf=${made}`];
    execFileSync('chromium', [...flags, ...print, `file://${source}`], { stdio: 'ignore' });
    return;
  }
  const [from, to] = officeFilters[ending] ?? [];
  if (!from || !to)
    throw new Error(`Unexpected ending "${ending}", expected .pdf or one of ${Object.keys(officeFilters)}`);
  const office = ['--headless', `-env:UserInstallation=file://${join(folder, 'office')}`, `--infilter=${from}`];
  execFileSync('soffice', [...office, '--convert-to', to, '--outdir', folder, source], { stdio: 'ignore' });
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
try {
  for (const { file, html, faults } of pages) {
    if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
    const variants = [{ path: file, body: html(faults.length > 0 ? (bad) => bad : (_, good) => good) }];
    if (faults.length > 0) variants.push({ path: twinOf(file), body: html((_, good) => good) });
    for (const { path, body } of variants) {
      const ending = extname(path);
      const source = join(folder, `${basename(path, ending)}.html`);
      const title = basename(file, ending);
      writeFileSync(
        source,
        `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><style>${style}</style>${body}`,
      );
      convert(source, ending);
      const target = join(documents, path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(source.replace(/\.html$/, ending), target);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
