import { expect, test } from 'vitest';
import { normalised, normalWords, onOneLine, rejoined } from '../../../src/citations/find/normalise.ts';

const textsOf = (text: string) => normalWords(text).map((word) => word.text);

test.each([
  ['capitals and punctuation', 'The customer, ASKED; “twice”!', ['the', 'customer', 'asked', 'twice']],
  ['ligatures and full width', 'ﬁle Ｓｔｒａｔｕｓ', ['file', 'stratus']],
  ['apostrophes', 'customer’s customer’ don\u02BCt', ["customer's", 'customer', "don't"]],
  ['soft hyphens and zero-width spaces', 'cus\u00ADtom\u200Ber', ['customer']],
  ['marks of notes', 'instead.[1] customer¹ [^12]', ['instead', 'customer']],
  ['numbers in brackets of their own', 'within (30) days', ['within', '30', 'days']],
  ['scripts without spaces', '日本のStratus', ['日', '本', 'の', 'stratus']],
  ['composed and decomposed', 'Que\u0301bec', ['qu\u00E9bec']],
])('%s', (_, text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test('words know where they stand', () => {
  const text = 'a re\u00ADquest, b';
  expect(normalWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 're\u00ADquest', 'b']);
});

test.each([
  ['a hyphen at a line’s end', 're-\nquest', ['request']],
  ['a soft hyphen at a line’s end', 're\u00AD\nquest', ['request']],
  ['a hyphen of the word itself', 'third-\nparty', ['third', 'party']],
  ['a hyphen within a line', 're-quest', ['re', 'quest']],
])('%s', (_, text, expected) => {
  expect(rejoined(normalWords(text), new Set(['request', 'third', 'party'])).map((word) => word.text)).toEqual(
    expected,
  );
});

test('names and lines', () => {
  expect(normalised('Norland’s')).toBe("norland's");
  expect(onOneLine(' two\n\u00AD lines\u00A0here ')).toBe('two lines here');
});
