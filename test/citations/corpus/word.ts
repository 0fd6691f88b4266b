/** Short forms for making Word documents with docx. */
import {
  Document,
  ExternalHyperlink,
  type Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

export type Block = Paragraph | Table;

interface Around {
  readonly header?: Header;
  readonly footnotes?: NonNullable<ConstructorParameters<typeof Document>[0]['footnotes']>;
}

/** A document of these blocks. */
export async function word(children: readonly Block[], { header, footnotes }: Around = {}): Promise<Uint8Array> {
  const section = { children, ...(header && { headers: { default: header } }) };
  return Packer.toBuffer(new Document({ sections: [section], ...(footnotes && { footnotes }) }));
}

export const p = (text: string, options: IParagraphOptions = {}) => new Paragraph({ text, ...options });
export const runs = (...children: readonly (string | ParagraphChild)[]) =>
  new Paragraph({ children: children.map((child) => (typeof child === 'string' ? new TextRun(child) : child)) });
export const title = (text: string) => p(text, { heading: HeadingLevel.TITLE });
export const h1 = (text: string) => p(text, { heading: HeadingLevel.HEADING_1 });
export const h2 = (text: string) => p(text, { heading: HeadingLevel.HEADING_2 });
export const bullet = (text: string, level = 0) => p(text, { bullet: { level } });
export const link = (text: string, url: string) => new ExternalHyperlink({ link: url, children: [new TextRun(text)] });

/** A table whose first row is its head. A cell may span rows or columns. */
export type Cell = string | { readonly text: string; readonly rowSpan?: number; readonly columnSpan?: number };
export function table(rows: readonly (readonly Cell[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((cell) => {
            const { text, ...spans } = typeof cell === 'string' ? { text: cell } : cell;
            return new TableCell({ ...spans, children: text.split('\n').map((line) => p(line)) });
          }),
        }),
    ),
  });
}
