/** Verifying documents that cite commitments against a published inventory. */

import type { Inventory } from '../../model/inventory/inventory.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import type { CitingDocument, DocumentPlace } from '../document.ts';
import { type CitedDocument, citationFinder, type FoundCitation } from '../find/find.ts';
import { type InventoryIndex, inventoryIndex } from '../inventory-index.ts';
import type { CitationEdit, JudgedCitation, ProblemLevel, VerifyOptions } from './citation-rule.ts';
import { otherKindsLinked } from './other-kinds-linked.ts';
import { citationTexts } from './passage/citation-text.ts';
import { rowWindow } from './passage/row-window.ts';
import { type Quotations, quotationsIn } from './quotation/quoted-promises.ts';
import { type CitationRuleId, citationRules } from './rules.ts';

export { mightCite } from '../find/might-cite.ts';
export type { CitationEdit, ProblemLevel, VerifyOptions } from './citation-rule.ts';

/** One fault at one place of a document. */
export interface CitationProblem {
  readonly rule: CitationRuleId;
  /** As the document is named. */
  readonly file: string;
  readonly place: DocumentPlace;
  /** What is wrong, what was expected, and which words make the difference. */
  readonly message: string;
  readonly level: ProblemLevel;
  /** Edits of the file's text that mend it, together; text formats alone. See `mendText`. */
  readonly fix?: readonly CitationEdit[];
}

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

interface Located extends CitationProblem {
  readonly block: number;
  readonly offset: number;
}

function problemsOf(cited: CitedDocument, index: InventoryIndex, options: VerifyOptions): readonly CitationProblem[] {
  const { document, blocks } = cited;
  const found: Located[] = otherKindsLinked(blocks, index).map(({ block, offset, kind, words }) => {
    const message = `Unexpected ${kind} behind "${words}", expected the address of a commitment, or words that call it a ${kind}`;
    const place = blocks[block]?.placeAt(offset) ?? { kind: 'line', line: 1, column: 1 };
    return { rule: 'claim-not-commitment', file: document.file, place, message, level: 'error', block, offset };
  });
  if (cited.citations.length === 0) return found.map(({ block, offset, ...problem }) => problem);
  const quotations = quotationsIn(cited, options.today, index.wordings());
  const textOf = citationTexts(cited, quotations, index.inventory);
  const sameId = citationsById(cited.citations);
  const seen = new Set<string>();
  for (const [at, citation] of cited.citations.entries()) {
    const judged = judgedCitation(cited, at, citation, index, options, quotations, {
      text: () => textOf(citation),
      elsewhere: () => (sameId.get(citation.id) ?? []).filter((other) => other !== citation).map(textOf),
    });
    for (const rule of citationRules) {
      for (const verdict of rule.check(judged)) {
        const { block, offset, message, level = rule.level, fix, place = blocks[block]?.placeAt(offset) } = verdict;
        const key = `${rule.id} ${block} ${offset} ${message}`;
        if (seen.has(key) || !place) continue;
        seen.add(key);
        found.push({ rule: rule.id, file: document.file, place, message, level, ...(fix && { fix }), block, offset });
      }
    }
  }
  found.sort((a, b) => a.block - b.block || a.offset - b.offset);
  return found.map(({ block, offset, ...problem }) => problem);
}

/** How many citations of the same entry are looked at beside one. */
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

function judgedCitation(
  cited: CitedDocument,
  at: number,
  citation: FoundCitation,
  index: InventoryIndex,
  options: VerifyOptions,
  quotations: Quotations,
  texts: Pick<JudgedCitation, 'text' | 'elsewhere'>,
): JudgedCitation {
  const { blocks, citations, rows, mentioned } = cited;
  const { entry, id, version: number } = citation;
  const commitment = entry?.kind === 'commitment' ? entry.commitment : undefined;
  const version = commitment?.versions[(number ?? currentNumber(commitment, options.today)) - 1];
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
    ...texts,
    ...(commitment && { commitment }),
    ...(version && { version }),
    ...(quoted && { quoted }),
    ...(foreign && { foreign }),
  };
}
