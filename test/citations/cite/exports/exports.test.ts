import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../../src/citations/cite/content.ts';
import { copiedRows } from '../../../../src/citations/cite/exports/copied-rows.ts';
import type { ExportItem } from '../../../../src/citations/cite/exports/export.ts';
import { type ExportFormat, exportCitations, exportFormats } from '../../../../src/citations/cite/exports/index.ts';
import { xlsx } from '../../../../src/citations/cite/exports/xlsx.ts';
import { formatQuotation } from '../../../../src/citations/cite/formats/index.ts';
import { reasonWithoutId } from '../../../../src/citations/cite/refusal.ts';
import { asOf, everyVersion, hostile, quoted } from '../../sample.ts';
import { readCsv } from './read-csv.ts';
import { readSheet } from './read-sheet.ts';

const all = everyVersion.map(([, quotation]) => ({ quotation }));

const made = async (format: ExportFormat, items: readonly ExportItem[] = all, day = asOf) =>
  await exportCitations(items, format, day);
const textOf = async (format: ExportFormat, items: readonly ExportItem[] = all, day = asOf) =>
  strFromU8((await made(format, items, day)).bytes);

test.each(exportFormats.map(({ id, extension, mimeType }) => [id, extension, mimeType] as const))(
  '%s is a .%s file of type %s, named after site and day',
  async (format, extension, mimeType) => {
    const file = await made(format);
    expect(file.mimeType).toBe(mimeType);
    expect(file.fileName).toMatch(
      new RegExp(`^norland-privacy-commitments(?:-answer-library|-responsive)?-2026-11-21\\.${extension}$`),
    );
    expect(file.bytes.length).toBeGreaterThan(1000);
  },
);

test('a name that no file system would take becomes one that all do', async () => {
  const quotation = hostile('../..:Été*');
  expect((await made('csv', [{ quotation }])).fileName).toBe('E-te-2026-11-21.csv'.toLowerCase());
  expect((await made('csv', [{ quotation: hostile('日本') }])).fileName).toBe('citations-2026-11-21.csv');
});

describe('each format says everything of every version', () => {
  test.each(['markdown', 'text', 'html', 'csv', 'tsv', 'csl-json', 'bibtex', 'answer-library'] as const)(
    '%s',
    async (format) => {
      const text = (await textOf(format)).replaceAll('&#39;', "'").replaceAll('""', '"').replaceAll('\\"', '"');
      for (const { quotation } of all) says(text, quotation);
    },
  );

  test.each(['xlsx', 'answer-library-xlsx', 'responsive'] as const)('%s', async (format) => {
    const { rows } = readSheet((await made(format)).bytes);
    const text = rows.flat().join('\n');
    for (const { quotation } of all) says(text, quotation);
    expect(rows).toHaveLength(all.length + 1);
  });

  test('docx', async () => {
    const parts = unzipSync((await made('docx')).bytes);
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const { quotation } of all) says(text, quotation);
  });

  test('compact: but for the digest', async () => {
    const text = await textOf('compact');
    for (const { quotation } of all) says(text, { ...quotation, shortDigest: quotation.version.token });
  });

  function says(text: string, quotation: (typeof all)[number]['quotation']) {
    const { token, statement, qualifiers, permalink = '' } = contentOf(quotation);
    expect(text).toContain(token);
    expect(text).toContain(statement);
    expect(text).toContain(permalink);
    expect(text).toContain(quotation.shortDigest);
    for (const { label, words } of qualifiers) {
      expect(text).toContain(words);
      expect(text).toContain(label);
    }
  }
});

describe('one day, the questions and the reader’s own words', () => {
  const items = [
    { quotation: quoted('NC-GOV-2', 2), question: 'Do you redirect requests?', note: 'Ask Legal first.' },
    { quotation: quoted('NC-GOV-8', 1), question: '  ', note: '' },
  ];

  test.each(['markdown', 'text', 'html', 'csv', 'tsv', 'answer-library'] as const)(
    '%s has the day on all',
    async (format) => {
      const text = await textOf(format, items, '2024-02-29');
      expect(text).toContain('29 February 2024');
      expect(text).not.toMatch(/As of.*2026|November 2026/);
      expect(text).toContain('Do you redirect requests?');
      if (format !== 'answer-library') expect(text).toContain('Ask Legal first.');
    },
  );

  test('Markdown: the question heads its section, the note follows the citation', async () => {
    const text = await textOf('markdown', items);
    expect(text).toMatch(
      /^# Citations about Norland from Norland Privacy Commitments, as of 21 November 2026\n\nQuote each statement together/,
    );
    expect(text.match(/^## .*$/gm)).toEqual(['## Do you redirect requests?', '## Review of every request']);
    expect(text.match(/^\*\*Note by the reader:\*\* .*$/gm)).toEqual(['**Note by the reader:** Ask Legal first.']);
  });

  test('text: a line of hyphens between two', async () => {
    expect((await textOf('text', items)).split('\n\n----\n\n')).toHaveLength(2);
    expect(await textOf('text', items)).toMatch(/^Do you redirect requests\?\n\nNorland said that/);
  });
});

describe('CSV', () => {
  test('begins with a byte order mark, ends each line with CR LF, and reads back', async () => {
    const bytes = (await made('csv')).bytes;
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = readCsv(strFromU8(bytes));
    expect(rows).toHaveLength(all.length + 1);
    expect(rows[0]).toEqual([
      'Question',
      'Id and version',
      'Title',
      'Statement and what narrows it',
      'Status',
      'Strength',
      'Scope',
      'Since',
      'Last attested',
      'Permalink',
      'Digest',
      'As of',
      'Note',
    ]);
  });

  test.each(['csv', 'tsv'] as const)('%s has a column for notes where an item has one', async (format) => {
    const items = [{ quotation: quoted('NC-GOV-2', 2) }, { quotation: quoted('NC-GOV-8', 1), note: 'Ask Ana.' }];
    const headed = /Note by the reader"?\r?\n/;
    expect(await textOf(format, items)).toMatch(headed);
    expect(await textOf(format, items.slice(0, 1))).not.toMatch(headed);
  });

  test.each([
    '=cmd|"/c calc"!A1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u200B=1',
    '"=1',
    'a","=1',
    'a\r\n=1',
    '\t=1',
  ])('%j begins no formula', async (text) => {
    const note = text;
    for (const format of ['csv', 'answer-library'] as const)
      for (const row of readCsv(await textOf(format, [{ quotation: hostile(text), question: text, note }])).slice(1))
        for (const cell of row) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
    for (const row of (await textOf('tsv', [{ quotation: hostile(text), question: text, note }])).trimEnd().split('\n'))
      for (const cell of row.split('\t')) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠"]/u);
  });
});

describe('Excel', () => {
  test('text cells alone, the head row frozen, links that lead to the version, rows that show all lines', async () => {
    const sheet = readSheet(
      (await made('xlsx', [{ quotation: quoted('NC-GOV-2', 2) }, { quotation: hostile('=1+1') }])).bytes,
    );
    expect(sheet.xml).not.toContain('<f>');
    expect(sheet.types).toEqual(new Set(['s']));
    expect(sheet.xml).toContain('ySplit="1"');
    expect(sheet.xml).toContain('state="frozen"');
    expect(sheet.xml).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet.xml).toMatch(
      /<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter><oddFooter>&amp;R&amp;P \/ &amp;N<\/oddFooter><\/headerFooter><\/worksheet>/,
    );
    expect(sheet.names).toEqual(["0 _xlnm.Print_Titles 'Citations'!$1:$1"]);
    expect(sheet.links.get('B2')).toBe('https://privacy.norland.example/commitments/nc-gov-2/v2/');
    expect(sheet.links.get('J2')).toBe('https://privacy.norland.example/commitments/nc-gov-2/v2/');
    expect(sheet.rows[1]?.[1]).toBe('NC-GOV-2@2');
    expect(sheet.rows[2]?.[2]).toBe('=1+1');
    const heights = [...sheet.xml.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(3);
    expect(Math.max(...heights)).toBeGreaterThan(100);
  });

  test('no row is higher than Excel shows, however long a text is: its column is wider', async () => {
    const { xml } = readSheet((await made('xlsx', [{ quotation: hostile('word '.repeat(300)) }])).bytes);
    const heights = [...xml.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(Math.max(...widths)).toBeGreaterThan(80);
    expect(Math.min(...widths)).toBeLessThan(20);
  });

  test('a column that is empty is as wide as the words of its head', async () => {
    const { xml } = readSheet(
      await xlsx({ name: 'a', heads: ['View/Edit Privacy', 'A'], rows: [[{ text: '' }, { text: '' }]] }),
    );
    expect([...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([12, 4]);
  });

  test('a name of a sheet with signs of formulas and markup is quoted in the titles', async () => {
    const { names } = readSheet(await xlsx({ name: "It's <A> & $'B", heads: ['a'], rows: [] }));
    expect(names).toEqual(["0 _xlnm.Print_Titles 'It''s &lt;A&gt; &amp; $''B'!$1:$1"]);
  });

  test('an address with every sign of markup stays one', async () => {
    const sample = quoted('NC-GOV-2', 2);
    const version = { ...sample.version, permalink: 'https://a.example/?a=1&b="<x>\'' } as typeof sample.version;
    const { links } = readSheet((await made('xlsx', [{ quotation: { ...sample, version } }])).bytes);
    expect(links.get('B2')).toBe('https://a.example/?a=1&b=%22%3Cx%3E%27');
  });
});

describe('Word', () => {
  const parts = async (items: readonly ExportItem[]) => {
    const files = unzipSync((await made('docx', items)).bytes);
    return (name: string) => strFromU8(files[name] ?? new Uint8Array());
  };

  test('a table of question, answer and reference: heads on each page, no row on two, one note, numbered pages, links', async () => {
    const part = await parts([
      { quotation: quoted('NC-GOV-2', 2), question: 'Do you redirect?', note: 'Ask Ana.' },
      { quotation: quoted('NC-GOV-8', 1) },
    ]);
    const body = part('word/document.xml');
    const [before = '', table = ''] = /^(.*?)(<w:tbl>.*<\/w:tbl>)/s.exec(body)?.slice(1) ?? [];
    const textsIn = (xml: string) =>
      [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([one]) => one.replace(/<[^>]+>/g, ''));
    expect(textsIn(before)).toEqual([
      'Citations about Norland from Norland Privacy Commitments, as of 21 November 2026',
      'Quote each statement together with what narrows it.',
      'Worded by Norland Privacy Commitments, not by Norland. Made up, for tests.',
    ]);
    expect(body.match(/Made up, for tests/g)).toHaveLength(1);
    const rows = [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => row);
    expect(rows.map((row) => /<w:tblHeader\/>/.test(row))).toEqual([true, false, false]);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    const cells = rows.map((row) => [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textsIn(cell)));
    expect(cells[0]).toEqual([['Question'], ['Answer'], ['Reference']]);
    expect(cells[1]?.[0]).toEqual(['Do you redirect?']);
    expect(cells[1]?.[1]?.map((text) => text.slice(0, 30))).toEqual([
      'Norland said that when an auth',
      'Exclusion: Does not hold for L',
      'Limit (inferred): Basic contac',
      'Note by the reader: Ask Ana.',
    ]);
    expect(cells[1]?.[2]?.[0]).toBe('NC-GOV-2@2: Sending requesters to the customer');
    expect(cells[1]?.[2]?.join('\n')).not.toContain('As of');
    expect(cells[2]?.[0]).toEqual(['Review of every request']);
    expect(body).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
    const footer = part('word/footer1.xml');
    expect([...footer.matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
    expect(part('word/_rels/document.xml.rels')).toContain(
      'Target="https://privacy.norland.example/commitments/nc-gov-2/v2/" TargetMode="External"',
    );
    expect(body.match(/<w:hyperlink /g)).toHaveLength(4);
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>Citations about Norland from Norland Privacy Commitments, as of 21 November 2026</dc:title>',
    );
    expect(part('docProps/core.xml')).toContain('<dc:creator>Norland Privacy Commitments</dc:creator>');
  });

  test('hostile texts are text', async () => {
    const part = await parts([{ quotation: hostile('</w:t><w:br/>&"\u0001\uFFFE\uD800x'), note: '<w:p/>' }]);
    expect(part('word/document.xml')).not.toContain('<w:br/>');
    expect(part('word/document.xml')).toContain('&lt;/w:t&gt;&lt;w:br/&gt;&amp;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not allow
    expect(part('word/document.xml')).not.toMatch(/[\u0001\uFFFE\uFFFD\p{Surrogate}]/u);
  });
});

describe('a question that stays without a citation', () => {
  const items = [
    { quotation: quoted('NC-GOV-2', 2), question: 'Do you redirect?' },
    {
      refusal: '“Review of every request” does not cover Ledger 360.',
      title: 'Review of every request',
      question: 'Row 48: is each request reviewed?',
      note: 'Ask Ana.',
    },
    { refusal: 'It is =1+1 & <not> covered.', title: 'Another' },
  ];
  const said = 'Not cited: “Review of every request” does not cover Ledger 360.';

  test.each(['markdown', 'text', 'compact', 'html', 'csv', 'tsv'] as const)(
    '%s keeps it, with its reason',
    async (format) => {
      const text = (await textOf(format, items))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('\\', '');
      for (const words of [
        'Row 48: is each request reviewed?',
        said,
        'Ask Ana.',
        'Another',
        'Not cited: It is =1+1 & <not> covered.',
      ])
        expect(text).toContain(words);
    },
  );

  test('Word and Excel keep it, in its place', async () => {
    const { rows } = readSheet((await made('xlsx', items)).bytes);
    expect(rows.map((row) => [row[0], row[2], row[3]?.slice(0, 20)])).toEqual([
      ['Question', 'Title', 'Statement and what n'],
      ['Do you redirect?', 'Sending requesters to the customer', 'Norland said that wh'],
      ['Row 48: is each request reviewed?', 'Review of every request', 'Not cited: “Review o'],
      ['', 'Another', 'Not cited: It is =1+'],
    ]);
    const document = strFromU8(unzipSync((await made('docx', items)).bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain(said);
    expect(document).toContain('Row 48: is each request reviewed?');
  });

  test.each(['answer-library', 'csl-json', 'bibtex'] as const)('%s has answers alone', async (format) => {
    const text = await textOf(format, items);
    expect(text).toContain('NC-GOV-2@2');
    expect(text).not.toContain('Not cited');
  });
});

test('for the cells of a spreadsheet: a row each, the question in one cell, what is cited in the next', () => {
  const items = [
    { quotation: quoted('NC-GOV-2', 2), question: '=1+1?' },
    { quotation: quoted('NC-GOV-8', 1) },
    { refusal: 'It does not cover Ledger 360.', title: 'Another', question: 'Row 48?' },
  ];
  const { text, html = '' } = copiedRows(items, '2024-02-29');
  const rows = readCsv(`${text.replaceAll('\t', ',').replaceAll('"\n"', '"\r\n"')}\r\n`);
  expect(rows.map(([question]) => question)).toEqual(["'=1+1?", 'Review of every request', 'Row 48?']);
  expect(rows[0]?.[1]).toBe(formatQuotation(quoted('NC-GOV-2', 2), 'compact'));
  expect(rows[2]?.[1]).toBe('Not cited: It does not cover Ledger 360.');
  expect([html.match(/<tr>/g)?.length, html.match(/<td/g)?.length]).toEqual([3, 6]);
});

test.each([
  [
    'PC-A-1@2 does not cover it: PC-A-1 is old, PC-A-10 is not.',
    '“Keys” does not cover it: “Keys” is old, PC-A-10 is not.',
  ],
  ['On a day, version 1 of PC-A-1 held.', 'On a day, version 1 of “Keys” held.'],
])('a reason that stands by itself names no id: %s', (reason, expected) => {
  expect(reasonWithoutId(reason, 'PC-A-1', 'Keys')).toBe(expected);
});

describe('answer library', () => {
  const items = [
    { quotation: quoted('NC-LOC-2', 1) },
    { quotation: quoted('NC-GOV-2', 2), question: 'Row 47: who answers requests?' },
  ];

  test('questions, answers that never drop what narrows them, tags, dates', async () => {
    const [heads, first, second] = readCsv(await textOf('answer-library', items));
    const of = (row: readonly string[] | undefined) =>
      Object.fromEntries((heads ?? []).map((head, at) => [head, row?.[at]]));
    expect(of(first)).toEqual({
      Question: 'What has Norland said about: Safeguards for Canada?',
      'Alternate questions': 'Safeguards for Canada',
      'Short answer':
        'For Canada, Norland committed by contract that Stratus and Fleetpilot have safeguards that help customers protect personal data. Conditions apply: Limit: Holds only for the parts of these services that are in scope. Exclusion (inferred): Names Stratus and Fleetpilot only. (NC-LOC-2@1)',
      'Long answer': expect.stringMatching(/^For Canada, .*\n- Limit: .*Permalink: .*Made up, for tests/s),
      Tags: 'Where data is;Control;Stratus;Fleetpilot;Canada',
      Owner: expect.stringMatching(/./),
      'Last reviewed': '2026-09-01',
      'Next review': '2027-09-01',
      Permalink: 'https://privacy.norland.example/commitments/nc-loc-2/v1/',
      'Id and version': 'NC-LOC-2@1',
      Digest: '3654cdc381fb',
    });
    expect([of(second).Question, of(second)['Alternate questions']]).toEqual([
      'Row 47: who answers requests?',
      'What has Norland said about: Sending requesters to the customer?',
    ]);
  });

  test('what customers ask is an alternate question, where the promise answers it', async () => {
    const sample = quoted('NC-GOV-2', 2);
    const asked = (title: string, answer: string, ...wordings: readonly [string, ...string[]]) =>
      ({
        title,
        wordings,
        answer,
        address: 'https://a.example/',
        customers: ['business'],
        services: 'all',
        jurisdictions: 'worldwide',
        absences: [],
      }) as const;
    const questions = {
      'who-is-asked': asked(
        'Who gets a request of an authority; you or we?',
        'You do (NC-GOV-2@1).',
        'Redirection',
        'Are requests sent to us?',
        '=1+1?',
      ),
      'still-said': asked('Is it still said today?', 'Often, as NC-GOV-2@2 shows.', 'Up to date?'),
      other: asked('Who reviews requests?', 'Lawyers (NC-GOV-8@1, NC-GOV-22@2).', 'Is each reviewed?'),
    };
    const quotation = { ...sample, questions };
    const expected = ['Who gets a request of an authority, you or we?', 'Are requests sent to us?', '=1+1?'].join('; ');
    const [, plain, own] = readCsv(
      await textOf('answer-library', [{ quotation }, { quotation, question: 'Are requests sent to us?' }]),
    );
    expect(plain?.[1]).toBe(expected);
    expect(own?.[1]).toBe(
      'What has Norland said about: Sending requesters to the customer?; Who gets a request of an authority, you or we?; =1+1?',
    );
    const { rows } = readSheet((await made('responsive', [{ quotation }])).bytes);
    expect(rows[1]?.[2]).toBe(expected);
  });

  test('a question about a service or a place that the promise does not hold for is none of its own', async () => {
    const sample = quoted('NC-LOC-2', 1);
    const question = {
      title: 'Which safeguards help protect data?',
      wordings: ['Does it hold for Fleetpilot in Canada?', 'Does it hold for Ledger 360?', 'And in Japan?'],
      answer: 'Those of NC-LOC-2@1.',
      address: 'https://a.example/',
      customers: ['business'],
      services: 'all',
      jurisdictions: 'worldwide',
      absences: [],
    } as const;
    const [, row] = readCsv(
      await textOf('answer-library', [{ quotation: { ...sample, questions: { safeguards: question } as never } }]),
    );
    expect(row?.[1]).toBe('Which safeguards help protect data?; Does it hold for Fleetpilot in Canada?');
  });

  test('for Responsive: its fields, owners by address alone, the whole citation as the answer', async () => {
    const [sample] = items;
    if (!sample) throw new Error('no sample');
    const { quotation } = sample;
    const review = { ...quotation.commitment.review, owner: 'privacy@example.org' };
    const owned = { quotation: { ...quotation, commitment: { ...quotation.commitment, review } } };
    const { rows } = readSheet((await made('responsive', [sample, owned])).bytes);
    expect(rows[0]).toEqual([
      'Question',
      'Answer',
      'Alternative Questions',
      'Tags',
      'Last Updated Date',
      'Next Review Date',
      'Owners',
      'Collection',
      'Moderators',
      'View/Edit Privacy',
    ]);
    expect(rows[1]?.slice(3, 7)).toEqual([
      'Where data is;Control;Stratus;Fleetpilot;Canada',
      '2026-09-01',
      '2027-09-01',
      '',
    ]);
    expect(rows[2]?.[6]).toBe('privacy@example.org');
  });

  test('a semicolon in a title parts no tag', async () => {
    const sample = quoted('NC-LOC-2', 1);
    const [, row] = readCsv(
      await textOf('answer-library', [
        { quotation: { ...sample, names: { ...sample.names, services: { stratus: { title: 'a;b' } } } } },
      ]),
    );
    expect(row?.[4]).toMatch(/;a,b;fleetpilot;Canada$/);
  });
});
