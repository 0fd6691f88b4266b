import { entriesOf } from '../../model/entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every principle is kept by a commitment, and every topic has something to say. */
export const principleHasCommitment: Rule = {
  id: 'principle-has-commitment',
  description: 'Every principle is named by a commitment, and every topic by a commitment or a claim.',
  why: 'A principle that no commitment names is a heading without a promise, and the page of a topic that nothing names is empty.',
  level: 'error',
  needsAll: true,
  unit: 'principles and topics',
  example: {
    bad: "principles: { security: { mappings: [{ instrument: 'cloud-privacy-standard', provision: 'choice', relation: 'intersects-with', rationale: 'Both ask for safeguards.', evidence: 'inferred' }] } }",
    good: "principles: { security: { mappings: [{ instrument: 'cloud-privacy-standard', provision: 'choice', relation: 'intersects-with', rationale: 'Both ask for safeguards.', evidence: 'inferred' }] } },\ncommitments: { 'EX-DATA-2': { principles: ['customer-control', 'security'] } }",
    message: 'Unexpected principle "security" without commitment, expected at least one commitment that names it',
  },
  check({ registry }) {
    const commitments = entriesOf(registry, 'commitments').map(([, commitment]) => commitment);
    const principles = new Set<string>(commitments.flatMap((one) => one.principles));
    const topics = new Set<string | undefined>([
      ...commitments.map(({ topic }) => topic),
      ...entriesOf(registry, 'claims').map(([, { topic }]) => topic),
    ]);
    const allPrinciples = entriesOf(registry, 'principles').map(([id]) => id);
    const allTopics = entriesOf(registry, 'topics').map(([id]) => id);
    const findings: Finding[] = [];
    for (const id of allPrinciples) {
      if (principles.has(id)) continue;
      const message = `Unexpected principle "${id}" without commitment, expected at least one commitment that names it`;
      findings.push({ place: { at: ['principles', id] }, message });
    }
    for (const id of allTopics) {
      if (topics.has(id)) continue;
      const message = `Unexpected empty topic "${id}", expected at least one commitment or claim that names it`;
      findings.push({ place: { at: ['topics', id] }, message, level: 'warning' });
    }
    return { examined: allPrinciples.length + allTopics.length, findings };
  },
};
