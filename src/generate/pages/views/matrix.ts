/**
 * Where promises hold, as tables: promise by service, place by service, principle by place. An absence is shown as one, and a text
 * of late that says it for a service, or a newer one that says less, is told beside the sign, whatever the wording holds for.
 */

import { coverageInWords, dateInShort } from '../../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../../model/schema.ts';
import { type CoverageQuery, coverage } from '../../../model/scope/coverage.ts';
import { textsOfLate } from '../../../model/sightings/of-late.ts';
import { attestedFor, sighted, speaksOf, standing } from '../../../model/sightings/sightings.ts';
import { isMade } from '../../../model/status.ts';
import { currentNumber, currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, type Inline, inline, join, line, link, p, table } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, idLink } from '../../parts/entry-links.ts';
import { section } from '../../parts/parts.ts';

/** How a promise stands to what is asked: named by a source, not limited by it, left out, or not spoken of. */
type Standing = 'named' | 'no-limit' | 'excluded' | 'not-established';

const standings: readonly (readonly [standing: Standing, words: string, meaning: string])[] = [
  ['named', 'Named', 'a source names it, or what it is listed as part of'],
  ['no-limit', 'No limit named', 'the source speaks of services or places in general'],
  ['excluded', 'Excluded', 'a source leaves it out, in whole or in part; "in our reading" where none says so in words'],
  ['not-established', 'Not established', 'no source says so: do not cite it there'],
];

/** Each table by its fragment: its title, and what its columns are. */
const tables = {
  'promises-by-service': ['Promises by service', 'Service'],
  'places-by-service': ['Places by service', 'Service'],
  'principles-by-place': ['Principles by place', 'Place'],
} as const;
type TableName = keyof typeof tables;

const withheld = 'Withdrawn, replaced and unpublished promises are left out.';

/** The table of all promises, and below its address how many of them hold where. */
export function matrixPages({ registry, fileOf }: PageContext): Page[] {
  const commitments = Object.entries(registry.commitments).filter(([, commitment]) => isMade(commitment));
  const source = fileOf('commitments', commitments[0]?.[0] ?? '');
  const counts = '/matrix/places/';
  return [
    {
      file: 'matrix/index.mdx',
      title: 'Where promises hold',
      description: 'Every promise by service, in a table to save: named, not limited, left out, or not spoken of.',
      source,
      isWide: true,
      content: [
        p(withheld, ' By place and by principle: ', link(counts, 'how many promises hold where'), '.'),
        ...tableSection('promises-by-service', promisesByService(registry, commitments), meanings()),
        ...(['places-by-service', 'principles-by-place'] as const).flatMap((id) =>
          section(
            id,
            tables[id][0],
            p('How many promises hold there: ', link(counts, 'how many promises hold where'), '.'),
          ),
        ),
      ],
    },
    {
      file: 'matrix/places.mdx',
      title: 'How many promises hold where',
      description: 'How many promises hold by place and service, and by principle and place, in tables to save.',
      source,
      isWide: true,
      crumbs: [{ label: 'Where promises hold', path: '/matrix/' }],
      content: [
        p(withheld),
        ...tableSection(
          'places-by-service',
          placesByService(registry, commitments),
          p(
            'How many promises hold there: named for the service or the place, and named for neither. A number opens the list.',
          ),
        ),
        ...tableSection(
          'principles-by-place',
          principlesByPlace(registry, commitments),
          p('How many promises hold there. A number opens the list.'),
        ),
      ],
    },
  ];
}

/** What each sign means, right above the first table that has it. */
function meanings(): Block {
  const rows = [
    ...standings.map(([name, words, meaning]) => [mark(name, words), meaning] as const),
    [
      note('+', 'Seen of late'),
      `a text of the ${attestedFor} months before the last review says it for this service`,
    ] as const,
    [note('−', 'Less since', ' stand-note--less'), 'the newest text on it that names this service says less'] as const,
  ];
  return element(
    'dl',
    { className: 'stand-meanings' },
    ...rows.map(([term, meaning]) => element('div', {}, line('dt', {}, term), line('dd', {}, meaning))),
  );
}

/** What stands behind a sign, and what it is called. */
function note(sign: string, words: string, style = ''): Inline {
  return inline('span', {}, inline('span', { className: `stand-note${style}` }, sign), words);
}

const notes = join(
  ['* in part, or in our reading', '+ seen of late', '− less since'].map((words) => [inline('span', {}, words)]),
  ' ',
);

/** A table with its key, which stays in sight while the table is looked through. */
function tableSection(id: TableName, content: Table, ...about: readonly Block[]): Block[] {
  const [title, columns] = tables[id];
  const key = standings.flatMap(([name, words]) => [mark(name, words), ' ']);
  return section(
    id,
    title,
    ...about,
    element(
      'SavableTable',
      { name: id, columns },
      line(
        'p',
        { className: 'stand-key' },
        ...key,
        // Beside a sign of a single promise alone.
        ...(id === 'promises-by-service' ? notes : []),
      ),
      table(...content),
    ),
  );
}

/** What a sign stands for; unlike words for screen readers alone, it is in the page's Markdown too. */
function wordsOf(words: string): Inline {
  return inline('span', { className: 'stand-words' }, words);
}

/** Heads and rows of cells. */
type Table = Parameters<typeof table>;

type Entry = readonly [id: string, commitment: Commitment];

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

/** A number behind a sign: its words are heard, saved, shown to who points at it, and stand in the key of the table. */
function number(standing: Standing, words: string, shown: string): Inline {
  return inline('span', { className: `stand stand--${standing}` }, shown, wordsOf(words));
}

/** How a promise stands to a service, as a sign with its words. */
function cell(registry: Registry, commitment: Commitment, service: string): Inline {
  const version = currentVersion(commitment);
  const standing = standingIn(registry, version, { service });
  const words = coverageInWords(coverage(registry, version, { service }), version.scope.services);
  const isPlain = standings.some(([, plain]) => plain === words);
  const [style, told] = newestText(registry, commitment, service) ?? ['', ''];
  const className = `stand stand--${standing}${isPlain ? '' : ' stand--qualified'}${style}`;
  return inline('span', { className }, `${words}${told}`);
}

/** What the newest text on a service says of a promise: the style that tells it, and its words behind the others. Less goes before as much, if only for some place. */
function newestText(
  registry: Registry,
  commitment: Commitment,
  service: string,
): readonly [string, string] | undefined {
  const less = lessSince(registry, commitment, service);
  if (less !== undefined) return [' stand--less', `; less for it since ${less}`];
  const seen = seenOfLate(registry, commitment, service);
  return seen === undefined ? undefined : [' stand--late', `; seen for it ${seen}`];
}

/** Since when a text that names a service says less than a promise, if only for some place, and none takes that back. */
function lessSince(registry: Registry, commitment: Commitment, service: string): string | undefined {
  if (standingIn(registry, currentVersion(commitment), { service }) === 'excluded') return undefined;
  const { cautions } = standing(registry, sighted(registry, commitment), currentNumber(commitment));
  const newest = cautions.findLast(
    (one) => one.services !== 'all' && speaksOf(registry, one, { ...one, services: [service] }),
  );
  return newest && dateInShort(newest.when);
}

/** When a text of late names a service for a promise: its own, or one that names it where the wording does not. What speaks of services in general says nothing of one. */
function seenOfLate(registry: Registry, commitment: Commitment, service: string): string | undefined {
  const standingThere = standingIn(registry, currentVersion(commitment), { service });
  if (standingThere === 'excluded') return undefined;
  const query = { service, today: commitment.review.reviewed };
  const { attested, lastSeen } = standing(registry, sighted(registry, commitment), currentNumber(commitment), query);
  const naming = textsOfLate(registry, commitment, { service }).find(({ services }) => services !== 'all');
  const when = standingThere === 'named' && attested ? lastSeen : naming?.when;
  return when && dateInShort(when);
}

function promisesByService(registry: Registry, commitments: readonly Entry[]): Table {
  const services = Object.keys(registry.services);
  return [
    ['Promise', ...services.map((id) => registry.services[id]?.title ?? id)],
    commitments.map(([id, commitment]) => [
      [idLink(id), ` ${commitment.title}${commitment.beneficiary === 'individual' ? ' (to individuals)' : ''}`],
      ...services.map((service): Inline[] => [cell(registry, commitment, service)]),
    ]),
  ];
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

function placesByService(registry: Registry, commitments: readonly Entry[]): Table {
  const columns = sides(registry, 'services');
  return [
    ['Place', ...columns.map(({ title }) => title)],
    sides(registry, 'jurisdictions').map((row) => [
      [entryLink(registry, 'jurisdictions', row.id)],
      ...columns.map(({ query, parameter }) =>
        numbers(registry, commitments, { ...row.query, ...query }, `${row.parameter}&${parameter}`),
      ),
    ]),
  ];
}

function principlesByPlace(registry: Registry, commitments: readonly Entry[]): Table {
  const columns = sides(registry, 'jurisdictions');
  return [
    ['Principle', ...columns.map(({ title }) => title)],
    Object.keys(registry.principles).map((principle) => {
      const own = commitments.filter(([, { principles }]) => principles.some((one) => one === principle));
      return [
        [entryLink(registry, 'principles', principle)],
        ...columns.map(({ query, parameter }) => numbers(registry, own, query, `principle=${principle}&${parameter}`)),
      ];
    }),
  ];
}

/** `3 named 31 without a limit`: how many promises stand how, as a link to their list. */
function numbers(
  registry: Registry,
  commitments: readonly Entry[],
  query: CoverageQuery,
  parameters: string,
): Inline[] {
  const standings = commitments.map(([, one]) => standingIn(registry, currentVersion(one), query));
  const count = (wanted: Standing) => standings.filter((one) => one === wanted).length;
  const [named, open, excluded] = [count('named'), count('no-limit'), count('excluded')];
  const counted = [
    named > 0 ? number('named', ' named', `${named}`) : wordsOf('None named'),
    ...(open > 0 ? [' ', number('no-limit', ' without a limit', `${open}`)] : []),
  ];
  return [
    named + open === 0 ? mark('not-established', 'None') : link(`/explore/?${parameters}`, ...counted),
    ...(excluded > 0 ? [' ', number('excluded', ' excluded', `${excluded}`)] : []),
  ];
}
