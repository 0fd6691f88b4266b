/**
 * The proof corpus: documents as people write them, each with planted faults or none, and where each fault is found.
 *
 * A fault's place is the citation itself (unknown, past, withdrawn, unpinned, stale, a claim, another address), the first word
 * that differs (quotation-exact), the start of the quoted statement (qualifiers-present), the name of the service or place
 * (scope-covered), the strong word (strength-not-overstated) or the digest (digest-matches). Almost every document has a twin
 * without the fault, `name.clean.md` for `name.md`, in which nothing is found.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxPairs } from './build-docx.ts';
import { pptxPairs } from './build-pptx.ts';
import { xlsxPairs } from './build-xlsx.ts';
import { firstSight } from './first-sight.ts';
import { metInUse } from './met-in-use.ts';
import { otherLanguages } from './other-languages.ts';
import { pages } from './pages.ts';
import { type CorpusOptions, type Fault, type Pair, twinOf } from './pair.ts';
import { textFaults, textOptions } from './text-faults.ts';

/** One document to verify. */
export interface CorpusCase {
  /** Its file name, whose ending tells the format. */
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly expected: readonly Fault[];
  readonly options: CorpusOptions;
}

const documents = fileURLToPath(new URL('documents', import.meta.url));

/** The committed documents: every file there is, and every file that should be. */
function committed(): CorpusCase[] {
  const faults = new Map<string, readonly Fault[]>(Object.entries(textFaults));
  const options = new Map<string, CorpusOptions>(Object.entries(textOptions));
  for (const page of pages) {
    faults.set(page.file, page.faults);
    if (page.options) options.set(page.file, page.options);
  }
  for (const [file, own] of [...options]) options.set(twinOf(file), own);
  const there = readdirSync(documents, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(documents, join(entry.parentPath, entry.name)));
  return [...new Set([...there, ...faults.keys()])].sort().map((file) => ({
    file,
    expected: faults.get(file) ?? [],
    options: options.get(file) ?? {},
    bytes: () => readFile(join(documents, file)),
  }));
}

function built({ file, build, faults, options = {} }: Pair): CorpusCase[] {
  const clean = { file, expected: [], options, bytes: () => build((_, good) => good) };
  if (faults.length === 0) return [clean];
  return [
    { file, expected: faults, options, bytes: () => build((bad) => bad) },
    { ...clean, file: twinOf(file) },
  ];
}

/** Every document of the corpus. */
export const cases: readonly CorpusCase[] = [
  ...committed(),
  ...[...firstSight, ...metInUse, ...otherLanguages].map(([file, text, expected]) => ({
    file,
    expected,
    options: {},
    bytes: async () => new TextEncoder().encode(text),
  })),
  ...[...docxPairs, ...xlsxPairs, ...pptxPairs].flatMap(built),
];
