import { didYouMean, quotedList } from '../../language/message.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf, type LocatedVersion, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Passage } from '../prose/passage.ts';
import { registryNames } from '../prose/registry-names.ts';
import { below, narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** The laws, standards and agreements that the words name are those of the fields. */
export const instrumentInField: Rule = {
  id: 'instrument-in-field',
  description:
    'A law, standard or agreement that a statement or a qualifier names stands among its bindings or the norms it supports, and one that it takes up is named.',
  why: 'Only the fields follow an instrument to what took its place. A law that stands in the sentence alone is cited long after its repeal.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores the customer data of Contoso Files and Contoso Mail in Norland, as the Data Act asks.', supports: [] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores the customer data of Contoso Files and Contoso Mail in Norland, as the Data Act asks.', supports: [{ instrument: 'xn-data-act', relation: 'supports', rationale: 'The page names the Data Act.', evidence: 'official' }] }] } }",
    message: 'Unexpected instrument "Data Act" in the words alone, expected "xn-data-act" in "supports" too',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    return { examined: versions.length, findings: versions.flatMap((located) => problems(registry, located)) };
  },
};

const norms = new Set(['statute', 'regulation', 'guidance', 'standard', 'agreement']);
/** What a qualifier denies or leaves open is not what the statement rests on. */
const denied = /\b(?:not|no|never|nor|without|unless|otherwise)\b/i;

function problems(registry: Registry, located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  const supports = itemsAt(located.version.supports, below(located, 'supports'));
  const inFields = [...located.version.binding, ...located.version.supports].map(
    ({ instrument }): string => instrument,
  );
  const find = registryNames(registry);
  const findings: Finding[] = [];
  const mentioned = new Set<string>();
  const judge = (passage: Passage, sentence: string, offset: number) => {
    for (const { refs, text, start } of find(sentence)) {
      const ids = refs.flatMap(({ kind, id }) => (kind === 'instruments' ? [id] : []));
      const titles = ids.flatMap((id) => entryOf(registry, 'instruments', id)?.title ?? []);
      if (isSpeltOutOtherwise(sentence, text, titles)) continue;
      for (const id of ids) mentioned.add(id);
      const judged = ids.filter((id) => norms.has(entryOf(registry, 'instruments', id)?.kind ?? ''));
      if (judged.length === 0 || ids.some((id) => inFields.includes(id))) continue;
      const agreement = judged.every((id) => entryOf(registry, 'instruments', id)?.kind === 'agreement');
      // Nothing binds a public statement.
      const binds = agreement && located.version.strength !== 'public-statement';
      const expected = `${quotedList(judged)} in ${binds ? '"binding"' : '"supports"'} too`;
      findings.push({
        place: passage.place(start + offset),
        message: `Unexpected instrument "${text}" in the words alone, expected ${expected}`,
      });
    }
  };
  judge(statement, statement.own, 0);
  for (const { passage, kind } of qualifiersOf(located)) {
    if (find(passage.own).length === 0) continue;
    for (const { refs } of find(passage.own)) for (const { id } of refs) mentioned.add(id);
    if (kind === 'exclusion') continue;
    for (const { text, start } of narrowingSentences(passage)) if (!denied.test(text)) judge(passage, text, start);
  }
  for (const { item, at } of supports) {
    const title = entryOf(registry, 'instruments', item.instrument)?.title;
    if (item.relation !== 'incorporates' || title === undefined || mentioned.has(item.instrument)) continue;
    const message = `Unexpected incorporated instrument "${item.instrument}", expected the statement or a qualifier to name "${title}"${didYouMean(item.instrument, mentioned)}`;
    findings.push({ place: { at: [...at, 'instrument'] }, message });
  }
  return findings;
}

/** Whether the sentence spells an abbreviation out in words that no title has: `the data protection authority (DPA)` is no addendum. */
function isSpeltOutOtherwise(sentence: string, abbreviation: string, titles: readonly string[]): boolean {
  if (!/^\p{Lu}{2,}$/u.test(abbreviation) || !sentence.includes(`(${abbreviation})`)) return false;
  const words = [...abbreviation.toLowerCase()].map((letter) => `${letter}\\p{Ll}+`).join('[\\s-]+');
  const spelt = new RegExp(`(?<!\\p{L})(${words})\\s+\\(${abbreviation}\\)`, 'u').exec(sentence)?.[1];
  return spelt !== undefined && !titles.some((title) => title.toLowerCase().includes(spelt));
}
