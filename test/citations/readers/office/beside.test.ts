/** What readers of Office documents see beside the plain text, and what they don't see though it stands in the file. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import { read, rels, word, wordXml, workbook, zip } from '../read.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const address = 'https://x.example/a/';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const names = `xmlns:a="${drawing}/main" xmlns:c="${drawing}/chart" xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const words = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

describe('fields of Word', () => {
  const link = (instruction: string) =>
    p(mark('begin') + code(instruction) + mark('separate') + run('a') + mark('end'));

  test.each<[what: string, body: string, expected: string[]]>([
    [
      'an end in deleted text is an end',
      p(`${run('a')}${mark('begin')}${code(' XE "a" ')}<w:del>${mark('end')}</w:del>`) + p(run('b')),
      ['paragraph 1 paragraph: "a"', 'paragraph 2 paragraph: "b"'],
    ],
    [
      'a field without an end hides nothing',
      p(run('a') + mark('begin') + code(' XE "a" ')) +
        p(run('b')) +
        p(mark('begin') + code('PAGE') + mark('separate') + run('7') + mark('end')),
      ['paragraph 1 paragraph: "a"', 'paragraph 2 paragraph: "b"', 'paragraph 3 paragraph: "7"'],
    ],
    [
      'the end of a field around one without an end',
      p(
        mark('begin') + code('TOC') + mark('separate') + mark('begin') + code('XE') + run('a') + mark('end') + run('b'),
      ),
      ['paragraph 1 paragraph: "ab"'],
    ],
    [
      'what is shown within a code is part of the code',
      p(
        mark('begin') +
          code('IF ') +
          mark('begin') +
          code('PAGE') +
          mark('separate') +
          run('7') +
          mark('end') +
          mark('separate') +
          run('a') +
          mark('end'),
      ),
      ['paragraph 1 paragraph: "a"'],
    ],
    [
      'an address that another field gives',
      p(
        mark('begin') +
          code(' HYPERLINK "') +
          mark('begin') +
          code('DOCPROPERTY page') +
          mark('separate') +
          `<w:r><w:instrText>${address}</w:instrText></w:r>` +
          mark('end') +
          code('" ') +
          mark('separate') +
          run('a') +
          mark('end'),
      ),
      [`paragraph 1 paragraph: "a" · link "a" ${address}`],
    ],
    [
      'switches first',
      link(`HYPERLINK "${address}" \\o "tip" \\l "v9"`),
      [`paragraph 1 paragraph: "a" · link "a" ${address}#v9`],
    ],
    ['no quotes', link(` hyperlink ${address} \\t _blank`), [`paragraph 1 paragraph: "a" · link "a" ${address}`]],
    ['a place in the document alone is no address', link('HYPERLINK \\l "part"'), ['paragraph 1 paragraph: "a"']],
    [
      'a list of a form shows what is chosen',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="b"/></w:ddList></w:ffData></w:fldChar></w:r>' +
          code('FORMDROPDOWN') +
          mark('end'),
      ),
      ['paragraph 1 paragraph: "b"'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await read('a.docx', word(body))).toEqual(expected);
  });
});

describe('Word', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    [
      'a cell whose deletion is tracked',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>`,
      ['table 1, row 1, column B cell: "b" · table 1 row 1'],
    ],
    [
      'WordArt',
      p(`${run('a')}<w:r><w:pict><v:shape><v:textpath string="Confidential"/></v:shape></w:pict></w:r>`),
      ['paragraph 1 paragraph: "a"', 'paragraph 1 note: "Confidential"'],
    ],
    [
      'a tab to a place parts words',
      p(`${run('a')}<w:r><w:ptab/></w:r>${run('b')}`),
      ['paragraph 1 paragraph: "a\\tb"'],
    ],
    [
      'a paragraph whose end is deleted goes on in the next',
      p(run('“collec'), '<w:rPr><w:del/></w:rPr>') + p(run('tion”')) + p(run('b')),
      ['paragraph 1 paragraph: "“collection”"', 'paragraph 3 paragraph: "b"'],
    ],
    [
      'a raised number at a word points to a note, at a unit it is a power',
      p(
        run('words') +
          run('1', '<w:vertAlign w:val="superscript"/>') +
          run(' of 5 m') +
          run('2', '<w:vertAlign w:val="superscript"/>'),
      ),
      ['paragraph 1 paragraph: "words of 5 m2"'],
    ],
    [
      'one whose end is inserted does not',
      p(run('a'), '<w:rPr><w:ins/></w:rPr>') + p(run('b')),
      ['paragraph 1 paragraph: "a"', 'paragraph 2 paragraph: "b"'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await read('a.docx', word(body))).toEqual(expected);
  });

  test('styles strike out and hide; the text itself may say otherwise, and striking out twice is none', async () => {
    const style = (id: string, properties: string, basedOn = '') =>
      `<w:style w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
    const styles = wordXml(
      'styles',
      style('Gone', '<w:strike/>') +
        style('Still', '', 'Gone') +
        style('Back', '<w:strike w:val="0"/>', 'Gone') +
        style('Unseen', '<w:vanish/>'),
    );
    const of = (id: string, more = '') => `<w:rStyle w:val="${id}"/>${more}`;
    const body =
      p(run('a', of('Gone')) + run('b', of('Still')) + run('c', of('Back')) + run('d', of('Unseen'))) +
      p(run('e', of('Gone', '<w:strike w:val="0"/>'))) +
      p(run('f') + run('g', of('Gone')), '<w:pStyle w:val="Gone"/>');
    expect(await read('a.docx', word(body, { 'word/styles.xml': styles }))).toEqual([
      'paragraph 1 paragraph: "c"',
      'paragraph 2 paragraph: "e"',
      'paragraph 3 paragraph: "g"',
    ]);
  });

  test('a style raises the marks of notes; the text itself may say otherwise', async () => {
    const style = (id: string, properties: string, basedOn = '') =>
      `<w:style w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
    const raised = style('Mark', '<w:vertAlign w:val="superscript"/>') + style('Own', '', 'Mark');
    const body =
      p(run('words') + run('1', '<w:rStyle w:val="Own"/>')) +
      p(run('words') + run('2', '<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>'));
    expect(await read('a.docx', word(body, { 'word/styles.xml': wordXml('styles', raised) }))).toEqual([
      'paragraph 1 paragraph: "words"',
      'paragraph 2 paragraph: "words2"',
    ]);
  });

  test('pictures say what their alternative text says, and lead where their link does', async () => {
    const picture = `<w:r><w:drawing><wp:docPr xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" descr="a lock"><a:hlinkClick r:id="rId1"/></wp:docPr></w:drawing></w:r>`;
    const relations = { 'word/_rels/document.xml.rels': rels({ rId1: ['hyperlink', address] }) };
    expect(await read('a.docx', word(p(run('a ') + picture + run('b')) + p(picture), relations))).toEqual([
      'paragraph 1 paragraph: "a b"',
      `paragraph 1 note: "a lock" · link "a lock" ${address}`,
      `paragraph 2 paragraph: "a lock" · link "a lock" ${address}`,
    ]);
  });

  test('imported files, charts and SmartArt', async () => {
    const body = p(run('a')) + ['rId1', 'rId2', 'rId3'].map((id) => `<w:altChunk r:id="${id}"/>`).join('');
    const { blocks, notes } = await readDocument(
      'a.docx',
      word(body, {
        'word/_rels/document.xml.rels': rels({
          rId1: ['aFChunk', 'chunk.html'],
          rId2: ['aFChunk', 'chunk.docx'],
          rId3: ['aFChunk', 'chunk.bin'],
          rId4: ['diagramData', 'diagrams/data1.xml'],
          rId5: ['chart', 'charts/chart1.xml'],
        }),
        'word/chunk.html': '<p>imported</p>',
        'word/chunk.docx': word(p(run('of another'))),
        'word/chunk.bin': 'x',
        'word/diagrams/data1.xml': `<d ${names}>${words('node')}</d>`,
        'word/charts/chart1.xml': `<c:chartSpace ${names}>${words('title')}<c:strCache><c:pt><c:v>series</c:v></c:pt></c:strCache></c:chartSpace>`,
      }),
    );
    expect(blocks.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'paragraph a',
      'paragraph imported',
      'paragraph of another',
      'note node',
      'note title',
      'note series',
    ]);
    expect(notes).toEqual([
      {
        level: 'warning',
        message:
          'Unexpected imported file word/chunk.bin, which was not read; open the document in Word and save it again',
        place: { kind: 'paragraph', paragraph: 1 },
      },
    ]);
  });
});

describe('Excel', () => {
  const sheet = (cells: string, more = '') => `<sheetData><row r="1">${cells}</row></sheetData>${more}`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

  test('struck-out runs and cells are not said', async () => {
    const rich = (inner: string, style = '0') => `<c r="A1" s="${style}" t="inlineStr"><is>${inner}</is></c>`;
    const r = (text: string, properties = '') => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
    const styles = `<styleSheet ${main}><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
    const parts = { 'xl/styles.xml': styles };
    const of = (inner: string, style?: string) => read('a.xlsx', workbook({ S: sheet(rich(inner, style)) }, parts));
    expect(await of(r('a') + r('b', '<strike/>') + r('c', '<strike val="0"/>'))).toEqual([
      'S!A1 cell: "ac" · under S · 1 S row 1',
    ]);
    expect(await of('<t>a</t>', '1')).toEqual([]);
    expect(await of(r('a') + r('b', '<strike/>'), '1')).toEqual(['S!A1 cell: "a" · under S · 1 S row 1']);
  });

  test('a raised mark of a note is none of the words, a power is', async () => {
    const raised = '<vertAlign val="superscript"/>';
    const of = (inner: string) =>
      read('a.xlsx', workbook({ S: sheet(`<c r="A1" t="inlineStr"><is>${inner}</is></c>`) }));
    const r = (text: string, properties = '') => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
    expect(await of(r('collection') + r('1', raised) + r(' ends'))).toEqual([
      'S!A1 cell: "collection ends" · under S · 1 S row 1',
    ]);
    expect(await of(r('5 km') + r('2', raised))).toEqual(['S!A1 cell: "5 km2" · under S · 1 S row 1']);
    expect(await of(r('collection') + r('1', '<vertAlign val="subscript"/>'))).toEqual([
      'S!A1 cell: "collection1" · under S · 1 S row 1',
    ]);
  });

  test('a sentence over others in a column is no head of theirs, a word is', async () => {
    const column = (...texts: readonly string[]) =>
      `<sheetData>${texts.map((text, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`).join('')}</sheetData>`;
    expect(await read('a.xlsx', workbook({ S: column('We asked them.', 'They said A-1') }))).toEqual([
      'S!A1 cell: "We asked them." · under S · 1 S row 1',
      'S!A2 cell: "They said A-1" · under S · 1 S row 2',
    ]);
    expect(await read('a.xlsx', workbook({ S: column('Answers', 'They said A-1') }))).toEqual([
      'S!A1 cell: "Answers" · under S · 1 S row 1',
      'S!A2 cell: "They said A-1" · under S · heads Answers · 1 S row 2',
    ]);
  });

  test('text boxes, links on shapes, alternative texts, headers, prompts', async () => {
    const shape = (content: string, properties = '<xdr:cNvPr/>') =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:sp><xdr:nvSpPr>${properties}</xdr:nvSpPr><xdr:txBody>${content}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': rels({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
      'xl/drawings/_rels/drawing1.xml.rels': rels({ rId1: ['hyperlink', address] }),
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${names}>${shape(words('boxed'))}${shape(words('linked'), '<xdr:cNvPr><a:hlinkClick r:id="rId1"/></xdr:cNvPr>')}${shape('', '<xdr:cNvPr descr="a lock"/>')}</xdr:wsDr>`,
    };
    const more =
      '<dataValidations><dataValidation sqref="C4:C9" promptTitle="Hint" prompt="Say it."/></dataValidations><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12top&amp;R&amp;P</oddHeader></headerFooter>';
    expect(
      await read('a.xlsx', workbook({ S: sheet('<c r="A1" t="inlineStr"><is><t>a</t></is></c>', more) }, parts)),
    ).toEqual([
      'S!A1 cell: "a" · under S · 1 S row 1',
      'S!C4 note: "Hint\\nSay it." · under S',
      'S!B3 note: "boxed" · under S',
      `S!B3 note: "linked" · under S · link "linked" ${address}`,
      'S!B3 note: "a lock" · under S',
      'header of S note: "top" · under S',
    ]);
  });

  test('groups within each other, and forms that stand for one another', async () => {
    const shape = (text: string) =>
      `<xdr:sp><xdr:nvSpPr><xdr:cNvPr/></xdr:nvSpPr><xdr:txBody>${words(text)}</xdr:txBody></xdr:sp>`;
    const group = `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr descr="a lock"/></xdr:nvGrpSpPr><xdr:grpSp>${shape('in it')}</xdr:grpSp></xdr:grpSp>`;
    const anchor = `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from>${group}</xdr:oneCellAnchor>`;
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': rels({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${names} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice>${anchor}</mc:Choice><mc:Fallback>${anchor}</mc:Fallback></mc:AlternateContent></xdr:wsDr>`,
    };
    expect(await read('a.xlsx', workbook({ S: sheet('') }, parts))).toEqual([
      'S!B3 note: "a lock" · under S',
      'S!B3 note: "in it" · under S',
    ]);
  });

  test('of a link without a value its words are known, and of one without words its address', async () => {
    const link = (name: string, given: string) => `<c r="${name}"><f>HYPERLINK(${given})</f><v></v></c>`;
    const file = workbook({
      S: sheet(
        link('A1', `"${address}", "A-1"`) +
          link('B1', `"${address}"`) +
          link('C1', 'A9,"A-2"') +
          link('D1', `"${address}","""A-3"""`),
      ),
    });
    const { blocks, notes } = await readDocument('a.xlsx', file);
    expect(blocks.map(({ text, links }) => [text, ...links.map(({ url }) => url)])).toEqual([
      ['A-1', address],
      [address, address],
      ['A-2'],
      ['"A-3"', address],
    ]);
    expect(notes?.map(({ place }) => place)).toEqual([{ kind: 'cell', sheet: 'S', cell: 'C1' }]);
  });

  test('a formula without a value is read as far as its texts go, and said to be', async () => {
    const file = workbook({
      S: sheet(
        '<c r="A1"><f>"See "&amp;"A-1"</f></c><c r="B1"><f>A9&amp;"@2"</f></c><c r="C1"><f>SUM(A1:A2)</f></c><c r="D1" t="str"><f>"A-3"</f><v></v></c><c r="E1"><f>"A-2"</f><v></v></c>',
      ),
    });
    const { blocks, notes } = await readDocument('a.xlsx', file);
    expect(blocks.map(({ text }) => text)).toEqual(['See A-1', '@2', 'A-2']);
    expect(notes).toEqual([
      {
        level: 'warning',
        message:
          'Unexpected 2 formulas without a value, of which the texts alone are read; open the workbook in a spreadsheet program and save it',
        place: { kind: 'cell', sheet: 'S', cell: 'B1' },
      },
    ]);
  });
});

test('PowerPoint: the link and the alternative text of a group, and formulas', async () => {
  const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr descr="a lock"><a:hlinkClick r:id="rId9"/></p:cNvPr></p:nvGrpSpPr><p:sp><p:txBody>${words('in it')}</p:txBody></p:sp></p:grpSp>`;
  const formula = (text: string) =>
    `<mc:AlternateContent><mc:Choice Requires="a14"><a14:m><m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath></a14:m></mc:Choice><mc:Fallback><a:r><a:t>gone</a:t></a:r></mc:Fallback></mc:AlternateContent>`;
  const file = zip({
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels({ rId1: ['slide', 'slides/slide1.xml'] }),
    'ppt/slides/slide1.xml': `<p:sld ${names} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a14="urn:example:drawing" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><p:cSld><p:spTree>${group}<p:sp><p:txBody><a:p>${formula('x')}<a:r><a:t> after</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': rels({ rId9: ['hyperlink', address] }),
  });
  expect(await read('a.pptx', file)).toEqual([
    'slide 1 paragraph 1 paragraph: "in it"',
    `slide 1 paragraph 2 note: "a lock" · link "a lock" ${address}`,
    'slide 1 paragraph 3 paragraph: "x after"',
  ]);
});

test('PowerPoint: charts, comments, links on shapes, alternative texts, footers, what stands on each slide', async () => {
  const shape = (text: string, properties = '', placeholder = '', own = words(text)) =>
    `<p:sp><p:nvSpPr><p:cNvPr>${properties}</p:cNvPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:txBody>${own}</p:txBody></p:sp>`;
  const hovered = '<a:p><a:r><a:rPr><a:hlinkMouseOver r:id="rId9"/></a:rPr><a:t>hovered</a:t></a:r></a:p>';
  const slide = (content: string) => `<p:sld ${names}><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`;
  const file = zip({
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels({ rId1: ['slide', 'slides/slide1.xml'] }),
    'ppt/slides/slide1.xml': slide(
      `${shape('linked', '<a:hlinkClick r:id="rId9"/>')}<p:pic><p:nvPicPr><p:cNvPr descr="a lock"/></p:nvPicPr></p:pic>${shape('Confidential', '', '<p:ph type="ftr"/>')}${shape('', '', '', hovered)}`,
    ),
    'ppt/slides/_rels/slide1.xml.rels': rels({
      rId1: ['chart', '../charts/chart1.xml'],
      rId2: ['comments', '../comments/comment1.xml'],
      rId3: ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      rId9: ['hyperlink', address],
    }),
    'ppt/charts/chart1.xml': `<c:chartSpace ${names}>${words('title')}</c:chartSpace>`,
    'ppt/comments/comment1.xml': `<p:cmLst ${names}><p:cm><p:text>remark</p:text></p:cm></p:cmLst>`,
    'ppt/slideLayouts/slideLayout1.xml': slide(shape('Contoso') + shape('Click to add', '', '<p:ph type="body"/>')),
  });
  expect(await read('a.pptx', file)).toEqual([
    `slide 1 paragraph 1 paragraph: "linked" · link "linked" ${address}`,
    'slide 1 paragraph 2 note: "a lock"',
    'slide 1 paragraph 3 note: "Confidential"',
    `slide 1 paragraph 4 paragraph: "hovered" · link "hovered" ${address}`,
    'slide 1 paragraph 5 paragraph: "title"',
    'comment on slide 1 note: "remark"',
    'background of slide 1 note: "Contoso"',
  ]);
});

describe('OpenDocument', () => {
  const spaces = [
    ...['office', 'text', 'table', 'style', 'presentation', 'form'].map((name) => [name, name]),
    ['draw', 'drawing'],
    ['svg', 'svg-compatible'],
  ]
    .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const odf = (kind: string, content: string, styles = '', more: Readonly<Record<string, string>> = {}) =>
    zip({
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      'content.xml': `<office:document-content ${spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
      ...more,
    });
  const style = (name: string, properties: string, family = 'text', more = '') =>
    `<style:style style:family="${family}" style:name="${name}" ${more}><style:text-properties ${properties}/></style:style>`;
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;

  test('struck-out and hidden text by its style, or by what that is based on', async () => {
    const styles =
      style('T1', 'style:text-line-through-type="single"') +
      style('T2', 'text:display="none"') +
      style('T3', 'style:text-line-through-style="none"', 'text', 'style:parent-style-name="T1"') +
      style('T4', '', 'text', 'style:parent-style-name="T1"') +
      style('P1', 'style:text-line-through-style="solid"', 'paragraph');
    const content = `<text:p>a${span('T1', 'b')}${span('T2', 'c')}${span('T3', 'd')}${span('T4', 'e')}<text:ruby><text:ruby-base>f</text:ruby-base><text:ruby-text>g</text:ruby-text></text:ruby></text:p><text:p text:style-name="P1">h</text:p>`;
    expect(await read('a.odt', odf('text', content, styles))).toEqual(['paragraph 1 paragraph: "adf"']);
  });

  test('a paragraph that a condition hides, and one that it does not', async () => {
    const hidden = (isHidden: boolean) => `<text:hidden-paragraph text:is-hidden="${isHidden}"/>`;
    const content = `<text:p>${hidden(true)}a</text:p><text:p>${hidden(false)}b</text:p>`;
    expect(await read('a.odt', odf('text', content))).toEqual(['paragraph 2 paragraph: "b"']);
  });

  test('frames with a link and an alternative text; headers; charts; a document type without definitions', async () => {
    const frame = `<draw:a xlink:href="${address}"><draw:frame><svg:desc>a lock</svg:desc></draw:frame></draw:a>`;
    const content = `<text:p>a ${frame}b<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>`;
    const more = {
      'styles.xml': `<office:document-styles ${spaces}><office:master-styles><style:master-page><style:header><text:p>top</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
      'Object 1/content.xml': `<office:document-content ${spaces}><text:p>title</text:p></office:document-content>`,
      'META-INF/manifest.xml': '<!DOCTYPE manifest PUBLIC "-//A//B" "Manifest.dtd"><manifest/>',
    };
    expect(await read('a.odt', odf('text', content, '', more))).toEqual([
      'paragraph 1 paragraph: "a b"',
      `paragraph 1 note: "a lock" · link "a lock" ${address}`,
      'paragraph 1 note: "title"',
      'header note: "top"',
    ]);
  });

  test('a spreadsheet', async () => {
    const cell = (inner: string, more = '') => `<table:table-cell ${more}>${inner}</table:table-cell>`;
    const text = (words: string) => `<text:p>${words}</text:p>`;
    const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;
    const sheet = `<table:table table:name="S"><table:table-header-rows>${row(cell(text('Service')) + cell(text('Answer')))}</table:table-header-rows>${row(
      cell('', 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="2"',
    )}${row(cell(text('Service')) + cell(text('Answer')))}${row(
      cell(text('Mail')) +
        cell(
          `${text(`See <text:a xlink:href="${address}">a</text:a>`)}${text('b')}<office:annotation>${text('remark')}</office:annotation>`,
        ),
    )}${row(cell(text('Files')) + cell(text('gone'), 'table:style-name="ce1"'))}</table:table>`;
    expect(
      await read(
        'a.ods',
        odf('spreadsheet', sheet, style('ce1', 'style:text-line-through-style="solid"', 'table-cell')),
      ),
    ).toEqual([
      'S!A1 cell: "Service" · under S · 1 S row 1',
      'S!B1 cell: "Answer" · under S · 1 S row 1',
      'S!A4 cell: "Service" · under S · 1 S row 4',
      'S!B4 cell: "Answer" · under S · 1 S row 4',
      'S!A5 cell: "Mail" · under S · heads Service · 1 S row 5',
      `S!B5 cell: "See a\\nb" · under S · heads Answer / Mail · 1 S row 5 · link "a" ${address}`,
      'S!A6 cell: "Files" · under S · heads Service · 1 S row 6',
      'S!B5 note: "remark" · under S',
    ]);
  });

  test('a presentation', async () => {
    const frame = (text: string, more = '') =>
      `<draw:frame ${more}><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
    const clicked = `<draw:custom-shape><office:event-listeners><presentation:event-listener xlink:href="${address}"/></office:event-listeners><text:p>go</text:p></draw:custom-shape>`;
    const content = `<draw:page>${frame('a')}${frame('Title', 'presentation:class="title"')}<presentation:notes>${frame('aloud')}</presentation:notes></draw:page><draw:page>${clicked}${frame('b')}</draw:page>`;
    const more = {
      'styles.xml': `<office:document-styles ${spaces}><style:master-page>${frame('Contoso')}${frame('Click to add', 'presentation:placeholder="true"')}</style:master-page></office:document-styles>`,
    };
    expect(await read('a.odp', odf('presentation', content, '', more))).toEqual([
      'slide 1 paragraph 1 heading 1: "Title"',
      'slide 1 paragraph 2 paragraph: "a" · under Title',
      'notes of slide 1 note: "aloud" · under Title',
      `slide 2 paragraph 1 note: "" · link "" ${address}`,
      'slide 2 paragraph 1 paragraph: "go"',
      'slide 2 paragraph 2 paragraph: "b"',
      'background of the slides paragraph: "Contoso"',
    ]);
  });
});

describe('comments and the answers to them', () => {
  const note = (ref: string, text: string) => `<comment ref="${ref}"><text><r><t>${text}</t></r></text></comment>`;
  const answer = (ref: string, text: string) =>
    `<threadedComment ref="${ref}" id="{1}"><text>${text}</text></threadedComment>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const threadedSpace = 'http://schemas.example/office/spreadsheetml/2018/threadedcomments';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const sheet = (plain: string, threaded: string) =>
    workbook(
      { A: '<sheetData/>' },
      {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments', '../comments1.xml')}${relation('b', 'http://schemas.example/office/2017/10/relationships/threadedComment', '../threadedComments/t1.xml')}</Relationships>`,
        ...(plain && {
          'xl/comments1.xml': `<comments xmlns="${main}"><commentList>${plain}</commentList></comments>`,
        }),
        ...(threaded && {
          'xl/threadedComments/t1.xml': `<ThreadedComments xmlns="${threadedSpace}">${threaded}</ThreadedComments>`,
        }),
      },
    );

  test.each<[what: string, plain: string, threaded: string, expected: string[]]>([
    ['plain ones', note('B2', 'a'), '', ['A!B2 note: "a" · under A']],
    ['threads', '', answer('B2', 'a') + answer('B2', 'b'), ['A!B2 note: "a" · under A', 'A!B2 note: "b" · under A']],
    [
      'threads, with what older programs are given of them',
      note('B2', '[Threaded comment] Comment: a Reply: b') + note('C3', 'c'),
      answer('B2', 'a') + answer('B2', 'b'),
      ['A!C3 note: "c" · under A', 'A!B2 note: "a" · under A', 'A!B2 note: "b" · under A'],
    ],
  ])('of a workbook: %s', async (_, plain, threaded, expected) => {
    expect(await read('a.xlsx', sheet(plain, threaded))).toEqual(expected);
  });

  test('of Word: an answer that no word refers to', async () => {
    const reference = '<w:r><w:commentReference w:id="0"/></w:r>';
    const comment = (id: number, text: string) => `<w:comment w:id="${id}">${p(run(text))}</w:comment>`;
    const parts = {
      'word/_rels/document.xml.rels': rels({ r1: ['comments', 'comments.xml'] }),
      'word/comments.xml': wordXml('comments', comment(0, 'a') + comment(1, 'b')),
    };
    expect(await read('a.docx', word(p(run('x') + reference), parts))).toEqual([
      'paragraph 1 paragraph: "x"',
      'paragraph 1 note: "a"',
      'comment note: "b"',
    ]);
  });

  test('of a presentation, in the form of today', async () => {
    const space = 'http://schemas.example/office/powerpoint/2018/8/main';
    const body = (text: string) => `<n:txBody><a:bodyPr/>${words(text)}</n:txBody>`;
    const slides = zip({
      'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': rels({ r1: ['slide', 'slides/slide1.xml'] }),
      'ppt/slides/slide1.xml': `<p:sld ${names}><p:cSld><p:spTree/></p:cSld></p:sld>`,
      'ppt/slides/_rels/slide1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('c', 'http://schemas.example/office/2018/10/relationships/comments', '../comments/modernComment_1.xml')}</Relationships>`,
      'ppt/comments/modernComment_1.xml': `<n:cmLst xmlns:n="${space}" ${names}><n:cm><n:replyLst><n:reply>${body('b')}</n:reply></n:replyLst>${body('a')}</n:cm></n:cmLst>`,
    });
    expect(await read('a.pptx', slides)).toEqual(['comment on slide 1 note: "b"', 'comment on slide 1 note: "a"']);
  });
});

describe('the style of a table in Word', () => {
  const style = (type: string, id: string, properties: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${properties}</w:rPr></w:style>`;
  const styles = wordXml(
    'styles',
    style('table', 'Old', '<w:strike/>') + style('table', 'New', '<w:b/>') + style('character', 'Out', '<w:strike/>'),
  );
  const table = (id: string, cell: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/></w:tblPr><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`;
  const parts = { 'word/_rels/document.xml.rels': rels({ r1: ['styles', 'styles.xml'] }), 'word/styles.xml': styles };

  test.each<[what: string, body: string, expected: string[]]>([
    [
      'strikes out what is in it, and nothing behind it',
      table('Old', p(run('a'))) + p(run('b')),
      ['paragraph 2 paragraph: "b"'],
    ],
    ['strikes out nothing', table('New', p(run('a'))), ['paragraph 1 column 1 cell: "a" · table 1 row 1']],
    ['strikes out, and a run does not', table('Old', p(run('a', '<w:strike w:val="0"/>'))), ['a']],
    ['strikes out, and so does the style of the run', table('Old', p(run('a', '<w:rStyle w:val="Out"/>'))), ['a']],
    ['strikes out, and that of a table within does not', table('Old', table('New', p(run('a'))) + p(run('b'))), ['a']],
  ])('%s', async (_, body, expected) => {
    const shown = await read('a.docx', word(body, parts));
    expect(shown.map((line) => (line.includes('cell') ? (/"(.*?)"/.exec(line)?.[1] ?? '') : line))).toEqual(
      expected.map((line) => (line.includes('cell') ? (/"(.*?)"/.exec(line)?.[1] ?? '') : line)),
    );
  });
});
