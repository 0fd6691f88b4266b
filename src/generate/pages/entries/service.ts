/** The page of a service: what is promised for it, what it was called, whether it still exists. */

import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { addressOf } from '../../../model/addresses/routes.ts';
import { apartInWords, lifecycleWords, noLimit, noLimitTo, openFor, titleOf } from '../../../model/said/said.ts';
import type { Registry, Service } from '../../../model/schema.ts';
import { apartFrom } from '../../../model/scope/apart.ts';
import { coverage } from '../../../model/scope/coverage.ts';
import { isUnresolved } from '../../../model/shapes/is-unresolved.ts';
import { currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, type Inline, join, link, p, strong, ul, unfolding } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { attestedList } from '../../parts/attested.ts';
import { entryLink, namedPromise } from '../../parts/entry-links.ts';
import { endOfPage, entryPage } from '../../parts/entry-page.ts';
import {
  citationsBehind,
  entryLine,
  evidenceMark,
  type Fact,
  facts,
  formerNames,
  member,
  openMark,
  reviewFacts,
  section,
} from '../../parts/parts.ts';
import { promiseLines, promises } from '../../parts/promises.ts';

export function servicePage(context: PageContext, id: string, service: Service): Page {
  const { registry } = context;
  const { lifecycle } = service;
  return entryPage(
    context,
    'services',
    id,
    service,
    { description: service.summary },
    entryLine('Service', [
      ...(service.umbrella ? [{ text: 'Word for several services', style: 'kind' }] : []),
      { text: lifecycleWords[lifecycle.status], style: `lifecycle-${lifecycle.status}` },
    ]),
    p(service.summary),
    ...section('promised', 'What is promised for it', ...promised(registry, id)),
    ...section(
      'facts',
      'Facts',
      facts([
        [
          'Lifecycle',
          strong(lifecycleWords[lifecycle.status]),
          lifecycle.date ? `, ${dateInWords(lifecycle.date)}. ` : '. ',
          lifecycle.detail,
          ...evidenceMark(lifecycle.evidence),
        ],
        service.plans && ['Plans', service.plans.map(({ title }) => title).join(', ')],
        service.formerNames && ['Former names', ...formerNames(service.formerNames)],
        service.alsoKnownAs && ['Also known as', service.alsoKnownAs.join(', ')],
        service.partOf && [
          'Part of',
          ...service.partOf.flatMap(({ service: family, until, evidence }): Inline[] => [
            entryLink(registry, 'services', family),
            until ? ` until ${dateInWords(until)}` : '',
            ...evidenceMark(evidence),
          ]),
        ],
        members(registry, service),
        service.parts && [
          'Parts that a source lists',
          service.parts.names.join(', '),
          ...citationsBehind(registry, service.parts.sources),
          ...(service.parts.everyday ? [`; also written ${service.parts.everyday.join(', ')}`] : []),
        ],
        ...reviewFacts(service.review),
      ]),
    ),
    ...endOfPage(registry, service),
  );
}

function members(registry: Registry, { members: given }: Service): Fact {
  if (given === undefined) return undefined;
  if (isUnresolved(given)) return ['Takes in', ...openMark(given)];
  return ['Takes in', ...join(given.map((one) => member(registry, 'services', one.service, one)))];
}

/** Commitments that name the service, those that name no limit, those that exclude it, and those that say nothing. */
function promised(registry: Registry, service: string): Block[] {
  const named: string[] = [];
  const unlimited: string[] = [];
  const excluded: Answered[] = [];
  const open: Answered[] = [];
  const silent: Answered[] = [];
  for (const [id, commitment] of Object.entries(registry.commitments)) {
    const version = currentVersion(commitment);
    const { outcome, reason, open: isOpen } = coverage(registry, version, { service });
    if (outcome === 'covered') (version.scope.services === 'all' ? unlimited : named).push(id);
    else (outcome === 'excluded' ? excluded : isOpen ? open : silent).push({ id, reason });
  }
  return [
    p(
      strong(
        `${named.length} ${named.length === 1 ? 'commitment names' : 'commitments name'} it; ${unlimited.length} more ${unlimited.length === 1 ? 'names' : 'name'} ${noLimitTo.services}${excluded.length === 0 ? '' : `; it is left out of ${excluded.length}`}.`,
      ),
    ),
    ...apartFrom(registry.services, service).map((other) =>
      p(
        `${apartInWords(titleOf(registry, 'services', service), titleOf(registry, 'services', other))} See `,
        link(
          `${addressOf('services', other)}#promised`,
          `what is promised for ${titleOf(registry, 'services', other)}`,
        ),
        ' too.',
      ),
    ),
    ...attestedList(
      registry,
      { service },
      [...open, ...silent].map(({ id }) => id),
      ` a later text says the same or more for this service; the wording speaks of others, or of ${openFor}.`,
    ),
    ...(named.length > 0
      ? [
          p(strong('Named:'), ' a source names it, or lists it as part of what it names.'),
          ...promises(registry, named, { service }),
        ]
      : [p('No commitment names it.')]),
    ...(unlimited.length > 0
      ? [
          p(strong(`${noLimit}:`), ' the source speaks of services in general, and not of this one.'),
          ...attestedList(registry, { service }, unlimited),
          promiseLines(registry, unlimited, { service }),
        ]
      : []),
    element('PromiseActions', {}),
    ...(excluded.length > 0 ? [p(strong('Left out of:')), byReason(registry, excluded)] : []),
    ...(open.length > 0
      ? [
          unfolding(
            [
              `Not established for ${open.length}: these speak of ${openFor}, and no source says whether it is among them`,
            ],
            byReason(registry, open),
          ),
        ]
      : []),
    ...(silent.length > 0
      ? [unfolding([`Not established for ${silent.length}: these name other services`], byReason(registry, silent))]
      : []),
  ];
}

interface Answered {
  readonly id: string;
  readonly reason: string;
}

/** Each reason once, with all that it holds for. */
function byReason(registry: Registry, answers: readonly Answered[]): Block {
  const reasons = [...new Set(answers.map(({ reason }) => reason))];
  return ul(
    reasons.map((reason): Inline[] => [
      ...join(answers.filter((one) => one.reason === reason).map(({ id }) => namedPromise(registry, id))),
      `: ${reason}`,
    ]),
  );
}
