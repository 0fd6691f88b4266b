/**
 * Tables as an Excel workbook: cells of text alone, links that can be clicked, the head row fixed. Printed across, a page wide, with
 * the head row and its number on each page.
 */
import type { Feature, Row } from 'write-excel-file/universal';
import type { Table } from './table.ts';
import { fitsRow, rowHeight } from './wrapped-text.ts';

/**
 * A column's width in characters: as narrow as a sheet of many columns needs to be legible on a page, and no narrower than the words of
 * its head, and than keeps every row within what Excel shows.
 */
function widthFor(head: string, texts: readonly string[]): number {
  const longestOf = (all: readonly string[]) => Math.max(0, ...all.map(({ length }) => length));
  const longest = longestOf(texts);
  let width = Math.max(longestOf(head.split(' ')) + 3, Math.min(longest + 2, 14), Math.ceil(1.1 * Math.sqrt(longest)));
  while (width < 120 && texts.some((text) => !fitsRow(text, width))) width += 2;
  return width;
}

/** The library is loaded when asked for. The same table gives the same bytes. */
export async function xlsx(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: writeXlsxFile }, utility] = await Promise.all([
    import('write-excel-file/universal'),
    import('write-excel-file/utility'),
  ]);
  const { heads, rows, name } = table;
  const widths = heads.map((text, index) =>
    widthFor(
      text,
      rows.map((row) => row[index]?.text ?? ''),
    ),
  );
  const wrapped = { type: String, wrap: true, alignVertical: 'top' } as const;
  const head: Row = heads.map((value) => ({ value, ...wrapped, fontWeight: 'bold', height: rowHeight(heads, widths) }));
  const body: Row[] = rows.map((row) => {
    const height = rowHeight(
      row.map(({ text }) => text),
      widths,
    );
    return row.map(({ text, href }) => {
      const link = href === undefined ? {} : { textColor: '#0563C1', textDecoration: { underline: true } as const };
      return text === '' ? null : { value: text, ...wrapped, height, ...link };
    });
  });
  const columns = widths.map((width) => ({ width }));
  const blob = await writeXlsxFile(
    [head, ...body],
    { sheet: name, columns, stickyRowsCount: 1, orientation: 'landscape' },
    { features: [hyperlinks(table, utility), printing(table, utility)], fontFamily: 'Calibri', fontSize: 10 },
  ).toBlob();
  return undated(new Uint8Array(await blob.arrayBuffer()));
}

/** A ZIP archive that says of each of its files that it is of 1980, the first year that archives know: the library writes the day and hour. */
function undated(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer);
  /** 1 January 1980, midnight (APPNOTE.TXT, 4.4.6). */
  const setTime = (at: number) => view.setUint32(at, 0x00210000, true);
  // The end of the list of files, which has no comment behind it, tells how many there are and where the list begins.
  const end = archive.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    setTime(at + 12);
    setTime(view.getUint32(at + 42, true) + 10);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return archive;
}

/** How the sheet is printed: a page wide and as many long as it takes (ECMA-376-1, 18.3.1.63), with titles (18.2.5). */
function printing({ name }: Table, utility: typeof import('write-excel-file/utility')): Feature<Blob> {
  const head = utility.sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$1:$1`);
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${head}</definedName></definedNames>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => titles) },
        [sheetFile]: {
          transform: (xml) =>
            xml
              .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(
                /<pageSetup ([^>]*)\/>/,
                '<pageSetup $1 fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
              ),
        },
      },
    },
  };
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** Links as Excel writes them itself: addresses are relations of the sheet, and cells name the relation (ECMA-376-1, 18.3.1.47). */
function hyperlinks({ rows }: Table, utility: typeof import('write-excel-file/utility')): Feature<Blob> {
  const links = rows.flatMap((row, rowIndex) =>
    row.flatMap(({ href }, column) =>
      href === undefined ? [] : [{ href, ref: utility.getCellAddress(rowIndex + 1, column) }],
    ),
  );
  const relation = (index: number) => `rId-hyperlink-${index + 1}`;
  const elements = links.map(({ ref }, index) =>
    utility.getSelfClosingTagMarkup('hyperlink', { ref, 'r:id': relation(index) }),
  );
  const relations = links.map(({ href }, index) =>
    utility.getSelfClosingTagMarkup('Relationship', {
      Id: relation(index),
      Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      Target: href,
      TargetMode: 'External',
    }),
  );
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml) =>
            links.length === 0
              ? xml
              : utility.insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<hyperlinks>${elements.join('')}</hyperlinks>`,
                  utility.getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
                  'worksheet',
                ),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: () => relations.join('') },
      },
    },
  };
}
