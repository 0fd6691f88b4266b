/** Whether words speak of what is cited, or of something else. */
import { remembered } from '../../../language/remembered.ts';
import type { Inventory } from '../../../model/inventory/inventory.ts';
import { normalWords } from '../../find/normalise.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { weightOf } from '../quotation/alignment.ts';

/** How many words of substance, whatever their form, a text has in common with the title and the statement of what is cited. */
export function sharedTopics(judged: JudgedCitation, text: string): number {
  const { commitment, version } = judged;
  const topic = new Set(stemsOf(`${commitment?.title} ${version?.statement}`).map(({ stem }) => stem));
  const shared = stemsOf(text).filter(({ stem }) => topic.has(stem) && !isCommon(judged, stem));
  return new Set(shared.map(({ stem }) => stem)).size;
}

/** Words of grammar, names of the publisher, and what every such text is about. */
function isCommon({ index }: JudgedCitation, stem: string): boolean {
  const everywhere = ['data', 'customer', 'service', 'privacy', 'secur', 'said', 'promis', 'commit'];
  return (
    weightOf(stem) < 1 ||
    stem.length < 3 ||
    !/\p{L}/u.test(stem) ||
    everywhere.includes(stem) ||
    isPublisher(index.inventory, stem)
  );
}

function isPublisher({ publisher }: Inventory, stem: string): boolean {
  return stemsOf(publisher.name).some((one) => one.stem === stem);
}

const ending = /(?:ications?|iances?|iant|ies|ied|ying|ally|al|ing|ed|es|[sey])$/;

/** The words of a text without their endings: `complies` and `comply` are one. */
export const stemsOf: (
  text: string,
) => readonly { readonly stem: string; readonly start: number; readonly end: number }[] = remembered(
  (text) => normalWords(text).map(({ text: word, start, end }) => ({ stem: word.replace(ending, ''), start, end })),
  1_000,
);
