import { span } from '../../language/time/dates.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import type { Registry } from '../../model/schema.ts';
import { supersessionChain } from '../../model/versions/supersession.ts';
import { entriesOf, entryOf, latestVersions } from '../entries.ts';
import { chainText } from '../instruments/circle.ts';
import { hasRemarkOn, levelOfUse } from '../instruments/use-today.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** The current wording of a commitment is bound to agreements that still stand for what it is about. */
export const bindingSuperseded: Rule = {
  id: 'binding-superseded',
  description: 'The latest version of a commitment is not bound to an agreement that another one has superseded.',
  why: 'A promise that rests on a contract which is no longer offered binds nobody today. Whoever signs the successor has to know whether it says the same. Earlier versions keep the agreement of their time.',
  level: 'error',
  needsAll: true,
  unit: 'bindings',
  example: {
    bad: "instruments: { 'terms-of-service': { provisions: [{ id: 'annex-b', title: 'Data protection', edition: 'May 2023', evidence: 'official' }] } },\ncommitments: { 'EX-XN-1': { versions: [{ binding: [{ instrument: 'terms-of-service', subject: 'data-protection', provision: 'annex-b' }] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-8' }] }] } }",
    message:
      'Unexpected superseded agreement "terms-of-service", expected "data-protection-agreement" (chain: terms-of-service → data-protection-agreement) in a new version',
  },
  check({ registry, today }) {
    const current = withSupersessionsOf(registry, today);
    const findings: Finding[] = [];
    let examined = 0;
    for (const { commitment, version, at } of latestVersions(registry)) {
      const level = levelOfUse(commitment.status);
      if (!level) continue;
      for (const { item, at: where } of itemsAt(version.binding, [...at, 'binding'])) {
        if (!entryOf(registry, 'instruments', item.instrument)) continue;
        examined++;
        const { chain, cyclic } = supersessionChain(current, item.instrument, item.subject);
        const end = chain.at(-1);
        const place = { at: [...where, 'instrument'] };
        const way = chainText([item.instrument, ...chain]);
        if (cyclic) {
          const message = `Unexpected circle of supersessions behind agreement "${item.instrument}", expected a chain that ends (chain: ${way} → …)`;
          findings.push({ place, message });
        } else if (end !== undefined && !(level === 'warning' && hasRemarkOn(commitment.remarks, end))) {
          const mend = level === 'warning' ? ` or a remark that links to ${addressOf('instruments', end)}` : '';
          const message = `Unexpected superseded agreement "${item.instrument}", expected "${end}" (chain: ${way}) in a new version${mend}`;
          findings.push({ place, message, ...(level === 'error' ? {} : { level }) });
        }
      }
    }
    return { examined, findings };
  },
};

/** The registry with only those supersessions that lead to an instrument and do not certainly lie ahead. */
function withSupersessionsOf(registry: Registry, today: string): Registry {
  const instruments = entriesOf(registry, 'instruments').map(([id, instrument]) => {
    const standing = (instrument.supersededBy ?? []).filter(
      ({ instrument: next, date }) => entryOf(registry, 'instruments', next) && !isAhead(date, today),
    );
    const [first, ...rest] = standing;
    const { supersededBy: _, ...others } = instrument;
    return [id, first ? { ...others, supersededBy: [first, ...rest] as const } : others] as const;
  });
  return { ...registry, instruments: Object.fromEntries(instruments) };
}

function isAhead(date: string | undefined, today: string): boolean {
  return date !== undefined && span(date).first > today;
}
