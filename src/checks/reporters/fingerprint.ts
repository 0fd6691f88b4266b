/** Fingerprints of findings: how a service that keeps a history tells an old finding from a new one. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { collapsed } from '../../language/letters.ts';
import type { Reported } from '../run.ts';

/**
 * For each finding 32 hex digits of SHA-256 over rule, surroundings and message. The surroundings are the path in the
 * registry, or file and text of the line and of its neighbours: neither says on which line it stands. Findings that are
 * alike in all of it are numbered in their order.
 *
 * @param lines the lines of a file, `undefined` where it can't be read
 */
export function fingerprints(
  findings: readonly Reported[],
  lines: (file: string) => readonly string[] | undefined,
): string[] {
  const seen = new Map<string, number>();
  // Many findings may stand on one long line, which is put into the hash once for each rule.
  const begun = new Map<string, ReturnType<typeof sha256.create>>();
  return findings.map(({ rule, place, message }) => {
    const where = JSON.stringify([rule.id, 'at' in place ? place.at : { file: place.file, line: place.line }]);
    const started = begun.get(where) ?? hashed(`[${JSON.stringify(rule.id)},${JSON.stringify(around(place))},`);
    begun.set(where, started);
    const told = started.clone().update(utf8ToBytes(`${JSON.stringify(message)}]`));
    const key = bytesToHex(told.clone().digest());
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return bytesToHex(told.update(utf8ToBytes(`#${number}`)).digest()).slice(0, 32);
  });

  function around(place: Reported['place']): readonly (string | number)[] {
    return 'at' in place
      ? ['registry', ...place.at]
      : ['file', place.file, ...neighbours(lines(place.file) ?? [], place.line)];
  }
}

function hashed(text: string): ReturnType<typeof sha256.create> {
  return sha256.create().update(utf8ToBytes(text));
}

/** The line (from 1) and the nearest on either side that says something, without indentation. */
function neighbours(lines: readonly string[], line: number): string[] {
  const said = (text: string) => text.trim() !== '';
  const before = lines.slice(0, line - 1).findLast(said);
  const after = lines.slice(line).find(said);
  return [before, lines[line - 1], after].map((text) => collapsed(text ?? ''));
}
