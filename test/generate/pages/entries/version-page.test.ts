import { describe, expect, test } from 'vitest';
import { pageContext } from '../../../../src/generate/context.ts';
import { generate } from '../../../../src/generate/index.ts';
import type { PageNode } from '../../../../src/generate/nodes/elements.ts';
import { isSafeUrl } from '../../../../src/generate/nodes/markdown.ts';
import { type CommitmentRoute, commitmentRoutes } from '../../../../src/generate/pages/entries/version-page.ts';
import { routes } from '../../../../src/model/addresses/routes.ts';
import { digest } from '../../../../src/model/lock/digest.ts';
import type { Commitment, Registry, Version } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { dangerousTexts } from '../../dangerous-texts.ts';
import { pageOptions } from '../pages.ts';

function pagesOf(from: Registry): CommitmentRoute[] {
  return commitmentRoutes(pageContext(from, { ...pageOptions, siteAddress: 'https://privacy.example/base/' }));
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
const deletion = entry('commitments', 'EX-DATA-1');
const [, second] = deletion.versions;

/** The example with EX-DATA-1 otherwise. */
function changed(commitment: Partial<Commitment>): Registry {
  return { ...registry, commitments: { ...registry.commitments, 'EX-DATA-1': { ...deletion, ...commitment } } };
}

function versions(...some: readonly Partial<Version>[]): Registry {
  if (!second) throw new Error('expected EX-DATA-1@2');
  return changed({ versions: some.map((one) => ({ ...second, ...one })) as unknown as Commitment['versions'] });
}

const page = (pages: readonly CommitmentRoute[], name: string) =>
  pages.find(({ address }) => address === `/commitments/ex-data-1/${name}/`);

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

test('a section names this version, the latest, its neighbours, the history and the status', () => {
  expect(section(page(real, 'v1'), 'versions').trim()).toBe(`This version
https://privacy.example/base/commitments/ex-data-1/v1/
Latest version
https://privacy.example/base/commitments/ex-data-1/
Previous version
None: this is the first
Next version
https://privacy.example/base/commitments/ex-data-1/v2/
History
All versions · Which version held on a day
Status
In force. A source said so on 20 November 2026.`);
});

test('a past version says what changed, word by word, in words that a screen reader has too', () => {
  expect(section(page(real, 'v1'), 'changes')).toContain(
    'within [removed: 90][added: 30] days after a subscription ends',
  );
  expect(section(page(real, 'v1'), 'changes')).toMatch(
    /^Version 2: broader in part, narrower in part\. The agreement of March 2025 shortened/,
  );
  expect(section(page(real, 'v2'), 'changes')).toBe('');
});

test('a past version has one standing: not that of the promise beside that of its wording', () => {
  const badges = (of: CommitmentRoute | undefined) =>
    [...all(of?.content ?? [])]
      .filter(({ attributes }) => attributes?.className?.startsWith('badge '))
      .map((one) => textOf([one]).trim());
  expect(badges(page(real, 'v1'))).toEqual(['Past version', 'Contractual']);
  expect(badges(page(real, 'v2'))).toEqual(['In force', 'Contractual']);
});

test('a service that an exclusion leaves out otherwise is told of once', () => {
  const exclusion = { id: 'no-mail', kind: 'exclusion', text: 'Not for mail.', basis: 'explicit', reason: 'The law.' };
  const without = (service: string, text: string) => ({
    qualifiers: [{ ...exclusion, text } as Version['qualifiers'][number]],
    scope: { ...second?.scope, excluded: [{ service, basis: 'explicit', reason: 'The law.' }] } as Version['scope'],
  });
  const pages = pagesOf(versions(without('mail', 'Not for mail.'), without('files', 'Not for files.')));
  expect(section(page(pages, 'v1'), 'changes')).toContain(
    'Exclusion\nNot for [removed: mail][added: files]. Reason: The law.',
  );
  expect(section(page(pages, 'v1'), 'changes')).not.toContain('Excluded');
});

describe('what changed', () => {
  const limit: Version['qualifiers'][number] = {
    id: 'contact-details',
    kind: 'limit',
    text: "The customer's basic contact details may still be released.",
    basis: 'inferred',
    reason: 'not-stated',
  };
  test.each<[string, Partial<Version>, Partial<Version>, string]>([
    ['the statement', { statement: 'A b c.' }, { statement: 'A d c.' }, 'Statement\nA [removed: b][added: d] c.'],
    ['nothing but the date', {}, { from: { date: '2022', basis: 'stated' } }, 'Statement\nThe same words.'],
    [
      'a qualifier that went',
      { qualifiers: [limit] },
      { qualifiers: [] },
      "Limit (inferred)\n[removed: The customer's basic contact details may still be released.]",
    ],
    [
      'a qualifier that came',
      { qualifiers: [] },
      { qualifiers: [{ ...limit, basis: 'explicit', reason: 'The law.' }] },
      "Limit\n[added: The customer's basic contact details may still be released. Reason: The law.]",
    ],
    [
      'the kind of a qualifier',
      { qualifiers: [limit] },
      { qualifiers: [{ ...limit, kind: 'condition', limits: 'the time.' }] },
      'Limit (inferred), now condition (inferred)\n',
    ],
    ['the strength', {}, { strength: 'public-statement' }, 'Strength\n[removed: Contractual][added: Public statement]'],
    ['who owes it', { obligor: 'shared' }, {}, 'Promised by\n'],
    ['the event', {}, { trigger: undefined as never }, 'Applies when\n[removed: A subscription ends.'],
    [
      'the time limit',
      { timeLimit: undefined as never },
      { timeLimit: { within: 'P30D', after: 'the request' } },
      'Time limit\n[added: Within 30 days; counted from: the request]',
    ],
    ['how often', { frequency: 'P6M' }, { frequency: 'P1Y' }, 'How often\nEvery [removed: 6 months][added: 1 year]'],
    ['the kind of promise', {}, { modality: 'assurance' }, 'Kind of promise\n'],
    [
      'the agreement',
      { binding: [] },
      { binding: [{ instrument: 'terms-of-service' as never, subject: 'data-protection', provision: 'x' }] },
      'Bound by\n[added: Terms of Service, x (since superseded by Data Protection Agreement; whether the promise went along is not established)]',
    ],
  ])('%s', (_, before, now, expected) => {
    expect(section(page(pagesOf(versions(before, now)), 'v1'), 'changes')).toContain(expected);
  });

  test('the scope, item by item', () => {
    expect.assert(second);
    const scope = {
      ...second.scope,
      services: ['files', 'mail'],
      jurisdictions: ['xn'],
      excluded: [],
    } as unknown as Version['scope'];
    const now = {
      ...scope,
      services: ['files', 'insights'],
      jurisdictions: 'worldwide',
      excluded: [
        { service: 'mail', basis: 'explicit', reason: 'not-stated' },
        { service: 'files', basis: 'inferred', reason: 'The page.', where: 'In previews.' },
      ],
      dataScope: ['personal-data'],
      inScopeList: { unresolved: 'Which list is meant.' },
    } as unknown as Version['scope'];
    const text = section(page(pagesOf(versions({ scope }, { scope: now })), 'v1'), 'changes');
    expect(text.slice(text.indexOf('Services\n'))).toBe(`Services
[removed: Contoso Mail] [added: Contoso Insights]
Excluded
[added: Contoso Mail] [added: Contoso Files (in our reading), where: In previews. Reason: The page.]
In scope
[removed: No limit named] [added: Which list is meant.]
Places
[removed: Norland] [added: No limit named]
Data
[removed: Customer data] [added: Personal data (personal data in GDPR)]`);
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
      /This wording is not the newest\. Version 2 took its place: 1 March 2025\. The newest is version 3\./,
    );
    expect(section(page(pages, 'v2'), 'changes')).toMatch(/^Version 3: correction/);
    // What was our error is not told as if the provider had said something else later.
    expect(textOf(page(pages, 'v2')?.content ?? [])).toContain(
      'This wording is not the newest. Version 3 corrects an error of ours in it. What changed',
    );
  });
});

test('what was replaced or withdrawn keeps its pages, which say so', () => {
  const replaced = pagesOf(changed({ status: 'replaced', replacedBy: ['EX-GOV-1' as never] }));
  expect(textOf(page(replaced, 'v2')?.content ?? [])).toContain(
    `This commitment was replaced. What took its place: EX-GOV-1 ${registry.commitments['EX-GOV-1']?.title}.`,
  );
  expect(textOf(page(pagesOf(changed({ status: 'withdrawn' })), 'v2')?.content ?? [])).toContain(
    'This commitment was withdrawn.',
  );
});

test('a draft has no page for its versions', () => {
  expect(pagesOf(changed({ status: 'draft' })).filter(({ id }) => id === 'EX-DATA-1')).toEqual([]);
});

test('the page of dates lists every version with its dates', () => {
  expect(section(page(real, 'as-of'), 'versions').split('\n')).toEqual([
    'Version 1. Not before 2 May 2023 and not after 30 May 2023 (first and last sighting). Last seen in a source between 2 May 2023 and 30 May 2023. First version.',
    'Version 2. 1 March 2025. Last seen in a source on 20 November 2026. Broader in part, narrower in part.',
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
  const living = (status: Partial<Commitment>) =>
    generate(changed(status), pageOptions).get('commitments/ex-data-1.mdx') ?? '';

  test.each<[string, Partial<Commitment>, string | undefined]>([
    ['in force', { status: 'in-force' }, undefined],
    ['a draft', { status: 'draft' }, '**This is a draft.** Do not cite it: its wording may change.'],
    ['withdrawn', { status: 'withdrawn' }, '**This commitment was withdrawn.**'],
    [
      'replaced',
      { status: 'replaced', replacedBy: ['EX-GOV-1' as never] },
      '**This commitment was replaced.** What took its place: [EX-GOV-1](/commitments/ex-gov-1/) Notice of requests.',
    ],
  ])('%s', (_, status, banner) => {
    const text = living(status);
    expect(text.includes('className="banner"')).toBe(banner !== undefined);
    if (banner !== undefined) expect(text).toContain(banner);
  });

  test('names its permanent address, unless it is a draft', () => {
    expect(living({})).toMatch(/\[https.*\/commitments\/ex-data-1\/v2\/\]\(\/commitments\/ex-data-1\/v2\/\)/);
    expect(living({})).toContain('citable: { id: "EX-DATA-1", version: 2 }');
    expect(living({ status: 'draft' })).not.toMatch(/Permanent address|citable:|\/v2\/|as-of\//);
  });
});
