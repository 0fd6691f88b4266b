import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import { read } from '../read.ts';

const boundary = '=_b';
const parts = (type: string, ...all: readonly string[]) =>
  `Content-Type: ${type}; boundary="${boundary}"\r\n\r\n${all.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

test('the subject, and the text by its encoding', async () => {
  const mail =
    'Subject: =?utf-8?B?UHJvbWlzZSDigJMgQS0x?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSee =E2=80=9CA=\r\n-2=E2=80=9D.\r\n\r\n> quoted\r\n';
  expect(await read('a.eml', mail)).toEqual([
    'subject heading 1: "Promise – A-1"',
    'text of the mail paragraph: "See “A-2”."',
    'text of the mail quotation: "quoted"',
  ]);
});

test('of two forms the formatted one, and what is attached', async () => {
  const text = 'Content-Type: text/plain\r\n\r\nplain';
  const html = 'Content-Type: text/html\r\n\r\n<p>See <a href="https://x.example/">A-1</a></p>';
  const attached = (name: string, content: string) =>
    `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(content)}`;
  expect(await read('a.eml', parts('multipart/alternative', text, html))).toEqual([
    'text of the mail paragraph: "See A-1" · link "A-1" https://x.example/',
  ]);
  const mail = parts('multipart/mixed', text, attached('b.md', '# See A-2'), attached('c.docx', 'x'));
  expect(await read('a.eml', mail)).toEqual([
    'text of the mail paragraph: "plain"',
    'attachment b.md heading 1: "See A-2"',
  ]);
  const { notes } = await readDocument('a.eml', new TextEncoder().encode(mail));
  expect(notes?.map(({ message }) => message)).toEqual([
    'Unexpected attachment c.docx that was not read: Unexpected bytes of no known kind, expected a Word document (DOCX); save it again, or fetch it whole',
  ]);
});

const notesOf = async (mail: string) =>
  ((await readDocument('a.eml', new TextEncoder().encode(mail))).notes ?? []).map(({ message }) => message);
const plain = 'Content-Type: text/plain\r\n\r\nplain';

test('a signature is nothing to read, and another file of bytes is told', async () => {
  const signed = (type: string, name: string) => `Content-Type: ${type}; name="${name}"\r\n\r\n0\x82\x00`;
  expect(await notesOf(parts('multipart/signed', plain, signed('application/pkcs7-signature', 'smime.p7s')))).toEqual(
    [],
  );
  expect(await notesOf(parts('multipart/mixed', plain, signed('application/x-own', 'a.own')))).toHaveLength(1);
});

test('a place in what is attached', async () => {
  const attached = 'Content-Disposition: attachment; filename="a.rtf"\r\n\r\n{\\rtf1 one\\par See A-1\\par}';
  expect(await read('a.eml', parts('multipart/mixed', attached))).toEqual([
    'attachment a.rtf, paragraph 1 paragraph: "one"',
    'attachment a.rtf, paragraph 2 paragraph: "See A-1"',
  ]);
});

test('a page that a browser saved as one file, without how it looks', async () => {
  const page = 'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>See A=\r\n-1';
  const look = 'Content-Type: text/css\r\n\r\n.A-2 {}';
  expect(await read('a.mhtml', parts('multipart/related', page, look))).toEqual([
    'text of the page paragraph: "See A-1"',
  ]);
});

test('of an invitation the text, whatever calendar stands behind it', async () => {
  const html = 'Content-Type: text/html\r\n\r\n<p>See A-1</p>';
  const calendar = 'Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR';
  expect(await read('a.eml', parts('multipart/alternative', plain, html, calendar))).toEqual([
    'text of the mail paragraph: "See A-1"',
  ]);
});

test('texts of other types that are shown with the mail', async () => {
  expect(await read('a.eml', parts('multipart/mixed', 'Content-Type: text/markdown\r\n\r\nA-1', plain))).toEqual([
    'text of the mail paragraph: "A-1"',
    'text of the mail paragraph: "plain"',
  ]);
});

test('a boundary that begins as the one around it, and a part without headers', async () => {
  const inner =
    'Content-Type: multipart/alternative; boundary="=_b1"\r\n\r\n--=_b1\r\n\r\nplain\r\n--=_b1\r\nContent-Type: text/html\r\n\r\n<p>A-1</p>\r\n--=_b1--';
  expect(await read('a.eml', parts('multipart/mixed', inner, '\r\nA-2'))).toEqual([
    'text of the mail paragraph: "A-1"',
    'text of the mail paragraph: "A-2"',
  ]);
});

test.each<[what: string, parameters: string, name: string]>([
  ['in pieces', 'filename*0*=UTF-8\'\'Antw%C3%B6; filename*1="rten.md"', 'Antwörten.md'],
  ['in another charset', "filename*=iso-8859-1''Antw%F6rt.md", 'Antwört.md'],
  ['with a percent sign that escapes nothing', "filename*=UTF-8''100%.md", '100%.md'],
  ['as it is', 'filename="50%25.md"', '50%25.md'],
])('a name of what is attached: %s', async (_, parameters, name) => {
  const attached = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${parameters}\r\n\r\nSee A-2`;
  expect(await read('a.eml', parts('multipart/mixed', attached))).toEqual([`attachment ${name} paragraph: "See A-2"`]);
});

test('what is attached without a name is told, and a picture is not, whatever its name', async () => {
  const unnamed = (type: string) => `Content-Type: ${type}\r\nContent-Disposition: attachment\r\n\r\n\x00`;
  const types = ['application/pdf', 'image/png', 'image/png; name="logo.png"'];
  expect(await notesOf(parts('multipart/mixed', ...types.map(unnamed)))).toEqual([
    'Unexpected attachment of the type application/pdf that was not read: Unexpected lack of a name, expected one that says its format',
  ]);
});

test.each<[what: string, parameters: string, text: string, expected: string[]]>([
  [
    'a space at the end goes on',
    '; format=flowed',
    'See \r\nA-1 now.\r\n-- \r\nme',
    ['paragraph: "See A-1 now.\\n-- \\nme"'],
  ],
  ['one that was put in', '; format=flowed; delsp=yes', 'promi \r\nse A-1', ['paragraph: "promise A-1"']],
  ['in what is quoted', '; format=flowed', '> See \r\n> A-1\r\nme', ['quotation: "See A-1"', 'paragraph: "me"']],
  ['of other mails it does not', '', 'See \r\nA-1', ['paragraph: "See \\r\\nA-1"']],
])('lines that a program broke: %s', async (_, parameters, text, expected) => {
  const mail = `Content-Type: text/plain; charset=utf-8${parameters}\r\n\r\n${text}`;
  expect(await read('a.eml', mail)).toEqual(expected.map((block) => `text of the mail ${block}`));
});
