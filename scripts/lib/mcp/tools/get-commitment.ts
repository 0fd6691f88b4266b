/** Everything that is known of one commitment, also where it can't be cited. */
import { asOfInWords } from '../../../../src/citations/cite/as-of.ts';
import { scopeInWords, scopeQuery } from '../../../../src/citations/cite/asked-scope.ts';
import { chooseVersion, refusedOn } from '../../../../src/citations/cite/asked-version.ts';
import { formatQuotation } from '../../../../src/citations/cite/formats/index.ts';
import { quotation } from '../../../../src/citations/cite/quotation.ts';
import { parseReference } from '../../../../src/citations/cite/reference.ts';
import type { Refusal } from '../../../../src/citations/cite/refusal.ts';
import { hint } from '../../../../src/language/message.ts';
import { beganInWords, changeInWords, verdictInWords } from '../../../../src/model/said/said.ts';
import { currentNumber } from '../../../../src/model/versions/current-version.ts';
import { isMistake, refusalText } from '../../command-line/refusal.ts';
import { dayField, referenceField, scopeFields, type ToolAnswer, tool } from '../tool.ts';

export const getCommitmentTool = tool(
  {
    name: 'get_commitment',
    title: 'Look at a commitment',
    description:
      'All that is known of one commitment: its words with everything that narrows them, its status, its versions with what changed, and, for a service or a place, whether it holds there and why. To quote it, call "cite".',
  },
  {
    id: referenceField.describe('An id (PC-GOV-2), a token (PC-GOV-2@1) or the address of a page.'),
    ...scopeFields,
    as_of: dayField.optional().describe('The wording of that day, YYYY-MM-DD, not after today.'),
  },
  ({ id: asked, as_of, ...scope }, { inventory, today }) => {
    const now = today();
    const found = parseReference(inventory, asked);
    if ('unknown' in found)
      return mistake(
        `Unexpected "${found.unknown}", expected the id, token or address of a commitment${hint(found.nearest)}`,
      );
    const { entry, version: given } = found;
    if (entry.kind === 'claim') {
      const { title, statement, address } = entry.claim;
      return { text: `${entry.id} is a claim, which promises nothing: ${title}\n${statement}\n${address}` };
    }
    const { id, commitment } = entry;
    const asOf = as_of ?? found.asOf;
    if (asOf !== undefined && asOf > now)
      return mistake(`Unexpected day "${asOf}", expected one up to today (${now}): what holds then is not known`);
    const query = scopeQuery(inventory, { id, ...scope });
    if ('refusal' in query) return refused(query.refusal);
    const chosen =
      asOf === undefined && commitment.status !== 'draft'
        ? (given ?? currentNumber(commitment, now))
        : chooseVersion(inventory, id, commitment, given, asOf, now);
    if (typeof chosen !== 'number') return refused(chosen.refusal);
    const quoted = quotation(inventory, id, chosen, asOf ?? now);
    if (!quoted)
      return mistake(`Unexpected version ${chosen} of ${id}, expected one from 1 to ${commitment.versions.length}`);
    const notHeld = asOf === undefined ? undefined : refusedOn(id, commitment, chosen, asOf);
    if (notHeld) return refused(notHeld.refusal);
    const isScoped = query.service !== undefined || query.jurisdiction !== undefined;
    const verdict = isScoped ? verdictInWords(inventory, commitment, chosen, query, now) : undefined;
    const versions = commitment.versions.map(({ token, change, from, permalink }) => ({
      token,
      change: change.kind,
      reason: change.reason,
      began: beganInWords(from),
      permalink,
    }));
    return {
      text: [
        ...(verdict ? [`For ${scopeInWords(inventory, query)}: ${verdict.head}. ${verdict.sentences.join(' ')}`] : []),
        ...(asOf === undefined ? [] : [asOfInWords(id, commitment, asOf)]),
        formatQuotation(quoted, 'text'),
        [
          'Versions:',
          ...versions.map(
            ({ token, reason, began }, index) =>
              `- ${token} (${changeInWords(commitment.versions[index] ?? commitment.versions[0], commitment.versions[index - 1])}; ${began}): ${reason}`,
          ),
        ].join('\n'),
      ].join('\n\n'),
      data: { ...commitment, id, versions, version: quoted.version, ...(verdict && { verdict }) },
    };
  },
);

function mistake(text: string): ToolAnswer {
  return { text, isMistake: true };
}

function refused(refusal: Refusal): ToolAnswer {
  return { text: refusalText(refusal), data: { refused: [refusal] }, isMistake: isMistake(refusal) };
}
