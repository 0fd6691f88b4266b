/** What later texts repeat is on the pages: in one list, first on the page of a service, and in a commitment's timeline. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf, plainly } from '../pages.ts';

function pageOf(from: Registry, file: string): string {
  return plainly(pagesOf(from).get(file));
}

const { sightings, ...unseen } = entry('commitments', 'EX-RPT-1');
const silent = { ...registry, commitments: { ...registry.commitments, 'EX-RPT-1': unseen } };
const row =
  '[EX-RPT-1](/commitments/ex-rpt-1/)** Report twice a year, May 2023 Said in the last 24 months, for part of it The same for Contoso Files: [Contoso Files handbook](/sources/files-handbook/), 2 March 2026';

test.each<[string, string, string, Registry]>([
  ['the list has the newest text of each', 'today.mdx', row, registry],
  ['without a later text it says so', 'today.mdx', 'No later text is known.', silent],
  [
    'what no later text is known of is listed apart',
    'today.mdx',
    'Seen in the last 24 months, no newer text known (4) {/* #own-text-of-late */} Of all services and places, whatever is chosen above.',
    registry,
  ],
  [
    'a promise of which none is known any more is listed behind those, for its own text is older',
    'today.mdx',
    'Seen before, no newer text known (1) {/* #no-newer-text */} Of all services and places, whatever is chosen above. Each with the date of its wording; where it holds stands on its page. - [EX-RPT-1](/commitments/ex-rpt-1/) Report twice a year',
    silent,
  ],
  [
    'the head counts those whose own text is of late',
    'today.mdx',
    '[4 promises](#own-text-of-late) of which no later text speaks were seen in the last 24 months.',
    registry,
  ],
  [
    'a service that a text speaks of leads with it',
    'services/files.mdx',
    '[EX-RPT-1](/commitments/ex-rpt-1/) Report twice a year, for Contoso Files: 2 March 2026, the same',
    registry,
  ],
  [
    'the timeline has the text with its place and what it says',
    'commitments/ex-rpt-1.mdx',
    'Seen for Contoso Files: 2 March 2026, the same [Contoso Files handbook](/sources/files-handbook/), Chapter 4.',
    registry,
  ],
  [
    'the status says for whom',
    'commitments/ex-rpt-1.mdx',
    'As of 20 November 2026, attested for Contoso Files: 2 March 2026, the same; nowhere wider.',
    registry,
  ],
])('%s', (_, file, words, from) => {
  expect(pageOf(from, file)).toContain(words);
});

test('a service that no text of late speaks of has no list of what is attested', () => {
  expect(pageOf(registry, 'services/files.mdx')).toContain('**Said in the last 24 months:** of these');
  expect(pageOf(registry, 'services/mail.mdx')).not.toContain('**Said in the last 24 months:**');
});

test('each promise has one mark, by the newest text that says it or less; its texts have words', () => {
  const [first] = sightings ?? [];
  const less = { ...first, effect: 'narrower' };
  const both = (date: string) => ({
    ...registry,
    sources: { ...registry.sources, older: { ...entry('sources', 'files-handbook'), dated: { date } } },
    commitments: {
      ...registry.commitments,
      'EX-RPT-1': { ...unseen, sightings: [first, { ...less, source: 'older', services: ['mail'] }] },
    },
  });
  const marks = (date: string) => {
    return [
      ...(pagesOf(both(date) as unknown as Registry).get('today.mdx') ?? '').matchAll(
        /className="badge badge--[^"]+">([^<]+)</g,
      ),
    ].map(([, one]) => one);
  };
  expect(marks('2024-05-01')).toEqual(['Said in the last 24 months, for part of it']);
  expect(marks('2026-06-01')).toEqual(['The newest text says less']);
});

const reported = entry('commitments', 'EX-RPT-1');

/** The company whose report is promised for another service than the one that its newest text names. */
const [firstWording] = reported.versions;
const elsewhere = {
  ...registry,
  commitments: {
    'EX-RPT-1': {
      ...reported,
      versions: [{ ...firstWording, scope: { ...firstWording.scope, services: ['insights'] } }],
    },
  },
} as unknown as Registry;

test('a service that a text of late names leads with it, though the wording names another', () => {
  const told = 'Report twice a year, for Contoso Files: 2 March 2026, the same ([the text](/sources/files-handbook/))';
  expect(pageOf(elsewhere, 'services/files.mdx')).toContain(told);
  expect(pageOf(elsewhere, 'services/mail.mdx')).not.toContain('2 March 2026');
});
const groups = ['Said in the last 24 months', 'In a contract of the past', 'Said before', 'Over'];

test.each<[string, Registry, string]>([
  ['what a text of late repeats leads the topic', registry, 'Said in the last 24 months'],
  ['what none repeats is said before', silent, 'Said before'],
  [
    'of a contract the page says that it is one of the past',
    {
      ...silent,
      commitments: {
        ...silent.commitments,
        'EX-RPT-1': {
          ...unseen,
          versions: [{ ...unseen.versions[0], strength: 'contractual' }],
        } as typeof unseen,
      },
    },
    'In a contract of the past',
  ],
  [
    'what was withdrawn is over, however late it was seen',
    { ...registry, commitments: { ...registry.commitments, 'EX-RPT-1': { ...reported, status: 'withdrawn' } } },
    'Over',
  ],
])('%s', (_, from, expected) => {
  const page = pageOf(from, `topics/${reported.topic}.mdx`);
  const found = groups.filter((name) => page.includes(` ${name} `));
  const before = page.slice(0, page.indexOf(' EX-RPT-1 '));
  expect(groups.findLast((name) => before.includes(` ${name} `))).toBe(expected);
  expect(found.toSorted((one, other) => page.indexOf(` ${one} `) - page.indexOf(` ${other} `))).toEqual(found);
});

test('promises unfold by the year of their newest text, and those of the newest year are in sight', () => {
  const earlier = {
    ...registry.sources,
    earlier: { ...entry('sources', 'files-handbook'), dated: { date: '2024-05-01' } },
  };
  const [first] = sightings ?? [];
  const two = {
    ...registry,
    sources: earlier,
    commitments: {
      ...registry.commitments,
      'EX-GOV-1': { ...entry('commitments', 'EX-GOV-1'), sightings: [{ ...first, source: 'earlier' }] },
    },
  } as unknown as Registry;
  const page = pagesOf(two).get('today.mdx') ?? '';
  const [inSight = '', folded = ''] = page.split('<summary>The newest text is of 2024</summary>');
  expect([inSight, folded].map((part) => part.includes('[EX-GOV-1]'))).toEqual([false, true]);
  expect([inSight, folded].map((part) => part.includes('[EX-RPT-1]'))).toEqual([true, false]);
});
