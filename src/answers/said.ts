/** Answers in the words of a cell: one text for each, of which nothing that narrows it can be left out. */
import { contentOf, wordsInOneLine } from '../citations/cite/content.ts';
import { referenceLine } from '../citations/cite/formats/compact.ts';
import type { Quotation } from '../citations/cite/quotation.ts';
import { ended } from '../language/sentences.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { otherCountries } from '../model/names.ts';
import { lastSeenForEach, standingFor, titleOf } from '../model/said/said.ts';
import type { AnsweringEntry } from './entries.ts';
import type { RowAnswer, RowCandidate } from './row.ts';
import type { RowScope } from './scope.ts';

/** What an answer says in the cells of its row. */
export interface SaidAnswer {
  /** For the cell of the answer. */
  readonly answer: string;
  /** How it was come by, and what else may answer the row. */
  readonly why: string;
  /** The promise that is quoted, if one is. */
  readonly quoted?: Quotation;
}

/** An answer in words. */
export function answerInWords(inventory: Inventory, given: RowAnswer): SaidAnswer {
  const { outcome, candidates, see, scope } = given;
  const [first, ...others] = candidates;
  const read = [...scope.notes, ...scope.unknown.map(unknownInWords)];
  if (outcome === 'no-question') return { answer: '', why: '' };
  if (outcome === 'nothing-fits') return { answer: nothingFits, why: lines(read) };
  if (outcome === 'see' || !first)
    return { answer: lines(['No commitment answers this.', ...see.map(seeInWords)]), why: lines(read) };
  if (outcome === 'not-covered') {
    const none = `No commitment is known to answer this for ${rowScopeInWords(inventory, scope)}.`;
    return {
      answer: lines([none, ...see.map(seeInWords)]),
      why: lines([
        ...read,
        ...candidates.map((one) => (one.standing === 'not-covered' ? notCovered(one) : otherInWords(one))),
      ]),
    };
  }
  return {
    answer: candidateInWords(inventory, first, scope),
    why: lines([...read, foundBy(first), ...others.map(otherInWords)]),
    quoted: first.quotation,
  };
}

/** Said where no entry comes near the question. */
const nothingFits = 'Nothing fits: no commitment of this register answers this.';

/**
 * A promise for a cell: the statement with all that narrows it, how far it holds for the row where that is less than all of it,
 * and in a line of its own its token, its strength, when it was last seen, and its address.
 */
export function candidateInWords(inventory: Inventory, one: RowCandidate, scope: RowScope): string {
  const { quotation, standing, coverage } = one;
  const quoted = standing === 'open' && coverage ? { ...quotation, reach: coverage.reason } : quotation;
  const content = contentOf(quoted);
  const { commitment, version } = quotation;
  const [service, jurisdiction] = [scope.services[0], scope.jurisdictions[0]];
  const seen =
    service === undefined && jurisdiction === undefined
      ? [lastSeenForEach(inventory, commitment, version.version)]
      : standingFor(inventory, commitment, version.version, { service, jurisdiction }, quotation.asOf);
  return lines([
    ...(standing === 'in-part' && coverage ? [`Covers this only in part: ${coverage.reason}`] : []),
    wordsInOneLine(content),
    referenceLine(content, quotation, seen),
  ]);
}

/** The score, the words of the row by which it was found, and the question of the register that led to it. */
function foundBy({ score, words, question }: RowCandidate): string {
  const by = words.map((one) => `“${one}”`).join(', ');
  const led = question ? `; by the question “${question.title}” (${question.address})` : '';
  return `Score ${score.toFixed(2)}; words: ${by}${led}.`;
}

/** The least score of a promise that is told beside one that holds for the row, though it does not. */
const worthTelling = 0.6;

function otherInWords(one: RowCandidate): string {
  const { quotation, standing, coverage, score } = one;
  if (standing === 'not-covered') return score < worthTelling ? '' : notCovered(one);
  const { version, commitment } = quotation;
  const limit = standing === 'covers' || !coverage ? '' : ` ${coverage.reason}`;
  return `Or ${version.token} (${score.toFixed(2)}), ${ended(commitment.title)}${limit}`;
}

/** Without its token, so that nobody cites it for this row. */
function notCovered({ quotation, coverage }: RowCandidate): string {
  return `On the subject, and not for this row: ${ended(quotation.commitment.title)} ${coverage?.reason ?? ''}`.trim();
}

const kindWords: Readonly<Record<AnsweringEntry['kind'], string>> = {
  commitment: 'commitment',
  question: 'question',
  absence: 'not covered',
  claim: 'claim, which promises nothing',
  responsibility: 'responsibility',
  certification: 'certificate or report, which promises nothing',
  subprocessors: 'list',
};

function seeInWords({ kind, title, address }: AnsweringEntry): string {
  return `See (${kindWords[kind]}): ${ended(title)} ${address}`;
}

function unknownInWords({ text, nearest }: RowScope['unknown'][number]): string {
  const hint = nearest === undefined ? '' : `; the nearest is “${nearest}”`;
  return `“${text}” is none of the names of this register${hint}.`;
}

/** `Contoso Mail in Norland`; empty where the row names neither. */
export function rowScopeInWords(inventory: Inventory, { services, jurisdictions, unknown }: RowScope): string {
  const unknownOf = (wanted: string) => unknown.flatMap(({ kind, text }) => (kind === wanted ? [text] : []));
  const named = {
    services: inventory.services,
    jurisdictions: { ...otherCountries(inventory), ...inventory.jurisdictions },
  };
  const list = (kind: 'services' | 'jurisdictions', ids: readonly string[]) =>
    [...ids.map((id) => titleOf(named, kind, id)), ...unknownOf(kind)].join(', ');
  return [list('services', services), list('jurisdictions', jurisdictions)].filter((one) => one !== '').join(' in ');
}

function lines(all: readonly string[]): string {
  return all.filter((one) => one !== '').join('\n');
}
