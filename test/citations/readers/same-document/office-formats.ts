/** The document as files of office programs: Word, OpenDocument text, and the rows of an Excel workbook. */
import { rels, word, wordXml, workbook, zip } from '../read.ts';
import { document, type Piece } from './rich-document.ts';
import { written } from './text-formats.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const notes: string[] = [];
const inWord = written({
  plain: (text) => run(text),
  gone: (text) => run(text, '<w:strike/>'),
  hidden: (text) => run(text, '<w:vanish/>'),
  note: (text) => `<w:r><w:footnoteReference w:id="${notes.push(text) + 1}"/></w:r>`,
  link: (text, url) => `<w:fldSimple w:instr="HYPERLINK &quot;${url}&quot;">${run(text)}</w:fldSimple>`,
});
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const body = document
  .map((part) => {
    if ('heading' in part) return paragraph(run(part.text), `<w:outlineLvl w:val="${part.heading - 1}"/>`);
    if ('paragraph' in part) return paragraph(inWord(part.paragraph));
    if ('item' in part)
      return paragraph(run(part.text), `<w:numPr><w:ilvl w:val="${part.item - 1}"/><w:numId w:val="1"/></w:numPr>`);
    const row = (cells: readonly string[]) => cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('');
    return `<w:tbl>${part.table.map((cells) => `<w:tr>${row(cells)}</w:tr>`).join('')}</w:tbl>`;
  })
  .join('');

export const docx: Uint8Array = word(body, {
  'word/footnotes.xml': wordXml(
    'footnotes',
    notes.map((text, at) => `<w:footnote w:id="${at + 2}">${paragraph(run(text))}</w:footnote>`).join(''),
  ),
  'word/_rels/document.xml.rels': rels({ rId1: ['footnotes', 'footnotes.xml'] }),
});

const spaces = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const style = (name: string, properties: string) =>
  `<style:style style:family="text" style:name="${name}"><style:text-properties ${properties}/></style:style>`;
const inOdt = written({
  plain: (text) => text,
  gone: (text) => `<text:span text:style-name="gone">${text}</text:span>`,
  hidden: (text) => `<text:span text:style-name="hidden">${text}</text:span>`,
  note: (text) =>
    `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`,
  link: (text, url) => `<text:a xlink:href="${url}">${text}</text:a>`,
});
const flow = document
  .map((part) => {
    if ('heading' in part) return `<text:h text:outline-level="${part.heading}">${part.text}</text:h>`;
    if ('paragraph' in part) return `<text:p>${inOdt(part.paragraph)}</text:p>`;
    if ('item' in part) {
      const list = (content: string) => `<text:list><text:list-item>${content}</text:list-item></text:list>`;
      const item = `<text:p>${part.text}</text:p>`;
      return part.item === 1 ? list(item) : list(list(item));
    }
    const row = (cells: readonly string[]) =>
      cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('');
    return `<table:table>${part.table.map((cells) => `<table:table-row>${row(cells)}</table:table-row>`).join('')}</table:table>`;
  })
  .join('')
  // Lists that follow each other are one.
  .replaceAll('</text:list-item></text:list><text:list><text:list-item><text:list>', '<text:list>')
  .replaceAll('</text:list-item></text:list><text:list><text:list-item>', '</text:list-item><text:list-item>');

export const odt: Uint8Array = zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<office:document-content ${spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${style('gone', 'style:text-line-through-style="solid"')}${style('hidden', 'text:display="none"')}</office:automatic-styles><office:body><office:text>${flow}</office:text></office:body></office:document-content>`,
});

const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const inCell = (text: string, properties = '') => `<r><rPr>${properties}</rPr><t xml:space="preserve">${text}</t></r>`;
const comments: string[] = [];
const addresses: string[] = [];

/** Pieces as the rich text of a cell; what cells have no form for stands beside them. */
function cell(at: string, pieces: readonly Piece[]): string {
  const content = written({
    plain: (text) => inCell(text),
    gone: (text) => inCell(text, '<strike/>'),
    // A cell hides none of its words.
    hidden: () => '',
    note: (text) => {
      comments.push(`<comment ref="${at}"><text><r><t>${text}</t></r></text></comment>`);
      return inCell('1', '<vertAlign val="superscript"/>');
    },
    link: (text, url) => {
      addresses.push(`<hyperlink ref="${at}" r:id="rLink${addresses.length + 1}"/>|${url}`);
      return inCell(text);
    },
  })(pieces);
  return `<c r="${at}" t="inlineStr"><is>${content}</is></c>`;
}

/** A heading that stands above all is the name of the sheet, the others are rows over what they are of. */
const [title, ...parts] = document;
const rows: string[] = [];
const addRow = (cells: readonly (readonly Piece[])[]) => {
  const number = rows.length + 1;
  rows.push(`<row r="${number}">${cells.map((pieces, at) => cell(`${'ABC'[at]}${number}`, pieces)).join('')}</row>`);
};
for (const [at, part] of parts.entries()) {
  const [before, after] = [parts[at - 1], parts[at + 1]];
  if ('heading' in part) addRow([[part.text]]);
  else if ('paragraph' in part) addRow([part.paragraph]);
  else if ('item' in part) {
    // An item and the one that hangs from it are cells of one row.
    if (part.item === 2) addRow([[before && 'item' in before ? before.text : ''], [part.text]]);
    else if (!(after && 'item' in after && after.item === 2)) addRow([[part.text]]);
  } else for (const row of part.table) addRow(row.map((text) => [text]));
}
const links = addresses.map((one) => one.split('|'));

export const xlsx: Uint8Array = workbook(
  {
    [title && 'heading' in title ? title.text : '']:
      `<sheetData>${rows.join('')}</sheetData><hyperlinks>${links.map(([element]) => element).join('')}</hyperlinks>`,
  },
  {
    'xl/comments1.xml': `<comments ${spreadsheet}><commentList>${comments.join('')}</commentList></comments>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels({
      rId1: ['comments', '../comments1.xml'],
      ...Object.fromEntries(links.map(([, url = ''], at) => [`rLink${at + 1}`, ['hyperlink', url]])),
    }),
  },
);
