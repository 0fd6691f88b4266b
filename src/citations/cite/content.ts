/**
 * The words of a citation, in the order in which every format gives them: the statement, all that narrows it, id and version,
 * and the facts without which it would say more than its source.
 */

import { dateInWords, whenInWords } from '../../language/dates-in-words.ts';
import { capitalised } from '../../language/letters.ts';
import { qualifierWords, sinceInWords, statusMeaning, statusWords } from '../../model/words.ts';
import type { Quotation, QuotedInstrument } from './quotation.ts';

/** A fact about what is quoted. Each has its label on the left of a line or at the head of a column. */
export interface CitedFact {
  readonly label: FactLabel;
  /** One line of plain text. */
  readonly words: string;
  /** Set where the words are an address. */
  readonly href?: string;
}

/**
 * The labels of the facts, in order. A citation leaves out those that it has nothing to say about, and repeats a label for each
 * agreement and each exclusion.
 */
export const factLabels = [
  'Status',
  'Newer version',
  'Replaced by',
  'Strength',
  'Bound by',
  'Services',
  'Excluded',
  'In scope',
  'Places',
  'Data',
  'Since',
  'Last attested',
  'Digest',
  'Permalink',
  'As of',
] as const;
export type FactLabel = (typeof factLabels)[number];

/** What every format renders. All texts are one line, without characters that a reader can't see. */
export interface CitationContent {
  /** `PC-GOV-2@2`. */
  readonly token: string;
  readonly title: string;
  readonly statement: string;
  /** `Exclusion`, `Limit (inferred)` …, and what it says. */
  readonly qualifiers: readonly { readonly label: string; readonly words: string }[];
  readonly facts: readonly CitedFact[];
  /** Whose words these are, and how they stand to the publisher. */
  readonly note: string;
  /** Undefined where the inventory gives no address of the web. */
  readonly permalink: string | undefined;
}

/** Everything that a citation must say. */
export function contentOf(quotation: Quotation): CitationContent {
  const { commitment, version, publisher, site } = quotation;
  const permalink = webAddress(version.permalink);
  return {
    token: oneLine(version.token),
    title: oneLine(commitment.title),
    statement: oneLine(version.statement),
    qualifiers: version.qualifiers.map(({ kind, basis, text, limits }) => ({
      label: `${qualifierWords[kind]}${basis === 'explicit' ? '' : ` (${basis})`}`,
      words: oneLine(`${text}${limits ? ` Narrows: ${limits}` : ''}`),
    })),
    facts: factLabels.flatMap((label) =>
      factsOf[label](quotation).map((words) => ({
        label,
        words: oneLine(words),
        ...(label === 'Permalink' && { href: words }),
      })),
    ),
    note: oneLine(`Worded by ${site.title}, not by ${publisher.name}. ${publisher.note}`),
    permalink,
  };
}

/** Statement and qualifiers in one line, for a place that holds one text: `… Conditions apply: Exclusion: … Limit: …`. */
export function wordsInOneLine({ statement, qualifiers }: Pick<CitationContent, 'statement' | 'qualifiers'>): string {
  if (qualifiers.length === 0) return statement;
  return `${statement} Conditions apply: ${qualifiers.map(({ label, words }) => `${label}: ${words}`).join(' ')}`;
}

/** Facts as sentences with their labels, for a place that holds one text. */
export function factSentences(facts: readonly CitedFact[]): string {
  return facts.map(({ label, words }) => `${label}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`).join(' ');
}

/** The words of the facts with each label; none where there is nothing to say. */
const factsOf: Readonly<Record<FactLabel, (quotation: Quotation) => readonly string[]>> = {
  Status: ({ commitment: { status } }) => [`${statusWords[status]}. ${statusMeaning[status]}`],
  'Newer version': ({ newest, version }) =>
    newest === undefined
      ? []
      : [`Version ${newest} has taken the place of this wording, which is version ${version.version}.`],
  'Replaced by': ({ commitment: { replacedBy } }) => (replacedBy.length === 0 ? [] : [replacedBy.join(', ')]),
  Strength: ({ version }) => [strengthInFull[version.strength]],
  'Bound by': ({ instruments }) => instruments.map(instrumentInWords),
  Services: ({ services }) => [
    services === 'all' ? 'The source names no limit to particular services.' : services.join(', '),
  ],
  Excluded: ({ excluded }) =>
    excluded.map(({ title, basis, where }) => {
      const mark = basis === 'explicit' ? '' : ` (${basis})`;
      return `${title}${mark}${where ? `, where: ${where}` : ''}`;
    }),
  'In scope': ({ inScope }) =>
    inScope === undefined
      ? []
      : ['list' in inScope ? `Only the services that ${inScope.list} lists.` : inScope.unresolved],
  Places: ({ jurisdictions }) => [
    jurisdictions === 'worldwide' ? 'The source names no limit to particular places.' : jurisdictions.join(', '),
  ],
  Data: ({ data }) => [data.join(', ')],
  Since: ({ version }) => [sinceInWords(version.from)],
  'Last attested': ({ version }) => [capitalised(whenInWords(version.lastAttested))],
  Digest: ({ shortDigest }) => [shortDigest],
  Permalink: ({ version }) => [webAddress(version.permalink)].filter((address) => address !== undefined),
  'As of': ({ asOf }) => [dateInWords(asOf)],
};

const strengthInFull = {
  contractual: 'Contractual: the source presents it as part of an agreement with the customer.',
  'public-statement': 'Public statement, not a contract term.',
} as const;

function instrumentInWords({ title, provision, supersededBy }: QuotedInstrument): string {
  const clause = provision ?? 'clause not named';
  if (supersededBy.length === 0) return `${title}, ${clause}`;
  return `${title}, ${clause} (since superseded by ${supersededBy.join(', then ')}; whether the promise went along is not established)`;
}

/** White space as one space, and nothing that can't be seen, can't stand in XML, or turns the order of what follows. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029 ]+/gu, ' ')
    .replace(
      /[\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu,
      '',
    )
    .trim();
}

/** An address that may become a link, as URL parsers write it. */
function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
