import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../../src/citations/cite/content.ts';
import type { ExportItem } from '../../../../src/citations/cite/exports/export.ts';
import { type ExportFormat, exportCitations, exportFormats } from '../../../../src/citations/cite/exports/index.ts';
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
    expect(sheet.xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet.links.get('B2')).toBe('https://privacy.norland.example/commitments/nc-gov-2/v2/');
    expect(sheet.links.get('J2')).toBe('https://privacy.norland.example/commitments/nc-gov-2/v2/');
    expect(sheet.rows[1]?.[1]).toBe('NC-GOV-2@2');
    expect(sheet.rows[2]?.[2]).toBe('=1+1');
    const heights = [...sheet.xml.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(3);
    expect(Math.max(...heights)).toBeGreaterThan(100);
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

  test('headings, the promise in the style of quotations, what narrows it as a list, links, properties', async () => {
    const part = await parts([{ quotation: quoted('NC-GOV-2', 2), question: 'Do you redirect?' }]);
    const body = part('word/document.xml');
    const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
      style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1],
      text: xml.replace(/<[^>]+>/g, ''),
    }));
    expect(paragraphs.slice(0, 6).map(({ style, text }) => `${style}: ${text.slice(0, 30)}`)).toEqual([
      'Heading1: Citations about Norland from N',
      'undefined: Quote each statement together ',
      'Heading2: Do you redirect?',
      'Quote: Norland said that when an auth',
      'ListParagraph: Exclusion: Does not hold for L',
      'ListParagraph: Limit (inferred): Basic contac',
    ]);
    expect(part('word/styles.xml')).toContain('w:styleId="Quote"');
    expect(part('word/_rels/document.xml.rels')).toContain(
      'Target="https://privacy.norland.example/commitments/nc-gov-2/v2/" TargetMode="External"',
    );
    expect(body.match(/<w:hyperlink /g)).toHaveLength(2);
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
