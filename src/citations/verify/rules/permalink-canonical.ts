import type { FoundCitation } from '../../find/find.ts';
import type { CitationMention } from '../../find/mentions.ts';
import { inOneLine } from '../../find/normalise.ts';
import { at, citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { mentionEdit } from '../edits.ts';

/** A link leads to the one address that stays. */
export const permalinkCanonical = citationRule({
  id: 'permalink-canonical',
  description:
    'A link to a commitment is its permalink: the page of the version, or the living page where no version is meant. It leads to what its words name, and to the same version as the token beside it.',
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
    if (contradiction) return contradicts(judged, contradiction, main);
    return citation.mentions.flatMap((mention) => (mention.kind === 'address' ? otherAddress(judged, mention) : []));
  },
});

function contradicts(
  { citation, commitment }: JudgedCitation,
  other: CitationMention,
  main: CitationMention,
): readonly Verdict[] {
  const expected = commitment?.versions[(citation.version ?? 0) - 1]?.permalink;
  // What another rule says of a version that there is not is enough: the address beside it may well be right.
  if (expected === undefined) return [];
  const message = `Unexpected version ${other.version} in "${other.written}" beside "${main.written}", expected the same version: "${expected}"`;
  return [{ ...at(other), level: 'error', message }];
}

/** What the words of a link name, where that is another entry than its address leads to: by its token, or by its title alone. */
function namedByLabel({ blocks, mentioned, index, citation }: JudgedCitation, mention: CitationMention) {
  const { block, start, end } = mention;
  const text = blocks[block]?.text ?? '';
  const token = (mentioned.get(block) ?? []).find(({ mention: { kind, start: at, end: until, id } }) => {
    const isLabel = start <= at && until <= end;
    // An address in brackets right behind a token is that one's.
    const isBehind = mention.urlOrigin === undefined && until <= start && /^\s*[(<]\s*$/.test(text.slice(until, start));
    return kind === 'token' && id !== citation.id && (isLabel || isBehind);
  });
  if (token) return token.mention.written;
  const label = inOneLine(text.slice(start, end));
  const named = index.titles().get(label);
  return named !== undefined && named.toUpperCase() !== citation.id ? named : undefined;
}

function otherAddress(judged: JudgedCitation, mention: CitationMention): readonly Verdict[] {
  const { citation, blocks } = judged;
  const named = namedByLabel(judged, mention);
  if (named !== undefined) {
    const message = `Unexpected address "${mention.written}" behind the words of ${named}, expected that of ${named}`;
    return [{ ...at(mention), level: 'error', message }];
  }
  const expected = canonical(citation, mention);
  if (expected === undefined || mention.written === expected) return [];
  const edit = mayHoldWords(judged, mention) ? undefined : mentionEdit(blocks, mention, expected);
  const form = mention.address?.form;
  const what = form === 'former' ? 'former address' : form === 'elsewhere' ? 'address at another site' : 'address';
  const message = `Unexpected ${what} "${mention.written}", expected the permalink "${expected}"`;
  return [{ ...at(mention), message, ...(edit && { fix: [edit] }) }];
}

/** Marks that markup and sentences have, and few addresses; at the end, also those that an address has within. */
const marksOfText = /[^\w\-./:%?#=&]|\/\/$|[^\w/]$/;
/** A part of the path behind the version: there is no such page. */
const behindVersion = /^[^?#]*\/v\d+\/(?!index\.html?\b)[^?#]/i;

/** Whether an address that stands among words may have taken markup or words with it that no space parts from it: a new address in its place would delete them. */
function mayHoldWords({ blocks }: JudgedCitation, { block, start, end, written, urlOrigin }: CitationMention): boolean {
  const isShown = urlOrigin === undefined || blocks[block]?.text.slice(start, end) === written;
  return isShown && (marksOfText.test(written) || behindVersion.test(written));
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
