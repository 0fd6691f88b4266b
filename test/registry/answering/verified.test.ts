/** Whatever a row of a questionnaire is filled in with verifies clean there: each promise, for each service and in each place. */
import { expect, test } from 'vitest';
import { ownInventory } from '../../../scripts/lib/project/own-inventory.ts';
import { candidateOf } from '../../../src/answers/answer.ts';
import { candidateInWords } from '../../../src/answers/said.ts';
import { rowScope } from '../../../src/answers/scope.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';

const inventory = ownInventory();
const today = '2026-11-29';
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The rows of all promises that are cited for a service or in a place. */
function rowsFor(service: string, place: string): string[] {
  const scope = rowScope(inventory, { question: '', service, place });
  return Object.keys(inventory.commitments).flatMap((id) => {
    const found = candidateOf(inventory, scope, { id, score: 1, words: [] }, today);
    if (!found || found.standing === 'not-covered') return [];
    return [[service, place, 'Is it promised?', candidateInWords(inventory, found, scope)].map(cell).join(',')];
  });
}

const services = Object.values(inventory.services).map(({ title }) => title);
const places = Object.values(inventory.jurisdictions).map(({ title }) => title);

test.each<[string, string]>([
  ...services.map((service) => [service, ''] as [string, string]),
  ...places.map((place) => ['', place] as [string, string]),
  ['', ''],
])('for “%s”, in “%s”', async (service, place) => {
  const rows = rowsFor(service, place);
  const text = ['Service,Country,Question,Answer', ...rows].join('\n');
  const document = await readDocument('answered.csv', new TextEncoder().encode(text));
  const { problems, examined } = verify([document], inventory, { today });
  expect(problems.filter(({ level }) => level !== 'info').map(({ message }) => message)).toEqual([]);
  expect(examined.citations).toBeGreaterThanOrEqual(rows.length);
});
