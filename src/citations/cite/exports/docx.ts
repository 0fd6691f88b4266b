/** Several citations as a Word document: a table of question, answer and reference, and one note on all of them. */
import type { Paragraph, ParagraphChild, TableCell, TableRow } from 'docx';
import { citedRows, type ExportedCitation, type ExportedRow, headingOf, ownNoteLabel } from './export.ts';
import { exportIntroduction, exportTitle } from './headline.ts';

/** The columns, and their widths in twentieths of a point: together what margins leave of a sheet of A4 that lies on its side. */
const columns = [
  { head: 'Question', width: 3000 },
  { head: 'Answer', width: 6900 },
  { head: 'Reference', width: 4670 },
] as const;
const sheet = { width: 11_906, height: 16_838, margin: 1134 } as const;

/** The library is loaded when asked for. It writes the time of writing into the document's properties. */
export async function docx(rows: readonly ExportedRow[]): Promise<Uint8Array<ArrayBuffer>> {
  const library = await import('docx');
  const { Document, ExternalHyperlink, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TextRun } = library;

  const plain = (text: string): ParagraphChild => new TextRun(text);
  const linked = (text: string, href: string | undefined): ParagraphChild =>
    href === undefined
      ? plain(text)
      : new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });
  const labelled = (label: string, words: string, href?: string): ParagraphChild[] => [
    new TextRun({ text: `${label}: `, bold: true }),
    linked(words, href),
  ];
  const answer = (row: ExportedRow): Paragraph[] => [
    ...('quotation' in row
      ? [
          new Paragraph({ children: [plain(row.content.statement)] }),
          ...row.content.qualifiers.map(
            ({ label, words }) =>
              new Paragraph({
                bullet: { level: 0 },
                indent: { left: 284, hanging: 227 },
                children: labelled(label, words),
              }),
          ),
        ]
      : [new Paragraph({ children: [new TextRun({ text: row.refused, italics: true })] })]),
    ...(row.ownNote === undefined ? [] : [new Paragraph({ children: labelled(ownNoteLabel, row.ownNote) })]),
  ];
  const reference = ({ content }: ExportedCitation): Paragraph[] => [
    new Paragraph({
      style: 'Reference',
      children: [linked(content.token, content.permalink), plain(`: ${content.title}`)],
    }),
    // The day stands above the table.
    ...content.facts
      .filter(({ label }) => label !== 'As of')
      .map(({ label, words, href }) => new Paragraph({ style: 'Reference', children: labelled(label, words, href) })),
  ];
  const cell = (index: number, children: Paragraph[]): TableCell =>
    new library.TableCell({
      width: { size: columns[index]?.width ?? 0, type: library.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children,
    });
  const head: TableRow = new library.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(index, [new Paragraph({ children: [new TextRun({ text: column.head, bold: true })] })]),
    ),
  });
  const body: TableRow[] = rows.map(
    (row) =>
      new library.TableRow({
        cantSplit: true,
        children: [
          [new Paragraph({ children: [plain(headingOf(row))] })],
          answer(row),
          'quotation' in row ? reference(row) : [new Paragraph({})],
        ].map((children, index) => cell(index, children)),
      }),
  );

  const citations = citedRows(rows);
  const [first] = citations;
  const title = first ? exportTitle(first) : '';
  const notes = [...new Set(citations.map(({ content }) => content.note))];
  const document = new Document({
    title,
    ...(first && { description: exportIntroduction, creator: first.quotation.site.title }),
    styles: {
      // Half points.
      default: {
        document: {
          run: { font: 'Calibri', size: 20, language: { value: 'en-US' } },
          paragraph: { spacing: { after: 60 } },
        },
      },
      paragraphStyles: [
        { id: 'Reference', name: 'Reference', basedOn: 'Normal', quickFormat: true, run: { size: 16 } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...sheet, orientation: library.PageOrientation.LANDSCAPE },
            margin: { top: sheet.margin, bottom: sheet.margin, left: sheet.margin, right: sheet.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: library.AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 16 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [plain(title)] }),
          ...(first ? [exportIntroduction, ...notes].map((words) => new Paragraph({ children: [plain(words)] })) : []),
          new Table({
            columnWidths: columns.map(({ width }) => width),
            layout: library.TableLayoutType.FIXED,
            rows: [head, ...body],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
