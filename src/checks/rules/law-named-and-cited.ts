import { quotedList } from '../../language/message.ts';
import { entriesOf } from '../../model/entries.ts';
import { isLaw, type Law } from '../../model/schema.ts';
import { bindingLanguages, type MarkCounts, markCounts } from '../instruments/law-languages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A digit of any script; numbers of Chinese script are letters to Unicode. */
const number = /[\p{N}一二三四五六七八九十百千〇]/u;

/** A law can be found: by its own name, by its citation, at its official text. */
export const lawNamedAndCited: Rule = {
  id: 'law-named-and-cited',
  description:
    'Every statute and regulation has its name in its own language, its citation, and its official text or the question where that stands.',
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
  if (law.officialTexts.length === 0) {
    const message = `Unexpected law "${id}" without official text, expected its address, or unresolved(…) with who could say`;
    findings.push({ place: { at: [...at, 'officialTexts'] }, message });
  }
  return findings;
}
