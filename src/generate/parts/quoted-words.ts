/** What has to be quoted with a statement, in blocks for a quotation or a note. */

import { whenInWords } from '../../language/dates-in-words.ts';
import type { Commitment } from '../../model/schema.ts';
import { qualifierWords, statusWords, strengthWords } from '../../model/words.ts';
import { type Block, code, p } from '../nodes/nodes.ts';

/**
 * A version's statement, its qualifiers, and a line with token, strength, status and date.
 *
 * @param number the version's number, from 1; nothing comes of one that does not exist
 */
export function quotedWords(id: string, { versions, status }: Commitment, number: number): Block[] {
  const version = versions[number - 1];
  if (!version) return [];
  const { statement, qualifiers, strength, lastAttested } = version;
  return [
    p(statement),
    ...qualifiers.map(({ kind, text }) => p(`${qualifierWords[kind]}: ${text}`)),
    p(
      code(`${id}@${number}`),
      `, ${strengthWords[strength].toLowerCase()}, ${statusWords[status].toLowerCase()}, last seen in a source ${whenInWords(lastAttested)}`,
    ),
  ];
}
