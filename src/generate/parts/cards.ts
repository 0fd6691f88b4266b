/** Grids of cards: a title that links to a page, and a sentence. */
import { addressOf } from '../../model/addresses/routes.ts';
import type { Registry } from '../../model/schema.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, type Inline, image, link, p, strong } from '../nodes/nodes.ts';
import { entryLink } from './parts.ts';

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

/** The jurisdictions, each with the number of its own commitments. */
export function jurisdictionCards(registry: Registry): Block {
  return grid(
    'jurisdictions',
    Object.entries(registry.jurisdictions).map(([id, { summary }]) =>
      card(entryLink(registry, 'jurisdictions', id), p(`${countIn(registry, id)} ${summary}`)),
    ),
  );
}

function countIn(registry: Registry, jurisdiction: string): string {
  const count = Object.values(registry.commitments).filter((commitment) => {
    const { jurisdictions } = currentVersion(commitment).scope;
    return jurisdictions !== 'worldwide' && jurisdictions.some((one) => one === jurisdiction);
  }).length;
  if (count === 0) return 'No commitment of its own.';
  return count === 1 ? 'One commitment of its own.' : `${count} commitments of its own.`;
}

/** The source's cards on how data is managed, in its order. */
export function dataManagementCards(registry: Registry): Block {
  const topics = Object.entries(registry.topics).flatMap(([id, topic]) =>
    topic.card ? [{ id, topic, card: topic.card }] : [],
  );
  topics.sort((a, b) => a.card.order - b.card.order);
  return grid(
    'data-management',
    topics.map(({ id, topic, card: { question } }) => card(link(addressOf('topics', id), topic.title), p(question))),
  );
}
