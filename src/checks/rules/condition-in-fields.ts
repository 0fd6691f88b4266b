import { asWord, type PhraseTable, phraseTable } from '../../language/phrase-table.ts';
import { versionsOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words that take something back from the statement, wherever they stand. */
export const proviso: PhraseTable = phraseTable('iu', asWord, [
  ['unless', 'It does so unless asked'],
  ['except', 'It does so except at night'],
  ['provided that', 'It does so provided that it can'],
  ['only (?:if|when|where)', 'It does so only if asked'],
  ['as long as', 'It does so as long as it can'],
  ['(?:in ?so ?|so )far as', 'It does so insofar as it can'],
  ['to the extent', 'It does so to the extent it can'],
  ['subject to', 'It does so subject to the law'],
  [
    '(?:where|when|if|as) (?:necessary|possible|appropriate|applicable|feasible|practicable|permitted|allowed|required)',
    'It does so where possible',
  ],
]);
/** A sentence that begins with its condition. */
const opening = /(?:^|[.!?] )(?:if|when|whenever|where|wherever|once|should)\b/iu;

/** What the sentence makes depend on something, the fields do too. */
export const conditionInFields: Rule = {
  id: 'condition-in-fields',
  description: 'A statement that holds on a condition or with an exception has a qualifier or a trigger that says so.',
  why: 'Qualifiers travel with every quotation, are compared between versions and counted in the matrix. A condition that stands in the sentence alone is lost to all of these.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail for advertising, unless the law asks for it.', qualifiers: [] }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail for advertising, unless the law asks for it.', qualifiers: [{ id: 'law', kind: 'exclusion', text: 'Left out is what the law asks for.', basis: 'explicit', reason: 'not-stated' }] }] } }",
    message:
      'Unexpected "unless" in a statement without condition, expected a qualifier of kind "condition" or "exclusion" that says the same',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    const versions = versionsOf(registry);
    for (const { version, at } of versions) {
      const { statement, trigger } = version;
      const qualified = version.qualifiers.some((item) => item.kind === 'condition' || item.kind === 'exclusion');
      const exception = qualified ? undefined : proviso.pattern.exec(statement);
      const condition = qualified || trigger !== undefined ? undefined : opening.exec(statement);
      const match = exception ?? condition;
      if (!match) continue;
      const words = match[0].replace(/^[.!?] /u, '');
      const expected = exception
        ? 'a qualifier of kind "condition" or "exclusion"'
        : '"trigger", or a qualifier of kind "condition"';
      const message = `Unexpected "${words}" in a statement without condition, expected ${expected} that says the same`;
      findings.push({
        place: { at: [...at, 'statement'], offset: match.index + match[0].length - words.length },
        message,
      });
    }
    return { examined: versions.length, findings };
  },
};
