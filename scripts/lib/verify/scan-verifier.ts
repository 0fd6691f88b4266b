/** What scans one document after the other for promises that nobody cites. */
import { nearestCommitment } from '../../../src/answers/nearest-commitment.ts';
import { decodeText } from '../../../src/citations/readers/decode.ts';
import { scanRules } from '../../../src/citations/scan/rules.ts';
import { scanner } from '../../../src/citations/scan/scan.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { withoutColumns } from './ignored-columns.ts';
import type { Verifier, VerifierOptions } from './verifier.ts';

export function scanVerifierOf(inventory: Inventory, { today, ignoredColumns = [] }: VerifierOptions): Verifier {
  const { mightTell, scan } = scanner(inventory, nearestCommitment(inventory, today));
  return {
    rules: scanRules,
    mightTell: (content) => mightTell(typeof content === 'string' ? content : decodeText(content).text),
    verify(document) {
      const { kept, ignored } = withoutColumns(document, ignoredColumns);
      const { problems, examined } = scan(kept);
      return { problems, blocks: examined.blocks, examined: examined.sentences, ignored };
    },
  };
}
