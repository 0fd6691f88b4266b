import { quotedList } from '../../../language/message.ts';
import { at, citationRule, type JudgedCitation } from '../citation-rule.ts';

/** What is cited is still promised, as far as anybody knows. */
export const citationCurrentEntry = citationRule({
  id: 'citation-current-entry',
  description: 'A citation names a commitment that is published, and was neither withdrawn nor replaced.',
  why: 'A withdrawn promise promises nothing any more, and one that was replaced may promise something else now.',
  level: 'error',
  example: {
    bad: 'Unlawful requests are challenged (NC-GOV-6@1).',
    good: 'Requests are reviewed (NC-GOV-8@1).',
    message:
      'Unexpected citation of the replaced commitment NC-GOV-6@1, expected "NC-GOV-8", which took its place by way of NC-GOV-7',
  },
  check(judged) {
    const { commitment, citation } = judged;
    if (!commitment) return [];
    const place = at(citation.main);
    switch (commitment.status) {
      case 'withdrawn':
        return [
          {
            ...place,
            message: `Unexpected citation of the withdrawn commitment ${judged.name}, expected one that is still made`,
          },
        ];
      case 'draft':
        return [
          { ...place, message: `Unexpected citation of the draft ${judged.name}, expected a published commitment` },
        ];
      case 'replaced':
        return [{ ...place, message: replaced(judged) }];
      default:
        return [];
    }
  },
});

function replaced({ commitment, name, index }: JudgedCitation): string {
  const path: string[] = [];
  const ends = new Set<string>();
  const seen = new Set<string>();
  const follow = (ids: readonly string[]) => {
    for (const id of ids) {
      if (seen.has(id)) continue;
      seen.add(id);
      const next = index.entries.get(id.toUpperCase());
      const further =
        next?.kind === 'commitment' && next.commitment.status === 'replaced' ? next.commitment.replacedBy : [];
      path.push(id);
      if (further.length > 0) follow(further);
      else
        ends.add(
          next?.kind === 'commitment' && next.commitment.status === 'withdrawn' ? `${id} (withdrawn since)` : id,
        );
    }
  };
  follow(commitment?.replacedBy ?? []);
  if (ends.size === 0)
    return `Unexpected citation of the replaced commitment ${name}, expected the one that took its place`;
  const by = path.filter((id) => !ends.has(id));
  return `Unexpected citation of the replaced commitment ${name}, expected ${quotedList([...ends])}${by.length > 0 ? `, which took its place by way of ${by.join(', ')}` : ''}`;
}
