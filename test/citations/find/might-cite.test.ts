import { expect, test } from 'vitest';
import { mightCite } from '../../../src/citations/find/might-cite.ts';
import { inventory } from '../told.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  'See NC-GOV-8.',
  'see nc-gov-8',
  'See NC\u2011GOV\u20118.',
  'See NC\u00AD-GOV-8.',
  'See NC&#8209;GOV&#8209;8.',
  'See NC\\-GOV\\-8.',
  'See https://privacy.norland.example/trust/encryption-at-rest/.',
])('%s', (text) => {
  expect(mightCite(bytes(text), inventory)).toBe(true);
  expect(mightCite(text, inventory)).toBe(true);
});

test.each(['', 'Nothing is cited here.', 'In 1999 the NC was north of the sea.', 'https://other.example/'])(
  'not %j',
  (text) => {
    expect(mightCite(bytes(text), inventory)).toBe(false);
    expect(mightCite(text, inventory)).toBe(false);
  },
);

test.each([
  ['a container', [0x50, 0x4b, 3, 4, 1, 1]],
  ['a PDF', [...bytes('%PDF-1.7')]],
  ['UTF-16', [0xff, 0xfe, 0x4e, 0, 0x43, 0]],
])('%s may always', (_, content) => {
  expect(mightCite(new Uint8Array(content), inventory)).toBe(true);
});
