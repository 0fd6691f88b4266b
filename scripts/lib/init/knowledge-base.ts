/**
 * What a new knowledge base consists of: this repository's engine and neutral pages, and the example company in the place of
 * this one, under another name. Pure: from paths and texts to paths and texts.
 */
import { monthsLater } from '../../../src/language/time/days.ts';
import type { Site } from '../../../src/model/site.ts';
import type { Company } from './company.ts';

/** A file of the new folder: where its content comes from, and what is to be changed in it; left out: nothing. */
export interface NewFile {
  readonly from: string;
  readonly rewrite?: (text: string) => string;
}

/** What this repository calls itself and explains things with. */
export interface Origin {
  readonly site: Site;
  /** The name of the package. */
  readonly packageName: string;
  readonly exampleCommitment: string;
}

/** What the example calls itself; `example/` is written so that these stand for nothing else. */
const example = {
  name: 'Contoso',
  slug: 'contoso',
  prefix: 'EX',
  url: 'https://privacy.contoso.example',
  /** What hand-written pages explain things with: two versions, and a claim. */
  commitment: 'EX-DATA-1',
  claim: 'EX-CLM-1',
  /** The day on which everything was read last; what falls due follows from it. */
  read: '2026-11-20',
} as const;

/** Hand-written pages that are true of every company. Of the others, `example/docs` has one of its own. */
export const neutralPages = [
  'adopting',
  'answer',
  'api',
  'answering',
  'assistants',
  'basket',
  'citing',
  'compare',
  'decisions',
  'inventory',
  'maintaining',
  'other-repositories',
  'privacy',
  'scanning',
  'verifying',
  'verifying-limits',
] as const;

/** This company's own, which the new one does not get; and the same places in the example, which it gets. */
const replaced = /^(?:src\/registry|test\/registry|docs|static\/img)\/|^(?:README|CHANGELOG)\.md$/;

/**
 * New path → where it comes from.
 *
 * @param files the paths of this repository
 * @param today YYYY-MM-DD, the day on which the entries count as read
 * @param empty the registry without the example's entries: every file of it stands, and what it would list is left out
 */
export function knowledgeBase(
  files: readonly string[],
  company: Company,
  origin: Origin,
  today: string,
  empty = false,
): ReadonlyMap<string, NewFile> {
  const made = new Map<string, NewFile>();
  const toNames = (text: string) => renamed(text, company, today);
  const toPage = (text: string) => {
    const page = asExample(text, origin);
    return empty ? ofExample(page, toNames) : toNames(page);
  };
  for (const from of files) {
    const own = rootFiles[from];
    if (own) made.set(from, { from, rewrite: (text) => own(text, company, origin) });
    else if (!replaced.test(from)) made.set(from, { from });
    else if (neutralPages.some((page) => from === `docs/${page}.mdx`)) made.set(from, { from, rewrite: toPage });
  }
  for (const from of files) {
    const path = /^example\/(.+)$/.exec(from)?.[1];
    if (path === undefined || path === 'tsconfig.json' || (empty && path.startsWith(`registry/${areas}`))) continue;
    const isText = !path.startsWith('static/');
    const rewrite = (text: string) =>
      (empty ? emptied(path, text, toNames) : toNames(text)).replaceAll('../src/model/', 'model/');
    made.set(path.replace(/^registry\//, 'src/registry/'), isText ? { from, rewrite } : { from });
  }
  return made;
}

/** The folder of the files of areas, which `new` makes as areas begin. */
const areas = 'commitments/';

/** A file of the example under the new name, for a registry without entries. */
function emptied(path: string, text: string, toNames: (text: string) => string): string {
  if (path.startsWith('docs/')) return ofExample(text, toNames);
  if (path === 'README.md') return toNames(text.replace(/^## From the example [\s\S]*?(?=^\| Command)/m, beginning));
  return toNames(path.startsWith('registry/') ? withoutEntries(text) : text);
}

const beginning = `## Begin

The registry is empty. [docs/adopting.mdx](docs/adopting.mdx) says in which order to put in what ${example.name} promises, and
\`example/registry/\` has an entry of each kind, with each field explained where it stands first.

`;

const exampleIds = /(\bEX-[A-Z]+-\d+|\bex-[a-z]+-\d+)/;

/**
 * A page that explains things with what an empty registry does not have, under the new name: the ids stay those of the example,
 * which no company has, and nothing leads to them. So no page needs an edit, whatever ids come.
 */
function ofExample(text: string, toNames: (text: string) => string): string {
  const id = example.commitment;
  const linked = new RegExp(`\\[([^\\]]+)\\]\\([^)\\s]*/commitments/${id.toLowerCase()}[./][^)]*\\)`, 'g');
  return text
    .replace(linked, (_, label: string) => (label.startsWith('/') ? `\`${label}\`` : label))
    .replace(/^Its address: <code>.*\n\n/m, '')
    .replace(new RegExp(`, like this: \\[\\[${id}@\\d+\\]\\]`), '')
    .replace(new RegExp(`(?<!\`)\\[\\[(${id}(?:@\\d+)?)\\]\\](?!\`)`, 'g'), '`$1`')
    .split(exampleIds)
    .map((part, index) => (index % 2 === 1 ? part : toNames(part)))
    .join('');
}

/** A file of the example's registry without entries, ids, what the lock knows and what its settings say of entries. */
function withoutEntries(text: string): string {
  return replaceEach(text, [
    ['(?<=^export const \\w+ = \\{)\\n[^]*?(?=\\} (?:as const )?satisfies Entries<)', ''],
    ['(?<=^export const \\w+Ids = \\[)[^\\]]*(?=\\] as const;)', ''],
    ['(?<=^ {2}(?:completeFrameworks|customerWords): \\[).*(?=\\],$)', ''],
    ['(?<=^ {2}"ids": \\{)[^]*(?=\\}\\s*\\}\\s*$)', ''],
    ['^import \\{ type Entries, unresolved \\}', 'import type { Entries }'],
    [`^import .* from '\\./${areas}.*';\\n`, ''],
    ['(?<=^ {2}commitments: \\[).*(?=\\],$)', ''],
    ["^ {4}'law\\.norland\\.example',\\n", ''],
  ]);
}

/** A text of the example under the new name, as if read today. */
export function renamed(text: string, { name, slug, prefix, url }: Company, today: string): string {
  const later = new Map([0, 6, 12].map((months) => [monthsLater(example.read, months), monthsLater(today, months)]));
  return replaceEach(text, [
    [example.url, url],
    [`https://${example.slug}\\.example\\b`, companySite(slug, url)],
    [example.name, name],
    [`\\b${example.slug}\\b`, slug],
    [`\\b${example.prefix}\\b`, prefix],
    [`\\b${example.prefix.toLowerCase()}-(?=[a-z]+-\\d)`, `${prefix.toLowerCase()}-`],
    ...[...later].map(([from, to]): [string, string] => [`\\b${from}\\b`, to]),
  ]);
}

/** Where the example's own pages stand, which its sources name; never where the knowledge base does, whose links the check of the site follows. */
function companySite(slug: string, url: string): string {
  const own = `https://${slug}.example`;
  return own === url ? `https://www.${slug}.example` : own;
}

/** A neutral page of this repository with the examples of the example, as if written on the day on which that was read. */
function asExample(text: string, { site, packageName, exampleCommitment }: Origin): string {
  return replaceEach(text.replace(/^( {2}date: )\d{4}-\d\d-\d\d$/m, `$1${example.read}`), [
    [`\\b${exampleCommitment}\\b`, example.commitment],
    [`\\b${exampleCommitment.toLowerCase()}\\b`, example.commitment.toLowerCase()],
    [`\\b${site.citationPrefix}-CLM-\\d+\\b`, example.claim],
    [`\\b${site.citationPrefix}-(?=[A-Z])`, `${example.prefix}-`],
    [site.url.replaceAll('.', '\\.'), example.url],
    [new URL(site.repository).pathname.slice(1), 'privacy/commitments'],
    [`\\b${packageName}-(?=\\d)`, `${example.slug}-privacy-commitments-`],
  ]);
}

/** Replaces what any of several patterns matches, in one pass: what was put in is not looked at again. */
function replaceEach(text: string, pairs: readonly (readonly [pattern: string, by: string])[]): string {
  const all = new RegExp(pairs.map(([pattern]) => `(${pattern})`).join('|'), 'gm');
  return text.replace(all, (...match: string[]) => pairs.find((_, index) => match[index + 1] !== undefined)?.[1] ?? '');
}

/** Files at the root that name this repository. */
const rootFiles: Readonly<Record<string, (text: string, company: Company, origin: Origin) => string>> = {
  'package.json': (text, { name, slug }, { packageName }) =>
    named(text, packageName, slug).replace(/^( {2}"description": ").*(",)$/m, `$1${name}'s privacy commitments.$2`),
  'package-lock.json': (text, { slug }, { packageName }) => named(text, packageName, slug),
};

function named(text: string, packageName: string, slug: string): string {
  return text.replaceAll(`"name": "${packageName}"`, `"name": "${slug}-privacy-commitments"`);
}
