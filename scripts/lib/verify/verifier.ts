/** What verifies one document after the other against one inventory, and counts. */
import type { RuleFacts } from '../../../src/checks/rule.ts';
import type { CitingDocument } from '../../../src/citations/document.ts';
import { citationRules } from '../../../src/citations/verify/rules.ts';
import { type DocumentProblem, mightCite, type VerifyOptions, verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { withoutColumns } from './ignored-columns.ts';

/** What was found in a document, and how much was looked at. */
export interface VerifiedDocument {
  readonly problems: readonly DocumentProblem[];
  readonly blocks: number;
  /** Citations, or sentences that are scanned: what the job counts. */
  readonly examined: number;
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
  /** Whether a text, or the bytes of one, may hold anything to judge; `false` is certain. */
  mightTell(content: Uint8Array | string): boolean;
  verify(document: CitingDocument): VerifiedDocument;
}

export function verifierOf(inventory: Inventory, options: VerifierOptions): Verifier {
  const { pinned = false, maxAge, ignoredColumns = [] } = options;
  const asked: Readonly<Record<string, boolean>> = {
    'version-pinned': pinned,
    'attestation-recent': maxAge !== undefined,
  };
  return {
    rules: citationRules.filter(({ id }) => asked[id] ?? true),
    mightTell: (content) => mightCite(content, inventory),
    verify(document) {
      const { kept, ignored } = withoutColumns(document, ignoredColumns);
      const { problems, examined } = verify([kept], inventory, options);
      return { problems, blocks: examined.blocks, examined: examined.citations, ignored };
    },
  };
}
