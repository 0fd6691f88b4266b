import { sentencesOf } from '../../language/sentences.ts';
import { latestVersions } from '../entries.ts';
import { providerSource } from '../prose/providers.ts';
import { pastReport } from '../prose/strength/past-report.ts';
import { statementOf } from '../prose/version-texts.ts';
import type { Rule } from '../rule.ts';

/** A duty of the customer is no commitment at all, which is another rule's finding. */
const customerDuty =
  /^(?:(?:the|business|enterprise)\s+)*(?:customers?|companies|users?|you)\s+(?:must|shall|should|ha(?:s|ve)\s+to|(?:is|are)\s+(?:responsible|required|obliged))\b/iu;

/** What nobody is known to promise today is told as something that was said. */
export const historicToldInPast: Rule = {
  id: 'historic-told-in-past',
  description: 'The latest statement of a historic commitment reports, in the past, what the provider said.',
  why: 'A historic commitment was made once, and nobody knows whether it is made today. In the present, a quotation of it makes the promise anew in the name of the provider.',
  level: 'error',
  unit: 'historic statements',
  example: {
    bad: "commitments: { 'EX-RPT-1': { status: 'historic', versions: [{ statement: 'Contoso publishes its Transparency Report every six months.' }] } }",
    good: "commitments: { 'EX-RPT-1': { status: 'historic', versions: [{ statement: 'Contoso said that it publishes its Transparency Report every six months.' }] } }",
    message:
      'Unexpected "publishes" in the statement of a historic commitment, expected a past verb of saying with the provider, such as "Contoso said that …" or "Contoso promised to …"',
  },
  check({ registry }) {
    const provider = providerSource(registry);
    const isReport = pastReport(provider);
    const subject = new RegExp(`(?<![\\p{L}\\p{N}-])${provider}(?![\\p{L}\\p{N}-])`, 'u');
    const statements = latestVersions(registry).flatMap((located) => {
      const statement = located.commitment.status === 'historic' ? statementOf(located) : undefined;
      return statement ? [statement] : [];
    });
    const findings = statements.flatMap(({ own, place }) => {
      // A statement that does not name the provider at all is another rule's finding.
      const first = sentencesOf(own).find(({ text }) => subject.test(text));
      if (!first || isReport(first.text) || customerDuty.test(first.text)) return [];
      const named = subject.exec(first.text);
      const verb = named
        ? /^\s+(\p{Ll}+)(?!\p{L}|\s+(?:are|have|do|were|that)\b)/u.exec(first.text.slice(named.index + named[0].length))
        : null;
      const at = named && verb ? first.start + named.index + named[0].length + verb[0].search(/\S/) : 0;
      const word = verb?.[1] ?? /^\S+/.exec(own)?.[0] ?? '';
      const message = `Unexpected "${word}" in the statement of a historic commitment, expected a past verb of saying with the provider, such as "${named?.[0]} said that …" or "${named?.[0]} promised to …"`;
      return [{ place: place(at), message }];
    });
    return { examined: statements.length, findings };
  },
};
