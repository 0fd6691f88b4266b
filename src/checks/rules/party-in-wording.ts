import { entriesOf } from '../../model/entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who a sentence says has to do something, or may. */
const subject =
  /(?:^|[.;]\s+|\bthat\s+)(?:(?:In|For|Under|By|At|Even|Where|When|If)\s[^,.;]{1,60},\s+)?(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny|business|enterprise)\s+)*(?<who>[Cc]ustomers?|[Ii]ndividuals?|[Uu]sers?|[Pp]eople|[Cc]ompanies|[Oo]rganisations|[Oo]rganizations|[Bb]usinesses|[\p{Lu}][\p{L}]+|provider)\s+(?:in\s+\p{Lu}\p{L}+\s+)?(?:(?:[\p{L}'’-]+\s+){1,6}?(?=(?:is|are)\s+responsible))?(?<verb>must|shall|has to|have to|is responsible|are responsible|is obliged|are obliged|is required|are required|needs? to|ha(?:s|ve) an? (?:[\p{Ll}-]+ )?(?:duty|obligation)|owes?|may|can|reserves?)\b/u;

/** A responsibility lies with whom its sentence says. */
export const partyInWording: Rule = {
  id: 'party-in-wording',
  description: 'The party of a responsibility is the one that its summary says has to act, or may.',
  why: 'Pages list duties by party. A duty of the customer that stands with the provider reads as a promise.',
  level: 'error',
  unit: 'responsibilities',
  emptyBecause: 'Not every registry has responsibilities.',
  example: {
    bad: "responsibilities: { 'customer-sets-up-access': { summary: 'The customer must set up who can see what.', effect: 'duty', party: 'provider' } }",
    good: "responsibilities: { 'customer-sets-up-access': { summary: 'The customer must set up who can see what.', effect: 'duty', party: 'customer' } }",
    message:
      'Unexpected party "provider" of a responsibility whose summary says "The customer must", expected "customer"',
  },
  check({ registry }) {
    const all = entriesOf(registry, 'responsibilities');
    const providers = new Set(
      entriesOf(registry, 'sources').flatMap(([, { publisher, type }]) =>
        type === 'provider-page' || type === 'provider-document' ? [publisher] : [],
      ),
    );
    const findings = all.flatMap(([id, { summary, party }]): Finding[] => {
      const match = subject.exec(summary);
      const who = match?.groups?.who ?? '';
      const expected = /^(?:customer|user|companies|organi[sz]ations|businesses)/i.test(who)
        ? 'customer'
        : /^(?:individual|people)/i.test(who)
          ? 'individual'
          : providers.has(who) || who === 'provider'
            ? 'provider'
            : undefined;
      if (!match || expected === undefined || expected === party) return [];
      const message = `Unexpected party "${party}" of a responsibility whose summary says "${match[0].replace(/^[.;]\s+/, '').trim()}", expected "${expected}"`;
      return [{ place: { at: ['responsibilities', id, 'party'] }, message }];
    });
    return { examined: all.length, findings };
  },
};
