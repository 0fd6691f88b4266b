import { numberOf, numberSource } from '../../language/time/durations.ts';
import { entriesOf } from '../../model/entries.ts';
import { type Kind, kinds } from '../../model/ids.ts';
import type { EntryOf, Registry } from '../../model/schema.ts';
import { documentPassages } from '../prose/markdown-passages.ts';
import { type Passage, textPassage } from '../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is counted in words is as many as there are. */
export const countInProseTrue: Rule = {
  id: 'count-in-prose-true',
  description:
    'The summary of a place counts as many services and laws as its lists have, that of a law as many provisions as are numbered, that of a topic as many principles as there are, and a hand-written page as many entries of a kind.',
  why: 'Numbers in prose are written once, and lists grow. A reader who counts finds one too few and looks for the one that is missing.',
  level: 'error',
  needsAll: true,
  unit: 'numbers of things',
  emptyBecause: 'Not every registry counts in words.',
  example: {
    language: 'mdx',
    bad: 'The collection has 10 commitments of Contoso.',
    good: 'The collection has commitments of Contoso.',
    message: 'Unexpected count "10 commitments", expected 9, as the registry has it',
  },
  check({ registry, documents }) {
    const findings: Finding[] = [];
    let examined = 0;
    const judge = (passage: Passage, pattern: RegExp, right: (count: number, what: string) => readonly number[]) => {
      for (const match of passage.own.matchAll(pattern)) {
        const { count = '', what = '' } = match.groups ?? {};
        const number = numberOf(count);
        const expected = number === undefined ? [] : right(number, what.toLowerCase());
        if (number === undefined || expected.length === 0) continue;
        examined++;
        if (expected.includes(number)) continue;
        const message = `Unexpected count "${match[0]}", expected ${expected.join(' or ')}, as the registry has it`;
        findings.push({ place: passage.place(match.index), message });
      }
    };
    for (const [id, place] of entriesOf(registry, 'jurisdictions')) {
      const passage = textPassage(place.summary, ['jurisdictions', id, 'summary']);
      judge(passage, countedServices, () => servicesOf(place));
      const laws = lawsOf(registry, id);
      judge(passage, countedLaws, () => (laws === 0 ? [] : [laws]));
    }
    const principles = Object.keys(registry.principles).length;
    for (const [id, { summary }] of entriesOf(registry, 'topics'))
      judge(textPassage(summary, ['topics', id, 'summary']), allPrinciples, () => [principles]);
    for (const [id, instrument] of entriesOf(registry, 'instruments')) {
      const passage = textPassage(instrument.summary, ['instruments', id, 'summary']);
      for (const [noun, count] of numberedProvisions(instrument))
        judge(passage, counted([`${noun}s`], undefined, 2), () => [count]);
    }
    for (const passage of documents.flatMap(documentPassages))
      if (!passage.quoted)
        judge(passage, countedEntries, (count, what) => {
          const kind = kindOfWord.get(what);
          return kind ? nearTotal(count, Object.keys(registry[kind]).length) : [];
        });
    return { examined, findings };
  },
};

/** Words for entries of a kind, where they are not its own name. */
const words: Partial<Record<Kind, string>> = { openPoints: 'open points' };
const kindOfWord = new Map(kinds.map((kind) => [(words[kind] ?? kind).toLowerCase(), kind]));

const countedServices = counted(['services']);
const countedLaws = counted(['laws'], 'of');
const countedEntries = counted([...kindOfWord.keys()]);

/**
 * A number and what it counts; "one" is an article, and "two of the" a part.
 *
 * @param between how many words may stand before what is counted
 * @param told a word that may stand before: a summary may "speak of two laws", while "version of 2 entries" counts no entries
 */
function counted(what: readonly string[], told?: 'of', between = 1): RegExp {
  const before = ['than', 'least', 'most', 'to', 'of', 'other', 'or', 'about', 'over', 'article', 'section', 'version'];
  return new RegExp(
    `(?<!\\b(?:${before.filter((word) => word !== told).join('|')})\\s)(?<![\\p{L}\\p{N}.-])(?<count>\\d{1,4}|${numberSource})\\s+(?!of\\b)(?:(?!(?:or|and|of|more|other|such)\\b)[\\p{L}-]+\\s+){0,${between}}(?<what>${what.join('|')})\\b(?!\\s+(?:or|and)\\s+more\\b)`,
    'giu',
  );
}

/** A number that is nearly that of all entries counts all; any other may count some of them. */
function nearTotal(count: number, total: number): readonly number[] {
  return count > 1 && total > 3 && count !== total && Math.abs(count - total) <= Math.max(1, total / 10) ? [total] : [];
}

/** Of a few principles, "the" are all. */
const allPrinciples = new RegExp(
  `(?<=\\b[Tt]he\\s+)(?<count>\\d{1,2}|${numberSource})\\s+(?:\\p{L}+\\s+)?(?<what>principles)\\b`,
  'gu',
);

/** Provisions that are numbered from 1 without a gap, "Principle 1" to "Principle 10": the noun → how many there are. */
function numberedProvisions(instrument: Registry['instruments'][string]): ReadonlyMap<string, number> {
  const provisions = 'provisions' in instrument ? (instrument.provisions ?? []) : [];
  const numbers = new Map<string, number[]>();
  for (const { title } of provisions) {
    const { noun = '', number = '' } = /^(?<noun>\p{Lu}\p{Ll}+) (?<number>\d+)\b/u.exec(title)?.groups ?? {};
    if (noun !== '') numbers.set(noun.toLowerCase(), [...(numbers.get(noun.toLowerCase()) ?? []), Number(number)]);
  }
  return new Map(
    [...numbers].flatMap(([noun, all]) =>
      all.length > 2 && all.every((_, index) => all.includes(index + 1)) ? [[noun, all.length] as const] : [],
    ),
  );
}

/** How many services the lists of a place have: those out of the sources that its summary rests on, if there are any. */
function servicesOf({ serviceLists, sources }: EntryOf['jurisdictions']): readonly number[] {
  const cited = new Set(sources.map(({ source }) => source));
  const own = serviceLists.filter((list) => list.sources.every(({ source }) => cited.has(source)));
  return [...new Set((own.length > 0 ? own : serviceLists).map((list) => list.services.length))];
}

/** The statutes of a place with those of its parts. */
function lawsOf(registry: Registry, id: string): number {
  const within = new Set([id]);
  for (const [part, { parent }] of entriesOf(registry, 'jurisdictions')) if (parent === id) within.add(part);
  return entriesOf(registry, 'instruments').filter(([, law]) => law.kind === 'statute' && within.has(law.jurisdiction))
    .length;
}
