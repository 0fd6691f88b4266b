import type { Registry } from '../../model/schema.ts';
import { entryOf, type LocatedVersion, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import { registryNames } from '../prose/registry-names.ts';
import { absoluteWordIn } from '../prose/strength/absolute-words.ts';
import { below, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** An absolute word stands only where the words name every service that is left out. */
export const absoluteWordsQualified: Rule = {
  id: 'absolute-words-qualified',
  description:
    'A statement with an absolute word, such as "never" or "any", names every excluded service, itself or in a qualifier.',
  why: 'The sentence is what gets quoted. "Always" without the service for which it does not hold promises more than the provider did.',
  level: 'error',
  unit: 'statements with an absolute word',
  example: {
    bad: "commitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso always and promptly tells a customer of Contoso Cloud of requests.', qualifiers: [{ id: 'statistics', kind: 'exclusion', text: 'Statistics are left out.', basis: 'explicit', reason: 'not-stated' }] }] } }",
    good: "commitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso always and promptly tells a customer of Contoso Cloud of requests.', qualifiers: [{ id: 'statistics', kind: 'exclusion', text: 'Contoso Insights is left out.', basis: 'explicit', reason: 'not-stated' }] }] } }",
    message:
      'Unexpected absolute word "always" while "insights" is excluded, expected the statement or a qualifier to name "Contoso Insights"',
  },
  check({ registry }) {
    const versions = versionsOf(registry).filter(({ version }) => absoluteWordIn(version.statement));
    return { examined: versions.length, findings: versions.flatMap((located) => problems(registry, located)) };
  },
};

function problems(registry: Registry, located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  const absolute = absoluteWordIn(located.version.statement);
  if (!absolute) return [];
  const find = registryNames(registry);
  const words = [statement, ...qualifiersOf(located).map(({ passage }) => passage)];
  const named = new Set(words.flatMap(({ text }) => find(text)).flatMap(({ refs }) => refs.map(({ id }) => id)));
  const exclusions = itemsAt(located.version.scope.excluded, below(located, 'scope', 'excluded'));
  return exclusions.flatMap(({ item: { service } }): Finding[] => {
    const title = entryOf(registry, 'services', service)?.title;
    if (title === undefined || named.has(service)) return [];
    const message = `Unexpected absolute word "${absolute.word}" while "${service}" is excluded, expected the statement or a qualifier to name "${title}"`;
    return [{ place: statement.place(absolute.offset), message }];
  });
}
