/** What a scan tells of a text, for tests; against the inventory of a provider that does not exist. */
import { nearestCommitment } from '../../../src/answers/nearest-commitment.ts';

import { readDocument } from '../../../src/citations/readers/index.ts';
import { scanner, type UncitedProblem } from '../../../src/citations/scan/scan.ts';
import { placeShown } from '../readers/read.ts';
import { inventory, today } from '../told.ts';

const scan = scanner(inventory, nearestCommitment(inventory, today));

/** The problems of a text. */
export async function uncitedIn(text: string, file = 'note.md'): Promise<readonly UncitedProblem[]> {
  return scan.scan(await readDocument(file, new TextEncoder().encode(text))).problems;
}

/** The same as `place rule`. */
export async function placesIn(text: string, file?: string): Promise<string[]> {
  const problems = await uncitedIn(text, file);
  return problems.map(({ place, rule }) => `${placeShown(place)} ${rule}`);
}
