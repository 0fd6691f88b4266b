/** Hand-written pages as rules see them: their address, and their Markdown tree, parsed when first asked for. */
import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { type LinePlace, linePlaces } from '../language/lines.ts';
import { isJsxElement } from '../language/markdown/elements.ts';
import { type FrontMatter, frontMatter } from '../language/markdown/front-matter.ts';
import { headingFragment } from '../language/markdown/headings.ts';
import { parseMdx } from '../language/markdown/mdx.ts';
import type { Place } from './rule.ts';

/** The folder whose pages stand at `/`. */
const root = 'docs/';

/** A hand-written page. */
export interface Document {
  /** Path from the repository's root, with forward slashes: `docs/about.mdx`. */
  readonly file: string;
  /** Without byte order mark; offsets count in it. */
  readonly text: string;
  /** The address of the page, `/about/`; `undefined` for a partial (a name that begins with `_`). */
  readonly path: string | undefined;
  readonly matter: FrontMatter;
  /** The parsed page, or why it can't be parsed. */
  readonly parsed: ParsedDocument;
  /** The place of a character. */
  placeAt(offset: number): Place;
}

/** A fragment that the page has further up. */
interface RepeatedFragment {
  readonly fragment: string;
  readonly offset: number;
}

interface ParsedPage {
  readonly tree: Root;
  readonly fragments: ReadonlySet<string>;
  readonly repeated: readonly RepeatedFragment[];
  readonly error?: undefined;
}

export type ParsedDocument =
  | ParsedPage
  | { readonly error: { readonly reason: string; readonly line: number; readonly column: number } };

/**
 * A document from its file.
 *
 * @param file path from the repository's root
 * @param content what it holds
 */
export function document(file: string, content: string): Document {
  const text = content.replace(/^\uFEFF/, '');
  const placeOf = linePlaces(text);
  const matter = frontMatter(text);
  const path = pathOf(file, matter);
  let parsed: ParsedDocument | undefined;
  return {
    file,
    text,
    path,
    matter,
    get parsed() {
      const error =
        matter.problem ??
        idProblem(matter, placeOf) ??
        slugProblem(matter, path, placeOf) ??
        strayCharacter(text, matter, placeOf);
      parsed ??= error ? { error } : parseDocument(text);
      return parsed;
    },
    placeAt(offset) {
      const { line, column } = placeOf(offset);
      return { file, line, column };
    },
  };
}

function parseDocument(text: string): ParsedDocument {
  try {
    const tree = parseMdx(text);
    return { tree, ...fragmentsOf(tree) };
  } catch (error) {
    const { reason, line, column, message } = error as Partial<VFileMessage> & Error;
    // Of an element that is not closed, the sentence alone has the place; else that of the paragraph around it is given.
    const [, inLine = '1', inColumn = '1'] = /\((\d+):(\d+)/.exec(message) ?? [];
    const own = message.includes('Expected a closing tag') ? {} : { line, column };
    return {
      error: { reason: reason ?? message, line: own.line ?? Number(inLine), column: own.column ?? Number(inColumn) },
    };
  }
}

/** Docusaurus builds nothing where an id has a slash. */
function idProblem(
  { values: { id }, texts }: FrontMatter,
  placeOf: (offset: number) => LinePlace,
): FrontMatter['problem'] {
  if (typeof id !== 'string' || !id.includes('/')) return undefined;
  const { line, column } = placeOf(texts.find(({ key }) => key === 'id')?.start ?? 0);
  return { reason: `The id "${id}" has a slash; an address with several steps is a "slug"`, line, column };
}

/** Docusaurus builds nothing where an address is another once a browser has read it (`isValidPathname` in its utils): `/../a`, `/a?b`. */
function slugProblem(
  { values: { slug }, texts }: FrontMatter,
  path: string | undefined,
  placeOf: (offset: number) => LinePlace,
): FrontMatter['problem'] {
  const given = typeof slug === 'string' && slug.startsWith('/') ? slug : path;
  if (given === undefined || isPathname(given)) return undefined;
  const { line, column } = placeOf(texts.find(({ key }) => key === 'slug')?.start ?? 0);
  return {
    reason: `No page can stand at "${given}"; give it a "slug" of plain steps, such as "/about/"`,
    line,
    column,
  };
}

function isPathname(path: string): boolean {
  const base = 'https://page.example';
  const { pathname } = URL.canParse(path, base) ? new URL(path, base) : { pathname: '' };
  return pathname === path || pathname === encodeURI(path);
}

/** What no editor shows, and what reading made of bytes that are no UTF-8. */
const stray = /(?![\t\n\r])[\p{Cc}\uFFFD]/u;

/** Pages with controls in them break feeds and terminals, in front matter written as escapes too. */
function strayCharacter(
  text: string,
  { texts }: FrontMatter,
  placeOf: (offset: number) => LinePlace,
): FrontMatter['problem'] {
  const inText = stray.exec(text);
  const inMatter = texts.find(({ value }) => stray.test(value));
  const [character = ''] = inText ?? stray.exec(inMatter?.value ?? '') ?? [];
  if (character === '') return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const what = character === '\uFFFD' ? 'bytes that are no UTF-8' : `the control character U+${code}`;
  const { line, column } = placeOf(inText?.index ?? inMatter?.start ?? 0);
  return { reason: `The page has ${what} in it`, line, column };
}

/**
 * Docusaurus' rule (plugin-content-docs, `docs.ts` and `slug.ts`): the slug of the front matter; else the path, with `id` for the
 * file's name, without number prefixes, and with a file that is called index, README or like its folder standing for the folder.
 * No page has what is a draft, a test, or has a name that begins with `_`.
 */
function pathOf(file: string, { values: { slug, id, draft } }: FrontMatter): string | undefined {
  const below = file.slice(root.length).replace(/\.mdx?$/, '');
  const folders = below.split('/');
  const name = folders.pop() ?? '';
  const isNoPage = draft === true || name.endsWith('.test') || folders.includes('__tests__');
  if (isNoPage || [...folders, name].some((part) => part.startsWith('_'))) return undefined;
  const isFolder = ['index', 'readme', folders.at(-1)?.toLowerCase()].includes(name.toLowerCase());
  const own = slug === undefined || slug === null ? undefined : String(slug);
  const last = own ?? (isFolder ? '' : typeof id === 'string' ? id : withoutNumber(name));
  const steps = last.startsWith('/') ? last.split('/') : [...folders.map(withoutNumber), ...last.split('/')];
  const walked: string[] = [];
  for (const step of steps) {
    if (step === '..') walked.pop();
    else if (step !== '' && step !== '.') walked.push(step);
  }
  return `/${walked.map((step) => `${step}/`).join('')}`;
}

/** `intro` of `01-intro`; dates and versions keep their numbers. */
function withoutNumber(name: string): string {
  return /^\d+[-_.]\d+/.test(name) ? name : name.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, '');
}

/** Fragments of a page: headings (with Docusaurus' explicit `{/* #id *​/}`), and elements with an `id`. */
function fragmentsOf(tree: Root): Pick<ParsedPage, 'fragments' | 'repeated'> {
  const slugger = new GithubSlugger();
  const fragments = new Set<string>();
  const repeated: RepeatedFragment[] = [];
  const add = (fragment: string, position: Root['position']) => {
    if (fragments.has(fragment)) repeated.push({ fragment, offset: position?.start.offset ?? 0 });
    fragments.add(fragment);
  };
  visit(tree, (node: Root | RootContent) => {
    if (node.type === 'heading') add(headingFragment(node, slugger), node.position);
    else if (isJsxElement(node)) {
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
          add(attribute.value, attribute.position);
    }
  });
  return { fragments, repeated };
}
