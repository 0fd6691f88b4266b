/** Rows of questionnaires over the example company: what is offered, for which scope, and what is not. */
import { describe, expect, test } from 'vitest';
import { answerer } from '../../src/answers/answer.ts';
import type { AnswerRow } from '../../src/answers/row.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { exampleDay, registry, site } from '../example.ts';

const { title, publisher, citationPrefix } = site;
const inventory = inventoryOf(registry, { address: 'https://privacy.example/', title, publisher, citationPrefix });
const answer = answerer(inventory, { today: exampleDay, records: recordsOf(registry) });

/** `candidates: CO-X-1@1 covers, …` or `see: id`. */
function said(row: AnswerRow): string {
  const { outcome, candidates, see } = answer(row);
  const given = [
    ...candidates.map((one) => `${one.quotation.version.token} ${one.standing}`),
    ...see.map(({ id }) => id),
  ];
  return [outcome, ...given.slice(0, 1)].join(': ');
}

describe('what is offered', () => {
  test.each<[AnswerRow, string]>([
    [{ question: 'Are customers notified when law enforcement demands their data?' }, 'candidates: EX-GOV-1@1 covers'],
    [{ question: '政府機関から開示要求を受けた場合、顧客に通知しますか。' }, 'candidates: EX-GOV-1@1 covers'],
    [{ question: 'Le client est-il informé des demandes des autorités étrangères ?' }, 'candidates: EX-GOV-1@1 covers'],
    [
      { question: 'Where is our data stored?', service: 'Files, Mail', place: 'Norland' },
      'candidates: EX-XN-1@1 covers',
    ],
    [{ question: 'Where is our data stored?', service: 'Contoso Post' }, 'candidates: EX-XN-1@1 covers'],
    [{ question: 'Where is our data stored?', place: 'Berlin' }, 'not-covered: EX-XN-1@1 not-covered'],
    [{ question: 'Where is our data stored?', service: 'Contoso Insights' }, 'not-covered: EX-XN-1@1 not-covered'],
    // Nobody publishes a draft.
    [{ question: 'Is our mail used for advertising?', service: 'Contoso Mail' }, 'nothing-fits'],
    [{ question: 'Are penetration tests performed every year?' }, 'nothing-fits'],
    [{ question: 'Is there a firewall?' }, 'nothing-fits'],
    [{ question: 'Do you meet the Health Records Act of Norland?' }, 'see: health-records-act'],
    [{ question: 'Do you have a certificate of NS 4200, security in the cloud?' }, 'see: cloud-security'],
    [{ question: 'Please list your subprocessors.' }, 'see: subprocessors'],
    [{ question: 'Is Norhost a subprocessor of yours?' }, 'see: subprocessors'],
    [{ question: '4.1' }, 'no-question'],
  ])('%j', (row, expected) => {
    expect(said(row)).toBe(expected);
  });
});

test('a certificate that has expired is told of no more', () => {
  const later = answerer(inventory, { today: '2027-11-21' });
  const told = later({ question: 'Do you have a certificate of NS 4200, security in the cloud?' });
  expect(told.see.map(({ id }) => id)).not.toContain('cloud-security');
});

test('a company that lists no subprocessors, and one that engages none any more, has no list to see', () => {
  const { southmail } = inventory.subprocessors ?? {};
  if (southmail === undefined) throw new Error('The example has no former subprocessor.');
  const asked = [{}, { southmail }].map((subprocessors) => {
    const without = answerer({ ...inventory, subprocessors }, { today: exampleDay });
    return without({ question: 'Please list your subprocessors.' }).outcome;
  });
  expect(asked).toEqual(['nothing-fits', 'nothing-fits']);
});

describe('the scope of a row', () => {
  /** Services and places, names that are unknown, and notes. */
  const scope = (row: Partial<AnswerRow>) => {
    const { services, jurisdictions, unknown, notes } = answer({ question: 'Where is our data stored?', ...row }).scope;
    return [
      ...services,
      ...jurisdictions,
      ...unknown.map(({ text, nearest = '-' }) => `?${text}: ${nearest}`),
      ...notes,
    ].join(' ');
  };
  test.each<[string, Partial<AnswerRow>, string]>([
    ['its cells', { service: 'Contoso Mail', place: 'Norland' }, 'mail xn'],
    ['several in a cell', { service: 'Contoso Mail / Contoso Files' }, 'mail files'],
    ['its question', { question: 'Where does Contoso Mail store data in Norland?' }, 'mail xn'],
    [
      'cells before the question',
      { question: 'Where does Contoso Mail store data?', service: 'Contoso Files' },
      'files',
    ],
    ['the nearest heading', { above: ['Contoso Files', 'Contoso Mail'] }, 'files'],
    ['what is said of all', { otherwise: { service: 'Contoso Mail' } }, 'mail'],
    ['a heading before that', { above: ['Contoso Files'], otherwise: { service: 'Contoso Mail' } }, 'files'],
    ['a city', { place: 'Berlin' }, 'de “Berlin” is read as Germany.'],
    [
      'a part of a service',
      { service: 'Photo Albums' },
      'files “Photo Albums” is read as Contoso Files, which it is a part of.',
    ],
    ['a former name', { service: 'Contoso Post' }, 'mail'],
    ['a slip', { service: 'Contoso Malis' }, '?Contoso Malis: Contoso Mail'],
    ['a country that it does not have', { place: 'Peru' }, 'PE “Peru” is no place of this register.'],
    ['nothing in particular', { service: 'All services', place: 'n/a' }, ''],
  ])('%s', (_, row, expected) => {
    expect(scope(row)).toBe(expected);
  });
});
