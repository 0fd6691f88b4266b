/** What comes first of what has the words of a query, each with a query beside it that looks alike and has another order. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { record } from './record.ts';

const found = (records: readonly SearchRecord[], query: string, synonyms: Parameters<typeof createEngine>[1] = []) =>
  createEngine(records, synonyms)
    .search(query)
    .hits.map(({ record: { objectID } }) => objectID);
const promise = (objectID: string, own: Partial<SearchRecord>) => record({ objectID, kind: 'Commitment', ...own });
const absence = (objectID: string, own: Partial<SearchRecord>) => record({ objectID, kind: 'Not covered', ...own });
const others = ['a', 'b', 'c', 'd'].map((objectID) => promise(objectID, { title: 'Other matters' }));

describe('a query on nothing that is here finds nothing', () => {
  const records = [
    promise('rent', { title: 'Rent of flats' }),
    promise('deleted', { title: 'Files are deleted', statement: 'A long table of terms, by hand.' }),
    record({ objectID: 'question', kind: 'Question', title: 'Do you stand by your table of terms?' }),
    ...others,
  ];
  test.each([
    ['a word of a statement', 'quokka table', []],
    ['a word of a sentence', 'quokka habitat terms', []],
    ['what may be a misspelling beside what is nowhere', 'quokka rant', []],
    ['what may be misspellings alone', 'rant flots', []],
    ['its words are all here', 'table terms', ['deleted', 'question']],
    ['a word of a short name', 'quokka rent', ['rent']],
    ['a subject', 'quokka erased', ['deleted']],
    ['a word of customers', 'quokka papers', ['deleted']],
    ['one misspelt word', 'rant', ['rent']],
  ])('%s: %s', (_, query, expected) => {
    expect(found(records, query, [{ from: ['papers'], to: ['files'] }]).toSorted()).toEqual(expected);
  });
});

describe('a few words', () => {
  const records = [
    record({ objectID: 'page', title: 'Colours of this site', body: 'Rent, flats, rent and flats.', weight: 4 }),
    absence('rent', { title: 'Rent' }),
    ...others,
  ];
  test('what bears one of them before the page that mentions them all', () => {
    expect(found(records, 'rent flats')[0]).toBe('rent');
  });
  test('the page whose title has one of them', () => {
    expect(found(records, 'rent colours')[0]).toBe('page');
  });
  test('the page whose title begins as they do, and no other', () => {
    const promised = promise('passing', { title: 'Colours in leases', weight: 1.7 });
    expect(found([...records, promised], 'colou')[0]).toBe('page');
    expect(found([...records, promised], 'rent')[0]).not.toBe('page');
  });
  test('what has a wording of nearly these words before what has them apart', () => {
    const questions = [
      record({ objectID: 'apart', kind: 'Question', title: 'x', names: ['Rent of flats', 'What is due'] }),
      record({ objectID: 'near', kind: 'Question', title: 'y', names: ['What of flats', 'Rent is due'] }),
    ];
    expect(found(questions, 'rent due')[0]).toBe('near');
    expect(found(questions, 'rent flats')[0]).toBe('apart');
  });
});

describe('a place', () => {
  const places = ['Northland', 'Southland', 'Westland'];
  const records = [
    promise('there', { title: 'Audits of sites', jurisdiction: ['Southland'], weight: 1.2 }),
    promise('everywhere', { title: 'Audits of sites', jurisdiction: places }),
    promise('north', { title: 'Contested orders', jurisdiction: ['Northland', 'Westland'], weight: 1.1 }),
    promise('south', { title: 'Contested orders', jurisdiction: ['Southland', 'Westland'] }),
    ...places.map((title) => record({ objectID: title, kind: 'Jurisdiction', title, jurisdiction: [title] })),
  ];
  test('a promise for one alone comes later where the query names none', () => {
    expect(found(records, 'audits')[0]).toBe('everywhere');
    expect(found(records, 'audits southland')[0]).toBe('there');
  });
  test('the place of those who order is not where it has to hold', () => {
    expect(found(records, 'are orders of southland courts contested')[0]).toBe('north');
    expect(found(records, 'are orders contested in southland')[0]).toBe('south');
  });
});

describe('what is not covered', () => {
  const records = [
    promise('both', { title: 'Files of pupils are deleted', weight: 0.45 }),
    absence('archives', { title: 'Archives of pupils, maps and towers', names: ['School archive'] }),
    ...others,
  ];
  test('comes after a promise on more of the subjects that are asked for', () => {
    expect(found(records, 'will our archive of the pupils be deleted')[0]).toBe('both');
  });
  test('comes first where its name is asked for', () => {
    expect(found(records, 'is the school archive of pupils deleted')[0]).toBe('archives');
  });
  test('comes first where no promise is on more', () => {
    const same = promise('same', { title: 'Lists of pupils' });
    expect(found([same, ...records], 'what of the pupils')[0]).toBe('archives');
  });
});

describe('phrases', () => {
  test('one within a longer one says nothing by itself', () => {
    const records = [
      promise('chain', { title: 'Helpers of helpers' }),
      record({ objectID: 'word', kind: 'Glossary', title: 'Entrustment' }),
      ...others,
    ];
    const synonyms = [
      { from: ['再委託'], to: ['helpers'] },
      { from: ['委託'], to: ['entrustment'] },
    ];
    expect(found(records, '再委託', synonyms)).toEqual(['chain']);
    expect(found(records, '委託', synonyms)).toEqual(['word']);
  });
  test('a subject of a whole phrase is asked for beside its word', () => {
    const records = [
      promise('notice', { title: 'Hacked accounts', statement: 'Told in the same year.' }),
      absence('past', { title: 'History', names: ['Have you been hacked?'] }),
      ...others,
    ];
    expect(found(records, 'were you hacked some year')[0]).toBe('past');
    expect(found(records, 'hacked accounts in that year')[0]).toBe('notice');
  });
});
