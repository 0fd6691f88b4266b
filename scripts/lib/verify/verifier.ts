/** What verifies one document after the other against one inventory, and counts. */
import type { RuleFacts } from '../../../src/checks/rule.ts';
import type { CitingDocument } from '../../../src/citations/document.ts';
import { citationRules } from '../../../src/citations/verify/rules.ts';
import { type CitationProblem, mightCite, type VerifyOptions, verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';

export type { CitationProblem } from '../../../src/citations/verify/verify.ts';

/** What was found in a document, and how much was looked at. */
export interface VerifiedDocument {
  readonly problems: readonly CitationProblem[];
  readonly blocks: number;
  readonly citations: number;
}

export interface Verifier {
  /** The rules that run; those that have to be asked for only where they are. */
  readonly rules: readonly RuleFacts[];
  /** Whether a text, or its bytes, may hold a citation; `false` is certain. */
  mightCite(content: Uint8Array | string): boolean;
  verify(document: CitingDocument): VerifiedDocument;
}

export function verifierOf(inventory: Inventory, options: VerifyOptions): Verifier {
  const { pinned = false, maxAge } = options;
  const asked: Readonly<Record<string, boolean>> = {
    'version-pinned': pinned,
    'attestation-recent': maxAge !== undefined,
  };
  return {
    rules: citationRules.filter(({ id }) => asked[id] ?? true),
    mightCite: (content) => mightCite(content, inventory),
    verify(document) {
      const { problems, examined } = verify([document], inventory, options);
      return { problems, blocks: examined.blocks, citations: examined.citations };
    },
  };
}
