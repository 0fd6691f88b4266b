/** Office documents, made by libraries or of the XML that matters. */
import { Buffer } from 'node:buffer';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { read, rels, word, wordXml, workbook, zip } from './read.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

describe('Word', () => {
  test('a document of the docx library', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Title', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'One', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun('A-1'), new TextRun({ text: '@2', bold: true })] }),
            new Paragraph({ text: 'item', bullet: { level: 0 } }),
            new Paragraph({ text: 'sub-item', bullet: { level: 1 } }),
          ],
        },
      ],
    });
    expect(await read('a.docx', await Packer.toBuffer(document))).toEqual([
      'paragraph 1 heading 1: "Title"',
      'paragraph 2 heading 1: "One" · under Title',
      'paragraph 3 paragraph: "A-1@2" · under Title / One',
      'paragraph 4 list-item 1: "item" · under Title / One',
      'paragraph 5 list-item 2: "sub-item" · under Title / One / item',
    ]);
  });

  test.each<[what: string, body: string, expected: string[]]>([
    [
      'tracked changes: insertions are read, deletions not',
      p(
        `${run('a ')}<w:del>${'<w:r><w:delText>gone</w:delText></w:r>'}</w:del><w:ins>${run('new')}</w:ins><w:moveFrom>${run('x')}</w:moveFrom>`,
      ),
      ['paragraph 1 paragraph: "a new"'],
    ],
    [
      'struck-out and hidden runs are left out, unless the property is off',
      p(
        `<w:r><w:rPr><w:strike/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>c</w:t></w:r>`,
      ),
      ['paragraph 1 paragraph: "c"'],
    ],
    [
      'tabs, breaks and hyphens',
      p(
        `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>`,
      ),
      ['paragraph 1 paragraph: "a\\tb\\nc\u2011d\u00ade"'],
    ],
    [
      'a link by a field, whose code is no text',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://x.example/" \\l "a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' and')}`,
      ),
      ['paragraph 1 paragraph: "here and" · link "here" https://x.example/#a'],
    ],
    [
      'a link by a simple field',
      p(`<w:fldSimple w:instr="HYPERLINK &quot;https://x.example/&quot;">${run('here')}</w:fldSimple>`),
      ['paragraph 1 paragraph: "here" · link "here" https://x.example/'],
    ],
    ['empty paragraphs count', p('') + p(run('a')), ['paragraph 2 paragraph: "a"']],
    [
      'content controls are opened, and one of two alternatives is read',
      `<w:sdt><w:sdtContent>${p(run('a'))}</w:sdtContent></w:sdt>${p(`<mc:AlternateContent><mc:Choice>${run('b')}</mc:Choice><mc:Fallback>${run('c')}</mc:Fallback></mc:AlternateContent>`)}`,
      ['paragraph 1 paragraph: "a"', 'paragraph 2 paragraph: "b"'],
    ],
    [
      'text boxes are notes after the body',
      p(`${run('a')}<w:r><w:pict><w:txbxContent>${p(run('boxed'))}</w:txbxContent></w:pict></w:r>`) + p(run('b')),
      ['paragraph 1 paragraph: "a"', 'paragraph 2 paragraph: "b"', 'paragraph 1 note: "boxed"'],
    ],
    ['formulas', p(`${run('a ')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`), ['paragraph 1 paragraph: "a x=1"']],
  ])('%s', async (_, body, expected) => {
    expect(await read('a.docx', word(body))).toEqual(expected);
  });

  test('styles say what is a heading, a list item, a quotation, also by what they are based on', async () => {
    const style = (id: string, name: string, more = '') =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles = wordXml(
      'styles',
      style('berschrift1', 'heading 1') +
        style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift1"/>') +
        style('Ebene', 'Ebene', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style('Punkt', 'Punkt', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
        style('Zitat', 'Intense Quote') +
        style('Kreis', 'Kreis', '<w:basedOn w:val="Kreis"/>'),
    );
    const styled = (id: string, text: string, more = '') => p(run(text), `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('Kapitel', 'One') +
      styled('Ebene', 'Two') +
      styled('Punkt', 'item') +
      styled('Punkt', 'sub', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>') +
      styled('Punkt', 'none', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Zitat', 'quoted') +
      styled('Kreis', 'round') +
      styled('Kapitel', 'Three');
    expect(await read('a.docx', word(body, { 'word/styles.xml': styles }))).toMatchInlineSnapshot(`
      [
        "paragraph 1 heading 1: "One"",
        "paragraph 2 heading 2: "Two" · under One",
        "paragraph 3 list-item 1: "item" · under One / Two",
        "paragraph 4 list-item 2: "sub" · under One / Two / item",
        "paragraph 5 paragraph: "none" · under One / Two",
        "paragraph 6 quotation: "quoted" · under One / Two",
        "paragraph 7 paragraph: "round" · under One / Two",
        "paragraph 8 heading 1: "Three"",
      ]
    `);
  });

  test('notes, comments, headers and footers follow the body, each with the paragraph that it hangs from', async () => {
    const note = (id: number, text: string, type = '') =>
      `<w:footnote w:id="${id}" ${type}>${p(run(text))}</w:footnote>`;
    const body =
      p(run('a')) +
      p(
        `${run('b')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="5"/></w:r><w:hyperlink r:id="rId9">${run(' link')}</w:hyperlink>`,
      );
    const parts = {
      'word/_rels/document.xml.rels': rels({
        rId1: ['footnotes', 'footnotes.xml'],
        rId2: ['comments', 'comments.xml'],
        rId3: ['header', 'header1.xml'],
        rId9: ['hyperlink', 'https://x.example/'],
      }),
      'word/footnotes.xml': wordXml('footnotes', note(0, 'line', 'w:type="separator"') + note(2, 'foot')),
      'word/comments.xml': wordXml('comments', `<w:comment w:id="5">${p(run('remark'))}</w:comment>`),
      'word/header1.xml': wordXml('hdr', p(run('head'))),
    };
    expect(await read('a.docx', word(body, parts))).toEqual([
      'paragraph 1 paragraph: "a"',
      'paragraph 2 paragraph: "b link" · link " link" https://x.example/',
      'paragraph 2 note: "foot"',
      'paragraph 2 note: "remark"',
      'header note: "head"',
    ]);
  });

  test('tables: spans, merged cells, rows marked as heads, rows whose deletion is tracked', async () => {
    const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
    const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
    const body = `<w:tbl>${
      tr(tc('Service') + tc('Promise', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
      tr(tc('Mail', '<w:vMerge w:val="restart"/>') + tc('a') + tc('b')) +
      tr(tc('', '<w:vMerge/>') + tc('c') + tc('d')) +
      tr(tc('gone'), '<w:del/>')
    }</w:tbl>`;
    expect(await read('a.docx', word(body))).toMatchInlineSnapshot(`
      [
        "table 1, row 1, column A cell: "Service" · table 1 row 1",
        "table 1, row 1, column B cell: "Promise" · table 1 row 1",
        "table 1, row 2, column A cell: "Mail" · heads Service · table 1 row 2",
        "table 1, row 2, column B cell: "a" · heads Promise / Mail · table 1 row 2",
        "table 1, row 2, column C cell: "b" · heads Promise / Mail · table 1 row 2",
        "table 1, row 3, column B cell: "c" · heads Promise / Mail · table 1 row 3",
        "table 1, row 3, column C cell: "d" · heads Promise / Mail · table 1 row 3",
      ]
    `);
  });

  test('another prefix for the same namespace changes nothing', async () => {
    const parts = unzipSync(word(p(run('a'))));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/\bw:/g, 'x:')
      .replace('xmlns:w=', 'xmlns:x=');
    expect(await read('a.docx', zip({ ...parts, 'word/document.xml': xml }))).toEqual(['paragraph 1 paragraph: "a"']);
  });
});

describe('Excel', () => {
  test('a workbook of the write-excel-file library', async () => {
    const file = await writeXlsxFile([
      [{ value: 'Service' }, { value: 'Answer' }],
      [{ value: 'Mail' }, { value: 'See A-1@2' }],
      [{ value: 'Files' }, { value: 7 }],
    ]).toBuffer();
    expect(await read('a.xlsx', file)).toMatchInlineSnapshot(`
      [
        "Sheet1!A1 cell: "Service" · under Sheet1 · 1 Sheet1 row 1",
        "Sheet1!B1 cell: "Answer" · under Sheet1 · 1 Sheet1 row 1",
        "Sheet1!A2 cell: "Mail" · under Sheet1 · heads Service · 1 Sheet1 row 2",
        "Sheet1!B2 cell: "See A-1@2" · under Sheet1 · heads Answer / Mail · 1 Sheet1 row 2",
        "Sheet1!A3 cell: "Files" · under Sheet1 · heads Service · 1 Sheet1 row 3",
        "Sheet1!B3 cell: "7" · under Sheet1 · heads Answer / Files · 1 Sheet1 row 3",
      ]
    `);
  });

  const c = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

  test('shared and rich strings, formulas, links, comments, hidden sheets', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2">${c('A2', 'inline')}<c r="B2" t="str"><f>A2&amp;"x"</f><v>inlinex</v></c></row>
      <row r="3"><c r="A3" t="str"><f>HYPERLINK("https://x.example/","shown")</f><v>shown</v></c><c r="B3"><v>1.5</v></c></row>
      <row r="4"><c r="A4" t="s"><v>9</v></c></row></sheetData>
      <hyperlinks><hyperlink ref="A2" r:id="rId7" location="part"/><hyperlink ref="C9" r:id="rId7"/></hyperlinks>`;
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const parts = {
      'xl/sharedStrings.xml': `<sst ${main}><si><t>plain_x000D_</t></si><si><r><t>A-1</t></r><r><t>@2</t></r><rPh><t>ruby</t></rPh></si></sst>`,
      'xl/worksheets/_rels/sheet1.xml.rels': rels({
        rId7: ['hyperlink', 'https://y.example/'],
        rId8: ['comments', '../comments1.xml'],
      }),
      'xl/comments1.xml': `<comments ${main}><commentList><comment ref="B2"><text><r><t>a </t></r><r><t>remark</t></r></text></comment></commentList></comments>`,
    };
    expect(
      await read(
        'a.xlsx',
        workbook({ Answers: sheet, Old: `<sheetData><row>${c('A1', 'old')}</row></sheetData>` }, parts),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Answers!A1 cell: "plain\\r" · under Answers · 1 Answers row 1",
        "Answers!B1 cell: "A-1@2" · under Answers · 1 Answers row 1",
        "Answers!A2 cell: "inline" · under Answers · heads plain · 1 Answers row 2 · link "inline" https://y.example/#part",
        "Answers!B2 cell: "inlinex" · under Answers · heads A-1@2 / inline · 1 Answers row 2",
        "Answers!A3 cell: "shown" · under Answers · heads plain · 1 Answers row 3 · link "shown" https://x.example/",
        "Answers!B3 cell: "1.5" · under Answers · heads A-1@2 / shown · 1 Answers row 3",
        "Answers!C9 cell: "" · under Answers · 1 Answers row 9 · link "" https://y.example/",
        "Answers!B2 note: "a remark" · under Answers",
        "Old!A1 cell: "old" · under Old · 2 Old row 1",
      ]
    `);
  });

  test('tables on a sheet have their own heads; a row with one cell above is a title', async () => {
    const sheet = `<sheetData>
      <row r="1">${c('A1', 'Form')}</row>
      <row r="3">${c('B3', 'Service')}${c('C3', 'Answer')}</row>
      <row r="4">${c('B4', 'Mail')}${c('C4', 'a')}</row>
      <row r="5">${c('C5', 'b')}</row>
      <row r="7">${c('B7', 'Part')}</row>
      <row r="8">${c('B8', 'Region')}${c('C8', 'Answer')}</row>
      <row r="9">${c('B9', 'Europe')}${c('C9', 'c')}</row></sheetData><mergeCells><mergeCell ref="B4:B5"/></mergeCells>`;
    expect(await read('a.xlsx', workbook({ S: sheet }))).toMatchInlineSnapshot(`
      [
        "S!A1 cell: "Form" · under S · 1 S row 1",
        "S!B3 cell: "Service" · under S / Form · 1 S row 3",
        "S!C3 cell: "Answer" · under S / Form · 1 S row 3",
        "S!B4 cell: "Mail" · under S / Form · heads Service · 1 S row 4",
        "S!C4 cell: "a" · under S / Form · heads Answer / Mail · 1 S row 4",
        "S!C5 cell: "b" · under S / Form · heads Answer / Mail · 1 S row 5",
        "S!B7 cell: "Part" · under S · 1 S row 7",
        "S!B8 cell: "Region" · under S / Part · 1 S row 8",
        "S!C8 cell: "Answer" · under S / Part · 1 S row 8",
        "S!B9 cell: "Europe" · under S / Part · heads Region · 1 S row 9",
        "S!C9 cell: "c" · under S / Part · heads Answer / Europe · 1 S row 9",
      ]
    `);
  });
});

describe('PowerPoint', () => {
  test('a presentation of the pptxgenjs library', async () => {
    const deck = new PptxGenJS();
    deck.defineSlideMaster({
      title: 'MASTER',
      objects: [{ placeholder: { options: { name: 'title', type: 'title', x: 1, y: 1, w: 8, h: 1 }, text: '' } }],
    });
    const slide = deck.addSlide({ masterName: 'MASTER' });
    slide.addText([{ text: 'See ' }, { text: 'A-1@2', options: { hyperlink: { url: 'https://x.example/' } } }], {
      x: 1,
      y: 2,
    });
    slide.addText('Mail', { placeholder: 'title' });
    slide.addText(
      [
        { text: 'point', options: { bullet: true, breakLine: true } },
        { text: 'sub-point', options: { bullet: true, indentLevel: 1 } },
      ],
      { x: 1, y: 3 },
    );
    slide.addTable([
      [{ text: 'Service' }, { text: 'Answer' }],
      [{ text: 'Files' }, { text: 'b' }],
    ]);
    slide.addNotes('Said aloud.');
    deck.addSlide().addText('Second', { x: 1, y: 1 });
    const file = await deck.write({ outputType: 'nodebuffer' });
    expect(file).toBeInstanceOf(Buffer);
    expect(await read('a.pptx', file as Buffer)).toMatchInlineSnapshot(`
      [
        "slide 1 paragraph 1 paragraph: "See A-1@2" · under Mail · link "A-1@2" https://x.example/",
        "slide 1 paragraph 2 heading 1: "Mail"",
        "slide 1 paragraph 3 list-item 1: "point" · under Mail",
        "slide 1 paragraph 4 list-item 2: "sub-point" · under Mail / point",
        "slide 1, table 1, row 1, column A cell: "Service" · under Mail · slide 1, table 1 row 1",
        "slide 1, table 1, row 1, column B cell: "Answer" · under Mail · slide 1, table 1 row 1",
        "slide 1, table 1, row 2, column A cell: "Files" · under Mail · heads Service · slide 1, table 1 row 2",
        "slide 1, table 1, row 2, column B cell: "b" · under Mail · heads Answer / Files · slide 1, table 1 row 2",
        "notes of slide 1 note: "Said aloud." · under Mail",
        "slide 2 paragraph 1 paragraph: "Second"",
      ]
    `);
  });

  test('slides come in the order of the show; groups are opened, SmartArt is read, page numbers are not', async () => {
    const office = 'http://schemas.openxmlformats.org';
    const names = `xmlns:a="${office}/drawingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" xmlns:p="${office}/presentationml/2006/main"`;
    const shape = (text: string, placeholder = '') =>
      `<p:sp><p:nvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
    const slide = (content: string) => `<p:sld ${names}><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`;
    const file = zip({
      'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst><p:sldId r:id="rId2"/><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': rels({
        rId1: ['slide', 'slides/slide1.xml'],
        rId2: ['slide', 'slides/slide2.xml'],
      }),
      'ppt/slides/slide1.xml': slide(shape('last', '<p:ph type="body"/>')),
      'ppt/slides/slide2.xml': slide(
        `<p:grpSp>${shape('in a group')}</p:grpSp>${shape('7', '<p:ph type="sldNum"/>')}${shape('Title', '<p:ph type="ctrTitle"/>')}`,
      ),
      'ppt/slides/_rels/slide2.xml.rels': rels({ rId1: ['diagramData', '../diagrams/data1.xml'] }),
      'ppt/diagrams/data1.xml': `<d ${names}><a:p><a:r><a:t>a node</a:t></a:r></a:p></d>`,
    });
    expect(await read('a.pptx', file)).toEqual([
      'slide 1 paragraph 1 paragraph: "in a group" · under Title',
      'slide 1 paragraph 2 heading 1: "Title"',
      'slide 1 paragraph 3 paragraph: "a node" · under Title',
      'slide 2 paragraph 1 list-item 1: "last"',
    ]);
  });
});

describe('OpenDocument', () => {
  const names = ['office', 'text', 'table', 'drawing', 'style']
    .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const odt = (text: string, styles = '', more: Readonly<Record<string, string>> = {}) =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content ${names} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      ...more,
    });

  test('white space, notes, text boxes, quotations, deletions, links', async () => {
    const styles = '<style:style style:name="P1" style:parent-style-name="Quotations"/>';
    const text = `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p text:style-name="Title">Title</text:p>
      <text:h text:outline-level="1">One</text:h>
      <text:p>a
        b<text:s text:c="2"/>c<text:tab/>d<text:line-break/>e<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>foot</text:p></text:note-body></text:note> <text:a xlink:href="https://x.example/">link</text:a></text:p>
      <text:p text:style-name="P1">quoted<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>`;
    expect(await read('a.odt', odt(text, styles))).toMatchInlineSnapshot(`
      [
        "paragraph 1 heading 1: "Title"",
        "paragraph 2 heading 1: "One" · under Title",
        "paragraph 3 paragraph: "a b  c\\td\\ne link" · under Title / One · link "link" https://x.example/",
        "paragraph 4 quotation: "quoted" · under Title / One",
        "paragraph 3 note: "foot" · under Title / One",
        "paragraph 4 note: "boxed" · under Title / One",
      ]
    `);
  });

  test('an encrypted text is told as such', async () => {
    const manifest = {
      'META-INF/manifest.xml':
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    };
    await expect(read('a.odt', zip({ ...unzipSync(odt('')), ...manifest }))).rejects.toThrow('Unexpected encryption');
  });
});
