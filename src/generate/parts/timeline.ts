/** The life of a commitment as a list, oldest first: its versions, later texts, and what became of the agreements and norms behind it. */

import { type DaySpan, span, window } from '../../language/time/dates.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import { changeWords, lastSeenInWords, sightingInWords, sinceInWords, titleOf } from '../../model/said/said.ts';
import type { Commitment, Instrument, Registry } from '../../model/schema.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { supersessionChain } from '../../model/versions/supersession.ts';
import { type Block, element, type Inline, line, strong } from '../nodes/nodes.ts';
import { entryLink, evidenceMark } from './parts.ts';

interface TimelineEvent {
  readonly when: DaySpan;
  /** `version`, `sighting`, `agreement`, `norm`: for its mark beside the line. */
  readonly kind: string;
  readonly words: readonly Inline[];
}

export function timeline(registry: Registry, commitment: Commitment): Block[] {
  const events = [
    ...versionEvents(commitment),
    ...sightingEvents(registry, commitment),
    ...instrumentEvents(registry, commitment),
  ].sort((a, b) => (a.when.first < b.when.first ? -1 : a.when.first > b.when.first ? 1 : 0));
  const items = events.map(({ kind, words }) => line('li', { className: `timeline-${kind}` }, ...words));
  return [element('ol', { className: 'timeline' }, ...items)];
}

function versionEvents({ versions }: Commitment): TimelineEvent[] {
  return versions.map(({ from, lastAttested, change }, index) => ({
    when: window(from),
    kind: 'version',
    words: [
      strong(`Version ${index + 1}`),
      `, ${changeWords[change.kind].toLowerCase()}: ${sinceInWords(from)}; ${lastSeenInWords(lastAttested)}.`,
    ],
  }));
}

function sightingEvents(registry: Registry, commitment: Commitment): TimelineEvent[] {
  return sighted(registry, commitment).sightings.map((seen) => ({
    when: window(seen.when),
    kind: 'sighting',
    words: [
      strong('Seen'),
      `, compared with version ${seen.version}: ${sightingInWords(registry, seen)} `,
      entryLink(registry, 'sources', seen.source, 'The text'),
    ],
  }));
}

/** Editions and ends of the agreements that bind, and changes of the norms that it serves since the first version. */
function instrumentEvents(registry: Registry, { versions }: Commitment): TimelineEvent[] {
  const agreements = new Set(
    versions.flatMap(({ binding }) =>
      binding.flatMap(({ instrument, subject }): string[] => [
        instrument,
        ...supersessionChain(registry, instrument, subject).chain,
      ]),
    ),
  );
  const norms = new Set<string>(versions.flatMap(({ supports }) => supports.map(({ instrument }) => instrument)));
  const begun = window(versions[0].from).first;
  return [
    ...[...agreements].flatMap((id) => eventsOf(registry, id, 'agreement')),
    ...[...norms].filter((id) => !agreements.has(id)).flatMap((id) => eventsOf(registry, id, 'norm')),
  ].filter(({ when }) => when.last >= begun);
}

function eventsOf(registry: Registry, id: string, kind: 'agreement' | 'norm'): TimelineEvent[] {
  const instrument = registry.instruments[id];
  if (!instrument) return [];
  const named = entryLink(registry, 'instruments', id);
  return [
    ...editionsOf(instrument).map(({ edition, date, evidence }) => ({
      when: span(date),
      kind,
      words: [named, `, edition of ${edition}`, ...evidenceMark(evidence)],
    })),
    ...(instrument.supersededBy ?? []).flatMap(({ instrument: successor, date, effect, evidence }) =>
      date === undefined
        ? []
        : [
            {
              when: span(date),
              kind,
              words: [
                `${dateInWords(date)}: `,
                named,
                ` gave way to ${titleOf(registry, 'instruments', successor)}. ${effect}`,
                ...evidenceMark(evidence),
              ],
            },
          ],
    ),
    ...(kind === 'norm' && 'amendments' in instrument ? instrument.amendments : []).map(
      ({ title, date, effect, evidence }) => ({
        when: span(date),
        kind,
        words: [`${dateInWords(date)}: `, named, `, ${title}. ${effect}`, ...evidenceMark(evidence)],
      }),
    ),
  ];
}

function editionsOf(instrument: Instrument) {
  if (instrument.kind === 'agreement')
    return instrument.editions.map(({ edition, effective, evidence }) => ({ edition, date: effective, evidence }));
  if (instrument.kind !== 'standard') return [];
  return instrument.editions.flatMap(({ edition, published, evidence }) =>
    published === undefined ? [] : [{ edition, date: published, evidence }],
  );
}
