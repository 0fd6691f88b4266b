import { digestsBeside } from '../../find/digests.ts';
import { citationRule, type JudgedCitation } from '../citation-rule.ts';

/** A digest beside a citation is that of what is cited. */
export const digestMatches = citationRule({
  id: 'digest-matches',
  description: 'A digest beside a citation is the digest of the version that is cited.',
  why: 'The digest proves which words were read. Another one proves that other words were read, or that somebody changed them.',
  level: 'error',
  example: {
    bad: 'NC-GOV-8@1, digest 000000000000',
    good: 'NC-GOV-8@1, digest 2b99b40e83e9',
    message: 'Unexpected digest "000000000000" beside NC-GOV-8@1, expected "2b99b40e83e9"',
  },
  check(judged) {
    const { version, commitment, citation, name } = judged;
    if (!version || !commitment) return [];
    return digestsBeside(judged).flatMap(({ block, start, hex }) => {
      const candidates = citation.version === undefined ? commitment.versions : [version];
      if (candidates.some(({ digest }) => hexOf(digest).startsWith(hex))) return [];
      const expected = hexOf(version.digest).slice(0, hex.length === 64 ? 64 : 12);
      const message = `Unexpected digest "${hex}" beside ${name}, expected "${expected}"${owner(judged, hex)}`;
      return [{ block, offset: start, message }];
    });
  },
});

function hexOf(digest: string): string {
  return digest.replace(/^sha256-/, '').toLowerCase();
}

/** Whose digest it is. */
function owner({ commitment, index }: JudgedCitation, hex: string): string {
  if (hex.length < 12) return '';
  const own = commitment?.versions.find(({ digest }) => hexOf(digest).startsWith(hex));
  if (own) return `; it is the digest of ${own.token}`;
  for (const entry of index.entries.values()) {
    const other =
      entry.kind === 'commitment' && entry.commitment.versions.find(({ digest }) => hexOf(digest).startsWith(hex));
    if (other) return `; it is the digest of ${other.token}`;
  }
  return '';
}
