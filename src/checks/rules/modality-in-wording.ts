import { latestVersions, versionsOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words by which a sentence keeps something from happening. */
const forbids =
  /\b(?:not|no|nor|never|none|neither|nobody|nothing|cannot|without|only|solely|exclusively|unless|except|refus\w+|reject\w*|declin\w+|prohibit\w*|forbid\w*|prevent\w*|oppos\w+|avoid\w*|refrain\w*|abstain\w*|stop\w*|ceas\w+|ban\w*|bar(?:s|red)|block\w*|exclud\w+|free (?:of|from)|instead of|rather than)\b|n['’]t\b/iu;

/** What is marked as a prohibition forbids something, and no title promises what its statement denies. */
export const modalityInWording: Rule = {
  id: 'modality-in-wording',
  description:
    'A statement whose modality is "prohibition" says what is not done, and a title does not promise what its statement denies.',
  why: 'A lost "not" turns a promise round, and the field is then the only one to remember it. Whoever filters for what the provider never does is shown the opposite.',
  level: 'error',
  unit: 'prohibitions',
  emptyBecause: 'Not every provider promises to leave something undone.',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso uses what people write in Contoso Mail for advertising.' }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso refrains from using what people write in Contoso Mail for advertising.' }] } }",
    message:
      'Unexpected modality "prohibition" of a statement that forbids nothing, expected "obligation" or "assurance", or the "not" that it lost',
  },
  check({ registry }) {
    const prohibitions = versionsOf(registry).filter(({ version }) => version.modality === 'prohibition');
    const findings = prohibitions.flatMap(({ version, at }): Finding[] => {
      if (forbids.test(version.statement)) return [];
      const message =
        'Unexpected modality "prohibition" of a statement that forbids nothing, expected "obligation" or "assurance", or the "not" that it lost';
      return [{ place: { at: [...at, 'modality'] }, message }];
    });
    const titles = latestVersions(registry).flatMap(
      ({ id, commitment: { title }, version: { statement } }): Finding[] => {
        const start = statement.toLowerCase().indexOf(title.toLowerCase());
        if (start < 0 || !/\b(?:no|not|never|without)\s+$/i.test(statement.slice(0, start))) return [];
        const message = `Unexpected title "${title}" of a statement that denies just that, expected "No" before it`;
        return [{ place: { at: ['commitments', id, 'title'] }, message }];
      },
    );
    return { examined: prohibitions.length, findings: [...findings, ...titles] };
  },
};
