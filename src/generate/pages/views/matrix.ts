/** Where promises hold, as tables: promise by service, place by service, principle by place. An absence is shown as one. */
import { coverageInWords } from '../../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../../model/schema.ts';
import { type CoverageQuery, coverage } from '../../../model/scope/coverage.ts';
import { currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, type Inline, inline, link, p, table, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, idLink, section } from '../../parts/parts.ts';

/** How a promise stands to what is asked: named by a source, not limited by it, left out, or not spoken of. */
type Standing = 'named' | 'no-limit' | 'excluded' | 'not-established';

export function matrixPage({ registry, fileOf }: PageContext): Page {
  const commitments = Object.entries(registry.commitments).filter(([, { status }]) => isListed(status));
  return {
    file: 'matrix.mdx',
    title: 'Where promises hold',
    description: 'Every promise by service, every place by service, and every principle by place, in tables to save.',
    source: fileOf('commitments', commitments[0]?.[0] ?? ''),
    content: [
      ul([
        [mark('named', 'Named'), ' a source names it, or what it is listed as part of'],
        [mark('no-limit', 'No limit named'), ' the source speaks of services or places in general'],
        [
          mark('excluded', 'Excluded'),
          ' a source leaves it out, in whole or in part; "in our reading" where none says so in words',
        ],
        [mark('not-established', 'Not established'), ' no source says so: do not cite it there'],
      ]),
      p('Withdrawn, replaced and unpublished promises are left out.'),
      ...section('promises-by-service', 'Promises by service', promisesByService(registry, commitments)),
      ...section(
        'places-by-service',
        'Places by service',
        p('How many promises hold there; the number opens the list.'),
        placesByService(registry, commitments),
      ),
      ...section('principles-by-place', 'Principles by place', principlesByPlace(registry, commitments)),
    ],
  };
}

type Entry = readonly [id: string, commitment: Commitment];

function isListed(status: Commitment['status']): boolean {
  return status === 'in-force' || status === 'historic';
}

function standingIn(registry: Registry, version: Version, query: CoverageQuery): Standing {
  const { outcome } = coverage(registry, version, query);
  if (outcome !== 'covered') return outcome;
  const { services, jurisdictions } = version.scope;
  const isNamed =
    (query.service !== undefined && services !== 'all') ||
    (query.jurisdiction !== undefined && jurisdictions !== 'worldwide');
  return isNamed ? 'named' : 'no-limit';
}

function mark(standing: Standing, words: string): Inline {
  return inline('span', { className: `stand stand--${standing}` }, words);
}

function savable(name: string, headers: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): Block {
  return element('SavableTable', { name }, table(headers, rows));
}

function promisesByService(registry: Registry, commitments: readonly Entry[]): Block {
  const services = Object.keys(registry.services);
  return savable(
    'promises-by-service',
    ['Promise', ...services.map((id) => registry.services[id]?.title ?? id)],
    commitments.map(([id, commitment]) => {
      const version = currentVersion(commitment);
      return [
        [idLink('commitments', id), ` ${commitment.title}`],
        ...services.map((service): Inline[] => [
          mark(
            standingIn(registry, version, { service }),
            coverageInWords(coverage(registry, version, { service }), version.scope.services),
          ),
        ]),
      ];
    }),
  );
}

/** A row or a column of a table of counts: what it is called, what it asks, and its part of the address of the list. */
interface Side {
  readonly id: string;
  readonly title: string;
  readonly query: CoverageQuery;
  readonly parameter: string;
}

function sides(registry: Registry, kind: 'jurisdictions' | 'services'): Side[] {
  const entries: Readonly<Record<string, { readonly title: string }>> = registry[kind];
  return Object.entries(entries).map(([id, { title }]) =>
    kind === 'services'
      ? { id, title, query: { service: id }, parameter: `service=${id}` }
      : { id, title, query: { jurisdiction: id }, parameter: `place=${id}` },
  );
}

function placesByService(registry: Registry, commitments: readonly Entry[]): Block {
  const columns = sides(registry, 'services');
  return savable(
    'places-by-service',
    ['Place', ...columns.map(({ title }) => title)],
    sides(registry, 'jurisdictions').map((row) => [
      [entryLink(registry, 'jurisdictions', row.id)],
      ...columns.map(({ query, parameter }) =>
        numbers(registry, commitments, { ...row.query, ...query }, `${row.parameter}&${parameter}`),
      ),
    ]),
  );
}

function principlesByPlace(registry: Registry, commitments: readonly Entry[]): Block {
  const columns = sides(registry, 'jurisdictions');
  return savable(
    'principles-by-place',
    ['Principle', ...columns.map(({ title }) => title)],
    Object.keys(registry.principles).map((principle) => {
      const own = commitments.filter(([, { principles }]) => principles.some((one) => one === principle));
      return [
        [entryLink(registry, 'principles', principle)],
        ...columns.map(({ query, parameter }) => numbers(registry, own, query, `principle=${principle}&${parameter}`)),
      ];
    }),
  );
}

/** `3 named, 31 no limit named`: how many promises stand how, as a link to their list. */
function numbers(
  registry: Registry,
  commitments: readonly Entry[],
  query: CoverageQuery,
  parameters: string,
): Inline[] {
  const standings = commitments.map(([, one]) => standingIn(registry, currentVersion(one), query));
  const count = (wanted: Standing) => standings.filter((one) => one === wanted).length;
  const [named, open, excluded] = [count('named'), count('no-limit'), count('excluded')];
  return [
    named + open === 0
      ? mark('not-established', 'None')
      : link(
          `/explore/?${parameters}`,
          mark(named > 0 ? 'named' : 'no-limit', named > 0 ? `${named} named` : 'None named'),
        ),
    ...(open > 0 ? [inline('span', { className: 'stand-more' }, ` ${open} without a limit`)] : []),
    ...(excluded > 0 ? [inline('span', { className: 'stand-more' }, ` ${excluded} excluded`)] : []),
  ];
}
