/** Finding commitments by words, and by what they cover. */
import * as z from 'zod';
import { contentOf, statusOf, wordsInOneLine } from '../../../../src/citations/cite/content.ts';
import { type CiteResult, cite } from '../../../../src/citations/cite/lookup.ts';
import { strengthInWords } from '../../../../src/model/said/said.ts';
import { searchInventory } from '../../../../src/search/inventory.ts';
import { isMistake } from '../../command-line/refusal.ts';
import { scopeFields, tool } from '../tool.ts';

export const searchCommitmentsTool = tool(
  {
    name: 'search_commitments',
    title: 'Search commitments',
    description:
      'Finds published commitments by words, best first. With a service or a place, only those that can be cited for it. The words found are not a citation: call "cite" for the token that fits.',
  },
  {
    query: z.string().min(1).max(400).describe('Words, or an id such as PC-GOV-2.'),
    ...scopeFields,
    limit: z.int().min(1).max(20).default(5).describe('How many to list.'),
  },
  ({ query, limit, ...scope }, { inventory, today }) => {
    const found = searchInventory(inventory, query);
    const answers: CiteResult[] = found.map((id) => cite(inventory, { id, ...scope }, today()));
    const refusals = answers.flatMap((answer) => ('refusal' in answer ? [answer.refusal] : []));
    const mistake = refusals.find(isMistake);
    if (mistake) return { text: mistake.reason, isMistake: true };
    const quotations = answers.flatMap((answer) => ('quotation' in answer ? [answer.quotation] : []));
    const hits = quotations.slice(0, limit).map((quotation) => ({
      token: quotation.version.token,
      title: quotation.commitment.title,
      status: statusOf(quotation).words,
      strength: strengthInWords(quotation.version),
      words: wordsInOneLine(contentOf(quotation)),
      permalink: quotation.version.permalink,
    }));
    const lines = hits.map(
      ({ token, title, status, strength, words, permalink }) =>
        `${token}  ${title}\n  ${status} · ${strength}\n  ${words}\n  ${permalink}`,
    );
    const more = quotations.length - hits.length;
    const end = [
      ...(hits.length === 0 ? ['Nothing found.'] : []),
      ...(more > 0 ? [`${more} more found.`] : []),
      ...(refusals.length > 0 ? [`${refusals.length} found that can't be cited for this.`] : []),
    ].join(' ');
    return {
      text: [...lines, ...(end === '' ? [] : [end])].join('\n\n'),
      data: { hits, more, notForThis: refusals.length },
    };
  },
);
