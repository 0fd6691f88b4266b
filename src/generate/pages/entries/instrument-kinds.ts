/** What each kind of instrument has of its own: rows of facts, and sections. */

import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { durationInWords } from '../../../language/time/durations.ts';
import { sectorWords } from '../../../model/said/said.ts';
import type { Instrument, Law, Registry } from '../../../model/schema.ts';
import { type Block, type Inline, p, strong, table, ul } from '../../nodes/nodes.ts';
import { entryLink, entryLinks } from '../../parts/entry-links.ts';
import { documents, evidenceMark, type Fact, orOpen, section } from '../../parts/parts.ts';

const standingOfDecision = {
  stands: 'Stands',
  reversed: 'Reversed',
  vacated: 'Vacated',
  'vacated-as-moot': 'Vacated as moot',
  overtaken: 'Overtaken',
} as const;

/** Rows for the fact list. */
export function instrumentFacts(registry: Registry, instrument: Instrument): Fact[] {
  switch (instrument.kind) {
    case 'statute':
    case 'regulation':
      return [
        ['Citation', ...orOpen(instrument.citation, (words) => [words])],
        ['Protects', instrument.protects],
        [
          'Holds for',
          `${sectorWords[instrument.sector]}${instrument.sectorDetail ? `. ${instrument.sectorDetail}` : ''}`,
        ],
        instrument.kind === 'regulation' && [
          'Issued by',
          ...(typeof instrument.issuer === 'string'
            ? [entryLink(registry, 'authorities', instrument.issuer)]
            : [instrument.issuer.none]),
        ],
        [
          'Supervised by',
          ...('none' in instrument.authorities
            ? [`Nobody: ${instrument.authorities.none}`]
            : entryLinks(registry, 'authorities', instrument.authorities)),
        ],
      ];
    case 'guidance':
      return [
        ['Issued by', entryLink(registry, 'authorities', instrument.issuer)],
        instrument.accompanies.length > 0 && [
          'Goes with',
          ...entryLinks(registry, 'instruments', instrument.accompanies),
        ],
      ];
    case 'standard':
      return [
        ['Issued by', instrument.issuer],
        [
          'Can be certified',
          instrument.certifiable
            ? 'Yes'
            : instrument.type === 'attestation'
              ? 'No: an auditor gives an opinion for a period'
              : 'No',
        ],
      ];
    case 'agreement':
      return [['Between', instrument.parties]];
    case 'case': {
      const last = instrument.path[instrument.path.length - 1];
      return [
        last && ['Outcome that stands', strong(`${last.outcome}`), ` (${last.court}, ${dateInWords(last.date)})`],
        instrument.statutes.length > 0 && ['Statutes', ...entryLinks(registry, 'instruments', instrument.statutes)],
      ];
    }
    case 'publication':
      return [
        ['Published by', instrument.publisher],
        instrument.cadence ? ['Promised cadence', `Every ${durationInWords(instrument.cadence)}`] : undefined,
        instrument.formerHomes && ['Former homes', instrument.formerHomes.join(', ')],
      ];
  }
}

/** Sections of its own. */
export function instrumentDetails(registry: Registry, instrument: Instrument): Block[] {
  switch (instrument.kind) {
    case 'statute':
    case 'regulation':
      return [
        ...pendingSuccessor(registry, instrument),
        ...(instrument.amendments.length > 0
          ? section(
              'amendments',
              'Amendments',
              table(
                ['Amendment', 'Date', 'Effect'],
                instrument.amendments.map(({ title, date, effect, evidence }) => [
                  [title],
                  [dateInWords(date), ...evidenceMark(evidence)],
                  [effect],
                ]),
              ),
            )
          : []),
        ...documents(registry, instrument.officialTexts, 'Text of the law', 'text'),
      ];
    case 'guidance':
      return documents(registry, instrument.officialTexts, 'Text', 'text');
    case 'standard':
      return section(
        'editions',
        'Editions',
        table(
          ['Edition', 'Published', 'Withdrawn', 'Note'],
          instrument.editions.map(({ edition, published, withdrawn, remark, evidence }) => [
            [edition, ...evidenceMark(evidence)],
            [published ? dateInWords(published) : '–'],
            [withdrawn ? dateInWords(withdrawn) : '–'],
            [remark ?? ''],
          ]),
        ),
      );
    case 'agreement':
      return instrument.editions.length === 0
        ? []
        : section(
            'editions',
            'Editions',
            table(
              ['Edition', 'Effective', 'Note'],
              instrument.editions.map(({ edition, effective, remark, evidence }) => [
                [edition, ...evidenceMark(evidence)],
                [dateInWords(effective)],
                [remark ?? ''],
              ]),
            ),
          );
    case 'case':
      return section(
        'path',
        'Through the courts',
        table(
          ['Court', 'Date', 'Outcome', 'Today'],
          instrument.path.map(({ court, docket, date, outcome, standing, evidence }) => [
            [`${court} (${docket})`],
            [dateInWords(date)],
            [outcome, ...evidenceMark(evidence)],
            [standingOfDecision[standing]],
          ]),
        ),
      );
    case 'publication':
      return [...periods(instrument), ...figures(instrument)];
  }
}

type Publication = Extract<Instrument, { kind: 'publication' }>;

function pendingSuccessor(registry: Registry, { pendingSuccessor: pending }: Law): Block[] {
  if (!pending) return [];
  const open: Inline[] = pending.openPoint
    ? [' ', entryLink(registry, 'openPoints', pending.openPoint, 'Open point')]
    : [];
  return section(
    'pending',
    'What may take its place',
    p(
      strong(pending.title),
      `. ${pending.stage} Since ${dateInWords(pending.since)}.`,
      ...evidenceMark(pending.evidence),
      ` To be looked at again by ${dateInWords(pending.watch)}.`,
      ...open,
    ),
  );
}

function periods({ periods: given }: Publication): Block[] {
  if (!given) return [];
  return section(
    'periods',
    'Periods seen',
    ul(
      given.map(({ from, to, remark, evidence }) => [
        `${dateInWords(from)} to ${dateInWords(to)}${remark ? `: ${remark}` : ''}`,
        ...evidenceMark(evidence),
      ]),
    ),
  );
}

function figures({ figures: given }: Publication): Block[] {
  if (!given) return [];
  return section(
    'figures',
    'Figures',
    table(
      ['Figure', 'Period', 'Value'],
      given.map(({ label, period, value, evidence }) => [
        [label, ...evidenceMark(evidence)],
        [period],
        [value.toLocaleString('en')],
      ]),
    ),
  );
}
