/**
 * How far an entry answers a question: which of the subjects of the question it speaks of, in whatever language, and which of its
 * words it has. What a question asks for and an entry does not speak of counts against the entry, and so does, less, what the
 * entry speaks of and the question does not ask for.
 */
import type { Thesaurus } from '../search/query/query.ts';
import { subjectsOf } from '../search/subjects/index.ts';
import type { Subject } from '../search/subjects/subject.ts';
import type { AnsweringEntry } from './entries.ts';
import { type Asked, askedWords, stems } from './words.ts';

/** An entry held against a question. */
export interface Match {
  readonly entry: AnsweringEntry;
  /** From 0 to 1. */
  readonly score: number;
  /** The words of the question that it has, or that are on a subject of it. */
  readonly words: readonly string[];
  /** The name of it that the question comes nearest to. */
  readonly name: string;
}

/** What an entry speaks of, and how plainly: 1 in a name, less in its statement and in what stands around that. */
interface Spoken {
  readonly entry: AnsweringEntry;
  readonly subjects: ReadonlyMap<Subject, number>;
  /** Those of them that it is about: a further wording of a question may speak of what the others do not. */
  readonly about: ReadonlyMap<Subject, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly names: readonly { readonly text: string; readonly stems: readonly string[] }[];
}

/** How plainly an entry speaks of something by where it does: an answer to a question speaks of much beside it. */
const plainness = { names: 1, statement: 0.9, answer: 0.5, rest: 0.35 } as const;

/** What counts for how much: subjects, words and the likeness to a name of the entry. */
const parts = { subjects: 0.6, words: 0.25, name: 0.15 } as const;

/** The least that a question is taken to ask for: one that has no more than `list` or `access` in it is on something else. */
const leastAsked = 0.6;

/** Holds questions against entries: the best first, those with nothing in common left out. */
export function matcher(entries: readonly AnsweringEntry[], synonyms: Thesaurus) {
  const all = entries.map(spokenOf);
  const [bySubject, byStem] = [countsOf(all.map((one) => one.subjects)), countsOf(all.map((one) => one.stems))];
  const says = (count = 0.5) => Math.log(1 + all.length / count) / Math.log(1 + all.length);
  const weightOf = (one: Subject) => one.weight * says(bySubject.get(one));
  const stemSays = (one: string) => says(byStem.get(one));
  const held = all.map((spoken) => {
    const own = [...spoken.about].map(([one, plain]) => ({ one, weight: weightOf(one) * plain }));
    return { spoken, own };
  });
  return (question: string): readonly Match[] => {
    const wanted = [...subjectsOf(question)].map(([one, words]) => ({ one, words, weight: weightOf(one) }));
    const asked = askedWords(question, synonyms).map((one) => ({
      ...one,
      weight: Math.max(...(one.ways[0] ?? []).map(stemSays)),
    }));
    const has = new Set(asked.flatMap(({ ways }) => ways.flat()));
    const wants = new Set(wanted.map(({ one }) => one));
    const isNear = ({ subjects, stems: own }: Spoken) => isShared(wants, subjects) || isShared(has, own);
    return held
      .filter(({ spoken }) => isNear(spoken))
      .map(({ spoken, own }): Match => {
        const onSubject = wanted.map(({ one }) => spoken.subjects.get(one) ?? 0);
        const inWords = asked.map((one) => wordShare(spoken.stems, one));
        const ofOwn = own.map(({ one }) => Number(wants.has(one)));
        const [best = { text: spoken.entry.title, share: 0 }] = spoken.names
          .map((name) => ({ text: name.text, share: nameShare(name.stems, has, stemSays) }))
          .sort((a, b) => b.share - a.share);
        const score =
          parts.subjects * shareOf(wanted, onSubject, leastAsked) * (0.65 + 0.35 * shareOf(own, ofOwn)) +
          parts.words * shareOf(asked, inWords) +
          parts.name * best.share;
        const words = [...found(wanted, onSubject), ...found(asked, inWords)];
        return { entry: spoken.entry, score, words: longestOf(words), name: best.text };
      })
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.score - a.score);
  };
}

function isShared<T>(some: ReadonlySet<T>, others: ReadonlyMap<T, unknown>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** How much of what is weighed is had, by the share of each. */
function shareOf(all: readonly { readonly weight: number }[], shares: readonly number[], least = 0): number {
  let [sum, had] = [0, 0];
  for (const [index, { weight }] of all.entries()) {
    sum += weight;
    had += weight * (shares[index] ?? 0);
  }
  const most = Math.max(least, sum);
  return most === 0 ? 0 : had / most;
}

function found(all: readonly { readonly words: string }[], shares: readonly number[]): readonly string[] {
  return all.flatMap(({ words }, index) => ((shares[index] ?? 0) > 0 ? [words] : []));
}

function countsOf<T>(all: readonly ReadonlyMap<T, number>[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of all) for (const [what, plain] of one) counts.set(what, (counts.get(what) ?? 0) + plain);
  return counts;
}

function spokenOf(entry: AnsweringEntry): Spoken {
  const places = [
    [entry.rest, plainness.rest],
    [entry.statement, entry.kind === 'question' ? plainness.answer : plainness.statement],
    [entry.names.join('\n'), plainness.names],
  ] as const;
  const subjectsIn = (texts: readonly (readonly [string, number])[]) =>
    new Map(texts.flatMap(([text, plain]) => [...subjectsOf(text).keys()].map((one) => [one, plain] as const)));
  const [rest, statement] = places;
  return {
    entry,
    subjects: subjectsIn(places),
    about: subjectsIn([rest, statement, [entry.title, plainness.names]]),
    stems: new Map(places.flatMap(([text, plain]) => stems(text).map((one) => [one, plain] as const))),
    names: entry.names.map((text) => ({
      text,
      stems: [...new Set(askedWords(text, new Map()).flatMap(({ ways }) => ways.flat()))],
    })),
  };
}

/** How plainly an entry has a word or phrase of the question; another word than its own counts less. */
function wordShare(own: ReadonlyMap<string, number>, { ways }: Asked): number {
  return Math.max(
    ...ways.map((way, index) => Math.min(...way.map((one) => own.get(one) ?? 0)) * (index === 0 ? 1 : 0.8)),
  );
}

/** How much of a name the question has; a name of one common word tells little. */
function nameShare(name: readonly string[], has: ReadonlySet<string>, says: (stem: string) => number): number {
  const total = name.reduce((sum, one) => sum + says(one), 0);
  const found = name.filter((one) => has.has(one)).reduce((sum, one) => sum + says(one), 0);
  return total === 0 ? 0 : (found / total) * Math.min(1, found / 1.2);
}

/** Words without those that stand in longer ones of them. */
function longestOf(words: readonly string[]): readonly string[] {
  const all = [...new Set(words.map((one) => one.toLowerCase()))];
  return all.filter((one) => !all.some((other) => other !== one && other.includes(one)));
}
