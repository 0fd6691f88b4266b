/** Citing, by the function of `commitments cite`. */
import * as z from 'zod';
import { citationFormats, formatQuotations } from '../../../../src/citations/cite/formats/index.ts';
import { cite } from '../../../../src/citations/cite/lookup.ts';
import { isMistake, refusalText } from '../../command-line/refusal.ts';
import { dayField, referenceField, scopeFields, tool } from '../tool.ts';

const [first, ...others] = citationFormats.map(({ id }) => id);

export const citeTool = tool(
  {
    name: 'cite',
    title: 'Cite commitments',
    description:
      'The only words that may be quoted as a commitment: the statement with everything that narrows it, its token, strength, dates and permalink. Refuses, with the reason and what covers instead, what does not hold for the service, the plan or the place, or did not hold on the day. Quote the whole, and pass a refusal on as it is.',
  },
  {
    ids: z.array(referenceField).min(1).max(20).describe('Ids (PC-GOV-2), tokens (PC-GOV-2@1) or addresses of pages.'),
    ...scopeFields,
    as_of: dayField.optional().describe('The wording of that day, YYYY-MM-DD, not after today.'),
    format: z.enum([first ?? 'text', ...others]).default('text'),
  },
  ({ ids, as_of: asOf, format, ...scope }, { inventory, today }) => {
    const results = ids.map((id) => ({ id, ...cite(inventory, { id, ...scope, asOf }, today()) }));
    const quotations = results.flatMap((one) => ('quotation' in one ? [one.quotation] : []));
    const refused = results.flatMap((one) => ('refusal' in one ? [{ asked: one.id, ...one.refusal }] : []));
    return {
      text: [
        ...(quotations.length > 0 ? [formatQuotations(quotations, format)] : []),
        ...refused.map((refusal) => `${isMistake(refusal) ? '' : 'Refused. '}${refusalText(refusal)}`),
      ].join('\n\n'),
      data: {
        citations: quotations.map(({ version: { token, digest, permalink }, asOf: day }) => ({
          token,
          digest,
          permalink,
          asOf: day,
        })),
        refused,
      },
      isMistake: quotations.length === 0 && refused.every(isMistake),
    };
  },
);
