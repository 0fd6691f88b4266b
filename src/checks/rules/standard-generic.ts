import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** The name of a body or a family where that of a standard is needed. */
const generic =
  /\b(?:ISO\/IEC|ISO|IEC|NIST|ETSI)\b(?!\/IEC)(?!:?[ -]?(?:TS|TR|SP|EN|IEC|AI|CSF|\d))|\bSOC\b(?! ?[123]\b)/u;

/** A standard is named, not the body that publishes standards. */
export const standardGeneric: Rule = {
  id: 'standard-generic',
  description: 'Statements, qualifiers and undisputed claims name a standard by its number, a SOC report by its type.',
  why: 'ISO has published some twenty-five thousand standards. "Meets ISO" cannot be checked, and sounds as if it could.',
  level: 'warning',
  unit: 'statements, qualifiers and claims',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail for advertising, and follows ISO.' }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail for advertising, and follows ISO/IEC 27018.' }] } }",
    message: 'Unexpected "ISO" alone, expected the standard with its number, or the report with its type',
  },
  check({ registry }) {
    const texts = textsOf(registry);
    const findings = texts.flatMap(({ text, at }): Finding[] => {
      const match = generic.exec(text);
      if (!match) return [];
      const message = `Unexpected "${match[0]}" alone, expected the standard with its number, or the report with its type`;
      return [{ place: { at, offset: match.index }, message }];
    });
    return { examined: texts.length, findings };
  },
};

interface LocatedText {
  readonly text: string;
  readonly at: Path;
}

function textsOf(registry: CheckContext['registry']): LocatedText[] {
  const versions = versionsOf(registry).flatMap(({ version, at }) => [
    { text: version.statement, at: [...at, 'statement'] },
    ...itemsAt(version.qualifiers, [...at, 'qualifiers']).map(({ item, at: where }) => ({
      text: item.text,
      at: [...where, 'text'],
    })),
  ]);
  // A claim that is not undisputed says in "standingDetail" what is wrong with it.
  const claims = entriesOf(registry, 'claims')
    .filter(([, { standing }]) => standing === 'undisputed')
    .flatMap(([id, { title, summary }]) => [
      { text: title, at: ['claims', id, 'title'] },
      { text: summary, at: ['claims', id, 'summary'] },
    ]);
  return [...versions, ...claims];
}
