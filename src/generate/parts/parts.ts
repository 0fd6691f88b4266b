/** Parts that several kinds of pages share: references, evidence marks, fact lists, sources, remarks, open points. */

import { languageInWords } from '../../language/names/language-names.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import { addressOf, lineAnchor } from '../../model/addresses/routes.ts';
import { basisInWords, evidenceWords } from '../../model/said/said.ts';
import type {
  Basis,
  Citation,
  Evidence,
  Link,
  Name,
  PartialDate,
  Registry,
  Remark,
  Review,
  Unresolved,
} from '../../model/schema.ts';
import { isUnresolved } from '../../model/shapes/is-unresolved.ts';
import { markdown } from '../nodes/markdown.ts';
import {
  type Block,
  element,
  foldedList,
  heading,
  type Inline,
  image,
  inline,
  join,
  line,
  link,
  list,
  p,
  strong,
  ul,
} from '../nodes/nodes.ts';
import { entryLink, entryLinks } from './entry-links.ts';

/** Principles by icon and name. */
export function principleMarks(registry: Registry, ids: readonly string[]): Block {
  const items = ids.map((id): Inline[] => {
    const icon = registry.principles[id]?.icon.file;
    return [...(icon ? [image(icon, '')] : []), entryLink(registry, 'principles', id)];
  });
  return element('div', { className: 'principle-marks' }, ul(items));
}

/** The titles of services and places, as the property of a component that has no registry. */
export function scopeTitles({ services, jurisdictions }: Registry): string {
  const titles = (entries: Readonly<Record<string, { readonly title: string }>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, { title: name }]) => [id, name]));
  const told = { services: titles(services), jurisdictions: titles(jurisdictions), apartFrom: toldApart(services) };
  // Whoever reads an attribute decodes character references in it.
  return JSON.stringify(told).replaceAll('&', '\\u0026');
}

/** From which others each service says that it is told apart, by its id. */
export function toldApart(services: Registry['services']): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(services).flatMap(([id, { apartFrom }]) => (apartFrom ? [[id, apartFrom]] : [])),
  );
}

/** The small mark behind a fact that was not read in an official source. */
export function evidenceMark(evidence: Evidence | undefined): Inline[] {
  if (evidence === undefined || evidence === 'official') return [];
  const group = evidence.startsWith('recalled') ? 'recalled' : evidence;
  return [' ', explained(`evidence evidence--${group}`, '/reading/#evidence', evidenceWords[evidence])];
}

/** A mark with the way to what it means. */
function explained(className: string, meaning: string, words: string): Inline {
  return inline('span', { className }, link(meaning, words));
}

/** The words of a basis, marked as such. */
export function basisMark(basis: Basis): Inline {
  return inline('span', { className: `evidence evidence--${basis} basis` }, basisInWords(basis));
}

/** The small mark behind a statement that its source does not make in so many words. */
export function basisBehind(basis: Basis): Inline[] {
  return basis === 'explicit' ? [] : [' ', basisMark(basis)];
}

/** What is open, marked so, with its open point. */
export function openMark({ unresolved, openPoint }: Unresolved): Inline[] {
  return [
    explained('evidence evidence--unresolved', '/reading/#evidence', 'open'),
    ` ${unresolved}`,
    ...(openPoint ? [' ', link(addressOf('openPoints', openPoint), 'Open point')] : []),
  ];
}

/** A value in its words, or what is open about it. */
export function orOpen<T>(value: T | Unresolved, words: (value: T) => readonly Inline[]): readonly Inline[] {
  return isUnresolved(value) ? openMark(value) : words(value);
}

/** Names that something had, and when. */
export function formerNames(
  given: readonly {
    readonly text: string;
    readonly from?: PartialDate;
    readonly until?: PartialDate;
    readonly evidence: Evidence;
  }[],
): Inline[] {
  return join(
    given.map(({ text, from, until, evidence }) => [
      `${text}${from ? `, from ${dateInWords(from)}` : ''}${until ? `, until ${dateInWords(until)}` : ''}`,
      ...evidenceMark(evidence),
    ]),
    '; ',
  );
}

/** A row of a fact list; `false` and empty rows are left out. */
export type Fact = readonly [term: string, ...Inline[]] | false | undefined;

/** The rows that say something. */
export function givenFacts(rows: readonly Fact[]): readonly (readonly [term: string, ...Inline[]])[] {
  return rows.filter((row): row is readonly [string, ...Inline[]] => Array.isArray(row) && row.length > 1);
}

/** A list of facts as terms and descriptions. */
export function facts(rows: readonly Fact[], className = 'facts'): Block {
  return element(
    'dl',
    { className },
    ...givenFacts(rows).map(([term, ...description]) =>
      element('div', {}, line('dt', {}, term), line('dd', {}, ...description)),
    ),
  );
}

/** A word or two on an entry, and where their meaning is told. */
export interface Badge {
  readonly text: string;
  readonly style: string;
  readonly meaning?: string;
}

/** The badges and ids above an entry. */
export function entryLine(id: string, badges: readonly Badge[]): Block {
  return line(
    'p',
    { className: 'entry-line' },
    inline('span', { className: 'entry-id' }, id),
    ...badges.flatMap(({ text, style, meaning }) => {
      const className = `badge badge--${style}`;
      return [' ', meaning ? explained(className, meaning, text) : inline('span', { className }, text)];
    }),
  );
}

/** The heading of a page that has it in its content. */
export function title(words: string): Block {
  return line('h1', {}, words);
}

/** Names in several languages. */
export function names(list: readonly Name[]): Inline[] {
  return join(
    list.map(({ language, text, authentic, evidence }) => [
      inline('span', { lang: language }, text),
      ` (${languageInWords(language)}${authentic ? ', authentic' : ''})`,
      ...evidenceMark(evidence),
    ]),
    '; ',
  );
}

/** Where a statement rests, source by source, each line a link to its place in the concordance. */
export function citations(registry: Registry, cited: readonly Citation[]): Block {
  return ul(citationLines(registry, cited));
}

/** The same within a line, separated by semicolons. */
export function citationsInline(registry: Registry, cited: readonly Citation[]): Inline[] {
  return join(citationLines(registry, cited), '; ');
}

/** The same in parentheses, behind what they support. */
export function citationsBehind(registry: Registry, cited: readonly Citation[] | undefined): Inline[] {
  return cited ? [' (', ...citationsInline(registry, cited), ')'] : [];
}

/** A part of a whole, until when it was one, and where that stands. */
export function member(
  registry: Registry,
  kind: 'services' | 'jurisdictions',
  id: string,
  { until, sources: cited }: { readonly until?: PartialDate; readonly sources: readonly Citation[] },
): Inline[] {
  return [
    entryLink(registry, kind, id),
    until ? ` until ${dateInWords(until)}` : '',
    ...citationsBehind(registry, cited),
  ];
}

function citationLines(registry: Registry, cited: readonly Citation[]): Inline[][] {
  return merged(cited).map(({ source, lines, locator, basis }) => [
    entryLink(registry, 'sources', source),
    ...(lines
      ? [
          lines.length === 1 ? ', line ' : ', lines ',
          ...join(lines.map((n) => [link(`${addressOf('sources', source)}#${lineAnchor(n)}`, String(n))])),
        ]
      : []),
    ...(locator ? [`, ${locator}`] : []),
    ...basisBehind(basis),
  ]);
}

/** Citations of lines of one source on one basis, as one. */
function merged(cited: readonly Citation[]): readonly Citation[] {
  const groups = new Map<string, Citation>();
  for (const citation of cited) {
    const key = JSON.stringify([citation.source, citation.basis, citation.locator]);
    const known = groups.get(key);
    const [first, ...rest] = [...new Set([...(known?.lines ?? []), ...(citation.lines ?? [])])].sort((a, b) => a - b);
    groups.set(key, first === undefined ? citation : { ...citation, lines: [first, ...rest] });
  }
  return [...groups.values()];
}

/** A section with a heading, or nothing where it would be empty. */
export function section(id: string, named: string, ...content: readonly (Block | false | undefined)[]): Block[] {
  const blocks = content.filter((block): block is Block => Boolean(block));
  return blocks.length === 0 ? [] : [heading(2, id, named), ...blocks];
}

/** The section "Sources". */
export function sources(registry: Registry, cited: readonly Citation[]): Block[] {
  return cited.length === 0 ? [] : section('sources', 'Sources', citations(registry, cited));
}

/** What an entry leaves open and what is to be known beside it, the open questions first: three in sight, the rest folded. */
export function notes(
  registry: Registry,
  { remarks: given = [], openPoints: open = [] }: { remarks?: readonly Remark[]; openPoints?: readonly string[] },
): Block[] {
  const items = [
    ...open.map((id): Inline[] => [
      explained('evidence evidence--unresolved', '/reading/#evidence', 'open'),
      ' ',
      entryLink(registry, 'openPoints', id),
    ]),
    ...given.map((remark) => remarkLine(registry, remark)),
  ];
  const hasBoth = given.length > 0 && open.length > 0;
  const heading = hasBoth ? 'Notes and open questions' : open.length > 0 ? 'Open questions' : 'Notes';
  return section('notes', heading, ...foldedList(items, 3, hasBoth ? 'notes and questions' : 'notes'));
}

/** The section of remarks, each with its evidence and sources. */
export function remarks(registry: Registry, given: readonly Remark[] | undefined): Block[] {
  if (!given) return [];
  const items = given.map((remark) => [p(...remarkLine(registry, remark))]);
  return section('remarks', 'Good to know', list(items));
}

/** A remark in a line. */
export function remarkLine(registry: Registry, { text, evidence, sources: cited }: Remark): Inline[] {
  return [
    ...markdown(text),
    ...evidenceMark(evidence),
    ...(cited ? [' (', ...entryLinks(registry, 'sources', cited), ')'] : []),
  ];
}

/** A document on the web with its language, or what is open about it. */
export function documentLink(
  registry: Registry,
  { label, url, language, authentic, evidence, sources: cited }: Link,
): Inline[] {
  const tongue = `${languageInWords(language)}${authentic === true ? ', authentic text' : authentic === false ? ', translation, not authentic' : ''}`;
  return [
    ...(typeof url === 'string' ? [link(url, label)] : [label]),
    ` (${tongue})`,
    ...evidenceMark(evidence),
    ...(isUnresolved(url) ? [': ', ...openMark(url)] : []),
    ...(cited ? ['. From: ', ...citationsInline(registry, cited)] : []),
  ];
}

/** The section of related documents. */
export function documents(
  registry: Registry,
  links: readonly Link[] | undefined,
  title = 'Related documents',
  id = 'documents',
): Block[] {
  if (!links || links.length === 0) return [];
  return section(id, title, ul(links.map((one) => documentLink(registry, one))));
}

/** The section of open points that an entry refers to. */
export function openPoints(registry: Registry, ids: readonly string[] | undefined): Block[] {
  if (!ids || ids.length === 0) return [];
  const items = ids.map((id) => [
    strong(entryLink(registry, 'openPoints', id)),
    `. ${registry.openPoints[id]?.detail ?? ''}`,
  ]);
  return section('open-points', 'What is open', element('div', { className: 'open-points' }, ul(items)));
}

/** The rows on reviews for a fact list. */
export function reviewFacts({ owner, reviewed, due }: Review): Fact[] {
  return [
    ['Last reviewed', `${dateInWords(reviewed)}, by ${owner}`],
    ['Review due', dateInWords(due)],
  ];
}
