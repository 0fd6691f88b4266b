/** Scanning documents for promises that nobody cites, against a published inventory. */
import { remembered } from '../../language/remembered.ts';
import type { Inventory, InventoryCommitment } from '../../model/inventory/inventory.ts';
import { type CitingDocument, type DocumentBlock, UnreadableDocument } from '../document.ts';
import { type CitedDocument, citationFinder } from '../find/find.ts';
import { mightCite } from '../find/might-cite.ts';
import { type InventoryIndex, inventoryIndex } from '../inventory-index.ts';
import { wholeBlocks } from '../verify/passage/whole-blocks.ts';
import { type DocumentProblem, inReadingOrder, type LocatedVerdict } from '../verify/verify.ts';
import { citedBlocks } from './cited-blocks.ts';
import { mayTell } from './may-tell.ts';
import { type ScanRuleId, scanRules } from './rules.ts';
import type { NearestCommitment, ScanVerdict, Uncited } from './scan-rule.ts';
import { sentencesIn } from './sentence.ts';
import { speakerFinder } from './speaker.ts';
import { type FoundStatement, statementFinder } from './statements.ts';

/** One thing that a document says without a citation. */
export type UncitedProblem = DocumentProblem<ScanRuleId>;

/** What was found, and how much was looked at. */
export interface Scan {
  /** In reading order. */
  readonly problems: readonly UncitedProblem[];
  readonly examined: {
    readonly blocks: number;
    /** On a subject of promises, or with words of a certificate. */
    readonly sentences: number;
    /** What the document does cite, and what stands there is `verify`'s to judge. */
    readonly citations: number;
  };
}

/** Scans one document after the other; made once for all. */
export interface Scanner {
  /** Whether a text may hold what is told of; `false` is certain. */
  readonly mightTell: (text: string) => boolean;
  /** @throws UnreadableDocument where more is found in a document than can be told in reasonable time */
  readonly scan: (document: CitingDocument) => Scan;
}

/** What is told of one document: each takes some milliseconds, and nobody reads so many. */
const mostProblems = 3_000;

/** @param nearest finds the commitment that is nearest to a sentence */
export function scanner(inventory: Inventory, nearest: NearestCommitment): Scanner {
  const index = inventoryIndex(inventory);
  const cite = citationFinder(index);
  const { statementsIn, mayHave: hasStatement } = statementFinder(index.wordings());
  const speakersOf = speakerFinder(index);
  const nearestOnce = remembered(nearest, 10_000);
  const citedIn = (document: CitingDocument): CitedDocument =>
    mayCite(document, inventory) ? cite(document) : citesNothing(document);
  return {
    mightTell: (text) => mayTell(text) || hasStatement(text),
    scan(document) {
      const cited = citedIn(document);
      const passedOver = citedBlocks(cited);
      const problems: LocatedVerdict<ScanRuleId>[] = [];
      let sentences = 0;
      for (const [at, block] of cited.blocks.entries()) {
        if (block.role === 'code' || passedOver.has(at)) continue;
        const statements = statementsIn(block.text).filter((one) => !isInCode(block, one));
        const found = sentencesIn(block, mayTell, speakersOf);
        sentences += found.length;
        const uncited: Uncited[] = [
          ...statements.map((statement) => ({
            kind: 'statement' as const,
            block,
            statement,
            ...commitmentOf(index, statement),
          })),
          ...found
            .filter(({ start, text }) => !statements.some((one) => one.start < start + text.length && start < one.end))
            .map((sentence) => ({
              kind: 'sentence' as const,
              block,
              sentence,
              nearest: () => nearestOnce(sentence.text),
            })),
        ];
        for (const one of uncited) {
          const told = firstOf(one);
          if (told) problems.push({ ...told.verdict, rule: told.rule, block: at });
        }
        if (problems.length > mostProblems)
          throw new UnreadableDocument(
            `Unexpected more than ${mostProblems.toLocaleString('en')} sentences and statements without a citation, expected fewer in one document; split it`,
          );
      }
      return {
        problems: inReadingOrder(cited, problems),
        examined: { blocks: document.blocks.length, sentences, citations: cited.citations.length },
      };
    },
  };
}

/** Most documents that are scanned cite nothing, which is told much faster than what they cite. */
function mayCite({ blocks }: CitingDocument, inventory: Inventory): boolean {
  return blocks.some(
    ({ text, links }) => mightCite(text, inventory) || links.some(({ url }) => mightCite(url, inventory)),
  );
}

function citesNothing(document: CitingDocument): CitedDocument {
  return { document, blocks: wholeBlocks(document), citations: [], rows: new Map(), mentioned: new Map() };
}

function firstOf(uncited: Uncited) {
  for (const rule of scanRules) {
    const verdict: ScanVerdict | undefined = rule.check(uncited);
    if (verdict) return { rule: rule.id, verdict: { level: rule.level, ...verdict } };
  }
  return undefined;
}

function isInCode({ code = [] }: DocumentBlock, { start, end }: FoundStatement): boolean {
  return code.some((one) => one.start < end && start < one.end);
}

function commitmentOf({ entries }: InventoryIndex, { wordings }: FoundStatement): { commitment?: InventoryCommitment } {
  const entry = entries.get(wordings[0]?.id.toUpperCase() ?? '');
  return entry?.kind === 'commitment' ? { commitment: entry.commitment } : {};
}
