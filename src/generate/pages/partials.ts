/** The parts of hand-written pages that come from the registry. */

import { type PartialFile, partialFiles } from '../../model/addresses/routes.ts';
import type { Kind } from '../../model/ids.ts';
import { inventoryFields } from '../../model/inventory/inventory-fields.ts';
import { placesInWords } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import type { PageContext } from '../context.ts';
import { type Block, code, element, line, p, strong, table } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';
import { dataManagementCards, jurisdictionCards, principleCards } from '../parts/cards.ts';
import { entryLinks, idLink } from '../parts/parts.ts';
import { quotedWords } from '../parts/quoted-words.ts';
import { phraseNodes } from '../parts/said-nodes.ts';

/** Partials, for `import X from './_generated/<name>.mdx'`. */
export function partials({ registry, fileOf, settings }: PageContext): Page[] {
  const contents: Readonly<Record<PartialFile, { readonly kind: Kind; readonly content: readonly Block[] }>> = {
    '_generated/principle-cards.mdx': { kind: 'principles', content: [principleCards(registry)] },
    '_generated/jurisdiction-cards.mdx': { kind: 'jurisdictions', content: [jurisdictionCards(registry)] },
    '_generated/data-management-cards.mdx': { kind: 'topics', content: [dataManagementCards(registry)] },
    '_generated/summary.mdx': { kind: 'commitments', content: summary(registry) },
    '_generated/quotation.mdx': { kind: 'commitments', content: quotation(registry, settings.exampleCommitment) },
    '_generated/inventory-fields.mdx': { kind: 'commitments', content: [fieldList(inventoryFields)] },
  };
  return partialFiles.map((file) => {
    const { kind, content } = contents[file];
    const source = fileOf(kind, Object.keys(registry[kind])[0] ?? '');
    return { file, title: file, description: file, source, content };
  });
}

/** The fields of the published inventory, by path. */
function fieldList(fields: Readonly<Record<string, string>>): Block {
  const items = Object.entries(fields).map(([path, meaning]) =>
    element('div', {}, line('dt', {}, code(path)), line('dd', {}, meaning)),
  );
  return element('dl', { className: 'fields' }, ...items);
}

/** How many commitments are contractual, and which. */
function summary(registry: Registry): Block[] {
  const commitments = Object.entries(registry.commitments);
  const contractual = commitments.filter(([, one]) => currentVersion(one).strength === 'contractual');
  return [
    p(
      `Of ${commitments.length} commitments, `,
      strong(`${contractual.length} are contractual`),
      ': the source presents them as part of an agreement with the customer. The others are public statements.',
    ),
    table(
      ['Commitment', 'Places', 'Agreement'],
      contractual.map(([id, commitment]) => {
        const { scope, binding } = currentVersion(commitment);
        const places = phraseNodes(registry, placesInWords(registry, scope.jurisdictions));
        const agreements = entryLinks(
          registry,
          'instruments',
          binding.map(({ instrument }) => instrument),
        );
        return [[idLink('commitments', id), ` ${commitment.title}`], places, agreements];
      }),
    ),
  ];
}

/** The newest wording of a commitment with everything that has to be quoted with it. */
function quotation(registry: Registry, id: string): Block[] {
  const commitment = registry.commitments[id];
  if (!commitment) return [];
  const words = quotedWords(registry, id, commitment, currentNumber(commitment));
  return [{ type: 'blockquote', children: words as never[] }];
}
