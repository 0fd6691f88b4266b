/** Who chooses, approves, directs or pays, as a text tells it of a promise: the provider, its customer, or somebody else. */

import { escaped } from '../../../language/phrase-table.ts';
import { remembered, rememberedFor } from '../../../language/remembered.ts';
import type { Inventory } from '../../../model/inventory/inventory.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { sharedSubstance } from '../passage/substance.ts';
import { ofWriter } from '../vocabulary/writer-words.ts';
import { ownTexts, type WrongDetail } from './detail.ts';

const raw = String.raw;
/** Verbs of deciding, in English and in German, French and Spanish; those of a line are taken for each other. */
const deciding: readonly (readonly [english: string, elsewhere: string])[] = [
  [
    raw`(?:select|choos|chose|pick|appoint|nominat|designat)\p{Ll}*`,
    raw`(?:ausgewählt|ausgesucht|bestimmt|choisi|désigné|seleccionad|elegid|designad)\p{Ll}{0,2}`,
  ],
  [
    raw`(?:approv|authori[sz]|permit)\p{Ll}*`,
    raw`(?:genehmig(?!ung)|freigegeben|freigab|approuv|autoris(?!ation)|aprobad|aprueb|autorizad)\p{L}*`,
  ],
  [raw`(?:direct|instruct)(?:s|ed)`, raw`(?:angewiesen|ordonné|ordenad)\p{Ll}{0,2}`],
  [
    raw`(?:paid(?:\s+for)?|pays?\s+(?:for|all)|bears?\s+(?:the|all)\s+(?:costs?|expenses?))`,
    raw`(?:bezahlt|getragen|payé|pagad)\p{Ll}{0,2}`,
  ],
];
const customer = raw`customers?|clients?|tenants?|we|you`;
const customerElsewhere = raw`(?:kunde|auftraggeber|vergabestelle|client)\p{Ll}{0,3}|uns|nous|nosotros`;
/** Who is neither: `people who live in Europe`. */
const others = raw`(?:people|persons|boards?|directors)(?:\s+\p{L}+){0,4}?`;
const between = raw`(?:(?:may|can|could|will|would|has|have|had|must|explicitly|itself|themselves|ourselves)\s+){0,2}`;
const andMore = raw`(?:\s+(?:and|or|und|oder|et|y)\s+\p{L}+)?`;
/** The line of those who pay, and the words for it that are no verb. */
const paying = 3;
const atCost = (provider: string) =>
  raw`(?<!\p{L})(?:at\s+(?:(?:the|its|(?:${provider})(?:[’']s)?)\s+)?(?:(?<cost>(?:customer|client|tenant)s?[’']s?|our|your)\s+)?(?:own\s+)?(?:costs?|expense)|(?:auf\s+(?:unsere\s+)?Kosten|aux\s+frais|a\s+(?:costa|cargo))\s+(?:(?<kosten>(?:des|der|unserer)\s+(?:Kunde|Auftraggeber)\p{Ll}*|d(?:u|es)\s+clients?|de(?:l|\s+los)\s+clientes?)|(?:von\s+|de\s+|d[’'])?(?:${provider})))(?!\p{L})`;

interface Decision extends WrongDetail {
  /** Index of the line of verbs. */
  readonly verb: number;
  readonly who: 'customer' | 'provider' | 'other';
}

/** Words by which a passage has the one decide where the version has the other. */
export function wrongDecider(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const find = decisionsFor(judged.index.inventory);
  const own = ownTexts(judged).flatMap(find);
  if (own.length === 0) return [];
  const told = find(text);
  const isOwn = (one: Decision) => own.some(({ verb, who }) => verb === one.verb && who === one.who);
  return told.flatMap((one): readonly WrongDetail[] => {
    const like = own.find(({ verb }) => verb === one.verb);
    if (!like || isOwn(one) || told.some((other) => other.verb === one.verb && isOwn(other))) return [];
    // Others are named in many ways; that they are not the customer is plain.
    if (one.who === 'other' || (one.who === 'provider' && like.who === 'other')) return [];
    return [{ ...one, expected: `"${like.text}", as the version has it` }];
  });
}

/** The same in a sentence that goes on behind a citation, where it names what is decided as the version does: `The customer selected the auditor.` */
export function wrongDeciderBehind(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  if (ofWriter.pattern.test(text)) return [];
  return wrongDecider(judged, text).filter(
    ({ text: words }) => sharedSubstance(text.replace(words, ' '), ownTexts(judged)) > 0,
  );
}

const decisionsFor = rememberedFor(({ publisher }: Inventory) => {
  const provider = raw`${escaped(publisher.name)}|(?:the|our|its)\s+(?:provider|vendor|supplier)`;
  const patterns = deciding.map(([english, elsewhere], verb) => {
    const forms = [
      raw`(?<!\p{L})(?:(?<before>${customer})|(?<others>${others})|(?:${provider}))\s+${between}${english}(?!\p{L})`,
      raw`(?<!\p{L})${english}${andMore}\s+by\s+(?:the\s+|an?\s+)?(?:(?<behind>${customer})|(?:${provider}))(?!\p{L})`,
      raw`(?<!\p{L})${elsewhere}${andMore}\s+(?:durch|von|vom|par|por|el|le|der|die|das|dem|den|\p{L}+\s+(?:der|des))?\s*(?:\p{Ll}{1,6}\s+)?(?<kunde>${customerElsewhere})(?!\p{L})`,
      raw`(?<!\p{L})(?:durch|von|vom|par|por)\s+(?:\p{Ll}{1,6}\s+)?(?<vom>${customerElsewhere})\s+(?:\p{Ll}+\s+)?${elsewhere}(?!\p{L})`,
    ];
    return new RegExp((verb === paying ? [...forms, atCost(provider)] : forms).join('|'), 'giu');
  });
  return remembered(
    (text: string): readonly Decision[] =>
      patterns.flatMap((pattern, verb) =>
        [...text.matchAll(pattern)].map(({ 0: words, index: start, groups = {} }) => ({
          text: words,
          start,
          end: start + words.length,
          expected: '',
          verb,
          who: groups.others
            ? ('other' as const)
            : (groups.before ?? groups.behind ?? groups.kunde ?? groups.vom ?? groups.cost ?? groups.kosten)
              ? ('customer' as const)
              : ('provider' as const),
        })),
      ),
    1_000,
  );
});
