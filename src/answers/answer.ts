/**
 * Answering a row of a questionnaire from an inventory: the promises that may answer it, each with how far it holds for the row's
 * service and place, or what else there is on the subject, or that nothing fits. It never says yes: who sends the answer does.
 */
import { quotation } from '../citations/cite/quotation.ts';
import { inventoryIndex } from '../citations/inventory-index.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { type Coverage, coverage } from '../model/scope/coverage.ts';
import type { CustomerWords } from '../model/settings.ts';
import { currentNumber } from '../model/versions/current-version.ts';
import { thesaurus } from '../search/query/query.ts';
import type { SearchRecord } from '../search/records/record.ts';
import { customerSynonyms } from '../search/words/customer-words.ts';
import { nameKey } from '../search/words/tokenizer.ts';
import { audienceElsewhere } from './audience.ts';
import { type AnsweringEntry, answeringEntries } from './entries.ts';
import { type Match, matcher } from './match.ts';
import type { AnswerRow, RowAnswer, RowCandidate, RowStanding } from './row.ts';
import { type RowScope, rowScope } from './scope.ts';

/** What an answerer may be given beside an inventory. */
export interface AnswererOptions {
  /** YYYY-MM-DD; the day that answers speak of. */
  readonly today: string;
  /** Search records, for what an inventory has not: responsibilities. */
  readonly records?: readonly SearchRecord[];
  /** What readers call the reports, laws and places of this company, beside what customers of any company say. */
  readonly customerWords?: CustomerWords;
}

/** Answers rows, one at a time. */
export type Answerer = (row: AnswerRow) => RowAnswer;

/** The least score of a promise that is offered; measured by `test/registry/answering`. */
const least = 0.34;
/** The least score of what is no promise. */
const leastSeen = 0.45;
/** So many candidates at most. */
const most = 3;
/** So many of what is no promise. */
const mostSeen = 2;

/** How much a score counts by how far the promise holds for the row. */
const factors: Readonly<Record<RowStanding, number>> = { covers: 1, 'in-part': 0.97, open: 0.93, 'not-covered': 0.6 };

/** An answerer over an inventory; building it is most of the work. */
export function answerer(inventory: Inventory, { today, records = [], customerWords = [] }: AnswererOptions): Answerer {
  const entries = answeringEntries(inventory, records, today);
  const match = matcher(entries, thesaurus(customerSynonyms(customerWords)));
  return (row) => {
    const scope = rowScope(inventory, row);
    const empty = { scope, candidates: [], see: [] };
    if (!/\p{L}{2}/u.test(row.question)) return { ...empty, outcome: 'no-question' };
    const matches = match(row.question.slice(0, longest));
    const all = promises(matches).flatMap((found) => candidateOf(inventory, scope, found, today) ?? []);
    const fitting = all.filter(({ score }) => score >= least);
    const ranked = rankedByStanding(fitting).slice(0, most);
    const see = matches.filter((one) => isNoPromise(one.entry) && one.score >= leastSeen);
    const asked = matches.find((one) => asksFor(one, row.question, ranked));
    const told = [...new Set([...(asked ? [asked] : []), ...see].map(({ entry }) => entry))].slice(0, mostSeen);
    const [first] = ranked;
    const silent = see.find(({ entry }) => entry.kind !== 'responsibility');
    const isSilent = asked !== undefined || (silent?.score ?? 0) > (first?.score ?? 0) + margin;
    if (!first || isSilent) return { ...empty, outcome: told.length > 0 ? 'see' : 'nothing-fits', see: told };
    // Where what comes nearest by far does not hold for the row, what is farther is no answer in its place.
    const outcome = first.standing === 'not-covered' ? 'not-covered' : 'candidates';
    return { outcome, scope, candidates: ranked, see: outcome === 'not-covered' ? told : [] };
  };
}

/** The score from which a row asks a question of the register in so many words. */
const inItsWords = 0.85;

/**
 * What fits best and holds for the row first. What answers a question that the row asks in so many words stays first though it does not
 * hold: what answers another question is no answer in its place.
 *
 * @param fitting the best first, whether or not they hold
 */
function rankedByStanding(fitting: readonly RowCandidate[]): readonly RowCandidate[] {
  const weight = ({ score, standing }: RowCandidate) => score * factors[standing];
  const ranked = [...fitting].sort((a, b) => weight(b) - weight(a));
  const [[nearest], [first]] = [fitting, ranked];
  if (!nearest?.question || nearest.standing !== 'not-covered' || nearest.score < inItsWords) return ranked;
  const isElsewhere = first?.question !== nearest.question && (first?.score ?? 0) < nearest.score - margin;
  return isElsewhere ? [nearest, ...ranked.filter((one) => one !== nearest)] : ranked;
}

/** Characters of a question that are looked at; more of them say nothing more. */
const longest = 2000;
/** By how much what is no promise has to fit better than a promise to be told instead. */
const margin = 0.12;

function isNoPromise({ kind, leadsTo }: AnsweringEntry): boolean {
  return kind !== 'commitment' && leadsTo.length === 0;
}

/** Whether a row asks by name for what the register says nothing on, and no promise that fits has that name. */
function asksFor({ entry }: Match, question: string, ranked: readonly RowCandidate[]): boolean {
  if (entry.kind !== 'absence') return false;
  const asked = ` ${nameKey(question)} `;
  const named = entry.names.filter((name) => isProper(name) && asked.includes(` ${nameKey(name)} `));
  const has = (text: string) => named.some((name) => ` ${nameKey(text)} `.includes(` ${nameKey(name)} `));
  return (
    named.length > 0 &&
    !ranked.some(({ quotation: { version }, question: by }) => has([version.statement, ...(by?.names ?? [])].join(' ')))
  );
}

/** A name that stands for one thing: an abbreviation, or several words with capitals or a number. */
const isProper = (name: string) =>
  /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}\p{Lu}]*\p{Lu}\P{Ll}*$/u.test(name) ||
  /^\p{Lu}\S*\s+(?:\S+\s+)*[\p{Lu}\d]/u.test(name);

/** A commitment, and how it was come by. */
type Leading = { readonly id: string } & Pick<RowCandidate, 'score' | 'words' | 'question'>;

/** The commitments that match, or that a question leads to which does, the best first. */
function promises(matches: readonly Match[]): readonly Leading[] {
  const best = new Map<string, Leading>();
  const offer = (one: Leading) => {
    if ((best.get(one.id)?.score ?? 0) < one.score) best.set(one.id, one);
  };
  const own = new Map(matches.map(({ entry, score }) => [entry.id, score]));
  for (const match of matches) {
    const { entry, score, words } = match;
    if (entry.kind === 'commitment') offer({ id: entry.id, words, score });
    entry.leadsTo.forEach((id, place) => {
      const shares = (own.get(id) ?? 0) >= leastOwn ? 1 : nothingShared;
      offer({ id, words, score: score * laterInAnswer ** place * shares, question: entry });
    });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The least score of its own of a promise that a question leads to, and how much it counts without: an answer may name it to say that it is no answer. */
const [leastOwn, nothingShared] = [0.12, 0.6];

/** How much less each further promise counts that the answer to a question names. */
const laterInAnswer = 0.97;

/** A commitment as a candidate for a row with this scope; nothing where the inventory has no such. */
export function candidateOf(
  inventory: Inventory,
  scope: RowScope,
  { id, ...found }: Leading,
  today: string,
): RowCandidate | undefined {
  const commitment = inventory.commitments[id];
  const quoted = commitment && quotation(inventory, id, currentNumber(commitment, today), today);
  if (!quoted) return undefined;
  const other = audienceElsewhere(quoted, scope);
  const answer: Coverage | undefined =
    other === undefined ? coverageOf(inventory, scope, quoted) : { outcome: 'not-established', reason: other };
  const standing = answer ? standingOf(answer) : 'covers';
  return { quotation: quoted, ...found, standing, ...(answer && { coverage: answer }) };
}

function standingOf({ outcome, partly, open }: Coverage): RowStanding {
  if (outcome === 'covered') return partly ? 'in-part' : 'covers';
  if (outcome === 'excluded') return partly ? 'in-part' : 'not-covered';
  return open ? 'open' : 'not-covered';
}

/** How far a version holds for all that a row names, the strictest answer; a name that is none of the register is established nowhere. */
function coverageOf(
  inventory: Inventory,
  scope: RowScope,
  { version }: RowCandidate['quotation'],
): Coverage | undefined {
  const names = inventoryIndex(inventory).scopes();
  const answers = [
    ...scope.services.map((service) => coverage(names, version, { service })),
    ...scope.jurisdictions.map((jurisdiction) => coverage(names, version, { jurisdiction })),
    ...scope.unknown.map(({ kind, text }): Coverage => unknownCoverage(version, kind, text)),
  ];
  const [worst] = answers.sort((a, b) => rank(a) - rank(b));
  if (!worst) return undefined;
  const same = answers.filter((one) => rank(one) === rank(worst));
  return { ...worst, reason: [...new Set(same.map(({ reason }) => reason))].join(' ') };
}

const order: readonly RowStanding[] = ['not-covered', 'open', 'in-part', 'covers'];
const rank = (answer: Coverage) => order.indexOf(standingOf(answer));

function unknownCoverage(
  { scope, statement }: RowCandidate['quotation']['version'],
  kind: 'services' | 'jurisdictions',
  name: string,
): Coverage {
  const isUnlimited = kind === 'services' ? scope.services === 'all' : scope.jurisdictions === 'worldwide';
  if (isUnlimited)
    return {
      outcome: 'covered',
      reason: `The source names no limit; “${name}” is none of the names of this register.`,
    };
  const isNamed = statement.includes(name);
  return {
    outcome: 'not-established',
    reason: `“${name}” is none of the names of this register, so that it can't tell whether the promise takes it in${isNamed ? '; the wording names it' : ''}.`,
    open: true,
  };
}
