/** What a document says once of all that follows: `Product: Contoso Mail` above a table, on the first sheet, or in a sentence. */
import { sentencesOf } from '../../../../language/sentences.ts';
import type { CitedDocument, FoundCitation } from '../../../find/find.ts';
import { scopeLabel, settingScope } from '../../vocabulary/scope-words.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';

interface Setting {
  readonly block: number;
  readonly under: readonly string[];
  readonly passage: CitedPassage;
}

/** So many of those before a citation are looked at: in the same section, and at the beginning of the document. */
const few = 4;

/** What is set for a citation, from the nearest to the farthest. */
export function scopesSet(
  cited: CitedDocument,
  own: (index: number) => string,
): (citation: FoundCitation) => readonly (readonly CitedPassage[])[] {
  const { blocks, citations } = cited;
  const rowsUnder = rowsByHead(cited);
  const settings = blocks.flatMap((_, at): readonly Setting[] => settingsIn(cited, at, own, rowsUnder));
  const firstCited = citations[0]?.main.block ?? 0;
  const general = settings.filter(({ block }) => block < firstCited).slice(0, few);
  return ({ main }) => {
    if (settings.length === 0) return [];
    const under = blocks[main.block]?.under ?? [];
    const before = settings.slice(0, lastBefore(settings, main.block)).slice(-few);
    const near = before.filter((one) => one.under.every((heading, depth) => under[depth] === heading));
    return [near, general].map((some) => some.map(({ passage }) => passage)).filter((some) => some.length > 0);
  };
}

/** How many stand before a block. */
function lastBefore(settings: readonly Setting[], block: number): number {
  let [low, high] = [0, settings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((settings[middle]?.block ?? block) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows have a cell under a head that says what is set. */
function rowsByHead({ blocks }: CitedDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { row, heads = [] } of blocks) {
    const head = heads.at(-1);
    if (row === undefined || head === undefined || !scopeLabel.pattern.test(head)) continue;
    found.set(head, (found.get(head) ?? new Set()).add(row));
  }
  return found;
}

function settingsIn(
  { blocks, rows, mentioned }: CitedDocument,
  at: number,
  own: (index: number) => string,
  rowsUnder: ReadonlyMap<string, ReadonlySet<string>>,
): Setting[] {
  const block = blocks[at];
  if (!block || block.role === 'code' || block.role === 'quotation' || block.text.length > 600) return [];
  const { under, row } = block;
  const set = (index: number, text: string, offset: number): Setting => ({
    block: at,
    under,
    passage: passageOf('cell', text, { block: index, offset }),
  });
  if (row !== undefined) {
    const cells = rows.get(row) ?? [];
    // `{"product": "Contoso Mail"}`, and no other object that says so of itself.
    const head = block.heads?.at(-1);
    if (head !== undefined && rowsUnder.get(head)?.size === 1)
      return cells.some((cell) => mentioned.has(cell)) || !isOfNames(own(at)) ? [] : [set(at, own(at), 0)];
    const value = cells[cells.indexOf(at) + 1];
    const isLabel = scopeLabel.pattern.exec(block.text)?.[0].length === block.text.length;
    // A row of two cells, or a cell with a colon: otherwise it is the head of a column.
    if (!isLabel || value === undefined || (cells.length > 2 && !/[:：?？]\s*$/u.test(block.text))) return [];
    return cells.some((cell) => mentioned.has(cell)) || !isOfNames(own(value)) ? [] : [set(value, own(value), 0)];
  }
  if (mentioned.has(at)) return [];
  const label = scopeLabel.pattern.exec(block.text)?.[0];
  if (label !== undefined && /[:：]\s*$/u.test(label))
    return isOfNames(own(at).slice(label.length)) ? [set(at, own(at), 0)] : [];
  return sentencesOf(own(at)).flatMap(({ text, start }) =>
    settingScope.pattern.test(text) ? [set(at, text, start)] : [],
  );
}

/** The longest that one of several names is, in characters. */
const longestName = 60;

/** Whether a value lists names; prose beside a label (`Location: the candidate lives …. For example, …`) sets nothing. */
function isOfNames(value: string): boolean {
  return (
    sentencesOf(value).length <= 1 && value.split(/[,;/|、，；\n]/u).every((name) => name.trim().length <= longestName)
  );
}
