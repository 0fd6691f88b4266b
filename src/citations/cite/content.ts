/**
 * The words of a citation, in the order in which every format gives them: the statement, all that narrows it, id and version,
 * and the facts without which it would say more than its source.
 */

import { ended } from '../../language/sentences.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import {
  announcedDay,
  beneficiaryWords,
  cautionsInWords,
  factInWords,
  lastSeenForEach,
  plainly,
  qualifiersInWords,
  type SaidFact,
  type SaidStatus,
  statusOn,
  strengthMeaning,
  wordedBy,
} from '../../model/said/said.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import type { Quotation } from './quotation.ts';

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
  'Announced',
  'Newer version',
  'Replaced by',
  'Strength',
  'Bound by',
  'Promised to',
  'Role',
  'Kept for',
  'Services',
  'Excluded',
  'In scope',
  'Places',
  'Data',
  'Archived copy',
  'Since',
  'Last attested',
  'Later texts',
  'Caution',
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

/** What stands before how far the source goes. */
const reachLabel = 'Limit (how far the source goes)';

/** Everything that a citation must say. */
export function contentOf(quotation: Quotation): CitationContent {
  const { commitment, version, names, reach } = quotation;
  const permalink = webAddress(version.permalink);
  return {
    token: oneLine(version.token),
    title: oneLine(commitment.title),
    statement: oneLine(version.statement),
    qualifiers: [
      ...qualifiersInWords(names, version).map(({ label, words }) => ({ label, words: oneLine(words) })),
      ...(reach === undefined ? [] : [{ label: reachLabel, words: oneLine(reach) }]),
    ],
    facts: factLabels.flatMap((label) =>
      factsOf[label](quotation).map((words) => ({
        label,
        words: oneLine(words),
        ...(label === 'Permalink' && { href: words }),
      })),
    ),
    note: oneLine(wordedBy(quotation)),
    permalink,
  };
}

/** How the commitment stands on the day of which the quotation speaks, beside the words that it quotes. */
export function statusOf({ names, commitment, version, asOf }: Quotation): SaidStatus {
  const numbers = { current: currentNumber(commitment, asOf), beside: version.version };
  return statusOn(names, commitment, numbers, asOf);
}

/** Statement and qualifiers in one line, for a place that holds one text: `… Conditions apply: Exclusion: … Limit: …`. */
export function wordsInOneLine({ statement, qualifiers }: Pick<CitationContent, 'statement' | 'qualifiers'>): string {
  if (qualifiers.length === 0) return statement;
  return `${statement} Conditions apply: ${qualifiers.map(({ label, words }) => `${label}: ${words}`).join(' ')}`;
}

/** Facts as sentences with their labels, for a place that holds one text. */
export function factSentences(facts: readonly CitedFact[]): string {
  return facts.map(({ label, words }) => ended(`${label}: ${words}`)).join(' ');
}

/** The words of the facts with each label; none where there is nothing to say. */
const factsOf: Readonly<Record<FactLabel, (quotation: Quotation) => readonly string[]>> = {
  Status: (quotation) => {
    const { words, meaning } = statusOf(quotation);
    return [`${words}. ${meaning}`];
  },
  Announced: ({ ahead, version }) =>
    ahead ? [`For ${announcedDay(version.from)}; this wording does not hold before.`] : [],
  'Newer version': ({ newest, version }) =>
    newest === undefined
      ? []
      : [`Version ${newest} has taken the place of this wording, which is version ${version.version}.`],
  'Replaced by': ({ commitment: { replacedBy } }) => (replacedBy.length === 0 ? [] : [replacedBy.join(', ')]),
  Strength: (quotation) =>
    said(quotation, 'Strength').map((words) => `${words}. ${strengthMeaning(quotation.version)}`),
  'Bound by': (quotation) => said(quotation, 'Bound by'),
  // Most are to customers, who are the ones to quote them.
  'Promised to': ({ commitment: { beneficiary = 'customer' } }) =>
    beneficiary === 'customer' ? [] : [beneficiaryWords[beneficiary]],
  Role: (quotation) => said(quotation, 'Role'),
  'Kept for': (quotation) => said(quotation, 'Kept for'),
  Services: (quotation) => [said(quotation, 'Services').join(', ')],
  Excluded: (quotation) => said(quotation, 'Excluded'),
  'In scope': (quotation) => (quotation.version.scope.inScopeList === 'not-limited' ? [] : said(quotation, 'In scope')),
  Places: (quotation) => [said(quotation, 'Places').join(', ')],
  Data: (quotation) => [said(quotation, 'Data').join(', ')],
  'Archived copy': ({ version: { copies = [] } }) =>
    copies.map(
      ({ title, address, commit, date }) =>
        `${title}, ${dateInWords(date)}${commit ? `, commit ${commit}` : ''}: ${address}`,
    ),
  Since: (quotation) => said(quotation, 'Since'),
  'Last attested': (quotation) => said(quotation, 'Last attested'),
  'Later texts': ({ commitment, version, names }) =>
    commitment.sightings?.some((one) => one.version === version.version)
      ? [lastSeenForEach(names, commitment, version.version)]
      : [],
  Caution: ({ commitment, version, names }) =>
    cautionsInWords(names, commitment, version.version).map(({ head, detail }) => `${head} ${detail}`),
  Digest: ({ shortDigest }) => [shortDigest],
  Permalink: ({ version }) => [webAddress(version.permalink)].filter((address) => address !== undefined),
  'As of': ({ asOf }) => [dateInWords(asOf)],
};

function said({ version, names }: Quotation, fact: SaidFact): readonly string[] {
  return factInWords(fact, version, names).map(({ phrase }) => plainly(phrase));
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
