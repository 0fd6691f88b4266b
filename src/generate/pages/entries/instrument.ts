/** The page of an instrument: what it is, its dates, what took its place, its parts, and the commitments that rest on it. */

import { capitalised } from '../../../language/letters.ts';
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { provisionAnchor } from '../../../model/addresses/routes.ts';
import { instrumentKindWords, standingInWords } from '../../../model/said/said.ts';
import type { Instrument, Provision, Registry } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, type Inline, p, strong, table, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, namedEntry } from '../../parts/entry-links.ts';
import { endOfPage, entryPage } from '../../parts/entry-page.ts';
import {
  citationsInline,
  documentLink,
  documents,
  entryLine,
  evidenceMark,
  facts,
  formerNames,
  names,
  orOpen,
  reviewFacts,
  section,
} from '../../parts/parts.ts';
import type { EntryKey } from '../../usage.ts';
import { instrumentDetails, instrumentFacts } from './instrument-kinds.ts';

export function instrumentPage(context: PageContext, id: string, instrument: Instrument): Page {
  const { registry } = context;
  return entryPage(
    context,
    'instruments',
    id,
    instrument,
    { description: instrument.summary },
    entryLine(instrumentKindWords[instrument.kind], [
      { text: standingInWords(instrument), style: `standing-${instrument.standing}` },
    ]),
    p(instrument.summary),
    ...supersededNotice(registry, instrument),
    ...documents(registry, instrument.links, 'Read it'),
    ...section(
      'facts',
      'Facts',
      facts([
        instrument.names.length > 0 && ['Names', ...names(instrument.names)],
        instrument.shortNames && ['Short names', instrument.shortNames.join(', ')],
        instrument.formerNames && ['Former names', ...formerNames(instrument.formerNames)],
        instrument.jurisdiction ? ['Place', entryLink(registry, 'jurisdictions', instrument.jurisdiction)] : undefined,
        ...instrumentFacts(registry, instrument),
        ...reviewFacts(instrument.review),
      ]),
    ),
    ...section('dates', 'Dates', dates(registry, instrument)),
    ...instrumentDetails(registry, instrument),
    ...provisions(registry, instrument.provisions),
    ...section('rests-on-it', 'What rests on it or speaks of it', usedBy(registry, context.usage('instruments', id))),
    ...endOfPage(registry, { ...instrument, links: [] }),
  );
}

function supersededNotice(registry: Registry, { supersededBy }: Instrument): Block[] {
  if (!supersededBy) return [];
  const items = supersededBy.map(({ instrument, subject, date, effect, evidence }): Inline[] => [
    strong(entryLink(registry, 'instruments', instrument)),
    ...(subject ? [`, for ${subject.replace(/-/g, ' ')}`] : []),
    ...(date ? [`, ${dateInWords(date)}`] : []),
    `. ${effect}`,
    ...evidenceMark(evidence),
  ]);
  return [element('aside', { className: 'notice' }, p(strong('Its place was taken by:')), ul(items))];
}

function dates(registry: Registry, { dates: milestones }: Instrument): Block | undefined {
  if (milestones.length === 0) return undefined;
  return table(
    ['Step', 'Date', 'What'],
    milestones.map(({ stage, date, what, evidence, sources: cited }) => [
      [capitalised(stage.replace(/-/g, ' '))],
      [dateInWords(date), ...evidenceMark(evidence)],
      [
        what ?? '',
        ...(cited
          ? [' ', ...cited.flatMap((one, index) => [index > 0 ? ', ' : '', entryLink(registry, 'sources', one)])]
          : []),
      ],
    ]),
  );
}

function provisions(registry: Registry, given: readonly Provision[] | undefined): Block[] {
  if (!given) return [];
  return [
    heading(2, 'provisions', 'Provisions'),
    ...given.flatMap(({ id, title, gist, test, edition, links, evidence, sources: cited }): Block[] => [
      heading(3, provisionAnchor(id), title),
      ...(gist ? [p(gist, ...evidenceMark(evidence))] : []),
      ...(test ? [p('Its test:'), ul(test.map((limb) => [limb]))] : []),
      ...(edition === undefined ? [] : [p('Edition: ', ...orOpen(edition, (words) => [words]))]),
      ...(links ? [ul(links.map((one) => documentLink(registry, one)))] : []),
      ...(cited ? [p('Source: ', ...citationsInline(registry, cited))] : []),
    ]),
  ];
}

/** Entries that name the instrument, commitments first. */
function usedBy(registry: Registry, users: readonly EntryKey[]): Block {
  const isCommitment = ({ kind }: EntryKey) => kind === 'commitments';
  const ordered = [...users.filter(isCommitment), ...users.filter((user) => !isCommitment(user))];
  return ordered.length > 0
    ? ul(ordered.map((user) => namedEntry(registry, user)))
    : p('No entry of the registry rests on it; it is listed for the reader who meets its name.');
}
