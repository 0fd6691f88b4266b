/** Scope on a page: which services, places and data, and which agreement makes it binding. */
import { coverage } from '../../model/coverage.ts';
import type { Registry, Version } from '../../model/schema.ts';
import { supersessionChain } from '../../model/supersession.ts';
import { type Block, type Inline, inline, join, p, strong, table } from '../nodes/nodes.ts';
import { basisMark, entryLink, entryLinks, type Fact, isUnresolved, openMark } from './parts.ts';

/** Services, exclusions, places, data, and the list of services in scope. */
export function scopeFacts(registry: Registry, { scope }: Version): Fact[] {
  return [
    [
      'Services',
      ...(scope.services === 'all'
        ? ['The source names no limit to particular services']
        : entryLinks(registry, 'services', scope.services)),
    ],
    scope.excluded.length > 0 && ['Left out', ...excludedServices(registry, scope)],
    ['Services "in scope"', ...inScopeList(registry, scope)],
    [
      'Places',
      ...(scope.jurisdictions === 'worldwide'
        ? ['The source names no limit to particular places']
        : entryLinks(registry, 'jurisdictions', scope.jurisdictions)),
    ],
    ['Data', ...entryLinks(registry, 'terms', scope.dataScope)],
  ];
}

function excludedServices(registry: Registry, scope: Version['scope']): Inline[] {
  return join(
    scope.excluded.map(({ service, basis, reason, where }) => [
      entryLink(registry, 'services', service),
      ...basisMark(basis),
      where ? `. Where: ${where} ` : '. ',
      reason === 'not-stated' ? 'The source states no reason.' : reason,
    ]),
    ' ',
  );
}

function inScopeList(registry: Registry, { inScopeList: list }: Version['scope']): Inline[] {
  if (isUnresolved(list)) return openMark(list);
  return list === 'not-limited'
    ? ['The source does not limit itself to such a list']
    : [entryLink(registry, 'instruments', list)];
}

/** The agreement behind it, and what took that agreement's place for this subject. */
export function bindingFacts(registry: Registry, version: Version): Fact[] {
  if (version.binding.length === 0) return [['Bound by', 'No agreement is named']];
  return version.binding.map(({ instrument, subject, provision }): Fact => {
    const { chain } = supersessionChain(registry, instrument, subject);
    return [
      'Bound by',
      entryLink(registry, 'instruments', instrument),
      ...(provision === undefined ? [] : isUnresolved(provision) ? [', ', ...openMark(provision)] : [`, ${provision}`]),
      ...(chain.length > 0
        ? [
            '. Since superseded for this subject by ',
            ...entryLinks(registry, 'instruments', chain),
            '; whether the promise went along is not established.',
          ]
        : []),
    ];
  });
}

/** Service × place, each cell in a word, and below it the reason of every exclusion. */
export function scopeMatrix(registry: Registry, version: Version): Block[] {
  const { jurisdictions } = version.scope;
  const places = jurisdictions === 'worldwide' ? [undefined] : withProvinces(registry, jurisdictions);
  const services = Object.keys(registry.services);
  const rows = services.map((service): Inline[][] => [
    [entryLink(registry, 'services', service)],
    ...places.map((jurisdiction) => {
      const { outcome, partly } = coverage(registry, version, {
        service,
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
      });
      return [
        inline(
          'span',
          { className: `coverage coverage--${outcome}` },
          partly ? 'Excluded in part' : coverageWords[outcome],
        ),
      ];
    }),
  ]);
  const headers = [
    'Service',
    ...places.map((id) => (id === undefined ? 'Any place' : (registry.jurisdictions[id]?.title ?? id))),
  ];
  return [
    table(headers, rows),
    ...serviceReasons(registry, version, services),
    p(
      strong('Not established'),
      ' means that no source says so: do not cite the commitment for it. A word for several services covers a single one, and a country its provinces, only where a source says so.',
    ),
  ];
}

/** The named places, and those that are part of one: a reader there must see that they are not covered with it. */
function withProvinces(registry: Registry, named: readonly string[]): string[] {
  return Object.entries(registry.jurisdictions)
    .filter(([id, { parent }]) => named.includes(id) || (parent !== undefined && named.includes(parent)))
    .map(([id]) => id);
}

const coverageWords = { covered: 'Covered', excluded: 'Excluded', 'not-established': 'Not established' } as const;

/** The reason of each exclusion, once. */
function serviceReasons(registry: Registry, version: Version, services: readonly string[]): Block[] {
  const answers = services.map((service) => coverage(registry, version, { service }));
  const reasons = answers.filter(({ outcome }) => outcome === 'excluded').map(({ reason }) => reason);
  return [...new Set(reasons)].map((reason) => p(reason));
}
