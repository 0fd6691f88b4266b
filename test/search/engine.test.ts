import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { type SearchRecord, seenAges } from '../../src/search/records/record.ts';
import { record } from './record.ts';

const found = (records: readonly SearchRecord[], query: string, synonyms: Parameters<typeof createEngine>[1] = []) =>
  createEngine(records, synonyms)
    .search(query)
    .hits.map(({ record: { objectID } }) => objectID);

describe('order', () => {
  test('an id before everything, its record once', () => {
    const records = [
      record({ objectID: 'about', title: 'PC-GOV-2', statement: 'PC-GOV-2 PC-GOV-2' }),
      record({ objectID: 'own', id: 'PC-GOV-2', title: 'Redirecting' }),
    ];
    expect(found(records, 'pc gov 2')).toEqual(['own', 'about']);
  });

  test('a whole name before the same word in longer ones', () => {
    const records = [
      record({ objectID: 'long', title: 'Control of access control by control' }),
      record({ objectID: 'whole', title: 'Control', weight: 0.5 }),
    ];
    expect(found(records, 'what is control')).toEqual(['whole', 'long']);
  });

  test("a name without letters is nobody's query", () => {
    const records = [
      record({ objectID: 'dash', title: 'What it reads', names: ['-', '…'] }),
      record({ objectID: 'own', title: 'Control of access' }),
    ];
    expect(found(records, 'what is access')).toEqual(['own']);
    expect(found(records, '…')).toEqual([]);
  });

  test('title, other names, statement, qualifiers, the rest', () => {
    const text = 'a lease of land';
    const records = [
      record({ objectID: 'body', title: 'one', body: text }),
      record({ objectID: 'qualifiers', title: 'two', qualifiers: [text] }),
      record({ objectID: 'statement', title: 'three', statement: text }),
      record({ objectID: 'names', title: 'four', names: [text] }),
      record({ objectID: 'title', title: text }),
    ];
    expect(found(records, 'lease')).toEqual(['title', 'names', 'statement', 'qualifiers', 'body']);
  });

  test('records that match alike come by their weight, then in their order', () => {
    const records = ['a', 'b', 'c'].map((objectID) =>
      record({ objectID, title: 'Same words', weight: objectID === 'c' ? 2 : 1 }),
    );
    expect(found(records, 'same')).toEqual(['c', 'a', 'b']);
  });

  test('what bears a name before the question that mentions it, and the answered question where one is asked', () => {
    const records = [
      record({ objectID: 'question', kind: 'Question', title: 'Does the Leases Act protect our land?', weight: 0.6 }),
      record({
        objectID: 'law',
        kind: 'Instrument',
        title: 'Leases Act',
        statement: 'It protects land.',
        weight: 1.15,
      }),
    ];
    expect(found(records, 'leases act')).toEqual(['law', 'question']);
    expect(found(records, 'leases act land?')).toEqual(['question', 'law']);
    expect(found(records, 'does the leases act protect land')).toEqual(['question', 'law']);
  });
});

describe('matching', () => {
  const records = [
    record({ objectID: 'keys', kind: 'Commitment', title: 'No encryption keys for governments' }),
    record({ objectID: 'break', kind: 'Commitment', title: 'No means to break encryption' }),
    record({ objectID: 'number', title: 'My Number Act', names: ['マイナンバー法', 'Act 25,326'] }),
    record({ objectID: 'mail', statement: 'People’s e-mail' }),
    record({ objectID: 'iso', title: 'ISO/IEC 27018' }),
  ];

  test.each([
    ['all words where a record has all', 'encryption keys', ['keys']],
    ['any word where none has all', 'keys number', ['number', 'keys']],
    ['as many words as any record has', 'keys encryption zebra', ['keys']],
    ['of a question, most of what it asks', 'how do I break your strong encryption please', ['break']],
    ['the beginning of the last word', 'encryp', ['keys', 'break']],
    ['other forms of a word', 'encrypted government', ['keys']],
    ['a misspelling', 'encriptiom keys', ['keys']],
    ['two letters that changed places, in a short word too', 'kyes', ['keys']],
    ['words that belong together, written as one', 'mynumber', ['number']],
    ['a number with other signs', 'act 25.326', ['number']],
    ['a part of a word in a script without spaces', 'ナンバー', ['number']],
    ['a full-width query', 'ＩＳＯ　２７０１８', ['iso']],
    ['letters and digits, written as one', 'iso27018', ['iso']],
    ['a hyphen left out', 'email', ['mail']],
    ['a hyphen in place of a space', 'e mail', ['mail']],
    ['nothing in common', 'zebra', []],
    ['signs alone', '<>&{}', []],
    ['nothing', '', []],
  ])('%s', (_, query, expected) => {
    expect(found(records, query).toSorted()).toEqual(expected.toSorted());
  });

  test('a customer’s word finds what the field calls otherwise, after the word itself', () => {
    const synonyms = [{ from: ['backdoor', 'back door'], to: ['break encryption'] }];
    expect(found(records, 'backdoor', synonyms)).toEqual(['break']);
    expect(found(records, 'a back door?', synonyms)).toEqual(['break']);
    expect(found(records, 'bakcdoor', synonyms)).toEqual(['break']);
    const own = [...records, record({ objectID: 'own', statement: 'A backdoor' })];
    expect(found(own, 'backdoor', synonyms)).toContain('own');
  });

  test('an old wording is found by its id and version alone', () => {
    const versions = [
      record({ objectID: 'now', id: 'PC-X-1', title: 'Promise' }),
      record({ objectID: 'old', id: 'PC-X-1@1', title: 'Promise', statement: 'promise', version: true }),
    ];
    expect(found(versions, 'promise')).toEqual(['now']);
    expect(found(versions, 'PC-X-1@1')).toEqual(['old', 'now']);
  });

  test('of many records, one with a common word is found where the rare one is unknown', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      record({ objectID: `${index}`, kind: 'Commitment', title: 'Common' }),
    );
    expect(createEngine(many).search('common unheardof').total).toBe(2500);
  });

  test('a very long query is answered', () => {
    expect(found(records, 'encryption '.repeat(10_000)).length).toBe(2);
  });
});

describe('misspellings are guessed of long words, and of short ones where nothing else fits', () => {
  const records = [
    record({ objectID: 'act', title: 'ZIPA of Norland' }),
    record({ objectID: 'staff', title: 'Access of staff to leases' }),
    record({ objectID: 'police', title: 'When the police ask' }),
    ...['a', 'b', 'c', 'd', 'e'].map((objectID) => record({ objectID, title: 'Other matters' })),
  ];
  test.each([
    ['an abbreviation is no other one', 'ZHIPA police', ['police']],
    ['a short word is no other one', 'do the police want our stuff', ['police']],
    ['a short word with nothing beside it', 'zhipa', ['act']],
    ['a short word beside others that are nowhere', 'staffs quokkas', ['staff']],
    ['a long word', 'accesss of leasses staff norlandish', ['staff']],
  ])('%s: %s', (_, query, expected) => {
    expect(found(records, query)).toEqual(expected);
  });
});

describe('a question', () => {
  test('one wording of a record before the same words across several of another', () => {
    const asked = (objectID: string, ...names: readonly string[]) => record({ objectID, kind: 'Question', names });
    const records = [
      asked('across', 'the rent is due', 'which leases end soon'),
      asked('one', 'which rent of leases is due', 'the end, soon'),
    ];
    expect(found(records, 'which leases have rent due')[0]).toBe('one');
    expect(found(records, 'which leases end soon please')[0]).toBe('across');
  });

  test('a page of the site where the question is about the site', () => {
    const kinds = ['Question', 'Page'] as const;
    const records = kinds.map((kind) => record({ objectID: kind, kind, title: 'Are readers counted?' }));
    expect(found(records, 'does this site count its readers')[0]).toBe('Page');
    expect(found(records, 'does the cloud count its readers')[0]).toBe('Question');
  });

  test('what is about a place that it names before what holds there too', () => {
    const at = (objectID: string, jurisdiction: readonly string[]) =>
      record({ objectID, kind: 'Commitment', title: 'Audits of sites', jurisdiction });
    const places = ['Northland', 'Southland', 'Westland'];
    const all = [
      at('everywhere', places),
      at('there', ['Southland']),
      ...places.map((title) => record({ objectID: title, kind: 'Jurisdiction', title })),
    ];
    expect(found(all, 'are sites audited in southland')[0]).toBe('there');
    expect(found(all, 'are sites audited at all')[0]).toBe('everywhere');
  });
});

describe('a word that is written as one', () => {
  const records = [
    record({ objectID: 'keys', kind: 'Commitment', title: 'No keys to staff' }),
    record({ objectID: 'deleted', kind: 'Commitment', title: 'Files are deleted' }),
  ];
  const synonyms = [
    { from: ['datei', 'dateien'], to: ['files'] },
    { from: ['löschung'], to: ['deleted'] },
  ];
  test.each([
    ['Dateilöschung', 'deleted'],
    ['Dateienlöschung', 'deleted'],
  ])('%s', (query, expected) => {
    expect(found(records, query, synonyms)).toEqual([expected]);
  });
});

describe('a word of a sentence that is a name of a place too', () => {
  const synonyms = [{ from: ['US', 'IT'], to: ['Southland'] }];
  const records = [
    record({ objectID: 'place', kind: 'Jurisdiction', title: 'Southland' }),
    record({ objectID: 'notice', kind: 'Topic', title: 'Notice to customers', names: ['They tell customers'] }),
  ];
  test.each([
    ['will they tell us', ['notice']],
    ['is it told to customers', ['notice']],
    ['customers of the us', ['notice', 'place']],
    ['notice in the US', ['notice', 'place']],
    ['us', ['place']],
    ['WILL THEY TELL US', ['notice']],
  ])('%s', (query, expected) => {
    expect(found(records, query, synonyms).toSorted()).toEqual(expected);
  });
});

describe('beside commitments', () => {
  const page = record({ objectID: 'page', title: 'Encryption and rest' });
  const promise = record({ objectID: 'promise', kind: 'Commitment', title: 'Encryption', weight: 1.3 });
  const other = record({ objectID: 'other', kind: 'Commitment', title: 'Copies', weight: 1.3 });
  test('one page with all words does not lock out the promises that have some', () => {
    expect(found([page, promise, other], 'encryption rest')).toEqual(['page', 'promise']);
  });
  test('where a promise has all words, what has some stays out', () => {
    const whole = { ...promise, objectID: 'whole', title: 'Encryption at rest' };
    expect(found([page, promise, whole, other], 'encryption rest').toSorted()).toEqual(['page', 'whole']);
  });

  const claim = record({ objectID: 'claim', kind: 'Claim', title: 'Search warrants', weight: 2 });
  const warrants = record({ objectID: 'warrants', kind: 'Commitment', title: 'Law', statement: 'Warrants' });
  test('what is outdated stands below the first promise, and what is not keeps its place', () => {
    expect(found([{ ...claim, outdated: true }, warrants], 'warrants')).toEqual(['warrants', 'claim']);
    expect(found([claim, warrants], 'warrants')).toEqual(['claim', 'warrants']);
    expect(found([{ ...claim, outdated: true }], 'warrants')).toEqual(['claim']);
  });
});

describe('a service or a place in a query', () => {
  const promise = (objectID: string, service: string[], jurisdiction: string[]) =>
    record({
      objectID,
      kind: 'Commitment',
      title: 'Safeguards of Stratus in Norland',
      service,
      jurisdiction,
    });
  const records = [
    promise('neither', [], []),
    promise('elsewhere', ['Stratus'], ['Southland']),
    promise('both', ['Stratus'], ['Norland', 'Southland']),
    record({ objectID: 'service', kind: 'Service', title: 'Stratus', body: 'Norland', service: ['Stratus'] }),
    record({ objectID: 'place', kind: 'Jurisdiction', title: 'Norland', jurisdiction: ['Norland'] }),
  ];
  test('what covers it comes first', () => {
    expect(found(records, 'stratus norland')[0]).toBe('both');
    expect(found(records, 'safeguards norlandia', [{ from: ['norlandia'], to: ['norland'] }])[0]).toBe('both');
  });
  test('asked for by itself, its own page does, and without it the order is another', () => {
    expect(found(records, 'stratus')[0]).toBe('service');
    expect(found(records, 'safeguards')[0]).toBe('neither');
  });
});

describe('subjects', () => {
  const records = [
    record({ objectID: 'notice', kind: 'Commitment', title: 'Telling the customer' }),
    record({ objectID: 'copy', kind: 'Commitment', title: 'Copies of leases' }),
    record({ objectID: 'body', title: 'Leases', body: 'It tells of much.' }),
  ];
  test.each([
    ['serons-nous avertis', ['notice']],
    ['通知', ['notice']],
    ['leases', ['copy', 'body']],
    ['serons-nous invités', []],
  ])('a word in another language finds what speaks of its subject in a name or a statement: %s', (query, expected) => {
    expect(found(records, query).toSorted()).toEqual(expected.toSorted());
  });
});

describe('facets', () => {
  const records = [
    record({ objectID: 'a', title: 'Keys', kind: 'Commitment', service: ['Stratus', 'Fleetpilot'] }),
    record({ objectID: 'b', title: 'Keys too', kind: 'Commitment', service: ['Stratus'] }),
    record({ objectID: 'c', title: 'Keys as well', kind: 'Glossary' }),
  ];
  const engine = createEngine(records);
  const ids = (filters: Parameters<typeof engine.search>[1]) =>
    engine.search('keys', filters).hits.map(({ record: { objectID } }) => objectID);

  test('narrow to any value of a facet, and all facets', () => {
    expect(ids({ filters: { service: ['Fleetpilot', 'Stratus'] } })).toEqual(['a', 'b']);
    expect(ids({ filters: { service: ['Stratus'], kind: ['Glossary'] } })).toEqual([]);
    expect(ids({ filters: { service: [] } })).toHaveLength(3);
  });

  test('count each value as it would be if it were chosen', () => {
    const { facets, total } = engine.search('keys', { filters: { service: ['Fleetpilot'] } });
    expect(total).toBe(1);
    expect(facets.service).toEqual([
      { value: 'Stratus', count: 2 },
      { value: 'Fleetpilot', count: 1 },
    ]);
    expect(facets.kind).toEqual([{ value: 'Commitment', count: 1 }]);
  });

  test('when something was last seen is offered from the latest on', () => {
    const seen = [seenAges.longer, seenAges.longer, seenAges.year].map((age, index) =>
      record({ objectID: `seen-${index}`, title: 'Keys', kind: 'Commitment', seen: [age] }),
    );
    const { facets } = createEngine(seen).search('keys', { filters: { kind: ['Commitment'] } });
    expect(facets.seen).toEqual([
      { value: seenAges.year, count: 1 },
      { value: seenAges.longer, count: 2 },
    ]);
  });

  test('a chosen value stays on offer where nothing is left of it', () => {
    const { facets } = engine.search('keys', { filters: { kind: ['Glossary'], service: ['Ledger 360'] } });
    expect(facets.service).toEqual([{ value: 'Ledger 360', count: 0 }]);
  });

  test('pages', () => {
    const page = engine.search('keys', { from: 1, size: 1 });
    expect([page.total, page.hits.map(({ record: { objectID } }) => objectID)]).toEqual([3, ['b']]);
  });
});

test('a serialised index answers as the one that it was made of', () => {
  const records = ['Encryption keys', 'Redirecting requests', 'マイナンバー'].map((title) =>
    record({ objectID: title, title }),
  );
  const first = createEngine(records);
  const second = createEngine(records, [], JSON.parse(JSON.stringify(first.serialised())));
  for (const query of ['encrpytion', 'request', 'ナン', 'key'])
    expect(second.search(query)).toEqual(first.search(query));
});
