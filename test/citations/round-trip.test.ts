/** Whatever we produce verifies clean in its own format; and a word that is changed in it is found. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportFormat, exportCitations, exportFormats } from '../../src/citations/cite/exports/index.ts';
import { citationFormats, formatQuotation } from '../../src/citations/cite/formats/index.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import { asOf, everyVersion, own, quoted } from './sample.ts';

const newest = Object.entries(own.commitments).map(([id, { versions }]) => quoted(id, versions.length));
const items = newest.map((quotation) => ({ quotation }));

/** Rule, place and message of each problem, and how many citations were looked at. */
async function verified(file: string, bytes: Uint8Array) {
  // BibTeX has no reader of its own.
  const document = await readDocument(file.replace(/\.bib$/, '.txt'), bytes);
  const { problems, examined } = verify([document], own, { today: asOf });
  return {
    problems: problems.map(({ rule, place, message }) => `${rule} ${JSON.stringify(place)} ${message}`),
    citations: examined.citations,
  };
}

describe.each(exportFormats.map(({ id }) => id))('export as %s', (format) => {
  test('all commitments verify clean', async () => {
    const { fileName, bytes } = await exportCitations(items, format, asOf);
    const { problems, citations } = await verified(fileName, bytes);
    expect(problems).toEqual([]);
    expect(citations).toBeGreaterThanOrEqual(items.length);
  });

  test('a changed word of a promise is found', async () => {
    const { fileName, bytes } = await exportCitations(items, format, asOf);
    const changed = replaced(format, bytes, 'it always tries to have', 'it sometimes tries to have');
    const { problems } = await verified(fileName, changed);
    expect(problems.filter((problem) => problem.includes('"always" became "sometimes"')).length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^(?:quotation-exact|digest-matches) .*PC-GOV-2@2/);
  });

  test('a qualifier that is left out is found', async () => {
    const { fileName, bytes } = await exportCitations(items, format, asOf);
    const words = 'The source page does not say how soon the data is removed.';
    const { problems } = await verified(fileName, replaced(format, bytes, words, ''));
    expect(problems.filter((problem) => /^qualifiers-present .*PC-DATA-2@1/.test(problem)).length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^qualifiers-present .*PC-DATA-2@1/);
  });
});

describe.each(citationFormats.map(({ id, extension }) => ({ id, extension })))('cited as $id', ({ id, extension }) => {
  test.each(everyVersion)('%s', async (_, quotation) => {
    const bytes = strToU8(formatQuotation(quotation, id));
    const { problems, citations } = await verified(`citation.${extension}`, bytes);
    // A past wording is told from the current one, and is otherwise right.
    const past =
      quotation.newest === undefined ? [] : problems.filter((one) => one.startsWith('citation-current-version '));
    expect(problems.filter((one) => !past.includes(one))).toEqual([]);
    expect(past.length > 0).toBe(quotation.newest !== undefined);
    expect(citations).toBeGreaterThan(0);
  });
});

/** The file with words replaced wherever they stand; throws where they do not. */
function replaced(format: ExportFormat, bytes: Uint8Array, from: string, to: string): Uint8Array {
  let found = false;
  const replace = (text: string) => {
    found ||= text.includes(from);
    return text.replaceAll(from, to);
  };
  const binary = exportFormats.some((one) => one.id === format && one.binary);
  const result = binary
    ? zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(bytes)).map(([name, part]) => [
            name,
            name.endsWith('.xml') ? strToU8(replace(strFromU8(part))) : part,
          ]),
        ),
      )
    : strToU8(replace(strFromU8(bytes)));
  if (!found) throw new Error(`${format} does not hold "${from}"`);
  return result;
}
