/** What has to be quoted with a statement, in blocks for a quotation or a note. */

import {
  cautionsInWords,
  lastSeenForEach,
  qualifierLines,
  statusOnReview,
  strengthInWords,
} from '../../model/said/said.ts';
import type { Commitment, Registry } from '../../model/schema.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { type Block, code, p } from '../nodes/nodes.ts';

/**
 * A version's statement, its qualifiers, and a line with token, strength, status and date.
 *
 * @param number the version's number, from 1; nothing comes of one that does not exist
 */
export function quotedWords(registry: Registry, id: string, commitment: Commitment, number: number): Block[] {
  const version = commitment.versions[number - 1];
  if (!version) return [];
  const known = sighted(registry, commitment);
  const status = statusOnReview(registry, commitment, number).words;
  return [
    p(version.statement),
    ...qualifierLines(registry, version).map((words) => p(words)),
    ...cautionsInWords(registry, known, number).map(({ head }) => p(`Caution: ${head}`)),
    p(
      code(`${id}@${number}`),
      `, ${strengthInWords(version).toLowerCase()}, ${status.toLowerCase()}. ${lastSeenForEach(registry, known, number)}`,
    ),
  ];
}
