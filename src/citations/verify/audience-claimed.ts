/** Answers for a service of an organisation by what is promised to others: to people, or to a group alone. */
import type { InventoryVersion } from '../../model/inventory/inventory.ts';
import { forOthersThan, groupsIn } from '../find/groups.ts';
import type { NamedScope } from '../find/named-scope.ts';
import { inOneLine } from '../find/normalise.ts';
import type { JudgedCitation, Verdict } from './citation-rule.ts';
import type { CitedPassage } from './passage/cited-passage.ts';

/**
 * The service that a row of questions names, where the version is for others than the row speaks of in its own words, and nothing
 * in the row says that it is promised to them.
 *
 * @param services what the row claims the version for
 */
export function audienceClaimed(
  { row, blocks, commitment, name, citation, text }: JudgedCitation,
  version: InventoryVersion,
  services: readonly (NamedScope & { readonly passage: CitedPassage })[],
): readonly Verdict[] {
  const [service] = services;
  if (row.length === 0 || !commitment || !service) return [];
  const { layers, framed, set } = text();
  const around = [...layers.flat(), ...framed, ...set.flat()];
  if (!around.some(({ asks }) => asks)) return [];
  const spoken = groupsIn(around.map((one) => one.text).join('\n'));
  const reason = forOthersThan(spoken, commitment, version);
  if (reason === undefined) return [];
  const isLimit = version.qualifiers.some((one) => one.text === reason);
  if (!isLimit && row.some((block) => inOneLine(blocks[block]?.text ?? '').includes(inOneLine(reason)))) return [];
  const { at } = service.passage;
  return [
    {
      block: at?.block ?? citation.main.block,
      offset: at ? at.offset + service.start : citation.main.start,
      message: `Unexpected "${service.text}" for ${name}, expected a row that speaks of those whom it is for: ${reason}`,
    },
  ];
}
