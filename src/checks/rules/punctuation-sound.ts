import { visit } from 'unist-util-visit';
import type { Document } from '../document.ts';
import { textLeavesOf } from '../entries.ts';
import { documentPassages, markdownPassage } from '../prose/markdown-passages.ts';
import { type Passage, textPassage } from '../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

/** Accidents that no language means, with what is expected in their place. A mark comes first: what stands before it is looked at where there is one. */
const accidents: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/(?<![./])\.\.(?![./\\\p{L}\p{N}])|[,;]{2,}|[,;:]\.(?![.\p{L}\p{N}])/gu, 'one mark'],
  [/(?<=\p{L}) +[,.](?=\s|$)/gu, 'no space before the mark'],
  [/\.(?<=\p{Ll}{3}.)(?=\p{Lu}\p{Ll}*\s+\p{L})|[,;](?<=\p{L}{2}.)(?=\p{L})/gu, 'a space behind the mark'],
  [/\?(?<=\p{L}.)(?=\p{Ll})|\?(?<=\p{L} .)(?= \p{Ll})/gu, 'the letter that was lost'],
  [
    /(?<![\p{L}\p{N}'’-])(?!(?:had|that|nous|vous|d(?:ie|er|as|en)|sie)\s)(\p{Ll}{2,})\s+\1(?![\p{L}\p{N}'’-])/gu,
    'the word once',
  ],
];

/**
 * The end of a sentence before another one. What is no whole word ends none (`Inc. The`, `vol. II`), nor does a question in a title
 * (`What is it? A guide`).
 */
const sentenceEnd = /(?<![\p{L}\p{N}.])(?!vs\.)\p{Ll}{2,}\.["”»)\]]* (?![IVXLCDM]+(?!\p{L}))\p{Lu}/u;
const endsInWord = /[\p{L}\p{N}]$/u;

/** Punctuation is as its writer meant it. */
export const punctuationSound: Rule = {
  id: 'punctuation-sound',
  description:
    'No text has two marks in a row, a space before a comma, none behind a full stop, a word twice, a bracket or quotation mark without its other half, a last sentence without an end, or a summary that begins with a small letter; and no row of a table has more cells than its head.',
  why: 'A slip of the pen stays for ever where wording is published, and is quoted with it. What has no end has often lost more than a mark.',
  level: 'error',
  unit: 'texts',
  example: {
    bad: "topics: { 'keeping-data': { summary: 'How long data is kept,, and what ends it.' } }",
    good: "topics: { 'keeping-data': { summary: 'How long data is kept, and what ends it.' } }",
    message: 'Unexpected ",,", expected one mark',
  },
  check({ registry, documents }) {
    const texts = textLeavesOf(registry, 'text', 'markdown').map(({ leaf, value, at }) =>
      leaf.type === 'text' ? textPassage(value, at) : markdownPassage(value, at),
    );
    const pages = documents.flatMap(documentPassages);
    const findings = [
      ...texts.flatMap((text) => [...slips(text), ...withoutEnd(text)]),
      ...texts.flatMap(smallBeginning),
      ...pages.flatMap((page) => slips(page)),
      ...documents.flatMap(surplusCells),
    ];
    return { examined: texts.length + pages.length, findings };
  },
};

/** A summary begins like a sentence; a name such as "eBay" has a capital all the same, and "n8n" a digit. */
function smallBeginning(passage: Passage): Finding[] {
  const { place } = passage;
  const [, word] = /^(\p{Ll}+),?\s/u.exec(passage.text) ?? [];
  const start = place(0);
  if (word === undefined || !('at' in start) || start.at.at(-1) !== 'summary') return [];
  return [{ place: start, message: `Unexpected "${word}", expected a capital letter at the beginning of a summary` }];
}

/** Cells that no column is there for: a page shows none of them. */
function surplusCells({ parsed, placeAt }: Document): Finding[] {
  if (parsed.error) return [];
  const findings: Finding[] = [];
  visit(parsed.tree, 'table', ({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0;
    for (const { children } of rows) {
      const surplus = children[columns];
      if (!surplus) continue;
      const message = `Unexpected cell ${columns + 1} in a table of ${columns} columns, expected "\\|" for a line within a cell`;
      findings.push({ place: placeAt(surplus.position?.start.offset ?? 0), message });
    }
  });
  return findings;
}

function slips(passage: Passage): Finding[] {
  const words = withSyntax(passage);
  const found = accidents.flatMap(([pattern, expected]) =>
    [...words.matchAll(pattern)].map((match) => ({ index: match.index, what: match[0].trim(), expected })),
  );
  const lone = halves.map((half) => half(words)).find((one) => one !== undefined);
  return [...found, ...(lone ? [lone] : [])].map(({ index, what, expected }) => ({
    place: passage.place(index),
    message: `Unexpected "${what}", expected ${expected}`,
  }));
}

/** The words, with a letter of no script where syntax, code or an address stands: a comma behind them has no space before it. */
function withSyntax({ raw, text }: Passage): string {
  if (raw === text) return text;
  return text.replace(/ /g, (space, index: number) => (/\s/.test(raw[index] ?? ' ') ? space : '\uFFFC'));
}

interface Lone {
  readonly index: number;
  readonly what: string;
  readonly expected: string;
}

const halves: readonly ((words: string) => Lone | undefined)[] = [
  (words) => loneBracket(words, '(', ')'),
  (words) => loneBracket(words, '[', ']'),
  loneQuotationMark,
];

/** A bracket without its other half; `a)` and `2)` may number the items of a list. */
function loneBracket(words: string, open: string, close: string): Lone | undefined {
  const opened: number[] = [];
  for (const { 0: mark, index } of words.matchAll(open === '(' ? /[()]/g : /[[\]]/g)) {
    if (mark === open) opened.push(index);
    else if (opened.pop() === undefined && !/(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,2}$/u.test(words.slice(0, index)))
      return { index, what: close, expected: `"${open}" before it` };
  }
  const index = opened.at(-1);
  return index === undefined ? undefined : { index, what: open, expected: `"${close}" behind it` };
}

/** A mark without its other half. Behind a digit, what begins no quotation stands for inches. */
function loneQuotationMark(words: string): Lone | undefined {
  let alone: number | undefined;
  for (const { index } of words.matchAll(/"/g)) {
    if (alone !== undefined) alone = undefined;
    else if (!/\d/.test(words[index - 1] ?? '')) alone = index;
  }
  if (alone !== undefined) return { index: alone, what: '"', expected: 'a pair of them' };
  if (/[„«»]/.test(words)) return undefined;
  const [opened, closed] = [[...words.matchAll(/“/g)], [...words.matchAll(/”/g)]];
  if (opened.length === closed.length) return undefined;
  const isOpen = opened.length > closed.length;
  const index = (isOpen ? opened : closed).at(-1)?.index ?? 0;
  return { index, what: isOpen ? '“' : '”', expected: `"${isOpen ? '”' : '“'}" ${isOpen ? 'behind' : 'before'} it` };
}

function withoutEnd(passage: Passage): Finding[] {
  const words = withSyntax(passage);
  if (!endsInWord.test(words) || !sentenceEnd.test(words)) return [];
  const message = 'Unexpected last sentence without an end, expected a full stop, or the words that are missing';
  return [{ place: passage.place(passage.text.length), message }];
}
