/** What is promised to others, to people or to a group alone, told as what an organisation or its service has. */
import type { InventoryVersion } from '../../model/inventory/inventory.ts';
import { forOthersThan, groupsIn, organisationWords, peopleWords } from '../find/groups.ts';
import type { NamedScope } from '../find/named-scope.ts';
import { inOneLine } from '../find/normalise.ts';
import type { JudgedCitation, Verdict } from './citation-rule.ts';
import { isSaidNear } from './passage/around/said-near.ts';
import { prohibits } from './passage/citation-text.ts';
import type { CitedPassage } from './passage/cited-passage.ts';
import { claiming } from './passage/claiming.ts';
import { isLeftOut } from './vocabulary/polarity.ts';

type Claimed = Pick<NamedScope, 'text' | 'start'> & { readonly passage: CitedPassage };

/**
 * For whom a version is claimed that is for others than the text around it speaks of in its own words, where nothing near says that
 * it is promised to them: the service that a row of questions names, or the organisation that a sentence speaks of.
 *
 * @param services what the version is claimed for
 */
export function audienceClaimed(
  judged: JudgedCitation,
  version: InventoryVersion,
  services: readonly Claimed[],
): readonly Verdict[] {
  const { row, blocks, commitment, name, citation, text } = judged;
  if (!commitment) return [];
  const { layers, framed, set } = text();
  const around = [...layers.flat(), ...framed, ...set.flat()];
  const words = around.map((one) => one.text).join('\n');
  const reason = forOthersThan(groupsIn(words), commitment, version);
  if (reason === undefined) return [];
  const isRow = row.length > 0 && around.some(({ asks }) => asks);
  const [claimed] = isRow ? services : words.search(peopleWords.pattern) < 0 ? organisationsIn(judged) : [];
  if (!claimed) return [];
  const isLimit = version.qualifiers.some((one) => one.text === reason);
  const isInRow = row.some((block) => inOneLine(blocks[block]?.text ?? '').includes(inOneLine(reason)));
  if (isRow ? !isLimit && isInRow : isSaidNear(judged, reason)) return [];
  const { at } = claimed.passage;
  return [
    {
      block: at?.block ?? citation.main.block,
      offset: at ? at.offset + claimed.start : citation.main.start,
      message: `Unexpected "${claimed.text}" for ${name}, expected ${isRow ? 'a row that speaks' : 'words that speak'} of those whom it is for: ${reason}`,
    },
  ];
}

/** The organisations of which the sentences that claim something speak. */
function organisationsIn(judged: JudgedCitation): readonly Claimed[] {
  return claiming(judged).flatMap((passage) =>
    [...passage.text.matchAll(organisationWords.pattern)]
      .map(({ 0: words, index: start }) => ({ text: words, start, passage }))
      .filter(({ start, text }) => !isLeftOut(passage.text, start, start + text.length, prohibits(judged.citation))),
  );
}
