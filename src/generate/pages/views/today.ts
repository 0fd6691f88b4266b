/** What is known of today: of each promise the newest text for each service, place by place. */
import { capitalised } from '../../../language/letters.ts';
import { dateInShort, effectInWords, sightingWords, spokenOfInWords, titleOf } from '../../../model/said/said.ts';
import type { Registry } from '../../../model/schema.ts';
import { holdsAtAll } from '../../../model/scope/coverage.ts';
import { type Seen, sighted, speaksOf } from '../../../model/sightings/sightings.ts';
import { currentNumber } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, line, p, strong } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { filteredList, listRow, scopeOfRow, titlesAsChoice } from '../../parts/filtered-list.ts';
import { entryLink, idLink } from '../../parts/parts.ts';

export function todayPage({ registry, fileOf }: PageContext): Page {
  const newest = newestOf(registry);
  const places = ['worldwide', ...Object.keys(registry.jurisdictions)].filter(
    (place) => inPlace(newest, place).length > 0,
  );
  const [first = ''] = Object.keys(registry.commitments);
  return {
    file: 'today.mdx',
    title: 'Is it still promised?',
    description: 'Of each promise the newest text for each service, with its date and effect, place by place.',
    source: fileOf('commitments', first),
    content: [
      p(
        strong('Each text speaks for its own services, places and customers alone.'),
        ' "The same", "broader" and "stronger" mean that the promise was seen again; "narrower", "weaker" and "left out" that the newest text says less. "Another promise to the same end" is no repetition. Of what is not in the list no text is known that is newer than its wording, whose date stands on its page.',
      ),
      ...(places.length === 0 ? [p('No later text is known.')] : []),
      ...(places.length === 0
        ? []
        : [
            filteredList(
              'text|texts',
              [
                titlesAsChoice(registry, 'jurisdictions', 'place', 'I am in'),
                titlesAsChoice(registry, 'services', 'service', 'I use'),
                { name: 'effect', label: 'It says', values: Object.entries(sightingWords) },
              ],
              ...places.map((place) =>
                element(
                  'section',
                  { 'data-group': '' },
                  heading(2, anchorOf(place), nameOf(registry, place)),
                  rows(registry, inPlace(newest, place)),
                ),
              ),
            ),
          ]),
    ],
  };
}

interface Newest {
  readonly id: string;
  readonly seen: Seen & { readonly source: string };
}

/** Of each commitment the texts on its present wording that no newer one speaks for as well, the newest first. */
function newestOf(registry: Registry): Newest[] {
  return Object.entries(registry.commitments).flatMap(([id, commitment]) => {
    const number = currentNumber(commitment);
    const all = sighted(registry, commitment)
      .sightings.filter(({ version }) => version === number)
      .reverse();
    return all
      .filter(
        (one, index) =>
          !all.slice(0, index).some((newer) => newer.effect !== 'in-kind' && speaksOf(registry, newer, one)),
      )
      .map((seen) => ({ id, seen }));
  });
}

function inPlace(newest: readonly Newest[], place: string): readonly Newest[] {
  return newest.filter(({ seen: { jurisdictions } }) =>
    jurisdictions === 'worldwide' ? place === 'worldwide' : jurisdictions.some((one) => one === place),
  );
}

function rows(registry: Registry, newest: readonly Newest[]): Block {
  const services = (seen: Seen) => spokenOfInWords(registry, { ...seen, jurisdictions: 'worldwide' });
  const sorted = [...newest].sort((a, b) => services(a.seen).localeCompare(services(b.seen), 'en'));
  return element(
    'ul',
    { className: 'list-rows' },
    ...sorted.map(({ id, seen }) => row(registry, id, seen, services(seen))),
  );
}

function row(registry: Registry, id: string, seen: Newest['seen'], services: string): Block {
  const scoped = { scope: { services: seen.services, jurisdictions: seen.jurisdictions, excluded: [] } };
  const { place, service } = scopeOfRow(registry, (query) => holdsAtAll(registry, scoped, query));
  return listRow(
    { place, service, effect: seen.effect },
    line('p', {}, strong(idLink('commitments', id)), ` ${titleOf(registry, 'commitments', id)}`),
    line(
      'p',
      { className: 'list-about' },
      `${capitalised(effectInWords(seen))}, for ${services}: `,
      entryLink(registry, 'sources', seen.source),
      `, ${dateInShort(seen.when)}`,
    ),
  );
}

function nameOf(registry: Registry, place: string): string {
  return place === 'worldwide' ? 'No place named' : titleOf(registry, 'jurisdictions', place);
}

function anchorOf(place: string): string {
  return `in-${place}`;
}
