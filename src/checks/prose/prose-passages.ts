/** All prose that a check may look at: the texts and the Markdown of the registry, and the hand-written pages. */
import { rememberedFor } from '../../language/remembered.ts';
import type { Kind } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { type TextLeaf, textLeavesOf } from '../entries.ts';
import type { CheckContext } from '../rule.ts';
import { documentPassages, markdownPassage } from './markdown-passages.ts';
import { type Passage, textPassage } from './passage.ts';

/** A passage of an entry. */
export interface RegistryProse {
  readonly from: 'text' | 'markdown';
  readonly kind: Kind;
  readonly id: string;
  readonly at: Path;
  readonly passage: Passage;
}

/** Every passage: those of the registry, then the prose of the pages that can be parsed. */
export function prosePassages({ registry, documents }: CheckContext): readonly Passage[] {
  return [...registryProse(registry).map(({ passage }) => passage), ...documents.flatMap(documentPassages)];
}

/** The passages of every `text` and `markdown` leaf. Several rules ask for them, and registries share leaves that are the same. */
export const registryProse = rememberedFor((registry: Registry): readonly RegistryProse[] =>
  textLeavesOf(registry, 'text', 'markdown').map(leafProse),
);

const leafProse = rememberedFor(({ kind, id, leaf, value, at }: TextLeaf): RegistryProse => {
  const passage = leaf.type === 'text' ? textPassage(value, at) : markdownPassage(value, at);
  return { from: leaf.type, kind, id, at, passage };
});
