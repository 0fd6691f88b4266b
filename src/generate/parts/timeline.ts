/** The life of a commitment, newest first: its versions with what each changed, later texts, and what became of the agreements and norms behind it. */

import { counted } from '../../language/counts.ts';
import { type DaySpan, span, window } from '../../language/time/dates.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import { versionAddress, versionAnchor } from '../../model/addresses/routes.ts';
import { changeInWords, seenInWords, sinceInWords, titleOf, versionHeading } from '../../model/said/said.ts';
import type { Commitment, Instrument, Registry } from '../../model/schema.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { isCitable } from '../../model/status.ts';
import { supersessionChain } from '../../model/versions/supersession.ts';
import { type Block, element, type Inline, line, link, p, strong, unfolding } from '../nodes/nodes.ts';
import { shortChanges } from './changes.ts';
import { entryLink } from './entry-links.ts';
import { evidenceMark, type Fact, facts } from './parts.ts';

interface TimelineEvent {
  readonly when: DaySpan;
  readonly row: Block;
}

export function timeline(registry: Registry, id: string, commitment: Commitment): Block[] {
  const behind = inOrder(instrumentEvents(registry, commitment));
  return [
    element(
      'ol',
      { className: 'timeline' },
      ...inOrder([...versionEvents(registry, id, commitment), ...sightingEvents(registry, commitment)]),
    ),
    ...(behind.length === 0
      ? []
      : [
          unfolding(
            [`${counted(behind.length, 'change')} of the agreements and laws behind it`],
            element('ol', { className: 'timeline' }, ...behind),
          ),
        ]),
  ];
}

/** Newest first; of two that may be of one day the later one of the list. */
function inOrder(events: readonly TimelineEvent[]): Block[] {
  return [...events]
    .reverse()
    .sort((a, b) => (a.when.first < b.when.first ? 1 : a.when.first > b.when.first ? -1 : 0))
    .map(({ row }) => row);
}

function versionEvents(registry: Registry, id: string, commitment: Commitment): TimelineEvent[] {
  return commitment.versions.map((version, index) => {
    const number = index + 1;
    const before = commitment.versions[index - 1];
    const heading = versionHeading(number, version);
    return {
      when: window(version.from),
      row: element(
        'li',
        { className: 'timeline-version', id: versionAnchor(number) },
        p(
          strong(isCitable(commitment) ? link(versionAddress(id, number), heading) : heading),
          `. ${changeInWords(version, before)}: ${sinceInWords(version.from)}. ${version.change.reason}`,
        ),
        ...(before ? [wordChanges(shortChanges(registry, before, version))] : []),
      ),
    };
  });
}

/** Why a wording changed stands in sight; which words did unfolds. */
function wordChanges(rows: readonly Fact[]): Block {
  return unfolding([`${counted(rows.length, 'part')} changed, word by word`], facts(rows, 'facts redline'));
}

function sightingEvents(registry: Registry, commitment: Commitment): TimelineEvent[] {
  const several = commitment.versions.length > 1;
  return sighted(registry, commitment).sightings.map((seen) => ({
    when: window(seen.when),
    row: element(
      'li',
      { className: 'timeline-sighting' },
      unfolding(
        ['Seen ', seenInWords(registry, seen)],
        p(
          entryLink(registry, 'sources', seen.source),
          `, ${seen.locator}. ${seen.remark}`,
          ...(several ? [` Compared with version ${seen.version}.`] : []),
        ),
      ),
    ),
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
  const event = (date: string, ...words: readonly Inline[]): TimelineEvent => ({
    when: span(date),
    row: line('li', { className: `timeline-${kind}` }, ...words),
  });
  return [
    ...editionsOf(instrument).map(({ edition, date, evidence }) =>
      event(date, named, `, edition of ${edition}`, ...evidenceMark(evidence)),
    ),
    ...(instrument.supersededBy ?? []).flatMap(({ instrument: successor, date, effect, evidence }) =>
      date === undefined
        ? []
        : [
            event(
              date,
              `${dateInWords(date)}: `,
              named,
              ` gave way to ${titleOf(registry, 'instruments', successor)}. ${effect}`,
              ...evidenceMark(evidence),
            ),
          ],
    ),
    ...(kind === 'norm' && 'amendments' in instrument ? instrument.amendments : []).map(
      ({ title, date, effect, evidence }) =>
        event(date, `${dateInWords(date)}: `, named, `, ${title}. ${effect}`, ...evidenceMark(evidence)),
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
