/** What the answers to customers' questions must not leave out: an answer is read instead of the page. */
import { expect, test } from 'vitest';
import { isMade } from '../../src/model/status.ts';
import { currentVersion } from '../../src/model/versions/current-version.ts';
import { namedVersions } from '../../src/model/versions/named-versions.ts';
import { registry } from '../../src/registry/index.ts';

/** The ids of the wordings that the answer to a question rests on. */
function citedIn(question: keyof typeof registry.questions): readonly string[] {
  return namedVersions(registry, registry.questions[question]?.answer ?? '').map(({ id }) => id);
}

/** The promises whose present wording names a place. */
function promisedIn(place: string): readonly string[] {
  return Object.entries(registry.commitments).flatMap(([id, commitment]) => {
    const { jurisdictions } = currentVersion(commitment).scope;
    return isMade(commitment) && jurisdictions !== 'worldwide' && jurisdictions.some((one) => one === place)
      ? [id]
      : [];
  });
}

test.each([
  ['japan-safeguards', 'jp'],
  ['canada', 'ca'],
  ['argentina', 'ar'],
] as const)('"%s", which asks what was promised in a place, names every promise for it', (question, place) => {
  expect([...citedIn(question)].sort()).toEqual([...promisedIn(place)].sort());
});

test('where data is stored is told of each service that has a promise on the place of its data', () => {
  expect(citedIn('data-location')).toEqual(expect.arrayContaining(['PC-LOC-1', 'PC-LOC-2', 'PC-LOC-3']));
});

test('of encryption, the answers tell what newer texts say of it', () => {
  expect(registry.questions['is-data-encrypted']?.answer).toContain('traffic between datacenters');
  expect(citedIn('encryption-keys')).toContain('PC-GOV-19');
});
