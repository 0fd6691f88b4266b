/** Workbooks, made with write-excel-file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Pair } from './pair.ts';
import { digestOf, permalinkOf, qualifier, said } from './words.ts';

type Cell =
  | string
  | number
  | null
  | { readonly value: string; readonly rowSpan?: number; readonly columnSpan?: number };

/** A workbook of these sheets, by name. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell : { value: cell }))),
  }));
  return writeXlsxFile(data as Parameters<typeof writeXlsxFile>[0]).toBuffer();
}

/** The same workbook with a sheet hidden, as an office program hides it. */
function withHidden(bytes: Uint8Array, sheet: string): Uint8Array {
  const files = unzipSync(bytes);
  const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const hidden = book.replace(`name="${sheet}"`, `name="${sheet}" state="hidden"`);
  if (hidden === book) throw new Error(`Unexpected workbook without a sheet "${sheet}"`);
  return zipSync({ ...files, 'xl/workbook.xml': strToU8(hidden) });
}

const head = ['No', 'Question', 'Answer', 'Reference'];

export const xlsxPairs: readonly Pair[] = [
  {
    file: 'caiq.xlsx',
    faults: ['Questions!B4 scope-covered'],
    build: (pick) =>
      workbook({
        Cover: [['Norland Ledger 360: security questionnaire'], ['Version', 3]],
        Questions: [
          head,
          [1, 'Is customer data deleted at the end?', 'Yes, within 90 days', 'NC-DATA-1@2'],
          [2, 'Is data of Desk 360 encrypted at rest?', 'Yes', 'NC-DATA-2@1'],
          [3, `Is data of ${pick('Ledger 360', 'Stratus')} encrypted at rest?`, 'Yes', 'NC-DATA-2@1'],
          [4, 'Is data of Fleetpilot encrypted at rest?', 'No statement', null],
        ],
      }),
  },
  {
    file: 'column-heads.xlsx',
    faults: ['Matrix!C1 scope-covered'],
    build: (pick) =>
      workbook({
        Matrix: [
          ['Subject', 'Germany', pick('European Union', 'Germany (public sector)'), 'Japan'],
          ['Storage of Desk 360 in the country', 'NC-LOC-1@1', 'NC-LOC-1@1', 'no'],
          ['Answers in the local language', 'NC-LOC-4@1', null, 'NC-LOC-4@1'],
        ],
      }),
  },
  {
    file: 'merged-row-heads.xlsx',
    faults: ['Services!A4 scope-covered'],
    build: (pick) =>
      workbook({
        Services: [
          ['Service', 'Subject', 'Promise'],
          [{ value: 'Stratus', rowSpan: 2 }, 'At rest', 'NC-DATA-2@1'],
          [null, 'At the end', 'NC-DATA-1@2'],
          [{ value: pick('Fleetpilot', 'Desk 360'), rowSpan: 2 }, 'Requests', 'NC-GOV-8@1'],
          [null, 'At the end', 'NC-DATA-1@2'],
        ],
      }),
  },
  {
    file: 'strength.xlsx',
    faults: ['Answers!C2 strength-not-overstated', 'Answers!C4 strength-not-overstated'],
    build: (pick) =>
      workbook({
        Answers: [
          head,
          [1, 'Who reviews requests?', `Lawyers; Norland ${pick('guarantees', 'says')} this.`, 'NC-GOV-8@1'],
          [2, 'Deletion at the end?', 'Guaranteed by contract.', 'NC-DATA-1@2'],
          [3, 'Advertising?', pick('Certified free of it.', 'None, as stated.'), 'NC-DATA-3@1'],
          [4, 'Do you guarantee a report every month?', 'No, twice a year.', 'NC-RPT-1@1'],
        ],
      }),
  },
  {
    file: 'quotations.xlsx',
    faults: ['Library!B2 quotation-exact', 'Library!B3 qualifiers-present', 'Library!E4 digest-matches'],
    build: (pick) =>
      workbook({
        Library: [
          ['Topic', 'Statement', 'Conditions', 'Token', 'Digest'],
          [
            'Requests',
            said('NC-GOV-8@1').replace('lawyers', pick('staff', 'lawyers')),
            null,
            'NC-GOV-8@1',
            digestOf('NC-GOV-8@1'),
          ],
          ['Copy', said('NC-DATA-4@1'), pick(null, qualifier('NC-DATA-4@1')), 'NC-DATA-4@1', digestOf('NC-DATA-4@1')],
          ['Reports', said('NC-RPT-1@1'), null, 'NC-RPT-1@1', digestOf(pick('NC-RPT-2@1', 'NC-RPT-1@1'))],
        ],
      }),
  },
  {
    file: 'register.xlsx',
    options: { maxAge: 'P2Y' },
    faults: [
      'Register!A2 citation-known',
      'Register!A3 citation-current-version',
      'Register!A4 citation-current-entry',
      'Register!A5 claim-not-commitment',
      'Register!A6 attestation-recent',
      'Register!B7 permalink-canonical',
    ],
    build: (pick) =>
      workbook({
        Register: [
          ['Id', 'Remark'],
          [pick('NC-GOV-0@1', 'NC-GOV-8@1'), 'checked in May'],
          [pick('NC-GOV-2@2', 'NC-GOV-2@3'), 'checked in May'],
          [pick('NC-GOV-7@1', 'NC-GOV-8@1'), 'checked in May'],
          [pick('NC-CLM-2', 'none'), 'checked in May'],
          [pick('NC-RPT-1@1', 'NC-RPT-2@1'), 'checked in May'],
          [
            'NC-DATA-2@1',
            pick('https://privacy.norland.example/trust/encryption-at-rest/', permalinkOf('NC-DATA-2@1')),
          ],
        ],
      }),
  },
  {
    file: 'pinned.xlsx',
    options: { pinned: true },
    faults: ['Q&A 2026!D2 version-pinned'],
    build: (pick) =>
      workbook({
        'Q&A 2026': [
          head,
          [1, 'Adverts?', 'None', pick('NC-DATA-3', 'NC-DATA-3@1')],
          [2, 'Lawyers?', 'Yes', 'NC-GOV-8@1'],
        ],
      }),
  },
  {
    file: 'sheet-per-service.xlsx',
    faults: ['Fleetpilot!B2 scope-covered'],
    build: (pick) =>
      workbook({
        Stratus: [
          ['Subject', 'Source'],
          ['At rest', 'NC-DATA-2@1'],
          ['Adverts', 'NC-DATA-3@1'],
        ],
        Fleetpilot: [
          ['Subject', 'Source'],
          ['At rest', pick('NC-DATA-2@1', 'no source')],
          ['Adverts', 'NC-DATA-3@1'],
        ],
      }),
  },
  {
    file: 'title-rows.xlsx',
    faults: ['Form!A5 scope-covered', 'Form!B6 strength-not-overstated'],
    build: (pick) =>
      workbook({
        Form: [
          [{ value: 'Norland Ledger 360: form of the buyer', columnSpan: 3 }, null, null],
          [null, null, null],
          ['Requirement', 'Answer of the vendor', 'Source'],
          ['Encryption at rest, Stratus', 'yes', 'NC-DATA-2@1'],
          [`Encryption at rest, ${pick('Lookout Search', 'Desk 360')}`, 'yes', 'NC-DATA-2@1'],
          ['Two reports a year', pick('yes, we warrant that', 'yes, as a statement'), 'NC-RPT-1@1'],
          ['Certificate of the Harbour Code', 'no certificate', 'NC-RPT-2@1'],
        ],
      }),
  },
  {
    // A hidden sheet goes out with the file, and is one click away.
    file: 'hidden-sheet.xlsx',
    faults: ['Old!C2 strength-not-overstated', 'Old!D2 citation-current-entry', 'Old!B3 scope-covered'],
    build: async (pick) =>
      withHidden(
        await workbook({
          Answers: [head, [1, 'Adverts?', 'None', 'NC-DATA-3@1']],
          Old: [
            head,
            [1, 'Unread requests?', `${pick('Guaranteed', 'Said to be')} none`, pick('NC-GOV-7@1', 'NC-GOV-8@1')],
            [2, `${pick('Fleetpilot', 'Stratus')} encrypted?`, 'Yes', 'NC-DATA-2@1'],
          ],
        }),
        'Old',
      ),
  },
  {
    file: 'negative-answers.xlsx',
    faults: [],
    build: () =>
      workbook({
        'Ledger 360': [
          head,
          [
            1,
            'Is data of Ledger 360 encrypted at rest?',
            'No, that is only so for Stratus and Desk 360.',
            'NC-DATA-2@1',
          ],
          [2, 'Are you certified?', 'We are not. It is a statement.', 'NC-RPT-2@1'],
          [3, 'Is Fleetpilot included?', 'Not included', 'NC-DATA-1@2'],
        ],
        'Neighbouring rows': [
          ['Service', 'Reference', 'Part number'],
          ['Stratus', 'NC-DATA-2@1', 'NC-4711'],
          ['Ledger 360', 'n/a', 'NC-4712'],
          ['Desk 360', 'NC-DATA-2@1', 'SYNC-GOV-2'],
        ],
      }),
  },
  {
    file: 'mixed-rows.xlsx',
    faults: ['Countries!A4 scope-covered'],
    build: (pick) =>
      workbook({
        Countries: [
          ['Place', 'Service', 'Promise', 'Years'],
          ['Canada', 'Fleetpilot', 'NC-LOC-2@1', 3],
          ['Ontario', 'Stratus', 'NC-LOC-3@1', 2],
          [pick('Quebec', 'Canada'), 'Stratus', 'NC-LOC-2@1', 1],
          ['Germany', 'D360', 'NC-LOC-1@1', 7],
        ],
      }),
  },
];
