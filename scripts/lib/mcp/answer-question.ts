/** What an inventory has for a question: commitments that can be cited, in order, or that nothing fits. */
import { contentOf, wordsInOneLine } from '../../../src/citations/cite/content.ts';
import { type CiteRequest, cite } from '../../../src/citations/cite/lookup.ts';
import type { Refusal } from '../../../src/citations/cite/refusal.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { idSource, readToken } from '../../../src/model/token.ts';
import { type FoundEntry, searchInventory } from '../../../src/search/inventory.ts';
import { stem } from '../../../src/search/query/stem.ts';
import { stopWords } from '../../../src/search/query/stop-words.ts';
import { terms } from '../../../src/search/query/tokenizer.ts';

/** A commitment that may answer a question. */
export interface Candidate {
  readonly id: string;
  readonly token: string;
  readonly title: string;
  /** Which question of the register it answers, or which words of the question it has. */
  readonly why: string;
  /** The words with what narrows them; none where it is refused for this reader. */
  readonly words?: string;
  readonly permalink?: string;
  readonly refusal?: Refusal;
}

/** An answer: never "yes", but what is promised. */
export interface QuestionAnswer {
  /** Best first; none where nothing fits. */
  readonly candidates: readonly Candidate[];
  /** What the register says it does not cover, where that is what is asked. */
  readonly notCovered?: { readonly title: string; readonly summary: string; readonly instead: string };
}

/** Of the telling words of a question, how many what is found must have. */
const leastShare = 0.5;
const mostLookedAt = 12;

/**
 * Ranks questions and commitments of an inventory for a question.
 *
 * @param size candidates, at most
 */
export function answerQuestion(
  inventory: Inventory,
  question: string,
  scope: Pick<CiteRequest, 'service' | 'plan' | 'jurisdiction'>,
  today: string,
  size: number,
): QuestionAnswer {
  const asked = stems(terms(question).filter((term) => !stopWords.has(term)));
  const found = searchInventory(inventory, question, ['commitments', 'questions', 'absences'], mostLookedAt).filter(
    ({ terms: matched }) => stems(matched).length >= asked.length * leastShare,
  );
  const [first] = found;
  const absence = first?.kind === 'absences' ? inventory.absences?.[first.id] : undefined;
  const reasons = new Map<string, string>();
  for (const entry of found)
    for (const id of commitmentsOf(inventory, entry)) if (!reasons.has(id)) reasons.set(id, whyFound(entry));
  const all = [...reasons].map(([id, why]): Candidate => {
    const commitment = inventory.commitments[id];
    const result = cite(inventory, { id, ...scope }, today);
    const head = { id, title: commitment?.title ?? id, why };
    if ('refusal' in result) return { ...head, token: id, refusal: result.refusal };
    const { token, permalink } = result.quotation.version;
    return { ...head, token, permalink, words: wordsInOneLine(contentOf(result.quotation)) };
  });
  const isRefused = ({ refusal }: Candidate) => refusal !== undefined;
  return {
    // What holds for the reader comes first.
    candidates: [...all.filter((one) => !isRefused(one)), ...all.filter(isRefused)].slice(0, size),
    ...(absence && {
      notCovered: { title: absence.title, summary: absence.summary, instead: absence.instead },
    }),
  };
}

function stems(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(stem))];
}

/** Of the forms of a word, the first. */
function wordsOnce(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.findIndex((other) => stem(other) === stem(word)) === index);
}

function whyFound({ kind, record, terms: matched }: FoundEntry): string {
  return kind === 'questions'
    ? `Answers "${record.title}"`
    : `Has ${stems(matched).length === 1 ? 'the word' : 'the words'} ${wordsOnce(matched).join(', ')}`;
}

/** Those that a question's answer names, in its order. */
function commitmentsOf(inventory: Inventory, { kind, id, record }: FoundEntry): readonly string[] {
  if (kind === 'commitments') return [id];
  if (kind !== 'questions') return [];
  const named = record.statement.match(new RegExp(`${idSource(inventory.citationPrefix)}@\\d+`, 'g')) ?? [];
  return [...new Set(named.map((token) => readToken(token).id))].filter((one) => one in inventory.commitments);
}
