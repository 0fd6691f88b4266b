import { describe, expect, test } from 'vitest';
import { attestedInWords, cautionsInWords, lastSeenForEach, statusOn } from '../../../src/model/said/said.ts';
import { type SeenQuery, seenAge, sighted, standing } from '../../../src/model/sightings/sightings.ts';
import { registryOf } from '../../checks/context.ts';
import { commitmentOf, companyWith, sightingWith, versionWith } from '../said/said-company.ts';

const today = '2026-11-28';

type Changes = readonly Readonly<Record<string, unknown>>[];

/** A company whose commitment was last attested in 2020, seen since as the changes say; each in a text of its own date. */
function seenSince(...changes: Changes) {
  const registry = companyWith(versionWith({ lastAttested: { notBefore: '2018-04', notAfter: '2020-12' } }));
  const sources = changes.map(({ date }, index) => [`text-${index}`, { title: `Text ${index}`, dated: { date } }]);
  const sightings = changes.map(({ date, ...change }, index) => sightingWith({ source: `text-${index}`, ...change }));
  const services = {
    vault: { title: 'Vault' },
    mail: { title: 'Mail' },
    cloud: { title: 'Cloud', umbrella: true, members: { unresolved: 'No list.' } },
  };
  const jurisdictions = {
    jp: { title: 'Japan' },
    ca: { title: 'Canada' },
    'ca-ab': { title: 'Alberta', parent: 'ca' },
  };
  const whole = registryOf({ ...registry, services, jurisdictions, sources: Object.fromEntries(sources) });
  return {
    names: whole,
    commitment: sighted(whole, { ...commitmentOf(registry), ...{ sightings: sightings as never } }),
  };
}

const vault = { services: ['vault'] };

test.each<[string, Changes, SeenQuery, string]>([
  ['no sighting', [], { service: 'vault' }, '2020-12'],
  ['seen for that service', [{ date: '2024-01', ...vault }], { service: 'vault' }, '2024-01'],
  ['seen for another service', [{ date: '2024-01', ...vault }], { service: 'mail' }, '2020-12'],
  ['seen for one service, asked for all', [{ date: '2024-01', ...vault }], {}, '2020-12'],
  ['seen in general, asked for a service', [{ date: '2024-01' }], { service: 'mail' }, '2024-01'],
  [
    'a word for several services, asked for one',
    [{ date: '2024-01', services: ['cloud'] }],
    { service: 'vault' },
    '2020-12',
  ],
  [
    'seen in one place, asked for no place',
    [{ date: '2024-01', jurisdictions: ['ca'] }],
    { service: 'vault' },
    '2020-12',
  ],
  ['seen in one place, asked for it', [{ date: '2024-01', jurisdictions: ['ca'] }], { jurisdiction: 'ca' }, '2024-01'],
  [
    'seen in a country, asked for a province',
    [{ date: '2024-01', jurisdictions: ['ca'] }],
    { jurisdiction: 'ca-ab' },
    '2020-12',
  ],
  ['seen for consumers, asked by a business', [{ date: '2024-01', customers: ['consumer'] }], {}, '2020-12'],
  [
    'seen for consumers, asked by one',
    [{ date: '2024-01', customers: ['consumer'] }],
    { customers: ['consumer'] },
    '2024-01',
  ],
  ['the public sector alone', [{ date: '2024-01', customers: ['public-sector'] }], {}, '2020-12'],
  ['broader', [{ date: '2024-01', effect: 'broader' }], {}, '2024-01'],
  ['stronger', [{ date: '2024-01', effect: 'stronger' }], {}, '2024-01'],
  ['narrower', [{ date: '2024-01', effect: 'narrower' }], {}, '2020-12'],
  ['weaker', [{ date: '2024-01', effect: 'weaker' }], {}, '2020-12'],
  ['in kind', [{ date: '2024-01', effect: 'in-kind' }], {}, '2020-12'],
  ['dropped', [{ date: '2024-01', effect: 'dropped' }], {}, '2020-12'],
  ['the newest of two, whatever their order', [{ date: '2025-01' }, { date: '2024-01' }], {}, '2025-01'],
  ['older than what the version rests on', [{ date: '2019' }], {}, '2020-12'],
  ['of another version', [{ date: '2024-01', version: 2 }], {}, '2020-12'],
])('last seen: %s', (_, given, query, expected) => {
  const { names, commitment } = seenSince(...given);
  const { lastSeen } = standing(names, commitment, 1, query);
  expect('date' in lastSeen ? lastSeen.date : lastSeen.notAfter).toBe(expected);
});

test.each<[string, Changes, SeenQuery, boolean]>([
  ['seen 24 months ago to the day', [{ date: '2024-11-28' }], {}, true],
  ['seen a day longer ago', [{ date: '2024-11-27' }], {}, false],
  ['seen in a month that may be longer ago', [{ date: '2024-11' }], {}, false],
  ['nobody says what day it is', [{ date: '2026-11' }], { today: '' }, false],
  ['for another service', [{ date: '2026-01', ...vault }], { service: 'mail' }, false],
  ['for that service', [{ date: '2026-01', ...vault }], { service: 'vault' }, true],
  ['in kind', [{ date: '2026-01', effect: 'in-kind' }], {}, false],
  ['dropped since', [{ date: '2025-06' }, { date: '2026-06', effect: 'dropped' }], {}, false],
  [
    'dropped since for one service',
    [{ date: '2025-06' }, { date: '2026-06', effect: 'dropped', ...vault }],
    { service: 'vault' },
    false,
  ],
  [
    'dropped since for another',
    [{ date: '2025-06' }, { date: '2026-06', effect: 'dropped', ...vault }],
    { service: 'mail' },
    true,
  ],
  [
    'said again since it was dropped',
    [
      { date: '2025-06', effect: 'dropped' },
      { date: '2026-06', ...vault },
    ],
    { service: 'vault' },
    true,
  ],
])('attested: %s', (_, given, { today: day = today, ...query }, expected) => {
  const { names, commitment } = seenSince(...given);
  expect(standing(names, commitment, 1, { ...query, ...(day && { today: day }) }).attested).toBe(expected);
});

describe('in words', () => {
  const words = (...given: Changes) => {
    const { names, commitment } = seenSince(...given);
    return [
      lastSeenForEach(names, commitment, 1),
      attestedInWords(names, commitment, 1, today),
      ...cautionsInWords(names, commitment, 1),
    ];
  };

  test.each<[string, Changes, ReturnType<typeof words>]>([
    ['no sighting', [], ['Last seen: 2018–2020.', undefined]],
    [
      'for one service',
      [{ date: '2024-01', ...vault }],
      ['Last seen for Vault: January 2024, the same; for others: 2018–2020.', undefined],
    ],
    [
      'for all',
      [{ date: '2026-01', customers: ['business', 'public-sector', 'consumer'] }],
      [
        'Last seen for services in general: January 2026, the same.',
        'As of 28 November 2026, attested for services in general: January 2026, the same; nowhere wider.',
      ],
    ],
    [
      'each scope once, the newest first',
      [
        { date: '2022', ...vault },
        { date: '2023-06', basis: 'inferred' },
        { date: '2026-01', services: ['mail'], jurisdictions: ['jp'], effect: 'broader' },
      ],
      [
        'Last seen for Mail in Japan: January 2026, broader; for services in general (businesses): June 2023, the same (inferred); for others: 2018–2020.',
        'As of 28 November 2026, attested for Mail in Japan: January 2026, broader; nowhere wider.',
      ],
    ],
    [
      'less since',
      [{ date: '2024-01' }, { date: '2025-01', ...vault, effect: 'weaker' }],
      [
        'Last seen for services in general (businesses): January 2024, the same; for others: 2018–2020.',
        undefined,
        {
          head: 'Weaker for Vault in a text of January 2025.',
          detail: 'Says it of breaches. (Text 1, chapter 2)',
        },
      ],
    ],
    [
      'less before the sources of the version',
      [{ date: '2020-10-08', effect: 'narrower' }],
      ['Last seen: 2018–2020.', undefined],
    ],
    [
      'more again since, of the same service',
      [
        { date: '2024-01', ...vault, effect: 'narrower' },
        { date: '2025-01', ...vault },
      ],
      [
        'Last seen for Vault: January 2025, the same; for others: 2018–2020.',
        'As of 28 November 2026, attested for Vault: January 2025, the same; nowhere wider.',
      ],
    ],
    [
      'more again since, of services in general, which says nothing of the one that was named',
      [{ date: '2024-01', ...vault, effect: 'narrower' }, { date: '2025-01' }],
      [
        'Last seen for services in general (businesses): January 2025, the same; for others: 2018–2020.',
        'As of 28 November 2026, attested for services in general (businesses): January 2025, the same; nowhere wider.',
        {
          head: 'Narrower for Vault in a text of January 2024.',
          detail: 'Says it of breaches. (Text 0, chapter 2)',
        },
      ],
    ],
    [
      'more again since, of services in general, where less was said of them in general',
      [{ date: '2024-01', effect: 'narrower' }, { date: '2025-01' }],
      [
        'Last seen for services in general (businesses): January 2025, the same; for others: 2018–2020.',
        'As of 28 November 2026, attested for services in general (businesses): January 2025, the same; nowhere wider.',
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(words(...given)).toEqual(expected);
  });
});

test('a text whose date is open tells nothing', () => {
  const { names, commitment } = seenSince({ date: '2024-01' });
  const registry = registryOf({ sources: { open: { title: 'Open', dated: { unresolved: 'No date.' } } } });
  const open = { ...commitmentOf(companyWith(versionWith())), sightings: [sightingWith({ source: 'open' })] };
  expect(sighted(registry, open as never).sightings).toEqual([]);
  expect(standing(names, commitment, 1).by?.title).toBe('Text 0');
});

test.each<[string, Changes, ReturnType<typeof seenAge>]>([
  ['no sighting', [], 'longer'],
  ['a text of the last twelve months', [{ date: '2025-12-01', ...vault }], 'year'],
  ['a text that is a day too old for that', [{ date: '2025-11-27', ...vault }], 'two-years'],
  ['an older text', [{ date: '2024-11-27' }], 'longer'],
  ['a month that began too early', [{ date: '2025-11' }], 'two-years'],
  [
    'a new text that says less, beside an older one',
    [{ date: '2026-05', effect: 'narrower' }, { date: '2025-01' }],
    'two-years',
  ],
])('last seen before a day: %s', (_, changes, expected) => {
  const { names, commitment } = seenSince(...changes);
  expect(seenAge(names, commitment, 1, today)).toBe(expected);
});

test.each<
  [string, Changes, { readonly status?: string; readonly lastAttested?: object; readonly beside?: number }, string]
>([
  ['not seen since', [], {}, 'Historic. Said in the past; not known to be said today.'],
  ['seen long ago', [{ date: '2022-01', ...vault }], {}, 'Historic. Said in the past; not known to be said today.'],
  [
    'less since',
    [{ date: '2026-01', ...vault, effect: 'weaker' }],
    {},
    'Historic. Said in the past; not known to be said today.',
  ],
  [
    'seen of late for a service',
    [{ date: '2026-01', ...vault }],
    {},
    'Said in the last 24 months, for part of it. The words are of 2018–2020. As of 28 November 2026, attested for Vault: January 2026, the same; nowhere wider.',
  ],
  [
    'seen of late for all',
    [{ date: '2026-01' }],
    {},
    'Said in the last 24 months. The words are of 2018–2020. As of 28 November 2026, attested for services in general (businesses): January 2026, the same; nowhere wider.',
  ],
  [
    'its own sources are of late',
    [],
    { lastAttested: { date: '2025-04-01' } },
    'Said in the last 24 months. A source said so on 1 April 2025; whether it is said today is not known.',
  ],
  [
    'beside a wording that gave way',
    [{ date: '2026-01', ...vault }],
    { beside: 2 },
    'Historic. Said in the past. Version 1: said in the last 24 months, for part of it.',
  ],
  [
    'in force',
    [{ date: '2026-01', ...vault }],
    { status: 'in-force' },
    'In force. A source said so between April 2018 and December 2020.',
  ],
])('status: %s', (_, given, { status = 'historic', lastAttested, beside }, expected) => {
  const { names, commitment } = seenSince(...given);
  const [version] = commitment.versions;
  const told = { ...commitment, status, versions: [{ ...version, ...(lastAttested && { lastAttested }) }] } as never;
  const said = statusOn(names, told, { current: 1, ...(beside !== undefined && { beside }) }, today);
  expect(`${said.words}. ${said.meaning}`).toBe(expected);
});
