import { latestVersions } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsAlone } from '../wording/shingles.ts';

/** Related commitments do not set two limits for the same time. */
export const timeLimitsAgree: Rule = {
  id: 'time-limits-agree',
  description: 'Related commitments with a time limit after the same event have the same limit.',
  why: 'Ninety days here and a hundred and eighty there: a customer relies on the one, the provider on the other.',
  level: 'error',
  unit: 'time limits',
  example: {
    bad: "commitments: { 'EX-XN-1': { related: ['EX-DATA-1'], versions: [{ statement: 'By contract, Contoso deletes data of Contoso Files and Contoso Mail in Norland within 60 days.', timeLimit: { within: 'P60D', after: 'the end of the subscription' } }] } }",
    good: "commitments: { 'EX-XN-1': { related: ['EX-DATA-1'], versions: [{ statement: 'By contract, Contoso deletes data of Contoso Files and Contoso Mail in Norland within 30 days.', timeLimit: { within: 'P30D', after: 'the end of the subscription' } }] } }",
    message:
      'Unexpected time limit "P60D", expected "P30D" as in the related "EX-DATA-1"; say in "after" how the two differ',
  },
  check({ registry }) {
    const limited = new Map(
      latestVersions(registry).flatMap(({ id, commitment, version, at }) => {
        const { timeLimit } = version;
        if (!timeLimit) return [];
        const after = wordsAlone(timeLimit.after).join(' ');
        const related = commitment.related ?? [];
        return [[id, { within: timeLimit.within, after, related, at: [...at, 'timeLimit', 'within'] }] as const];
      }),
    );
    const findings: Finding[] = [];
    const order = new Map([...limited.keys()].map((id, index) => [id, index]));
    const compared = new Set<string>();
    for (const [id, { related }] of limited)
      for (const otherId of related) {
        // The later of the two gives way, whichever names the other.
        const [first, second] = (order.get(id) ?? 0) < (order.get(otherId) ?? 0) ? [id, otherId] : [otherId, id];
        const one = limited.get(first);
        const other = limited.get(second);
        if (!one || !other || first === second || compared.has(`${first} ${second}`)) continue;
        compared.add(`${first} ${second}`);
        if (one.after !== other.after || one.within === other.within) continue;
        const message = `Unexpected time limit "${other.within}", expected "${one.within}" as in the related "${first}"; say in "after" how the two differ`;
        findings.push({ place: { at: other.at }, message });
      }
    return { examined: limited.size, findings };
  },
};
