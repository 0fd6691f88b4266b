import { expect, test } from 'vitest';
import { thesaurus } from '../../../src/search/query/query.ts';
import { wordingLikeness } from '../../../src/search/query/wordings.ts';
import { record } from '../record.ts';

const told = record({
  objectID: 'told',
  kind: 'Question',
  title: 'Will we hear of a lawsuit?',
  names: ['Do we find out?'],
});
const sent = record({
  objectID: 'sent',
  kind: 'Question',
  title: 'Do we hear of lawsuits, or does nobody find anything out?',
});
const law = record({ objectID: 'law', kind: 'Instrument', title: 'Will we hear of a lawsuit?' });
const law25 = record({ objectID: 'law-25', kind: 'Not covered', title: 'LPD' });
const rules = record({ objectID: 'rules', kind: 'Not covered', title: 'Anything directive' });
const old = record({ objectID: 'old', kind: 'Commitment', title: 'Will we hear of a lawsuit?', version: true });
const likeness = wordingLikeness(
  [told, sent, law, law25, rules, old],
  thesaurus([{ from: ['trial'], to: ['lawsuit'] }]),
);

test('the words of a wording in any form and order, and nothing else, are all of it', () => {
  expect(likeness('of lawsuits will we hear')(told)).toBe(1);
  expect(likeness('is it sunny')(told)).toBe(0);
});

test('each wording counts on its own: words of two are not those of one', () => {
  expect(likeness('hear of a lawsuit')(told)).toBeGreaterThan(likeness('hear, find')(told));
});

test("a customer's word for one of the field counts, and less", () => {
  const [own, other, none] = ['hear of a lawsuit', 'hear of a trial', 'hear of a parade'].map((query) =>
    likeness(query)(told),
  );
  expect(own).toBeGreaterThan(other ?? 0);
  expect(other).toBeGreaterThan(none ?? 0);
});

test('a whole wording counts, whatever else is asked; a part of one counts for its part', () => {
  const asked = likeness('LPD, find, anything, hear, nobody, lawsuit');
  expect(asked(law25)).toBeCloseTo(0.7, 1);
  expect(asked(rules)).toBeLessThan(0.4);
});

test('names of what is no answer, and of wordings of the past, are no wordings', () => {
  expect([law, old].map(likeness('will we hear of a lawsuit'))).toEqual([0, 0]);
});
