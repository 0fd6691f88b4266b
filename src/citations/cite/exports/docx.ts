/** Several citations as a Word document: a section each, the promise as a quotation, what narrows it as a list. */
import type { Paragraph, ParagraphChild } from 'docx';
import { type ExportedCitation, ownNoteLabel } from './export.ts';
import { exportIntroduction, exportTitle } from './headline.ts';

/** The library is loaded when asked for. It writes the time of writing into the document's properties. */
export async function docx(citations: readonly ExportedCitation[]): Promise<Uint8Array<ArrayBuffer>> {
  const { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');

  const plain = (text: string): ParagraphChild => new TextRun(text);
  const linked = (text: string, href: string | undefined): ParagraphChild =>
    href === undefined
      ? plain(text)
      : new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });
  const item = (label: string, words: string, href?: string): Paragraph =>
    new Paragraph({
      bullet: { level: 0 },
      children: [new TextRun({ text: `${label}: `, bold: true }), linked(words, href)],
    });
  const section = ({ content, question, ownNote }: ExportedCitation): Paragraph[] => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 240 },
      children: [plain(question ?? content.title)],
    }),
    // On one page with what narrows it.
    new Paragraph({ style: 'Quote', keepNext: true, children: [plain(content.statement)] }),
    ...content.qualifiers.map(({ label, words }) => item(label, words)),
    new Paragraph({ children: [linked(content.token, content.permalink), plain(`: ${content.title}`)] }),
    ...content.facts.map(({ label, words, href }) => item(label, words, href)),
    new Paragraph({ children: [plain(content.note)] }),
    ...(ownNote === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: `${ownNoteLabel}: `, bold: true }), plain(ownNote)] })]),
  ];

  const [first] = citations;
  const title = first ? exportTitle(first) : '';
  const document = new Document({
    title,
    ...(first && { description: exportIntroduction, creator: first.quotation.site.title }),
    styles: {
      default: { document: { run: { language: { value: 'en-US' } } } },
      paragraphStyles: [
        {
          id: 'Quote',
          name: 'Quote',
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: { italics: true },
          // In twentieths of a point.
          paragraph: { indent: { left: 567, right: 567 }, spacing: { before: 120, after: 120 } },
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [plain(title)] }),
          ...(first ? [new Paragraph({ children: [plain(exportIntroduction)] })] : []),
          ...citations.flatMap(section),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
