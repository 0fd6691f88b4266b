/** Grids of cards: a title that links to a page, and a sentence. */
import type { Registry } from '../../model/schema.ts';
import { type Block, element, type Inline, image, p, strong } from '../nodes/nodes.ts';
import { entryLink } from './entry-links.ts';

function card(title: Inline, ...content: readonly Block[]): Block {
  return element('li', { className: 'link-card' }, ...content.slice(0, -1), p(strong(title)), ...content.slice(-1));
}

function grid(style: string, cards: readonly Block[]): Block {
  return element('ul', { className: `card-grid card-grid--${style}` }, ...cards);
}

/** The principles, each with its icon and promise. */
export function principleCards(registry: Registry): Block {
  return grid(
    'principles',
    Object.entries(registry.principles).map(([id, { icon, promise }]) =>
      card(entryLink(registry, 'principles', id), p(image(icon.file, '')), p(promise)),
    ),
  );
}
