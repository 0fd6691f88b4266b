import { asReaderSees } from '../../language/letters.ts';
import { entriesOf } from '../../model/entries.ts';
import { kinds } from '../../model/ids.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { lightWords } from '../wording/same-words.ts';

/** A word of the glossary means one thing, and a title names one entry of its kind. */
export const termUnique: Rule = {
  id: 'term-unique',
  description:
    'A word of the glossary, title or synonym, stands for one term, a title names one entry of its kind, and a service is known by no name of another.',
  why: 'Two entries under one name can be told apart neither in a list nor in a search, and a word with two definitions defines nothing. What is promised for a service would be answered for the other that goes by its name.',
  level: 'error',
  unit: 'titles and synonyms',
  example: {
    bad: "terms: { content: { title: 'Content', synonyms: ['customer data'] } }",
    good: "terms: { content: { title: 'Content', synonyms: ['stored content'] } }",
    message:
      'Unexpected synonym "customer data", expected one that is not already the title of "customer-data" among the terms',
  },
  check({ registry }) {
    const results = kinds.map((kind) => {
      const words = wordsOf(registry, kind);
      return { examined: words.length, findings: repeats(kind, words) };
    });
    return {
      examined: results.reduce((sum, { examined }) => sum + examined, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

interface Word {
  readonly word: string;
  readonly id: string;
  readonly role: 'title' | 'synonym' | 'name';
  readonly at: Path;
}

/** Titles of a kind; of terms, synonyms too, and of services what else they are called. Titles come first, so that others give way to them. */
function wordsOf(registry: CheckContext['registry'], kind: (typeof kinds)[number]): Word[] {
  const titles = entriesOf(registry, kind).map(
    ([id, { title }]): Word => ({ word: title, id, role: 'title', at: [kind, id, 'title'] }),
  );
  if (kind === 'services')
    return [
      ...titles,
      ...entriesOf(registry, 'services').flatMap(([id, service]) =>
        itemsAt(service.alsoKnownAs ?? [], ['services', id, 'alsoKnownAs']).map(
          ({ item, at }): Word => ({ word: item, id, role: 'name', at }),
        ),
      ),
    ];
  if (kind !== 'terms') return titles;
  const synonyms = entriesOf(registry, 'terms').flatMap(([id, term]) =>
    itemsAt(term.synonyms, ['terms', id, 'synonyms']).map(
      ({ item, at }): Word => ({ word: item, id, role: 'synonym', at }),
    ),
  );
  return [...titles, ...synonyms];
}

function repeats(kind: string, words: readonly Word[]): Finding[] {
  const firsts = new Map<string, Word>();
  return words.flatMap(({ word, id, role, at }) => {
    const key = asReaderSees(word);
    if (role === 'synonym' && (light.has(key) || /^.?$/u.test(key))) {
      const message = `Unexpected synonym "${word}", expected a word that stands for the term, since this one stands in every sentence`;
      return [{ place: { at }, message }];
    }
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, { word, id, role, at });
      return [];
    }
    const message = `Unexpected ${role} "${word}", expected one that is not already the ${first.role} of "${first.id}" among the ${kind}`;
    return [{ place: { at }, message }];
  });
}

const light = new Set(lightWords);
