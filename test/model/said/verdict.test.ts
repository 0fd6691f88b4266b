/** Whether a promise holds for a service and a place, in words that never widen it. */
import { expect, test } from 'vitest';
import { verdictInWords } from '../../../src/model/said/verdict.ts';
import type { Registry } from '../../../src/model/schema.ts';
import type { CoverageQuery } from '../../../src/model/scope/coverage.ts';
import { sighted } from '../../../src/model/sightings/sightings.ts';
import { entry, registry } from '../../example.ts';

const today = '2026-11-20';

function verdict(id: string, query: CoverageQuery, from: Registry = registry): string {
  const commitment = entry('commitments', id as never);
  const { outcome, head, sentences } = verdictInWords(from, sighted(from, commitment), 1, query, today);
  return [outcome, head, ...sentences].join(' | ');
}

test.each<[string, string, CoverageQuery, string]>([
  [
    'a service of which a text of late says it',
    'EX-RPT-1',
    { service: 'files' },
    'covered | Said for it of late | No limit named: the source names no limit to particular services. | Last seen for Contoso Files: 2 March 2026, the same.',
  ],
  [
    'a service that is not spoken of',
    'EX-RPT-1',
    { service: 'mail' },
    'past | Said in the past; not known for today | No limit named: the source names no limit to particular services. | Last seen: May 2023. | No text of the last 24 months says so.',
  ],
  [
    'a place where no limit is named',
    'EX-DATA-1',
    { jurisdiction: 'xn' },
    'past | Said in the past; not known for today | No limit named: the source names no limit to particular places. | Last seen: 2023. | No text of the last 24 months says so.',
  ],
  [
    'a place that no source names, of a service that one does',
    'EX-XN-1',
    { service: 'files', jurisdiction: 'de' },
    'not-established | Not established | The source names only Norland, and does not speak of Germany.',
  ],
  [
    'what is named',
    'EX-XN-1',
    { service: 'files', jurisdiction: 'xn' },
    'covered | Said for it of late | Named: the source names Contoso Files. The source names Norland. | The 2 things that narrow the statement hold here too. | Last seen: 20 November 2026.',
  ],
])('%s', (_, id, query, expected) => {
  expect(verdict(id, query)).toBe(expected);
});

test('what a service is left out of is not said to be narrowed there', () => {
  const stored = entry('commitments', 'EX-XN-1' as never);
  const [version] = stored.versions;
  const excluded = [{ service: 'mail', basis: 'explicit', reason: 'Mail is kept elsewhere.' }];
  const without = {
    ...stored,
    versions: [{ ...version, scope: { ...version.scope, services: ['files'], excluded } }],
  };
  const said = (service: string) => {
    const known = sighted(registry, without as never);
    const { outcome, sentences } = verdictInWords(registry, known, 1, { service }, today);
    return [outcome, sentences.some((one) => /narrow/.test(one))];
  };
  expect([said('mail'), said('files')]).toEqual([
    ['excluded', false],
    ['covered', true],
  ]);
});

test('a later text that makes another promise to the same end is told, and one that says the same is not told so', () => {
  const reported = entry('commitments', 'EX-RPT-1' as never);
  const sightings = (reported.sightings ?? []).map((one) => ({ ...one, effect: 'in-kind' as const }));
  const inKind = {
    ...registry,
    commitments: { ...registry.commitments, 'EX-RPT-1': { ...reported, sightings } },
  } as unknown as Registry;
  const words = 'A text of 2 March 2026 makes another promise to the same end.';
  const asked = (from: Registry) => {
    const commitment = from.commitments['EX-RPT-1'] as never;
    return verdictInWords(from, sighted(from, commitment), 1, { service: 'files' }, today).sentences;
  };
  expect(asked(inKind)).toContain(words);
  expect(asked(registry)).not.toContain(words);
});

test('a service that a word for several may take in is open, and one that it does not is not established', () => {
  const cloud = entry('services', 'cloud' as never);
  const { members: _, ...unlisted } = cloud;
  const from = { ...registry, services: { ...registry.services, cloud: { ...unlisted, umbrella: true } } } as Registry;
  expect(verdict('EX-GOV-1', { service: 'mail' }, from)).toMatch(
    /^not-established \| Open: check whether it is meant \| /,
  );
  expect(verdict('EX-DATA-2', { service: 'files' }, from)).toMatch(/^not-established \| Not established \| /);
});
