import { versionsOf } from '../entries.ts';
import { providerSource } from '../prose/providers.ts';
import { statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** After these the provider may do something that is no promise. */
const conditional = /\b(?:where|if|when|unless|until|because|since)\b[^,.;]*$/i;

/** What a provider does apart from what it promised before: ", and notifies the customer". */
const furtherActs = [
  ...['notifies', 'tells', 'informs', 'publishes', 'deletes', 'encrypts', 'compensates', 'pays', 'retains'],
  ...['discloses', 'redirects', 'rejects', 'refunds'],
];

/** A statement promises one thing. */
export const onePromise: Rule = {
  id: 'one-promise',
  description:
    'A statement makes one promise: it has no second "and that it …" or ", and notifies …", and no second sentence of what the provider does.',
  why: 'Of two promises in one statement each has the conditions, the date and the withdrawal of the other, and neither can be cited alone.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail for advertising, and it publishes a list of its advertisers.' }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail, nor whom they write to, for advertising.' }] } }",
    message:
      'Unexpected second promise "and it publishes" in a statement, expected one promise, so that each has its own conditions; give the other an id of its own',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    const provider = providerSource(registry);
    const second = new RegExp(
      `(?:[,;]\\s+(?:and|but)|\\band)\\s+(?:also\\s+)?(?:that\\s+)?(?:it|${provider})\\s+(?:also\\s+|will\\s+|does\\s+not\\s+|never\\s+|always\\s+)*(?!is\\b|was\\b|has\\b|had\\b|can\\b|may\\b|could\\b)\\p{Ll}+|(?<=\\.\\s+)(?:It|${provider})\\s+(?:also|will|does|never|always|tells|gives|keeps|publishes|deletes|encrypts)\\b|,\\s+and\\s+(?:also\\s+)?(?:${furtherActs.join('|')})\\s|\\bas\\s+well\\s+as\\s+(?:to|that\\s+it)\\s+\\p{Ll}+`,
      'u',
    );
    const findings = versions.flatMap((located): Finding[] => {
      const statement = statementOf(located);
      const match = second.exec(statement.own);
      const before = statement.own.slice(0, match?.index);
      if (!match || (!/\bthat\b/.test(match[0]) && conditional.test(before))) return [];
      const words = match[0].replace(/^[,;]\s+/, '');
      const message = `Unexpected second promise "${words}" in a statement, expected one promise, so that each has its own conditions; give the other an id of its own`;
      return [{ place: statement.place(match.index + match[0].length - words.length), message }];
    });
    return { examined: versions.length, findings };
  },
};
