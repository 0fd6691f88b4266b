import { describe, expect, test } from 'vitest';
import { company } from '../../../scripts/lib/init/company.ts';
import { knowledgeBase, renamed } from '../../../scripts/lib/init/knowledge-base.ts';

const acme = company({ name: 'ACME Cloud', prefix: 'AC', url: 'https://privacy.acme.org' });
const today = '2027-01-31';

describe('the company', () => {
  test.each([
    [{}, ['ACME', 'AC', 'https://privacy.acme.example', 'acme']],
    [{ name: 'Fjord Cloud' }, ['Fjord Cloud', 'FC', 'https://privacy.fjord-cloud.example', 'fjord-cloud']],
    [{ name: 'Über Cloud Co' }, ['Über Cloud Co', 'UCC', 'https://privacy.uber-cloud-co.example', 'uber-cloud-co']],
    [{ name: 'Über+Co', prefix: 'ABCDE' }, ['Über+Co', 'ABCDE', 'https://privacy.uber-co.example', 'uber-co']],
    [{ name: '1Acme', prefix: 'AC' }, ['1Acme', 'AC', 'https://privacy.1acme.example', '1acme']],
    [{ name: 'a8e', prefix: 'AE' }, ['a8e', 'AE', 'https://privacy.a8e.example', 'a8e']],
    [{ name: 'aCme', prefix: 'AC' }, ['aCme', 'AC', 'https://privacy.acme.example', 'acme']],
    [{ name: 'Acme.com', url: 'https://acme.com:8443/' }, ['Acme.com', 'AC', 'https://acme.com:8443', 'acme-com']],
  ])('%j', (options, [name, prefix, url, slug]) => {
    expect(company(options)).toEqual({ name, prefix, url, slug });
  });

  test.each([
    [{ name: '' }, /^Unexpected --name "", expected the name as sentences have it/],
    [{ name: 'acme' }, /^Unexpected --name "acme", .* a capital or digit among them/],
    [{ name: '-4acme' }, /^Unexpected --name "-4acme"/],
    [{ name: 'Acme Inc.' }, /^Unexpected --name "Acme Inc\."/],
    [{ name: "O'Neil" }, /^Unexpected --name "O'Neil"/],
    [{ name: '<b>' }, /^Unexpected --name "<b>"/],
    [{ name: 'A'.repeat(41) }, /^Unexpected --name "A+", expected .* at most 40/],
    [
      { name: 'Ж Облако' },
      /^Missing --prefix, since "Ж Облако" has no two letters from A to Z; expected .* such as "AC"$/,
    ],
    [{ name: 'X' }, /^Missing --prefix/],
    [{ prefix: 'A' }, /^Unexpected --prefix "A", expected 2 to 5 upper-case letters from A to Z, such as "AC"$/],
    [{ prefix: 'ac' }, /^Unexpected --prefix "ac"/],
    [{ prefix: 'ABCDEF' }, /^Unexpected --prefix "ABCDEF"/],
    [{ url: 'acme.org' }, /^Unexpected --url "acme\.org", expected the https address/],
    [{ url: 'http://acme.org' }, /^Unexpected --url "http:\/\/acme\.org"/],
    [{ url: 'https://acme.org/privacy/' }, /^Unexpected --url .* without a path/],
    [{ url: 'https://me@acme.org' }, /^Unexpected --url/],
  ])('%j is refused', (options, expected) => {
    expect(() => company(options)).toThrow(expected);
  });
});

test.each([
  ['What Contoso Files does.', 'What ACME Cloud Files does.'],
  ['EX-DATA-1@2 and the EX of it, no EXTRA', 'AC-DATA-1@2 and the AC of it, no EXTRA'],
  ['/commitments/ex-data-1/v2/ of an ex-customer', '/commitments/ac-data-1/v2/ of an ex-customer'],
  [
    'https://privacy.contoso.example https://contoso.example/a',
    'https://privacy.acme.org https://acme-cloud.example/a',
  ],
  ['2026-11-20 2027-05-20 2027-11-20 2025-03-01', '2027-01-31 2027-07-31 2028-01-31 2025-03-01'],
])('%s', (text, expected) => {
  expect(renamed(text, acme, today)).toBe(expected);
});

test('where the site stands at the company’s own address, its pages that sources name stand elsewhere', () => {
  const text = 'https://privacy.contoso.example https://contoso.example/trust contoso.example https://contoso.example2';
  const at = (url: string) => renamed(text, company({ name: 'ACME', url }), today);
  expect(at('https://acme.example')).toBe(
    'https://acme.example https://www.acme.example/trust acme.example https://acme.example2',
  );
  expect(at('https://privacy.acme.example')).toBe(
    'https://privacy.acme.example https://acme.example/trust acme.example https://acme.example2',
  );
});

describe('the files', () => {
  const origin = {
    site: {
      url: 'https://old.example',
      baseUrl: '/',
      title: 'Old',
      tagline: 'Old.',
      publisher: { name: 'Old', note: 'Old.' },
      citationPrefix: 'OLD',
      repository: 'https://git.example/old/promises',
      feedback: 'https://git.example/old/promises/issues',
    },
    packageName: 'old-promises',
    exampleCommitment: 'OLD-GOV-2',
  };
  const made = (...files: string[]) => knowledgeBase(files, acme, origin, today);
  const rewritten = (from: string, text: string) => [...made(from).values()].map(({ rewrite }) => rewrite?.(text));

  test('the engine stays, the registry goes, the example takes its place and stays as an example', () => {
    const files = [
      'src/model/ids.ts',
      'src/registry/ids.ts',
      'test/registry/own.test.ts',
      'docs/about.mdx',
      'docs/privacy.mdx',
      'static/img/logo.svg',
      'static/schemas/a.json',
      'README.md',
      'example/registry/ids.ts',
      'example/docs/about.mdx',
      'example/static/img/logo.svg',
      'example/README.md',
      'example/tsconfig.json',
    ];
    expect([...made(...files)].map(([to, { from }]) => (to === from ? to : `${to} ← ${from}`))).toEqual([
      'src/model/ids.ts',
      'docs/privacy.mdx',
      'static/schemas/a.json',
      'example/registry/ids.ts',
      'example/docs/about.mdx',
      'example/static/img/logo.svg',
      'example/README.md',
      'example/tsconfig.json',
      'src/registry/ids.ts ← example/registry/ids.ts',
      'docs/about.mdx ← example/docs/about.mdx',
      'static/img/logo.svg ← example/static/img/logo.svg',
      'README.md ← example/README.md',
    ]);
  });

  test('imports lead to the model from where the registry then stands', () => {
    const text = "import a from '../../src/model/a.ts';\nimport b from '../../../src/model/b.ts';\nimport './ids.ts';";
    expect(rewritten('example/registry/x/y.ts', text)).toEqual([
      undefined,
      "import a from '../model/a.ts';\nimport b from '../../model/b.ts';\nimport './ids.ts';",
    ]);
  });

  test('a page that is true of every company speaks of the new one', () => {
    const page =
      '---\nlast_update:\n  date: 2020-02-02\n---\n`OLD-GOV-2@2` /commitments/old-gov-2/v2/ OLD-CLM-14 `OLD-CLM` old/promises@main old-promises-0.1.0.tgz https://old.example/inventory.json https://old-example/';
    expect(rewritten('docs/citing.mdx', page)).toEqual([
      '---\nlast_update:\n  date: 2027-01-31\n---\n`AC-DATA-1@2` /commitments/ac-data-1/v2/ AC-CLM-1 `AC-CLM` privacy/commitments@main acme-cloud-privacy-commitments-0.1.0.tgz https://privacy.acme.org/inventory.json https://old-example/',
    ]);
  });

  test('the package has its name, also in the lock file', () => {
    const text = '{\n  "name": "old-promises",\n  "description": "Old.",\n  "version": "0.1.0"\n}\n';
    expect(rewritten('package.json', text)).toEqual([
      '{\n  "name": "acme-cloud-privacy-commitments",\n  "description": "ACME Cloud\'s privacy commitments.",\n  "version": "0.1.0"\n}\n',
    ]);
    expect(rewritten('package-lock.json', '{ "name": "old-promises", "name": "other" }')).toEqual([
      '{ "name": "acme-cloud-privacy-commitments", "name": "other" }',
    ]);
  });
});
