import { versionsOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

const inScope = /\bin[- ]scope\b/iu;

/** "In scope" leads to the list that says what is in scope. */
export const inScopeListNamed: Rule = {
  id: 'in-scope-list-named',
  description:
    'A commitment for services "in scope" names the list of them or says that it is not known, and no other one does.',
  why: 'In scope of what? Without its list the word promises whatever the reader hopes for. Where the list is not known the field says so, and that is reported as an open point.',
  level: 'warning',
  unit: 'versions',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores in Norland what customers put into the in-scope services of Contoso Files and Contoso Mail.', scope: { inScopeList: 'not-limited' } }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores in Norland what customers put into the in-scope services of Contoso Files and Contoso Mail.', scope: { inScopeList: 'data-protection-agreement' } }] } }",
    message:
      'Unexpected "not-limited" where the text speaks of "in scope", expected the list of what is in scope, or unresolved(…)',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    const versions = versionsOf(registry);
    for (const { version, at } of versions) {
      const list = version.scope.inScopeList;
      const limited = [version.statement, ...version.qualifiers.map(({ text }) => text)].some((text) =>
        inScope.test(text),
      );
      const place = { at: [...at, 'scope', 'inScopeList'] };
      if (limited && list === 'not-limited') {
        const message =
          'Unexpected "not-limited" where the text speaks of "in scope", expected the list of what is in scope, or unresolved(…)';
        findings.push({ place, message });
      } else if (!limited && list !== 'not-limited') {
        const message =
          'Unexpected list of what is in scope where neither statement nor qualifier says "in scope", expected a qualifier that says so, or "not-limited"';
        findings.push({ place, message });
      }
    }
    return { examined: versions.length, findings };
  },
};
