/** Verifying documents that cite commitments against a published inventory. */

import type { Inventory, InventoryVersion } from '../../model/inventory/inventory.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import type { CitingDocument, DocumentPlace } from '../document.ts';
import { type CitedDocument, citationFinder, type FoundCitation } from '../find/find.ts';
import { type InventoryIndex, inventoryIndex } from '../inventory-index.ts';
import type { CitationEdit, JudgedCitation, ProblemLevel, Verdict, VerifyOptions } from './citation-rule.ts';
import { otherKindsLinked } from './other-kinds-linked.ts';
import { rowWindow } from './passage/around/row-window.ts';
import { citationTexts } from './passage/citation-text.ts';
import { clustersOf } from './quotation/quotation-zone.ts';
import { type Quotations, quotationsIn } from './quotation/quoted-promises.ts';
import { type CitationRuleId, citationRules } from './rules.ts';

export { mightCite } from '../find/might-cite.ts';
export type { CitationEdit, ProblemLevel, VerifyOptions } from './citation-rule.ts';

/** One fault at one place of a document, by the rule that found it. */
export interface DocumentProblem<Id extends string = string> {
  readonly rule: Id;
  /** As the document is named. */
  readonly file: string;
  readonly place: DocumentPlace;
  /** What is wrong, what was expected, and which words make the difference. */
  readonly message: string;
  readonly level: ProblemLevel;
  /** Edits of the file's text that mend it, together; text formats alone. See `mendText`. */
  readonly fix?: readonly CitationEdit[];
}

/** A fault in what a document cites. */
export type CitationProblem = DocumentProblem<CitationRuleId>;

/** What was found, and how much was looked at. */
export interface Verification {
  /** Document by document, in reading order. */
  readonly problems: readonly CitationProblem[];
  readonly examined: { readonly documents: number; readonly blocks: number; readonly citations: number };
}

/**
 * Verifies documents. Pure; reads them one after another, so that they may be made as they are asked for.
 *
 * @throws UnreadableDocument where a document holds more citations than can be judged in reasonable time
 */
export function verify(
  documents: Iterable<CitingDocument>,
  inventory: Inventory,
  options: VerifyOptions,
): Verification {
  const index = inventoryIndex(inventory);
  const find = citationFinder(index);
  const problems: CitationProblem[] = [];
  const examined = { documents: 0, blocks: 0, citations: 0 };
  for (const document of documents) {
    const cited = find(document);
    examined.documents++;
    examined.blocks += document.blocks.length;
    examined.citations += cited.citations.length;
    problems.push(...problemsOf(cited, index, options));
  }
  return { problems, examined };
}

/** A verdict of a rule, with the block that it stands in. */
export interface LocatedVerdict<Id extends string> extends Omit<Verdict, 'level'> {
  readonly rule: Id;
  readonly level: ProblemLevel;
}

/** Verdicts as problems of a document, in its order; each is told once, and what stands nowhere is left out. */
export function inReadingOrder<Id extends string>(
  { document: { file }, blocks }: CitedDocument,
  verdicts: readonly LocatedVerdict<Id>[],
): readonly DocumentProblem<Id>[] {
  const told = new Map<string, LocatedVerdict<Id>>();
  for (const one of verdicts) {
    const key = `${one.rule} ${one.block} ${one.offset} ${one.message}`;
    if (!told.has(key)) told.set(key, one);
  }
  return [...told.values()]
    .sort((a, b) => a.block - b.block || a.offset - b.offset)
    .flatMap(({ rule, block, offset, message, level, fix, place = blocks[block]?.placeAt(offset) }) =>
      place ? [{ rule, file, place, message, level, ...(fix && { fix }) }] : [],
    );
}

function problemsOf(cited: CitedDocument, index: InventoryIndex, options: VerifyOptions): readonly CitationProblem[] {
  const { blocks } = cited;
  const found: LocatedVerdict<CitationRuleId>[] = otherKindsLinked(blocks, index).map(
    ({ block, offset, kind, words }) => {
      const message = `Unexpected ${kind} behind "${words}", expected the address of a commitment, or words that call it a ${kind}`;
      return { rule: 'claim-not-commitment', message, level: 'error', block, offset };
    },
  );
  if (cited.citations.length === 0) return inReadingOrder(cited, found);
  const quotations = quotationsIn(cited, options.today, index.wordings());
  const textOf = citationTexts(cited, quotations, index.inventory);
  const sameId = citationsById(cited.citations);
  const clusters = clustersOf(cited);
  for (const [at, citation] of cited.citations.entries()) {
    const judged = judgedCitation(cited, at, citation, index, options, quotations, {
      text: () => textOf(citation),
      elsewhere: () => (sameId.get(citation.id) ?? []).filter((other) => other !== citation).map(textOf),
      together: () => {
        const [first, last] = clusters[at] ?? [at, at];
        const near = cited.citations.slice(Math.max(first, at - fewSiblings), Math.min(last, at + fewSiblings) + 1);
        return near.flatMap((other) => (other === citation ? [] : (versionOf(other, options.today) ?? [])));
      },
    });
    for (const rule of citationRules)
      for (const verdict of rule.check(judged)) found.push({ level: rule.level, ...verdict, rule: rule.id });
  }
  return inReadingOrder(cited, found);
}

/** How many citations of the same entry, or that stand together, are looked at beside one. */
const fewSiblings = 20;

function citationsById(citations: readonly FoundCitation[]): ReadonlyMap<string, readonly FoundCitation[]> {
  const found = new Map<string, FoundCitation[]>();
  for (const citation of citations) {
    const known = found.get(citation.id);
    if (!known) found.set(citation.id, [citation]);
    else if (known.length < fewSiblings) known.push(citation);
  }
  return found;
}

/** The version that is cited, or the newest where none is named. */
function versionOf({ entry, version }: FoundCitation, today: string): InventoryVersion | undefined {
  if (entry?.kind !== 'commitment') return undefined;
  return entry.commitment.versions[(version ?? currentNumber(entry.commitment, today)) - 1];
}

function judgedCitation(
  cited: CitedDocument,
  at: number,
  citation: FoundCitation,
  index: InventoryIndex,
  options: VerifyOptions,
  quotations: Quotations,
  others: Pick<JudgedCitation, 'text' | 'elsewhere' | 'together'>,
): JudgedCitation {
  const { blocks, citations, rows, mentioned } = cited;
  const { entry, id, version: number } = citation;
  const commitment = entry?.kind === 'commitment' ? entry.commitment : undefined;
  const version = versionOf(citation, options.today);
  const previous = citations[at - 1]?.mentions.at(-1);
  const next = citations[at + 1]?.mentions[0];
  const [quoted, foreign] = [quotations.quoted.get(citation), quotations.foreign.get(citation)];
  return {
    citation,
    index,
    blocks,
    mentioned,
    row: rowWindow(rows.get(blocks[citation.main.block]?.row ?? '') ?? [], citation.main.block),
    options,
    name: tokenOf(entry?.id ?? id, Number.isNaN(number) ? undefined : number),
    neighbours: { ...(previous && { previous }), ...(next && { next }) },
    ...others,
    ...(commitment && { commitment }),
    ...(version && { version }),
    ...(quoted && { quoted }),
    ...(foreign && { foreign }),
  };
}
