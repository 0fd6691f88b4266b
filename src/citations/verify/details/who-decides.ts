/** Who chooses, approves or directs, as a text tells it of a promise: the provider or its customer. */

import { escaped } from '../../../language/phrase-table.ts';
import { remembered, rememberedFor } from '../../../language/remembered.ts';
import type { Inventory } from '../../../model/inventory/inventory.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { ownTexts, type WrongDetail } from './detail.ts';

const raw = String.raw;
/** Verbs of deciding; those of a line are taken for each other. */
const deciding = [
  raw`(?:select|choos|chose|pick|appoint|nominat|designat)\p{Ll}*`,
  raw`(?:approv|authori[sz]|permit)\p{Ll}*`,
  raw`(?:direct|instruct)(?:s|ed)`,
];
const customer = raw`customers?|clients?|tenants?|we|you`;
const between = raw`(?:(?:may|can|could|will|would|has|have|had|must|explicitly|itself|themselves|ourselves)\s+){0,2}`;

interface Decision extends WrongDetail {
  /** Index of the line of verbs. */
  readonly verb: number;
  readonly byCustomer: boolean;
}

/** Words by which a passage has the one decide where the version has the other. */
export function wrongDecider(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const find = decisionsFor(judged.index.inventory);
  const own = ownTexts(judged).flatMap(find);
  if (own.length === 0) return [];
  const told = find(text);
  const isOwn = (one: Decision) =>
    own.some(({ verb, byCustomer }) => verb === one.verb && byCustomer === one.byCustomer);
  return told.flatMap((one): readonly WrongDetail[] => {
    const like = own.find(({ verb }) => verb === one.verb);
    if (!like || isOwn(one) || told.some((other) => other.verb === one.verb && isOwn(other))) return [];
    return [{ ...one, expected: `"${like.text}", as the version has it` }];
  });
}

const decisionsFor = rememberedFor(({ publisher }: Inventory) => {
  const provider = raw`${escaped(publisher.name)}|(?:the|our|its)\s+(?:provider|vendor|supplier)`;
  const who = (group: string) => raw`(?:(?<${group}>${customer})|(?:${provider}))`;
  const patterns = deciding.map(
    (verb) =>
      new RegExp(
        raw`(?<!\p{L})${who('before')}\s+${between}${verb}(?!\p{L})|(?<!\p{L})${verb}\s+by\s+(?:the\s+|a\s+)?${who('behind')}(?!\p{L})`,
        'giu',
      ),
  );
  return remembered(
    (text: string): readonly Decision[] =>
      patterns.flatMap((pattern, verb) =>
        [...text.matchAll(pattern)].map(({ 0: words, index: start, groups }) => ({
          text: words,
          start,
          end: start + words.length,
          expected: '',
          verb,
          byCustomer: (groups?.before ?? groups?.behind) !== undefined,
        })),
      ),
    1_000,
  );
});
