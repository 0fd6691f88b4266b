/** What verifies one document after the other against one inventory, and counts. */
import type { RuleFacts } from '../../../src/checks/rule.ts';
import type { CitingDocument, DocumentBlock } from '../../../src/citations/document.ts';
import { citationRules } from '../../../src/citations/verify/rules.ts';
import { type CitationProblem, mightCite, type VerifyOptions, verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';

export type { CitationProblem } from '../../../src/citations/verify/verify.ts';

/** What was found in a document, and how much was looked at. */
export interface VerifiedDocument {
  readonly problems: readonly CitationProblem[];
  readonly blocks: number;
  readonly citations: number;
  /** Cells of columns that are not verified. */
  readonly ignored: number;
}

export interface VerifierOptions extends VerifyOptions {
  /** Heads of columns whose cells are not verified. */
  readonly ignoredColumns?: readonly string[];
}

export interface Verifier {
  /** The rules that run; those that have to be asked for only where they are. */
  readonly rules: readonly RuleFacts[];
  /** Whether a text, or its bytes, may hold a citation; `false` is certain. */
  mightCite(content: Uint8Array | string): boolean;
  verify(document: CitingDocument): VerifiedDocument;
}

export function verifierOf(inventory: Inventory, options: VerifierOptions): Verifier {
  const { pinned = false, maxAge, ignoredColumns = [] } = options;
  const ignoredHeads = new Set(ignoredColumns.map(plainHead));
  const isVerified = ({ role, heads = [] }: DocumentBlock) =>
    role !== 'cell' || !heads.some((one) => ignoredHeads.has(plainHead(one)));
  const asked: Readonly<Record<string, boolean>> = {
    'version-pinned': pinned,
    'attestation-recent': maxAge !== undefined,
  };
  return {
    rules: citationRules.filter(({ id }) => asked[id] ?? true),
    mightCite: (content) => mightCite(content, inventory),
    verify(document) {
      const blocks = ignoredHeads.size > 0 ? document.blocks.filter(isVerified) : document.blocks;
      const { problems, examined } = verify([{ ...document, blocks }], inventory, options);
      const ignored = document.blocks.length - blocks.length;
      return { problems, blocks: examined.blocks, citations: examined.citations, ignored };
    },
  };
}

function plainHead(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
