/** The parts of the front page: figures, first questions, what is in a contract, places with their counts, and what is newest. */

import { window } from '../../language/time/dates.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import { byTitle, entriesOf } from '../../model/entries.ts';
import {
  changeInWords,
  dateInShort,
  placesInWords,
  seenInWords,
  seenWhen,
  servicesInWords,
} from '../../model/said/said.ts';
import type { Commitment, Registry } from '../../model/schema.ts';
import { attestedFor, sighted } from '../../model/sightings/sightings.ts';
import { isMade } from '../../model/status.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, foldedList, type Inline, inline, line, link, ul } from '../nodes/nodes.ts';
import { entryLink, idLink, namedPromise } from './entry-links.ts';
import { ownCommitments } from './own-commitments.ts';
import { phraseNodes } from './said-nodes.ts';
import { isSeenOfLate } from './standing-groups.ts';

/** Four figures, each the way to what it counts. */
export function figures(registry: Registry): Block {
  const made = Object.values(registry.commitments).filter(isMade);
  const contractual = made.filter((one) => currentVersion(one).strength === 'contractual');
  const attested = made.filter((one) => isSeenOfLate(registry, one));
  const reviewed = made
    .map(({ review }): string => review.reviewed)
    .sort()
    .at(-1);
  const figure = (number: string, path: string, words: string) =>
    line('li', {}, inline('strong', {}, number), ' ', link(path, words));
  return element(
    'ul',
    { className: 'figures' },
    figure(String(made.length), '/commitments/', made.length === 1 ? 'promise in all' : 'promises in all'),
    figure(String(attested.length), '/explore/?seen=lately', `seen in the last ${attestedFor} months`),
    figure(String(contractual.length), '#contracts', 'put in a contract'),
    ...(reviewed ? [figure(dateInWords(reviewed), '/reading/#date', 'last reviewed')] : []),
  );
}

/** As many places as are named in a line. */
const fewPlaces = 4;

/** What is in a contract, with services and places: what was seen of late, and what is for most places, first. */
export function contractual(registry: Registry): Block {
  const list = foldedList(
    Object.entries(registry.commitments)
      .filter(([, one]) => isMade(one) && currentVersion(one).strength === 'contractual')
      .sort(([, a], [, b]) => reach(registry, b) - reach(registry, a))
      .map(([id, commitment]): Inline[] => {
        const version = currentVersion(commitment);
        const { scope } = version;
        const places = placesInWords(registry, scope.jurisdictions);
        const reading = version.strengthBasis === 'inferred' ? 'in our reading; ' : '';
        return [
          idLink(id),
          ` ${commitment.title} (${reading}${seenWhen(registry, sighted(registry, commitment), currentNumber(commitment))}). `,
          ...phraseNodes(registry, servicesInWords(registry, scope.services)),
          ...(scope.jurisdictions === 'worldwide'
            ? []
            : places.length > fewPlaces
              ? [' · ', link(`${addressOf('commitments', id)}#where-it-holds`, `${places.length} places`)]
              : [' · ', ...phraseNodes(registry, places)]),
        ];
      }),
    3,
    'in a contract',
  );
  return element('div', { className: 'two-columns' }, ...list);
}

/** How near a promise is to most readers: seen of late, then for how many places. */
function reach(registry: Registry, commitment: Commitment): number {
  const { jurisdictions } = currentVersion(commitment).scope;
  const all = Object.keys(registry.jurisdictions).length + 1;
  return (isSeenOfLate(registry, commitment) ? all : 0) + (jurisdictions === 'worldwide' ? all : jurisdictions.length);
}

/** Places by their names, with the number of promises of their own; a part of a place stands behind it. */
export function placeCounts(registry: Registry): Block {
  const all = byTitle(entriesOf(registry, 'jurisdictions'));
  const item = (id: string): Inline[] => [
    entryLink(registry, 'jurisdictions', id),
    ` ${ownCommitments(registry, id).length}`,
  ];
  return element(
    'div',
    { className: 'place-counts' },
    ul(
      all
        .filter(([, { parent }]) => parent === undefined)
        .map(([id]) => {
          const parts = all.filter(([, { parent }]) => parent === id);
          return [
            ...item(id),
            ...(parts.length === 0
              ? []
              : [' (', ...parts.flatMap(([part], index) => [index > 0 ? ', ' : '', ...item(part)]), ')']),
          ];
        }),
    ),
  );
}

/** The newest texts and versions, by their date. */
export function latest(registry: Registry, shown: number): Block {
  const events = Object.entries(registry.commitments).flatMap(([id, commitment]) => [
    ...commitment.versions.flatMap((version, index) =>
      index === 0
        ? []
        : [
            {
              id,
              last: window(version.from).last,
              words: `version ${index + 1}, ${dateInShort(version.from)}: ${changeInWords(version, commitment.versions[index - 1]).toLowerCase()}`,
            },
          ],
    ),
    ...sighted(registry, commitment).sightings.map((seen) => ({
      id,
      last: window(seen.when).last,
      words: `seen ${seenInWords(registry, seen)}`,
    })),
  ]);
  events.sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  return ul(events.slice(0, shown).map(({ id, words }) => [...namedPromise(registry, id), `, ${words}`]));
}
