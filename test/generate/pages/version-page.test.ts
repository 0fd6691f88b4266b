import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../../src/generate/context.ts';
import { generate } from '../../../src/generate/index.ts';
import type { PageNode } from '../../../src/generate/nodes/elements.ts';
import { isSafeUrl } from '../../../src/generate/nodes/markdown.ts';
import { type CommitmentRoute, commitmentRoutes } from '../../../src/generate/pages/version-page.ts';
import { usageOf } from '../../../src/generate/usage.ts';
import { routes } from '../../../src/model/addresses/routes.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import type { Commitment, Registry, Version } from '../../../src/model/schema.ts';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { dangerousTexts } from '../dangerous-texts.ts';

function pagesOf(from: Registry): CommitmentRoute[] {
  const context: PageContext = {
    registry: from,
    usage: usageOf(from),
    fileOf: () => 'src/registry/x.ts',
    siteAddress: 'https://privacy.example/base/',
    settings,
  };
  return commitmentRoutes(context);
}

/** As a reader without styles has it: words that are hidden from sight too. */
function textOf(nodes: readonly PageNode[]): string {
  const gather = (node: PageNode): string =>
    typeof node === 'string'
      ? node
      : node.children.map(gather).join('') + (['p', 'dt', 'dd', 'li', 'h2', 'h3'].includes(node.name) ? '\n' : '');
  return nodes.map(gather).join('');
}

function* all(nodes: readonly PageNode[]): Generator<Exclude<PageNode, string>> {
  for (const node of nodes)
    if (typeof node !== 'string') {
      yield node;
      yield* all(node.children);
    }
}

/** The text of a section, from its heading to the next. */
function section(page: CommitmentRoute | undefined, id: string): string {
  const content = page?.content ?? [];
  const isHeading = (node: PageNode) => typeof node !== 'string' && node.name === 'h2';
  const start = content.findIndex(
    (node) => typeof node !== 'string' && node.name === 'h2' && node.attributes?.id === id,
  );
  const length = content.slice(start + 1).findIndex(isHeading);
  return start < 0 ? '' : textOf(content.slice(start + 1, length < 0 ? undefined : start + 1 + length)).trim();
}

const real = pagesOf(registry);
const gov2 = registry.commitments['PC-GOV-2'];
const [first, second] = gov2?.versions ?? [];

/** The real registry with PC-GOV-2 otherwise. */
function changed(commitment: Partial<Commitment>): Registry {
  if (!gov2) throw new Error('expected PC-GOV-2');
  return { ...registry, commitments: { ...registry.commitments, 'PC-GOV-2': { ...gov2, ...commitment } } };
}

function versions(...some: readonly Partial<Version>[]): Registry {
  if (!second) throw new Error('expected PC-GOV-2@2');
  return changed({ versions: some.map((one) => ({ ...second, ...one })) as unknown as Commitment['versions'] });
}

const page = (pages: readonly CommitmentRoute[], name: string) =>
  pages.find(({ address }) => address === `/commitments/pc-gov-2/${name}/`);

describe.each(real.filter(({ number }) => number !== undefined))(
  '$address',
  ({ id, number = 0, newest, content, description }) => {
    const version = registry.commitments[id]?.versions[number - 1];
    const text = textOf(content);

    test('has the statement, what narrows it, and the whole digest', () => {
      expect.assert(version);
      for (const words of [
        version.statement,
        ...version.qualifiers.map((one) => one.text),
        digest(id, number, version),
      ])
        expect(text).toContain(words);
      expect(description).toContain(version.statement);
      expect(text).toContain(`${id} · version ${number}`);
      expect(text.includes('This wording is not the newest.')).toBe(number < newest);
    });

    test('links only to what is there', () => {
      const known = routes(registry);
      const hand = new Set(['/reading/', '/citing/']);
      for (const { name, attributes } of all(content)) {
        if (name !== 'a') continue;
        const [path = '', fragment] = (attributes?.href ?? '').split('#');
        if (path.startsWith('pathname://') || path === '' || hand.has(path)) continue;
        expect([path, known.has(path)]).toEqual([path, true]);
        if (fragment !== undefined) expect(known.get(path)).toContain(fragment);
      }
    });
  },
);

test('a page has its data in JSON, to the letter', () => {
  expect(JSON.parse(JSON.stringify(real))).toEqual(real);
});

test('the header names this version, the latest, its neighbours, the history and the status', () => {
  const text = textOf(page(real, 'v1')?.content ?? []);
  expect(
    text.slice(0, text.indexOf('This wording is')),
  ).toBe(`PC-GOV-2 · version 1 Past version Historic Public statement
This version
https://privacy.example/base/commitments/pc-gov-2/v1/
Latest version
https://privacy.example/base/commitments/pc-gov-2/
Previous version
None: this is the first
Next version
https://privacy.example/base/commitments/pc-gov-2/v2/
History
All versions · Which version held on a day
Status
Historic. Said in the past; not known to be said today.
`);
});

test('a past version says what changed, word by word, in words that a screen reader has too', () => {
  expect(section(page(real, 'v1'), 'changes')).toContain(
    'Does not hold for [removed: Cognitive ][added: Bing Search ]Services where',
  );
  expect(section(page(real, 'v1'), 'changes')).toMatch(/^Version 2: broader promise\. The exclusion now names/);
  expect(section(page(real, 'v2'), 'changes')).toBe('');
});

describe('what changed', () => {
  const limit = first?.qualifiers.find(({ kind }) => kind === 'limit');
  test.each<[string, Partial<Version>, Partial<Version>, string]>([
    ['the statement', { statement: 'A b c.' }, { statement: 'A d c.' }, 'Statement\nA [removed: b][added: d] c.'],
    ['nothing but the date', {}, { from: { date: '2022', basis: 'stated' } }, 'Statement\nThe same words.'],
    [
      'a qualifier that went',
      { qualifiers: limit ? [limit] : [] },
      { qualifiers: [] },
      "Limit (inferred)\n[removed: A request may still require that the customer's basic contact information be released.]",
    ],
    [
      'a qualifier that came',
      { qualifiers: [] },
      { qualifiers: limit ? [{ ...limit, basis: 'explicit', reason: 'The law.' }] : [] },
      "Limit\n[added: A request may still require that the customer's basic contact information be released. Reason: The law.]",
    ],
    [
      'the kind of a qualifier',
      { qualifiers: limit ? [limit] : [] },
      { qualifiers: limit ? [{ ...limit, kind: 'condition', limits: 'the time.' }] : [] },
      'Limit (inferred), now condition (inferred)\n',
    ],
    ['the strength', { strength: 'contractual' }, {}, 'Strength\n[removed: Contractual][added: Public statement]'],
    ['who owes it', { obligor: 'shared' }, {}, 'Promised by\n'],
    ['the event', {}, { trigger: undefined as never }, 'Applies when\n[removed: A request'],
    [
      'the time limit',
      {},
      { timeLimit: { within: 'P30D', after: 'the request' } },
      'Time limit\n[added: Within 30 days; counted from: the request]',
    ],
    ['how often', { frequency: 'P6M' }, { frequency: 'P1Y' }, 'How often\nEvery [removed: 6 months][added: 1 year]'],
    ['the kind of promise', {}, { modality: 'assurance' }, 'Kind of promise\n'],
    [
      'the agreement',
      { binding: [] },
      { binding: [{ instrument: 'online-services-terms', subject: 'data-protection', provision: 'x' }] },
      'Bound by\n[added: Online Services Terms',
    ],
  ])('%s', (_, before, now, expected) => {
    expect(section(page(pagesOf(versions(before, now)), 'v1'), 'changes')).toContain(expected);
  });

  test('the scope, item by item', () => {
    expect.assert(second);
    const scope = { ...second.scope, services: ['azure', 'intune'], jurisdictions: ['jp'], excluded: [] } as const;
    const now = {
      ...scope,
      services: ['azure', 'office-365'],
      jurisdictions: 'worldwide',
      excluded: [
        { service: 'intune', basis: 'explicit', reason: 'not-stated' },
        { service: 'azure', basis: 'inferred', reason: 'The page.', where: 'In previews.' },
      ],
      dataScope: ['personal-data'],
      inScopeList: { unresolved: 'Which list is meant.' },
    } as const;
    const text = section(page(pagesOf(versions({ scope }, { scope: now })), 'v1'), 'changes');
    expect(text.slice(text.indexOf('Services\n'))).toBe(`Services
[removed: Intune] [added: Office 365]
Excluded
[added: Intune] [added: Azure (inferred), where: In previews. Reason: The page.]
In scope
[removed: No limit named] [added: Which list is meant.]
Places
[removed: Japan] [added: No limit named]
Data
[removed: Customer data] [added: Personal data]`);
  });

  test('over several versions: each step with its reason, the words against the newest', () => {
    const pages = pagesOf(
      versions(
        { statement: 'One.' },
        { statement: 'Two.', change: { kind: 'narrowing', reason: 'First reason.' } },
        { statement: 'Three.', change: { kind: 'erratum', reason: 'Second reason.' } },
      ),
    );
    expect(section(page(pages, 'v1'), 'changes')).toMatch(
      /^Version 2: narrower promise\. First reason\.\nVersion 3: correction of our own error\. Second reason\.\n[\s\S]*\[removed: One\]\[added: Three\]\./,
    );
    const text = textOf(page(pages, 'v1')?.content ?? []);
    expect(text).toMatch(
      /This wording is not the newest\. Version 2 took its place: not before .*\. The newest is version 3\./,
    );
    expect(section(page(pages, 'v2'), 'changes')).toMatch(/^Version 3: correction/);
  });
});

test('what was replaced or withdrawn keeps its pages, which say so', () => {
  const replaced = pagesOf(changed({ status: 'replaced', replacedBy: ['PC-GOV-3'] }));
  expect(textOf(page(replaced, 'v2')?.content ?? [])).toContain(
    `This commitment was replaced. What took its place: PC-GOV-3 ${registry.commitments['PC-GOV-3']?.title}.`,
  );
  expect(textOf(page(pagesOf(changed({ status: 'withdrawn' })), 'v2')?.content ?? [])).toContain(
    'This commitment was withdrawn.',
  );
});

test('a draft has no page for its versions', () => {
  expect(pagesOf(changed({ status: 'draft' })).filter(({ id }) => id === 'PC-GOV-2')).toEqual([]);
});

test('the page of dates lists every version with its dates', () => {
  expect(section(page(real, 'as-of'), 'versions').split('\n')).toEqual([
    'Version 1. 29 January 2017 or earlier (first sighting). Last seen in a source on 29 January 2017. First version.',
    'Version 2. Not before April 2018 and not after December 2020 (inferred from the page). Last seen in a source between April 2018 and December 2020. Broader promise.',
  ]);
});

test.each(dangerousTexts)('%j is shown as its characters', (dangerous) => {
  const pages = pagesOf(versions({ statement: dangerous }, { statement: `${dangerous} x` }));
  const nodes = [...all(page(pages, 'v1')?.content ?? [])];
  expect(textOf(page(pages, 'v1')?.content ?? [])).toContain(dangerous);
  expect(nodes.some(({ name }) => ['script', 'img', 'iframe', 'style'].includes(name))).toBe(false);
  for (const { attributes } of nodes)
    if (attributes?.href !== undefined) expect(isSafeUrl(attributes.href.replace('pathname://', ''))).toBe(true);
});

describe('the living page', () => {
  const living = (status: Partial<Commitment>) => {
    const options = {
      rules: [],
      decisions: [],
      fileOf: () => 'src/registry/x.ts',
      siteAddress: 'https://privacy.example/',
      settings,
    };
    return generate(changed(status), { ...options, editUrl: (file) => file }).get('commitments/pc-gov-2.mdx') ?? '';
  };

  test.each<[string, Partial<Commitment>, string | undefined]>([
    ['in force', { status: 'in-force' }, undefined],
    ['a draft', { status: 'draft' }, '**This is a draft.** Do not cite it: its wording may change.'],
    ['withdrawn', { status: 'withdrawn' }, '**This commitment was withdrawn.**'],
    [
      'replaced',
      { status: 'replaced', replacedBy: ['PC-GOV-3'] },
      '**This commitment was replaced.** What took its place: [PC-GOV-3](/commitments/pc-gov-3/) Prompt notice of a request.',
    ],
  ])('%s', (_, status, banner) => {
    const text = living(status);
    expect(text.includes('className="banner"')).toBe(banner !== undefined);
    if (banner !== undefined) expect(text).toContain(banner);
  });

  test('names its permanent address, unless it is a draft', () => {
    expect(living({})).toMatch(
      /Permanent address of this wording: \[https.*\/commitments\/pc-gov-2\/v2\/\]\(\/commitments\/pc-gov-2\/v2\/\)/,
    );
    expect(living({})).toContain('citable: { id: "PC-GOV-2", version: 2 }');
    expect(living({ status: 'draft' })).not.toMatch(/Permanent address|citable:|\/v2\/|as-of\//);
  });
});
