/** What changed since a day, or since somebody cited. */
import * as z from 'zod';
import { scopeQuery } from '../../../../src/citations/cite/asked-scope.ts';
import { changesSince, standingsOf } from '../../../../src/citations/what-changed.ts';
import { dayField, referenceField, scopeFields, type ToolAnswer, tool } from '../tool.ts';

const { service, jurisdiction } = scopeFields;

export const whatChangedTool = tool(
  {
    name: 'what_changed',
    title: 'What changed',
    description:
      'What changed in the commitments: with "since", each wording that began, and each withdrawal, after that day, by the dates of the promises themselves; with "cited", how each cited version stands to what is promised now. Give one of them.',
  },
  {
    since: dayField.optional().describe('YYYY-MM-DD.'),
    cited: z
      .array(referenceField)
      .min(1)
      .max(500)
      .optional()
      .describe('Tokens with their versions, such as PC-GOV-2@1.'),
    service,
    jurisdiction,
  },
  ({ since, cited, ...scope }, { inventory, today }): ToolAnswer => {
    if ((since === undefined) === (cited === undefined))
      return {
        text: `Unexpected ${since === undefined ? 'lack of' : 'both'} "since" and "cited", expected one of them`,
        isMistake: true,
      };
    if (cited !== undefined) {
      if (scope.service !== undefined || scope.jurisdiction !== undefined)
        return { text: 'Unexpected service or jurisdiction with "cited", expected them with "since"', isMistake: true };
      const standings = standingsOf(inventory, cited, today());
      const lines = standings.map((one) => `${one.cited}: ${standingWords[one.standing]}. ${one.words}`);
      return {
        text: lines.join('\n'),
        data: { standings },
        isMistake: standings.every(({ standing }) => standing === 'unknown'),
      };
    }
    const query = scopeQuery(inventory, { id: '', ...scope });
    if ('refusal' in query) return { text: query.refusal.reason, isMistake: true };
    const all = changesSince(inventory, since ?? '', query, today());
    const changes = all.slice(0, mostChanges);
    const lines = changes.map(
      ({ token, title, perhaps, words, permalink }) =>
        `${token} ${title}${perhaps ? ' (perhaps before that day)' : ''}\n  ${words}\n  ${permalink}`,
    );
    const more = all.length - changes.length;
    return {
      text: [
        ...(lines.length === 0 ? [`Nothing is known to have changed after ${since}.`] : lines),
        ...(more > 0 ? [`${more} more; give a later day, a service or a jurisdiction.`] : []),
      ].join('\n'),
      data: { changes, more },
    };
  },
);

const mostChanges = 100;

const standingWords = {
  same: 'Nothing newer',
  kept: 'There is newer wording that means the same',
  changed: 'Something was changed, and nothing taken back',
  less: 'Something was taken back; do not rely on the version cited',
  ended: 'No longer promised',
  unknown: 'Not known',
} as const;
