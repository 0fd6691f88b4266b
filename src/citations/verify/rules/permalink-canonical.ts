import type { FoundCitation } from '../../find/find.ts';
import type { CitationMention } from '../../find/mentions.ts';
import { at, citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { mentionEdit } from '../edits.ts';

/** A link leads to the one address that stays. */
export const permalinkCanonical = citationRule({
  id: 'permalink-canonical',
  description:
    'A link to a commitment is its permalink: the page of the version, or the living page where no version is meant. It names the same version as the token beside it.',
  why: 'Other addresses lead there today by a redirect or by luck. A link to another version than the token names says two things at once.',
  level: 'warning',
  example: {
    bad: '[NC-GOV-8@1](http://privacy.norland.example/commitments/nc-gov-8/#v1)',
    good: '[NC-GOV-8@1](https://privacy.norland.example/commitments/nc-gov-8/v1/)',
    message:
      'Unexpected address "http://privacy.norland.example/commitments/nc-gov-8/#v1", expected the permalink "https://privacy.norland.example/commitments/nc-gov-8/v1/"',
  },
  check(judged) {
    const { citation } = judged;
    const { contradiction, main } = citation;
    if (contradiction) return [contradicts(judged, contradiction, main)];
    return citation.mentions.flatMap((mention) => (mention.kind === 'address' ? otherAddress(judged, mention) : []));
  },
});

function contradicts({ citation, commitment }: JudgedCitation, other: CitationMention, main: CitationMention): Verdict {
  const expected = commitment?.versions[(citation.version ?? 0) - 1]?.permalink;
  const message = `Unexpected version ${other.version} in "${other.written}" beside "${main.written}", expected the same version${expected === undefined ? '' : `: "${expected}"`}`;
  return { ...at(other), level: 'error', message };
}

function otherAddress({ citation, blocks }: JudgedCitation, mention: CitationMention): readonly Verdict[] {
  const expected = canonical(citation, mention);
  if (expected === undefined || mention.written === expected) return [];
  const edit = mentionEdit(blocks, mention, expected);
  const form = mention.address?.form;
  const what = form === 'former' ? 'former address' : form === 'elsewhere' ? 'address at another site' : 'address';
  const message = `Unexpected ${what} "${mention.written}", expected the permalink "${expected}"`;
  return [{ ...at(mention), message, ...(edit && { fix: [edit] }) }];
}

/** The address that should stand in the place of one: of the version that it names, else the living page. A page that tells what held on a day is neither. */
function canonical(
  { entry, version: cited }: FoundCitation,
  { address, version }: CitationMention,
): string | undefined {
  if (!entry || address?.form === 'as-of') return undefined;
  if (entry.kind === 'claim') return entry.claim.address;
  // A token beside an address in need of mending tells which version is meant.
  const number = version ?? (address?.form === 'former' || address?.form === 'elsewhere' ? cited : undefined);
  return number === undefined ? entry.commitment.address : entry.commitment.versions[number - 1]?.permalink;
}
