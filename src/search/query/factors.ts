/** How much sooner or later a record comes for its kind, and for the services and places that it holds for. */
import { type SearchRecord, searchKinds } from '../records/record.ts';
import { stem } from '../words/stem.ts';
import { nameKey } from '../words/tokenizer.ts';
import { ofAnything } from './asides.ts';
import type { AskedScope } from './scopes.ts';
import type { Likeness } from './wordings.ts';

/** What of a query decides the order beside its words. */
export interface Asking {
  /** The query as names are compared. */
  readonly key: string;
  readonly isQuestion: boolean;
  /** The services and places that it names. */
  readonly scopes: readonly AskedScope[];
  readonly likeness: Likeness;
}

/** A question is answered by what answers, a few words by what bears them. */
export const kindFactor = (record: SearchRecord, asking: Asking): number =>
  asking.isQuestion ? answerFactor(record, asking) : fewWordsFactor(record, asking);

/** What does not cover a service or a place that the query names comes later, and what is about it sooner; what names none at all has no such limit. */
export function scopeFactor(record: SearchRecord, scopes: readonly AskedScope[]): number {
  const isLimited = limited.has(record.kind);
  const misses = scopes.some(
    ({ facet, title }) => (isLimited || record[facet].length > 0) && !record[facet].includes(title),
  );
  if (misses) return 0.5;
  const isOwn = scopes.some(({ facet, title }) => record[facet].includes(title) && record[facet].length <= fewScopes);
  if (isOwn) return 1.5;
  return record.kind === searchKinds.commitments && record.jurisdiction.length === 1 ? ofOnePlace : 1;
}

/** How much a promise for one place counts where the query names none: who is elsewhere has nothing of it. */
const ofOnePlace = 0.75;

/** What holds for so few services or places is about them. */
const fewScopes = 2;

/** Kinds of which a record holds for the services and places that it names and for no others. */
const limited: ReadonlySet<SearchRecord['kind']> = new Set([
  searchKinds.commitments,
  searchKinds.services,
  searchKinds.jurisdictions,
]);

/** How much sooner what answers comes where the query is a question itself. */
const answerFactors: Readonly<Partial<Record<SearchRecord['kind'], number>>> = {
  Question: 2.5,
  'Not covered': 1.5,
  Commitment: 1.3,
  Page: 0.6,
  Source: 0.6,
  Check: 0.5,
};
/** How much it counts that a question is asked nearly in the words of a record. */
const sameWords = 3;

const answerFactor = (record: SearchRecord, { key, likeness }: Asking) =>
  (ofSite.test(key) && record.kind === searchKinds.page ? onSite : (answerFactors[record.kind] ?? 1)) *
  (1 + sameWords * likeness(record));

/** How much it counts that a few words are nearly those of a record. */
const nearName = 0.5;
/** How much a page counts that only mentions a few words: who types them looks for what bears them, and for how the site works by its titles. */
const mention = 0.3;

function fewWordsFactor(record: SearchRecord, { key, likeness }: Asking): number {
  if (!ofAnything.has(record.kind)) return 1 + nearName * likeness(record);
  const asked = key.split(' ');
  const isAskedFor = (word: string) =>
    asked.some((one) => stem(one) === stem(word) || (one.length > 3 && word.startsWith(one)));
  return nameKey(record.title).split(' ').some(isAskedFor) ? 1 : mention;
}

/** A question about the site itself, which its own pages answer. */
const ofSite = /\bthis (?:web ?)?(?:site|register)\b|\bdiese[rs]? (?:web)?(?:seite|site)\b|\bce site\b|\beste sitio\b/u;
const onSite = 12;
