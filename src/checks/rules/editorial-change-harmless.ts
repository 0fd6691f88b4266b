import { changesOf } from '../entries.ts';
import { registryNames } from '../prose/registry-names.ts';
import type { Finding, Rule } from '../rule.ts';
import { alterationInWords, alterations } from '../wording/alterations.ts';

/** A change that is called editorial alters words, and nothing that is promised. */
export const editorialChangeHarmless: Rule = {
  id: 'editorial-change-harmless',
  description:
    'A change called "editorial" alters no number, time limit, negation, exception, "and" or "or", service, place, instrument or qualifier, nor anything else that is promised, and leaves nothing out.',
  why: 'Who has quoted the wording before need not look at an editorial change. One that moves a limit or a scope under that name is a change of the promise that nobody is told of.',
  level: 'error',
  needsAll: true,
  unit: 'changes',
  example: {
    bad: "commitments: { 'EX-DATA-3': { versions: [{}, { retention: { period: 'P1Y' }, change: { kind: 'editorial', reason: 'A shorter sentence.' } }] } }",
    good: "commitments: { 'EX-DATA-3': { versions: [{}, { retention: { period: 'P1Y' }, change: { kind: 'broadening', reason: 'The trust page announces one year.' } }] } }",
    message:
      'Unexpected change "editorial" that alters the time limit "P180D" (now "P1Y"), expected "clarifying", "narrowing", "broadening" or "erratum", since an editorial change alters words alone',
  },
  check({ registry }) {
    const names = registryNames(registry);
    const changes = changesOf(registry);
    const findings = changes.flatMap(({ before, version, at }): Finding[] => {
      const altered = version.change.kind === 'editorial' ? alterations(before, version, names) : [];
      if (altered.length === 0) return [];
      const message = `Unexpected change "editorial" that alters ${altered.map(alterationInWords).join(', ')}, expected "clarifying", "narrowing", "broadening" or "erratum", since an editorial change alters words alone`;
      return [{ place: { at: [...at, 'change', 'kind'] }, message }];
    });
    return { examined: changes.length, findings };
  },
};
