import { entryOf, versionsOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sentence that binds the customer: "The customer must …", "Customers are responsible …". */
const customerDuty =
  /(?:^|(?<=\bthat )|(?<=^(?:In|For|Under|Towards|Within|Of) [^,.;]{1,80}, ))(?:the |a |business |enterprise )*(?:customers?|companies|users?|you) (?:themselves )?(?:must|shall|should|ha(?:s|ve) to|(?:is|are) (?:responsible|required|obliged))\b/iu;
/** A sentence by which the provider keeps a freedom: "reserves the right", "may suspend …". */
const reservedRight =
  /\breserves? (?:the|its|a) rights?\b|\bmay,? (?:at any time,? )?(?:suspend|terminate|change|modify|refuse|withdraw|discontinue)\b/iu;

/** A commitment is something that the provider does or leaves undone. */
export const customerObligationNotPromise: Rule = {
  id: 'customer-obligation-not-promise',
  description:
    "A commitment binds the provider: the customer's duties and the provider's reserved rights are responsibilities.",
  why: 'Under the heading of promises, a duty of the customer or a freedom of the provider reads as its opposite. What is shared has to say which part stays with the customer.',
  level: 'error',
  needsAll: true,
  unit: 'versions',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ obligor: 'customer' }] } }",
    good: "responsibilities: { 'customer-sets-up-access': { summary: 'The customer sets up who can see what.', effect: 'duty', party: 'customer' } }",
    message:
      'Unexpected obligor "customer" of a commitment, expected "provider" or "shared"; record a duty of the customer as a responsibility',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    const findings = versions.flatMap(({ commitment, version: { obligor, statement }, at }): Finding[] => {
      const place = { at: [...at, 'obligor'] };
      const own: Finding[] = [];
      if (obligor === 'customer') {
        const message =
          'Unexpected obligor "customer" of a commitment, expected "provider" or "shared"; record a duty of the customer as a responsibility';
        own.push({ place, message });
      } else if (obligor === 'shared' && !commitment.responsibilities.some(isCustomerDuty)) {
        const message =
          'Unexpected obligor "shared" without a duty of the customer under "responsibilities", expected the one that says which part stays with the customer';
        own.push({ place, message });
      }
      for (const [pattern, what] of [
        [customerDuty, 'duty of the customer'],
        [reservedRight, 'reserved right of the provider'],
      ] as const) {
        const match = pattern.exec(statement);
        if (!match) continue;
        const message = `Unexpected ${what} "${match[0]}" in a commitment, expected what the provider does; record it as a responsibility`;
        own.push({ place: { at: [...at, 'statement'], offset: match.index }, message });
      }
      return own;
    });
    return { examined: versions.length, findings };

    function isCustomerDuty(id: string): boolean {
      const responsibility = entryOf(registry, 'responsibilities', id);
      return responsibility?.effect === 'duty' && responsibility.party === 'customer';
    }
  },
};
