/** From what was found on the web to findings, in the form of every other rule. */
import type { Finding, Rule, RuleFacts, RuleResult } from '../rule.ts';
import type { History } from './history.ts';
import type { ExternalTarget } from './targets.ts';
import type { VisitOutcome } from './visit.ts';

/** A run of visits, with the history that includes it. */
export interface Visited {
  readonly targets: readonly ExternalTarget[];
  readonly outcomes: ReadonlyMap<string, VisitOutcome>;
  readonly history: History;
  /** On how many days an address has to fail before it is a finding. */
  readonly strikes: number;
}

interface ExternalRule extends Omit<Rule, 'check'> {
  /** How many things of its unit it looks at. */
  examined(visited: Visited): number;
  finding(url: string, visited: Visited): Omit<Finding, 'place'> | undefined;
}

const rules: readonly ExternalRule[] = [
  {
    id: 'external-link-answers',
    description: 'Every address elsewhere on the web still answers; a finding only after failures on several days.',
    why: 'A source that is gone supports nothing; a copy in an archive would.',
    level: 'error',
    unit: 'external addresses',
    example: {
      bad: "url: 'https://example.org/removed'",
      good: "url: 'https://web.archive.org/web/2020/https://example.org/removed'",
      message:
        'Unexpected answer of "https://example.org/removed" (status 404), expected a page; it failed on 3 days since 2026-11-20. Name its new address or a copy in an archive',
    },
    examined: ({ targets }) => targets.length,
    finding(url, { outcomes, history, strikes }) {
      const outcome = outcomes.get(url);
      if (outcome?.type === 'forbidden')
        return {
          message: `Unexpected address "${url}" of a private network, expected a public one: ${outcome.reason}`,
        };
      if (outcome?.type !== 'broken') return undefined;
      const days = history.get(url)?.days ?? [];
      if (days.length < strikes)
        return { level: 'info', message: `Failed on ${days.length} of ${strikes} days: "${url}", ${outcome.reason}` };
      const since = `it failed on ${days.length} days since ${days[0]}`;
      return {
        message: `Unexpected answer of "${url}" (${outcome.reason}), expected a page; ${since}. Name its new address or a copy in an archive`,
      };
    },
  },
  {
    id: 'external-link-not-moved',
    description: 'No address elsewhere on the web has moved for good.',
    why: 'Redirects end one day, and the reader then arrives nowhere.',
    level: 'warning',
    unit: 'answers',
    example: {
      bad: "url: 'https://example.org/old'",
      good: "url: 'https://example.org/new'",
      message:
        'Unexpected permanent redirect of "https://example.org/old", expected its new address "https://example.org/new"',
    },
    examined: ({ outcomes }) => [...outcomes.values()].filter(({ type }) => type === 'ok').length,
    finding(url, { outcomes }) {
      const outcome = outcomes.get(url);
      if (outcome?.type !== 'ok' || outcome.movedTo === undefined) return undefined;
      return { message: `Unexpected permanent redirect of "${url}", expected its new address "${outcome.movedTo}"` };
    },
  },
  {
    id: 'external-link-visitable',
    description: 'Every address elsewhere on the web lets this check visit it.',
    why: 'Where a host turns programs away, a person has to look.',
    level: 'info',
    unit: 'hosts',
    example: {
      bad: "url: 'https://example.org/report' // answers with status 403",
      good: "url: 'https://example.org/report' // answers with status 200",
      message:
        '"https://example.org/report" turns this check away (status 403); only a person can see whether it is there',
    },
    examined: ({ targets }) => new Set(targets.map(({ url }) => new URL(url).host)).size,
    finding(url, { outcomes }) {
      const outcome = outcomes.get(url);
      if (outcome?.type !== 'refused') return undefined;
      return {
        message: `"${url}" turns this check away (${outcome.reason}); only a person can see whether it is there`,
      };
    },
  },
];

/** What their pages say. */
export const externalRuleFacts: readonly RuleFacts[] = rules;

/** The rules over a run of visits. They look at nothing else. */
export function externalRules(visited: Visited): Rule[] {
  return rules.map(({ finding, examined, ...rule }) => ({
    ...rule,
    check(): RuleResult {
      const findings = visited.targets.flatMap(({ url, places }) => {
        const found = finding(url, visited);
        return found ? places.map((place) => ({ place, ...found })) : [];
      });
      return { examined: examined(visited), findings };
    },
  }));
}
