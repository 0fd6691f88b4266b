import { quotedList } from '../../language/message.ts';
import { entriesOf } from '../../model/entries.ts';
import { isLaw, type Law } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { bindingLanguages, type MarkCounts, markCounts } from '../instruments/law-languages.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A digit of any script; numbers of Chinese script are letters to Unicode. */
const number = /[\p{N}一二三四五六七八九十百千〇]/u;

/** A law can be found: by its own name, by its citation, at its official text. */
export const lawNamedAndCited: Rule = {
  id: 'law-named-and-cited',
  description:
    'Every statute and regulation has its name in its own language, its citation, the same year behind its number in both, and its official text or the question where that stands.',
  why: 'Translated titles differ from book to book. A lawyer finds a law by its native name and citation, and trusts the official text alone.',
  level: 'error',
  needsAll: true,
  unit: 'laws',
  example: {
    bad: "instruments: { 'xn-data-act': { names: [{ language: 'en', text: 'Data Act', authentic: false }] } }",
    good: "instruments: { 'xn-data-act': { names: [{ language: 'eo', text: 'Leĝo pri Datumoj', authentic: true }] } }",
    message: 'Unexpected law "xn-data-act" without name in its own language, expected its name in "eo"',
  },
  check({ registry }) {
    const laws = entriesOf(registry, 'instruments').flatMap(([id, one]) => (isLaw(one) ? [{ id, law: one }] : []));
    const counts = markCounts(registry);
    return { examined: laws.length, findings: laws.flatMap(({ id, law }) => lawProblems(counts, id, law)) };
  },
};

function lawProblems(counts: MarkCounts, id: string, law: Law): Finding[] {
  const at = ['instruments', id];
  const findings: Finding[] = [];
  const own = bindingLanguages(counts, law.jurisdiction);
  const native = law.names.some(
    ({ language, authentic }) => authentic !== false && (own.size === 0 || own.has(language)),
  );
  if (!native) {
    const expected = own.size === 0 ? 'its official name' : `its name in ${quotedList([...own])}`;
    const message = `Unexpected law "${id}" without name in its own language, expected ${expected}`;
    findings.push({ place: { at: [...at, 'names'] }, message });
  }
  if (typeof law.citation === 'string' && !number.test(law.citation)) {
    const message = `Unexpected citation "${law.citation}" without a number, expected the one under which the law is published, or unresolved(…)`;
    findings.push({ place: { at: [...at, 'citation'] }, message });
  }
  findings.push(...yearProblems(law, at));
  if (law.officialTexts.length === 0) {
    const message = `Unexpected law "${id}" without official text, expected its address, or unresolved(…) with who could say`;
    findings.push({ place: { at: [...at, 'officialTexts'] }, message });
  }
  return findings;
}

/** The year behind a number, `11/2006`, that is another one in all other names. */
function yearProblems({ title, citation, names }: Law, at: Path): Finding[] {
  const texts = [
    { text: title, at: [...at, 'title'] },
    ...(typeof citation === 'string' ? [{ text: citation, at: [...at, 'citation'] }] : []),
    ...itemsAt(names, [...at, 'names']).map(({ item, at: own }) => ({ text: item.text, at: [...own, 'text'] })),
  ];
  const named = texts.flatMap((one, index) =>
    [...one.text.matchAll(/(?<![\d/])(\d{1,5})\/((?:19|20)\d\d)(?![\d/])/g)].map(
      ({ 1: own = '', 2: year = '', index: offset }) => ({ own, year, offset, at: one.at, index }),
    ),
  );
  return named.flatMap(({ own, year, offset, at: where, index }): Finding[] => {
    const others = named.filter((other) => other.own === own && other.index !== index);
    const [expected, ...more] = new Set(others.map((other) => other.year));
    // Of two that differ, the title gives way.
    if (expected === undefined || more.length > 0 || expected === year || (others.length < 2 && index > 0)) return [];
    const message = `Unexpected "${own}/${year}", expected "${own}/${expected}", as this law is called otherwise`;
    return [{ place: { at: where, offset }, message }];
  });
}
