/** Whatever we produce verifies clean in its own format; and a word that is changed in it is found. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportFormat, exportCitations, exportFormats } from '../../src/citations/cite/exports/index.ts';
import { citationFormats, copiedQuotation, formatQuotation } from '../../src/citations/cite/formats/index.ts';
import type { Quotation } from '../../src/citations/cite/quotation.ts';
import { reasonWithoutId } from '../../src/citations/cite/refusal.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import { madeOnce } from '../../src/language/remembered.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';
import { asOf, everyVersionOf, quoted } from './sample.ts';

/** A word of a promise, and a qualifier, that are changed to see whether it is noticed. */
export interface Changes {
  /** The token of the promise, and its words with one that is changed. */
  readonly promise: { readonly token: string; readonly from: string; readonly to: string; readonly told: string };
  readonly qualifier: { readonly token: string; readonly text: string };
}

/** The tests of an inventory: everything that is cited from it is cited in every format and export, and read back. */
export function roundTrip(inventory: Inventory, { promise, qualifier }: Changes): void {
  const isCurrent = (status: string) => status !== 'withdrawn' && status !== 'replaced';
  const items = Object.entries(inventory.commitments)
    .filter(([, { status }]) => isCurrent(status))
    .map(([id, { versions }]) => ({ quotation: quoted(id, versions.length, inventory) }));

  // What is altered, among others that are not.
  const altered = new Set([promise.token, qualifier.token]);
  const few = items.filter(({ quotation: { version } }, index) => index < 9 || altered.has(version.token));

  /** Rule, place and message of each problem, and how many citations were looked at. */
  async function verified(file: string, bytes: Uint8Array) {
    // BibTeX has no reader of its own.
    const document = await readDocument(file.replace(/\.bib$/, '.txt'), bytes);
    const { problems, examined } = verify([document], inventory, { today: asOf });
    return {
      problems: problems.map(({ rule, place, message }) => `${rule} ${JSON.stringify(place)} ${message}`),
      citations: examined.citations,
    };
  }

  describe.each(exportFormats.map(({ id }) => id))('export as %s', (format) => {
    const fewExported = madeOnce(() => exportCitations(few, format, asOf));

    test('all commitments verify clean', async () => {
      const { fileName, bytes } = await exportCitations(items, format, asOf);
      const { problems, citations } = await verified(fileName, bytes);
      expect(problems).toEqual([]);
      expect(citations).toBeGreaterThanOrEqual(items.length);
    });

    test('questions that stay without a citation verify clean too, and cite nothing', async () => {
      const refused = items.slice(0, 9).map(({ quotation: { id, version, commitment } }) => ({
        refusal: reasonWithoutId(
          `${version.token} does not cover Ledger 360: ${id} is for others.`,
          id,
          commitment.title,
        ),
        title: commitment.title,
        question: `Is it so that ${commitment.title}?`,
      }));
      const [first] = items;
      const { fileName, bytes } = await exportCitations(first ? [first, ...refused] : [], format, asOf);
      const alone = await exportCitations(first ? [first] : [], format, asOf);
      const { problems, citations } = await verified(fileName, bytes);
      expect(problems).toEqual([]);
      expect(citations).toBe((await verified(alone.fileName, alone.bytes)).citations);
    });

    test('a changed word of a promise is found', async () => {
      const { fileName, bytes } = await fewExported();
      const { problems } = await verified(fileName, replaced(format, bytes, promise.from, promise.to));
      expect(problems.filter((problem) => problem.includes(promise.told)).length).toBeGreaterThan(0);
      const expected = new RegExp(`^(?:quotation-exact|digest-matches) .*${promise.token}`);
      for (const problem of problems) expect(problem).toMatch(expected);
    });

    test('a qualifier that is left out is found', async () => {
      const { fileName, bytes } = await fewExported();
      const { problems } = await verified(fileName, replaced(format, bytes, qualifier.text, ''));
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatch(new RegExp(`^qualifiers-present .*${qualifier.token}`));
    });
  });

  /** A citation, as it is written and, where that is something else, as it is pasted. */
  const cited = citationFormats.flatMap(({ id, extension }) => [
    { as: id as string, extension: extension as string, of: (one: Quotation) => formatQuotation(one, id) },
    { as: `${id}, pasted`, extension: 'html', of: (one: Quotation) => copiedQuotation(one, id).html },
  ]);

  describe.each(cited.filter(({ of }) => items.some(({ quotation }) => of(quotation) !== undefined)))(
    'cited as $as',
    ({ extension, of }) => {
      test.each(everyVersionOf(inventory))('%s', async (_, quotation) => {
        const { problems, citations } = await verified(`citation.${extension}`, strToU8(of(quotation) ?? ''));
        // What is past is told from what is current, and is otherwise right.
        const past = problems.filter((one) => /^citation-current-(?:version|entry) /.test(one));
        expect(problems.filter((one) => !past.includes(one))).toEqual([]);
        expect(past.length > 0).toBe(quotation.newest !== undefined || !isCurrent(quotation.commitment.status));
        expect(citations).toBeGreaterThan(0);
      });
    },
  );
}

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
