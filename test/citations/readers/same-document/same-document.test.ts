/** One document, saved in several formats: whoever reads it sees the same, and so does verification. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import { verify } from '../../../../src/citations/verify/verify.ts';
import { inventory, today } from '../../told.ts';
import { docx, odt, xlsx } from './office-formats.ts';
import { courierPdf } from './pdf-format.ts';
import { faults } from './rich-document.ts';
import { html, markdown, rtf } from './text-formats.ts';

test.each<[string, string | Uint8Array]>([
  ['a.md', markdown],
  ['a.html', html],
  ['a.rtf', rtf],
  ['a.docx', docx],
  ['a.odt', odt],
  ['a.xlsx', xlsx],
  ['a.pdf', courierPdf],
])('%s', async (file, content) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { problems } = verify([await readDocument(file, bytes)], inventory, { today });
  const told = problems.map(({ rule, message }) => `${rule} ${/"[^"]+"|NC-[A-Z]+-\d+@\d/.exec(message)?.[0]}`);
  expect(told.sort()).toEqual(faults);
});
