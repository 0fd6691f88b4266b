/** What is known of today: of each promise the newest text for each service and place, the newest first. */

import { counted } from '../../../language/counts.ts';
import { capitalised } from '../../../language/letters.ts';
import { window } from '../../../language/time/dates.ts';
import { basisInWords, dateInShort, sightingWords, spokenOfInWords, titleOf } from '../../../model/said/said.ts';
import type { Registry } from '../../../model/schema.ts';
import { holdsAtAll } from '../../../model/scope/coverage.ts';
import {
  attestedFor,
  isCautioning,
  liftsCaution,
  type Seen,
  sighted,
  speaksOf,
} from '../../../model/sightings/sightings.ts';
import { isMade } from '../../../model/status.ts';
import { currentNumber, currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, type Inline, inline, line, link, p, strong, ul, unfolding } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, idLink, namedPromise } from '../../parts/entry-links.ts';
import { filteredList, listRow, scopeOfRow, titlesAsChoice } from '../../parts/filtered-list.ts';
import { type Badge, section } from '../../parts/parts.ts';
import { lateBadge } from '../../parts/standing-badges.ts';
import { isSeenOfLate, standingWords } from '../../parts/standing-groups.ts';

export function todayPage({ registry, fileOfKind }: PageContext): Page {
  const promises = Object.entries(registry.commitments).map(([id, commitment]) => ({
    id,
    commitment,
    texts: newestOf(registry, id),
  }));
  const seen = promises
    .filter(({ texts }) => texts.length > 0)
    .sort((a, b) => lastDay(b.texts).localeCompare(lastDay(a.texts)));
  const silent = promises.filter(({ commitment, texts }) => texts.length === 0 && isMade(commitment));
  const ofLate = silent.filter(({ commitment }) => isSeenOfLate(registry, commitment));
  const before = silent.filter((one) => !ofLate.includes(one));
  return {
    file: 'today.mdx',
    title: 'Is it still promised?',
    description: 'Of each promise the newest text for each service, with its date and effect, newest first.',
    source: fileOfKind('commitments'),
    isWide: true,
    content: [
      p(
        strong('Each text speaks for its own services, places and customers alone.'),
        ' The same, broader or stronger: the promise was seen again. Narrower, weaker or left out: the newest text says less. Another promise to the same end is no repetition.',
        ...(ofLate.length === 0
          ? []
          : [
              ' ',
              link('#own-text-of-late', counted(ofLate.length, 'promise')),
              ` of which no later text speaks ${ofLate.length === 1 ? 'was' : 'were'} seen in the last ${attestedFor} months.`,
            ]),
      ),
      ...(seen.length === 0
        ? [p('No later text is known.')]
        : [
            filteredList(
              'text|texts',
              [
                titlesAsChoice(registry, 'jurisdictions', 'place', 'I am in'),
                titlesAsChoice(registry, 'services', 'service', 'I use'),
                {
                  name: 'effect',
                  label: 'The newest text is …',
                  values: Object.entries(sightingWords).map(([effect, words]) => [effect, capitalised(words)]),
                },
              ],
              ...byYear(registry, seen),
            ),
          ]),
      ...silentSection(
        registry,
        'own-text-of-late',
        `Seen in the last ${attestedFor} months, no newer text known`,
        ofLate,
      ),
      ...silentSection(registry, 'no-newer-text', 'Seen before, no newer text known', before),
    ],
  };
}

/** As many lines as are not worth folding. */
const fewLines = 6;

/** Promises with their texts, those of the newest year in sight; the others unfold by the year of their newest text. */
function byYear(
  registry: Registry,
  seen: readonly { readonly id: string; readonly texts: readonly Text[] }[],
): Block[] {
  const yearOf = (texts: readonly Text[]) => lastDay(texts).slice(0, 4);
  const years = [...new Set(seen.map(({ texts }) => yearOf(texts)))];
  return years.map((year, index) => {
    const own = seen.filter(({ texts }) => yearOf(texts) === year);
    const list = element('ul', { className: 'list-rows' }, ...own.map(({ id, texts }) => promise(registry, id, texts)));
    const summary = line('summary', {}, `The newest text is of ${year}`);
    return index === 0 ? list : element('details', { className: 'fold', 'data-group': '' }, summary, list);
  });
}

/** Promises of which no later text speaks, whatever a reader chose above. */
function silentSection(
  registry: Registry,
  id: string,
  title: string,
  promises: readonly { readonly id: string }[],
): Block[] {
  if (promises.length === 0) return [];
  const lines = ul(promises.map((one) => silentLine(registry, one.id)));
  return section(
    id,
    `${title} (${promises.length})`,
    p(
      'Of all services and places, whatever is chosen above. Each with the date of its wording; where it holds stands on its page.',
    ),
    promises.length > fewLines ? unfolding([counted(promises.length, 'promise')], lines) : lines,
  );
}

/** A promise that no later text speaks of, and when its own was last seen. */
function silentLine(registry: Registry, id: string): Inline[] {
  return [...namedPromise(registry, id), `, ${ownDate(registry, id)}`];
}

/** When the text of the present wording was last seen. */
function ownDate(registry: Registry, id: string): string {
  const commitment = registry.commitments[id];
  return commitment ? dateInShort(currentVersion(commitment).lastAttested) : '';
}

type Text = Seen & { readonly source: string };

/** The texts on the present wording that no newer one speaks for as well, the newest first. */
function newestOf(registry: Registry, id: string): readonly Text[] {
  const commitment = registry.commitments[id];
  if (!commitment) return [];
  const number = currentNumber(commitment);
  const all = sighted(registry, commitment)
    .sightings.filter(({ version }) => version === number)
    .reverse();
  return all.filter(
    (one, index) =>
      !all
        .slice(0, index)
        .some(
          (newer) =>
            newer.effect !== 'in-kind' &&
            speaksOf(registry, newer, one) &&
            (isCautioning(newer) || !isCautioning(one) || liftsCaution(newer, one)),
        ),
  );
}

function lastDay([newest]: readonly Text[]): string {
  return newest ? window(newest.when).last : '';
}

/** A promise with its texts, each of which is listed by itself: what one says of a service, another does not say. */
function promise(registry: Registry, id: string, texts: readonly Text[]): Block {
  return element(
    'li',
    { 'data-group': '' },
    line(
      'p',
      {},
      strong(idLink(id)),
      ` ${titleOf(registry, 'commitments', id)}, ${ownDate(registry, id)} `,
      verdictPill(registry, id, texts),
    ),
    element('ul', { className: 'seen-texts' }, ...texts.map((one) => row(registry, one))),
  );
}

/** One answer for a promise, by the newest text that says it or less, of all services and places: a list that is narrowed has none. What each text says stands below in words. */
function verdictPill(registry: Registry, id: string, texts: readonly Text[]): Inline {
  const { style, text } = verdictOf(registry, id, texts);
  return inline('span', { className: `badge badge--${style} of-whole-list` }, text);
}

function verdictOf(registry: Registry, id: string, texts: readonly Text[]): Badge {
  const commitment = registry.commitments[id];
  const telling = texts.filter(({ effect }) => effect !== 'in-kind');
  if (telling.some((one) => isCautioning(one) && window(one.when).last === lastDay(telling)))
    return { text: 'The newest text says less', style: standingWords.less.badge };
  if (commitment && isSeenOfLate(registry, commitment)) return lateBadge(registry, commitment);
  return {
    text: telling.length > 0 ? 'Said again, not of late' : capitalised(sightingWords['in-kind']),
    style: 'kind',
  };
}

function row(registry: Registry, seen: Text): Block {
  const scoped = { scope: { services: seen.services, jurisdictions: seen.jurisdictions, excluded: [] } };
  const { place, service } = scopeOfRow(registry, (query) => holdsAtAll(registry, scoped, query));
  const basis = basisInWords(seen.basis);
  return listRow(
    { place, service, effect: seen.effect },
    line(
      'p',
      {},
      inline('span', { className: 'seen-effect' }, capitalised(sightingWords[seen.effect])),
      ` for ${spokenOfInWords(registry, seen)}${basis ? ` ${basis}` : ''}: `,
      entryLink(registry, 'sources', seen.source),
      `, ${dateInShort(seen.when)}`,
    ),
  );
}
