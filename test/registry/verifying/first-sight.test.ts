/**
 * Documents about this data set that somebody wrote before reading the code that verifies them, knowing its pages on citing and
 * verifying and the list of what it should find: 138 documents, of which those printed as PDF stand here as the HTML that they
 * were printed from.
 *
 * At first sight 67 of 78 planted faults were found (86 %), and 8 alarms were false in 60 documents with 150 clean citations.
 * Three of the eleven misses were judged to be none: whoever names the agreement that took another's place, or an agreement that
 * the inventory does not have, is not told of. What was missed otherwise, but for one, and the false alarms, but for a past
 * version that is cited as past, are mended; `test/citations/corpus/met-in-use.ts` has each kind.
 *
 * `later-sight.json` was written in the same way, after the promises on access, artificial intelligence, places and Europe had
 * come: 180 short documents, half of them clean. At first sight 57 of 90 planted faults were found (63 %), and 5 alarms were
 * false. Four of the 33 misses are of the kind that is not told of: an agreement that took another's place. Six name a product
 * within a service, such as a mail server: they are found since services tell their parts. One was
 * found, in another line. It, all others, and the false alarms are mended.
 *
 * `blind-sight.json` is of somebody who read the pages and the published inventory alone: 100 documents in twin pairs. At first
 * sight 42 of the 50 with a fault were found (84 %), and 7 of their twins had a false alarm. Two cite what has a later version since.
 * The comment that accepts a finding is judged by the command, and not here. Once its kinds were mended, somebody else wrote
 * `blind-again.json`, 80 documents in twin pairs: at first sight 38 of 40 with a fault were found (95 %), and 2 twins had a false
 * alarm. All of them are mended.
 *
 * `fourth-sight.json` is of somebody blind as well: 120 documents in five languages, half of them clean. At first sight 48 of 60
 * faults were found (80 %), and 17 of the clean ones had a false alarm. Found are 59 since. Still missed is a product that the
 * inventory does not have, named in the sentence before (GitHub Copilot, `fourth-f18.md`). The false alarm that is
 * left is marked in the file: a statement word for word without its limits, and the seat of a customer in another country.
 *
 * `fifth-sight.json` to `forty-first-sight.json` are of thirty-seven others, blind as well, who wrote 60 documents each, half of them clean,
 * with faults that a colleague would call wrong at once, most of them told in other words. At first sight, found of 30 and false
 * alarms in 30, each line after the kinds of those before it were mended: 15 and 8, 17 and 6; 24 and 6, 21 and 5; 22 and 4; 26 and
 * 5, 22 and 8; 24 and 4, 25 and 6, 24 and 5; 25 and 4, 27 and 1; 26 and 2, 25 and 1; 26 and 1, 28 and 1 (of which one is a quotation without its limits after all);
 * 25 and 2, 25 and 1; 28 and 2, 28 and 5 (of which one is a quotation without an exclusion after all); 30 and 0, 29 and 6 (of which
 * one is a limit in other words within the marks of its quotation); 26 and 3, 26 and none; 28 and 2, 28 and 2, 27 and 3, 29 and 1
 * (112 of 120 faults, and 8 of 120). Before those four were looked at, it was counted by rule which words had brought the 19 false
 * alarms of the eight sets before: 9 were of `quotation-exact` (of 58 documents that it told of), 6 of these of words without
 * marks, where it was right 3 times; most others had 1 of 20 or fewer. So who tells a limit without marks, and alters more than one word, is taken to tell it.
 * With this, and what the misses of all sets had in common (what excludes its like, as confidential and published; a promise to a group, and
 * a writer of another; a hedge that is dropped), the four had 28 and 1, 28 and 2, 27 and 2, 29 and 1.
 * Two more, with those four mended, had 27 and 3, 28 and none; one with these mended as well 24 and 3.
 * Five more, as the code then stood, had 29 and 3, 28 and 6, 29 and 2, 29 and 2, 24 and 1 (139 of 150, and 14 of 150): of the false
 * alarms 5 were of `qualifiers-present`, where a limit was told in the words of the statement or in another language, and 5 of
 * `scope-covered`, where a service had a shorter name or the writer refused. With the first of them mended, and what was known before,
 * the others had 28 and 6, 29 and 1, 29 and 2, 25 and 1; what is left of them is nothing. One more, with all five mended, had 30 and 2
 * (28 and 4 without).
 *
 * `forty-second-sight.json` to `forty-ninth-sight.json` are of eight more, who were asked to tell ten kinds of faults or more in other
 * words, mostly not within quotation marks, in eight languages, and to make the clean ones as hard. As the code stood, 124 of 240
 * faults were found at their line (52 %), 5 in another, and 31 of 240 clean ones had a false alarm (13 %). With the first four mended,
 * the next two had 28 of 60 and 4 of 60 (26 and 5 before). With these mended as well, the last two had 41 of 60 and 5 of 60 (34 and 6
 * before). What is cited in one sentence or item and told in another was the kind met most.
 *
 * What is still missed, and the false alarms that are left, are marked in the files:
 * what only a reader understands, such as that confidential reports are free to publish, or that a promise on keys of one's own is
 * told of others. A limit that is our own reading, and that the statement itself half tells, is no fault any more (two documents).
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownInventory } from '../../../scripts/lib/project/own-inventory.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import { workbook } from '../../citations/corpus/build-xlsx.ts';
import { type Block, h1, p, table, word } from '../../citations/corpus/word.ts';
import { placeShown } from '../../citations/readers/read.ts';

type Row = readonly string[];

interface Written {
  readonly file: string;
  /** A text, the paragraphs and tables of a DOCX, or the sheets of an XLSX. */
  readonly content: string | readonly (string | readonly Row[])[] | readonly (readonly [string, readonly Row[]])[];
  /** What is found, as `place rule`. */
  readonly faults: readonly string[];
  /** Where the faults are known to be none: some of them may go, and no other may come. */
  readonly falseAlarms?: true;
  /** Where there is a fault that is not found yet. */
  readonly missed?: true;
}

const inventory = ownInventory();
const ordinals = [
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'thirty-third',
  'thirty-fourth',
  'thirty-fifth',
  'thirty-sixth',
  'thirty-seventh',
  'thirty-eighth',
  'thirty-ninth',
  'fortieth',
  'forty-first',
  'forty-second',
  'forty-third',
  'forty-fourth',
  'forty-fifth',
  'forty-sixth',
  'forty-seventh',
  'forty-eighth',
  'forty-ninth',
];
const sightsOfOthers = ordinals.map((one) => `${one}-sight`);
const sets = [
  'first-sight',
  'later-sight',
  'blind-sight',
  'blind-again',
  'third-sight',
  'fourth-sight',
  ...sightsOfOthers,
];
const documents = sets.flatMap((file): readonly Written[] =>
  JSON.parse(readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8'), (_, value) =>
    typeof value === 'string' ? value.replace(/\{\{(\w+) ([^ }]+)(?: ([^ }]+))?\}\}/g, wordsOf) : value,
  ),
);

/** `{{statement PC-GOV-8@2}}`, `{{limit PC-GOV-8@2 governments}}` and `{{address PC-GOV-8@2}}`: published wordings stand once. */
function wordsOf(_: string, what: string, token: string, qualifier?: string): string {
  const [id = ''] = token.split('@');
  const version = inventory.commitments[id]?.versions.find((one) => one.token === token);
  if (what === 'statement') return version?.statement ?? '';
  if (what === 'address') return version?.permalink ?? '';
  return version?.qualifiers.find((one) => one.id === qualifier)?.text ?? '';
}

async function bytesOf({ file, content }: Written): Promise<Uint8Array> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  if (file.endsWith('.xlsx')) {
    const sheets = content as readonly (readonly [string, readonly Row[]])[];
    return workbook(Object.fromEntries(sheets.map(([name, rows]) => [name, rows.map((row) => row.map(cellOf))])));
  }
  return word((content as readonly (string | readonly Row[])[]).map(blockOf));
}

const cellOf = (text: string) => (text === '' ? null : text);

function blockOf(block: string | readonly Row[]): Block {
  if (typeof block !== 'string') return table(block);
  if (block.startsWith('# ')) return h1(block.slice(2));
  return p(block.startsWith('> ') ? `“${block.slice(2)}”` : block);
}

test.each(documents.map((one) => [one.file, one] as const))('%s', async (file, one) => {
  const document = await readDocument(file, await bytesOf(one));
  const { problems } = verify([document], inventory, { today: '2026-11-29' });
  const found = problems
    .filter(({ level }) => level !== 'info')
    .map(({ place, rule }) => `${placeShown(place)} ${rule}`);
  // What is missed may be found one day, and stands here then.
  if (one.missed) expect(found).toEqual([]);
  else if (one.falseAlarms) expect(one.faults).toEqual(expect.arrayContaining(found));
  else expect(found.sort()).toEqual([...one.faults].sort());
});
