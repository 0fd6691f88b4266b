/** Every form in which a promise leaves the house says the same of what narrows it and what it holds for. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readerDiff } from '../../src/checks/diff/index.ts';
import { siteQualifierShown } from '../../src/checks/site/rules/site-qualifier-shown.ts';
import { exportCitations, exportFormats } from '../../src/citations/cite/exports/index.ts';
import { citationFormats, formatQuotation } from '../../src/citations/cite/formats/index.ts';
import { quotation } from '../../src/citations/cite/quotation.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import { pageContext } from '../../src/generate/context.ts';
import type { PageNode } from '../../src/generate/nodes/elements.ts';
import { placePack } from '../../src/generate/packs/place-pack.ts';
import { commitmentPage } from '../../src/generate/pages/entries/commitment.ts';
import { commitmentRoutes } from '../../src/generate/pages/entries/version-page.ts';
import { promiseCard } from '../../src/generate/parts/promise-card.ts';
import { quotedWords } from '../../src/generate/parts/quoted-words.ts';
import { routes } from '../../src/model/addresses/routes.ts';
import { qualifierInWords } from '../../src/model/said/said.ts';
import type { Qualifier, Registry, Version } from '../../src/model/schema.ts';
import { citedNotes } from '../../src/plugins/remark/cited-parts.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { builtOf } from '../checks/site/built.ts';
import { readers } from '../citations/cite/formats/plain.ts';
import {
  commitmentOf,
  companyWith,
  inventoryFor,
  qualifierOf,
  sightingWith,
  versionWith,
} from '../model/said/said-company.ts';

const id = 'PC-A-1';
const today = '2026-11-28';

type Form = (registry: Registry) => string | Promise<string>;

const contextOf = (registry: Registry) =>
  pageContext(registry, {
    fileOf: () => 'src/registry/a.ts',
    siteAddress: 'https://privacy.example/',
    settings: { exampleCommitment: id, knownHosts: [], hostsWithoutHttps: {} } as never,
  });
const site = { title: 'Register', publisher: { name: 'Contoso', note: 'Not affiliated.' } };
const place = {
  title: 'Norland',
  summary: 'A place.',
  serviceLists: [],
  lawList: { completeness: 'none-named', reason: 'None.' },
  sources: [],
} as never;
const shownIn = (nodes: readonly PageNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : shownIn(node.children))).join('');
const quoted = (registry: Registry) => {
  const found = quotation(inventoryFor(registry), id, 1, today);
  if (!found) throw new Error('The company has no commitment to quote');
  return found;
};
const route = (registry: Registry, number = 1) => {
  const found = commitmentRoutes(contextOf(registry)).find((one) => one.number === number);
  if (!found) throw new Error(`Version ${number} has no page`);
  return found;
};
/** What `verify` says of a text about the company. */
const told = async (registry: Registry, text: string) => {
  const document = await readDocument('a.md', new TextEncoder().encode(text));
  const { problems } = verify([document], inventoryFor(registry), { today });
  return problems.map(({ message }) => message).join('\n');
};
const snapshot = (registry: Registry) => ({
  registry,
  addresses: { pages: routes(registry), files: new Set<string>() },
});
/** A first version that nothing narrows, and the company's as its second. */
const afterPlain = (registry: Registry) => companyWith(versionWith(), commitmentOf(registry).versions[0]);

const citations: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(
    citationFormats.map(({ id: format }): [string, Form] => [
      `citation: ${format}`,
      (registry) => readers[format](formatQuotation(quoted(registry), format)),
    ]),
  ),
  ...Object.fromEntries(
    exportFormats.map(({ id: format }): [string, Form] => [
      `export: ${format}`,
      async (registry) => {
        const { bytes, fileName } = await exportCitations([{ quotation: quoted(registry) }], format, today);
        if (format === 'bibtex') return readers.bibtex(new TextDecoder().decode(bytes));
        const { blocks } = await readDocument(fileName, bytes);
        return blocks.map(({ text }) => text).join('\n');
      },
    ]),
  ),
};

/** Forms that give a reason as well. */
const withReason: Readonly<Record<string, Form>> = {
  page: (registry) => {
    const { content } = commitmentPage(contextOf(registry), id, commitmentOf(registry));
    return content.map((node) => textOf(node as Nodes)).join('\n');
  },
  'version page': (registry) => shownIn(route(registry).content),
  'print pack': (registry) => shownIn(placePack({ ...contextOf(registry), site }, 'xn', place).content),
  'what changed': (registry) =>
    shownIn(route(companyWith(commitmentOf(registry).versions[0], versionWith())).content).split('Word by word')[1] ??
    '',
  'diff of a pull request': (registry) =>
    readerDiff(snapshot(companyWith(versionWith())), snapshot(afterPlain(registry)), 'main'),
};

const withoutReason: Readonly<Record<string, Form>> = {
  'row of a list': (registry) => textOf(promiseCard(registry, id)),
  'description of the page': (registry) =>
    commitmentPage(contextOf(registry), id, commitmentOf(registry)).description ?? '',
  'description of the version page': (registry) => route(registry).description,
  'quotation in a page': (registry) =>
    quotedWords(registry, id, commitmentOf(registry), 1)
      .map((node) => textOf(node))
      .join('\n'),
  'note on a hand-written page': (registry) => textOf(citedNotes(registry, [{ id, version: 1 }], 'docs/a.mdx')),
  'search record': (registry) => JSON.stringify(recordsOf(registry).find((one) => one.id === id)),
  'search record of the version': (registry) => JSON.stringify(recordsOf(registry).find((one) => one.id === `${id}@1`)),
  'diff of a pull request that adds it': (registry) => readerDiff(snapshot(companyWith()), snapshot(registry), 'main'),
  'message on a quotation without it': (registry) =>
    told(registry, `> ${commitmentOf(registry).versions[0].statement}\n\n${id}@1`),
  'message on a past version': (registry) => told(afterPlain(registry), `See ${id}@1.`),
  'message on the built page': (registry) => {
    const [{ statement }] = commitmentOf(registry).versions;
    const page = `<section class=statement id=statement><p>${statement}</p></section>`;
    const site = builtOf({ '/commitments/pc-a-1/index.html': page }, registry);
    return siteQualifierShown
      .check(site)
      .findings.map(({ message }) => message)
      .join('\n');
  },
  ...citations,
};

/** One way of writing what forms set in bold, in quotation marks, or in lower case within a sentence. */
const plain = (text: string) =>
  text
    .replace(/[\\"*`]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const narrowedBy = (qualifier: Qualifier) => companyWith(versionWith({ qualifiers: [qualifier] }));

const kinds = ['condition', 'exclusion', 'limit'] as const;
const bases = ['explicit', 'inferred', 'ambiguous'] as const;
const qualifiers = kinds.flatMap((kind) => bases.map((basis) => qualifierOf(kind, basis)));

describe.each(Object.entries({ ...withReason, ...withoutReason }))('%s', (name, form) => {
  test.each(qualifiers)('says of the $kind ($basis) what it is, what it narrows and how we know', async (qualifier) => {
    const { label, words, reason = '' } = qualifierInWords(qualifier);
    const text = plain(await form(narrowedBy(qualifier)));
    expect(text).toContain(plain(label));
    expect(text).toContain(plain(words));
    for (const basis of bases) expect([basis, text.includes(`(${basis})`)]).toEqual([basis, label.includes(basis)]);
    if (Object.hasOwn(withReason, name)) expect(text).toContain(plain(reason));
  });
});

const facts: Readonly<Record<string, Form>> = {
  page: (registry) => withReason.page?.(registry) ?? '',
  'version page': (registry) => withReason['version page']?.(registry) ?? '',
  'diff of a pull request that adds it': (registry) =>
    withoutReason['diff of a pull request that adds it']?.(registry) ?? '',
  ...citations,
};
const limited = (change: Partial<Version['scope']> | object) =>
  companyWith(versionWith({ scope: { ...versionWith().scope, ...change } }));

/** Forms that tell limits alone, and not that there are none. */
const compact = new Set(['citation: compact', 'citation: cell', 'export: compact']);

describe.each(Object.entries(facts))('%s', (name, form) => {
  test.each<[string, object, readonly string[]]>([
    ['no limit', {}, compact.has(name) ? [] : ['Services No limit named', 'Places No limit named']],
    ['services and places', { services: ['vault'], jurisdictions: ['jp'] }, ['Services Vault', 'Places Japan']],
    [
      'what is left out',
      { excluded: [{ service: 'mail', basis: 'inferred', where: 'In previews', reason: 'not-stated' }] },
      ['Excluded Mail (in our reading), where: In previews'],
    ],
  ])('%s', async (__, change, expected) => {
    const text = plain(await form(limited(change)));
    // A label stands before its words, whatever parts them: a colon, a cell, nothing.
    for (const words of expected) {
      const [label = '', ...said] = plain(words).split(' ');
      expect(text).toMatch(new RegExp(`${label}:? ?${said.join(' ').replace(/[()]/g, '\\$&')}`));
    }
    expect(text).not.toMatch(/all services|worldwide|whole world/);
  });
});

/** A company whose promise is repeated for one service, and narrower in a newer text on another. */
const repeated = () => {
  const registry = companyWith(versionWith({ lastAttested: { date: '2020-05-01' } }));
  const sightings = [
    sightingWith({ source: 'vault-page', services: ['vault'] }),
    sightingWith({ source: 'mail-page', services: ['mail'], effect: 'narrower' }),
  ];
  const sources = {
    ...registry.sources,
    'vault-page': { title: 'Vault page', dated: { date: '2026-02' } },
    'mail-page': { title: 'Mail page', dated: { date: '2026-03' } },
  };
  return { ...registry, sources, commitments: { [id]: { ...commitmentOf(registry), status: 'historic', sightings } } };
};

const standingForms = Object.entries({ ...withReason, ...withoutReason }).filter(
  ([name]) => !/^diff|^message|^what changed/.test(name),
);

describe.each(standingForms)('%s', (name, form) => {
  test('tells of a newer text that says less', async () => {
    const text = plain(await form(repeated() as unknown as Registry));
    expect(text).toContain('caution');
    expect(text).toContain('narrower for mail in a text of march 2026.');
  });

  test('says nothing of what is not so', async () => {
    expect(plain(await form(companyWith(versionWith())))).not.toContain('caution');
  });

  test('says for whom it was seen, and when', async () => {
    // A version's record is found behind that of its commitment, which has it.
    if (/^row|^quotation|^note|record of the version/.test(name)) return;
    expect(plain(await form(repeated() as unknown as Registry))).toContain(
      'last seen for vault: february 2026, the same; for others: 1 may 2020',
    );
  });
});
