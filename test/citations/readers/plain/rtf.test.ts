import { expect, test } from 'vitest';
import { read } from '../read.ts';

const rtf = (text: string) => `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator made;}\\pard ${text}}`;

test.each<[what: string, text: string, expected: string[]]>([
  [
    'paragraphs, and characters by number',
    "\\'93a\\'94 \\u8212? b\\par c\\line d\\par",
    ['paragraph 1 paragraph: "“a” — b"', 'paragraph 2 paragraph: "c\\nd"'],
  ],
  [
    'struck-out, hidden and deleted words',
    'a {\\strike b}{\\v c}{\\deleted d}{\\strike0 e}\\par',
    ['paragraph 1 paragraph: "a e"'],
  ],
  [
    'the raised mark of a note, and a power',
    'words{\\super 1} and\\super 2\\nosupersub  so\\super *\\super0  m{\\super 2}\\par',
    ['paragraph 1 paragraph: "words and so m2"'],
  ],
  [
    'a link',
    'See {\\field{\\*\\fldinst{HYPERLINK "https://x.example/"}}{\\fldrslt{it}}} now\\par',
    ['paragraph 1 paragraph: "See it now" · link "it" https://x.example/'],
  ],
  [
    'a table',
    '\\intbl Service\\cell Answer\\cell\\row\\intbl Mail\\cell See A-1\\cell\\row\\pard after\\par',
    [
      'table 1, row 1, column A cell: "Service" · table 1 row 1',
      'table 1, row 1, column B cell: "Answer" · table 1 row 1',
      'table 1, row 2, column A cell: "Mail" · heads Service · table 1 row 2',
      'table 1, row 2, column B cell: "See A-1" · heads Answer / Mail · table 1 row 2',
      'paragraph 5 paragraph: "after"',
    ],
  ],
  [
    'cells of several paragraphs',
    '\\intbl a\\par b\\cell c\\cell\\row\\intbl d\\cell e\\par\\cell\\row\\pard after\\par',
    [
      'table 1, row 1, column A cell: "a" · table 1 row 1',
      'table 1, row 1, column A cell: "b" · table 1 row 1',
      'table 1, row 1, column B cell: "c" · table 1 row 1',
      'table 1, row 2, column A cell: "d" · heads a b · table 1 row 2',
      'table 1, row 2, column B cell: "e" · heads c / d · table 1 row 2',
      'paragraph 7 paragraph: "after"',
    ],
  ],
  [
    'a header and a note',
    '{\\header top\\par}a{\\footnote b} c\\par',
    ['header note: "top"', 'footnote at paragraph 1 note: "b"', 'paragraph 1 paragraph: "a c"'],
  ],
  [
    'an object by what it shows, and a text in two encodings once',
    'a {\\object\\objemb{\\*\\objdata 0102}{\\result b}} {\\upr{c?}{\\*\\ud{c\\u8212-}}}{\\*\\bkmkstart {\\upr{d}{\\*\\ud{e}}}}\\par',
    ['paragraph 1 paragraph: "a b c—"'],
  ],
  [
    'a text box of an older program',
    'a{\\*\\do\\dobxpage{\\dptxbxtext b\\par}}\\par',
    ['text box at paragraph 1 note: "b"', 'paragraph 1 paragraph: "a"'],
  ],
])('%s', async (_, text, expected) => {
  expect(await read('a.rtf', rtf(text))).toEqual(expected);
});

test('numbers of a list, as LibreOffice writes them, with bytes that are no characters', async () => {
  const list = "{\\*\\listtable{\\list{\\listlevel{\\leveltext \\'02\\'00.;}{\\levelnumbers\\'01;}}}}";
  expect(await read('a.rtf', rtf(`${list}a\\par`))).toEqual(['paragraph 1 paragraph: "a"']);
});

test.each<[what: string, text: string, expected: string]>([
  ['that of the file', "{\\rtf1\\ansi\\ansicpg932 \\'95\\'5c\\'8e\\'a6 a\\par}", '表示 a'],
  [
    'that of a font, in its group',
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial CYR;}}\\f0 caf\\'e9 {\\f1 \\'e4\\'e0} \\'93b\\par}",
    'café да “b',
  ],
  ['one by its number', "{\\rtf1\\ansi\\ansicpg65001 \\'c3\\'a9\\par}", 'é'],
])('bytes in an encoding: %s', async (_, text, expected) => {
  expect(await read('a.rtf', text)).toEqual([`paragraph 1 paragraph: "${expected}"`]);
});

test('groups in each other are bounded', async () => {
  await expect(read('a.rtf', `{\\rtf1 ${'{'.repeat(1_000)}`)).rejects.toThrow('Unexpected depth of RTF');
});

test('headings and lists, as Word and LibreOffice write them', async () => {
  const item = (depth: number, text: string) => `\\pard\\ls1\\ilvl${depth} {\\listtext\\'b7\\tab }${text}\\par `;
  const text = `\\pard\\s1\\outlinelevel0 Top\\par \\pard\\outlinelevel9 body\\par ${item(0, 'a')}${item(1, 'b')}\\pard\\ls0 c\\par \\pard d\\par`;
  expect(await read('a.rtf', `{\\rtf1 ${text}}`)).toEqual([
    'paragraph 1 heading 1: "Top"',
    'paragraph 2 paragraph: "body" · under Top',
    'paragraph 3 list-item 1: "a" · under Top',
    'paragraph 4 list-item 2: "b" · under Top / a',
    'paragraph 5 paragraph: "c" · under Top',
    'paragraph 6 paragraph: "d" · under Top',
  ]);
});
