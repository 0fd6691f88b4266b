/** The parts of hand-written pages that come from the registry. */
import type { Kind } from '../registry/ids.ts';
import { type PartialFile, partialFiles } from '../registry/routes.ts';
import type { Registry } from '../registry/schema.ts';
import { dataManagementCards, jurisdictionCards, principleCards } from './cards.ts';
import type { PageContext } from './context.ts';
import { type Block, code, type Inline, p, strong, table } from './nodes.ts';
import type { Page } from './page.ts';
import { entryLinks, idLink } from './parts.ts';
import { currentVersion } from './usage.ts';
import { qualifierWords, strengthWords, whenInWords } from './words.ts';

/** Partials, for `import X from './_generated/<name>.mdx'`. */
export function partials({ registry, fileOf }: PageContext): Page[] {
  const contents: Readonly<Record<PartialFile, { readonly kind: Kind; readonly content: readonly Block[] }>> = {
    '_generated/principle-cards.mdx': { kind: 'principles', content: [principleCards(registry)] },
    '_generated/jurisdiction-cards.mdx': { kind: 'jurisdictions', content: [jurisdictionCards(registry)] },
    '_generated/data-management-cards.mdx': { kind: 'topics', content: [dataManagementCards(registry)] },
    '_generated/summary.mdx': { kind: 'commitments', content: summary(registry) },
    '_generated/quotation.mdx': { kind: 'commitments', content: quotation(registry, exampleCommitment) },
  };
  return partialFiles.map((file) => {
    const { kind, content } = contents[file];
    const source = fileOf(kind, Object.keys(registry[kind])[0] ?? '');
    return { file, title: file, description: file, source, content };
  });
}

/** The commitment that hand-written pages explain things with. */
const exampleCommitment = 'PC-GOV-2';

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
        const places: Inline[] =
          scope.jurisdictions === 'worldwide'
            ? ['No limit named']
            : entryLinks(registry, 'jurisdictions', scope.jurisdictions);
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

/** A statement with everything that has to be quoted with it. */
function quotation(registry: Registry, id: string): Block[] {
  const commitment = registry.commitments[id];
  if (!commitment) return [];
  const { statement, qualifiers, strength, lastAttested } = currentVersion(commitment);
  const words = [
    p(statement),
    ...qualifiers.map(({ kind, text }) => p(`${qualifierWords[kind]}: ${text}`)),
    p(
      code(`${id}@${commitment.versions.length}`),
      `, ${strengthWords[strength].toLowerCase()}, last seen in a source ${whenInWords(lastAttested)}`,
    ),
  ];
  return [{ type: 'blockquote', children: words as never[] }];
}
