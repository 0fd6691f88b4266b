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
