/** Where a version holds: every service in every place that it names. */

import { coverageInWords } from '../../model/said/said.ts';
import type { Registry, Version } from '../../model/schema.ts';
import { coverage } from '../../model/scope/coverage.ts';
import { type Block, type Inline, inline, p, strong, table } from '../nodes/nodes.ts';
import { entryLink } from './parts.ts';

/** Service × place, each cell in a word, and below it the reason of every exclusion. */
export function scopeMatrix(registry: Registry, version: Version): Block[] {
  const { jurisdictions } = version.scope;
  const places = jurisdictions === 'worldwide' ? [undefined] : withProvinces(registry, jurisdictions);
  const services = Object.keys(registry.services);
  const rows = services.map((service): Inline[][] => [
    [entryLink(registry, 'services', service)],
    ...places.map((jurisdiction) => {
      const answer = coverage(registry, version, {
        service,
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
      });
      return [
        inline(
          'span',
          { className: `coverage coverage--${answer.outcome}` },
          coverageInWords(answer, version.scope.services),
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
      strong('Named'),
      ' means that a source names the service or what it is listed as part of, ',
      strong('no limit named'),
      ' that the source speaks of services in general. ',
      strong('Not established'),
      ' means that no source says so: do not cite the commitment for it. A word for several services covers a single one, and a country its provinces, only where a source says so.',
    ),
  ];
}

/** The named places, and those that are part of one: a reader there must see whether they are covered with it. */
function withProvinces(registry: Registry, named: readonly string[]): string[] {
  return Object.entries(registry.jurisdictions)
    .filter(
      ([id, { parent }]) =>
        [id, parent].some((one) => one !== undefined && named.includes(one)) ||
        named.some((whole) => registry.jurisdictions[whole]?.members?.some((part) => part.jurisdiction === id)),
    )
    .map(([id]) => id);
}

/** The reason of each exclusion and of each limit to plans, once. */
function serviceReasons(registry: Registry, version: Version, services: readonly string[]): Block[] {
  const answers = services.map((service) => coverage(registry, version, { service }));
  const reasons = answers.filter(({ outcome, partly }) => outcome === 'excluded' || partly).map(({ reason }) => reason);
  return [...new Set(reasons)].map((reason) => p(reason));
}
