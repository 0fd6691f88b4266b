/** An entry that shares its page with others: its heading, its summary, its facts, and what all such entries have below. */
import { placesInWords, servicesInWords } from '../../model/said/said.ts';
import type { Citation, Link, Registry, Remark, Version } from '../../model/schema.ts';
import { type Block, element, heading, type Inline, inline, join, line, p, ul, unfolding } from '../nodes/nodes.ts';
import { entryLinks } from './entry-links.ts';
import { citations, documentLink, type Fact, facts, givenFacts, remarkLine } from './parts.ts';
import { phraseNodes } from './said-nodes.ts';

interface Defined {
  readonly links?: readonly Link[];
  readonly remarks?: readonly Remark[];
  readonly openPoints?: readonly string[];
  readonly sources: readonly Citation[];
}

/**
 * A card: heading, text, a line of the first facts, and the rest of its record, which unfolds.
 *
 * @param id the fragment of the entry on the page
 * @param text what stands between heading and facts
 * @param level of the heading: 3 where the page has groups
 * @param shown how many facts stand in the line
 */
export function definition(
  registry: Registry,
  { links, remarks, openPoints, sources }: Defined,
  { id, title, text, rows }: { id: string; title: string; text: readonly Block[]; rows: readonly Fact[] },
  level: 2 | 3 = 2,
  shown = 3,
): Block {
  const given = givenFacts(rows);
  const rest = given.slice(shown);
  const record = [
    ...(rest.length > 0 ? [facts(rest)] : []),
    ...(links ? [ul(links.map((one) => documentLink(registry, one)))] : []),
    ...(remarks ? [ul(remarks.map((one) => remarkLine(registry, one)))] : []),
    ...(openPoints ? [p('Open: ', ...entryLinks(registry, 'openPoints', openPoints))] : []),
    ...(sources.length > 0 ? [citations(registry, sources)] : []),
  ];
  return element(
    'div',
    { className: 'definition' },
    heading(level, id, title),
    ...text,
    ...recordLine(given.slice(0, shown)),
    ...(record.length > 0 ? [unfolding([sources.length > 0 ? 'Record and sources' : 'Record'], ...record)] : []),
  );
}

/** Facts in a line, `Kind: Belief · Said: 2018`. */
export function recordLine(rows: readonly Fact[]): Block[] {
  const words = givenFacts(rows).map(([term, ...said]): Inline[] => [
    inline('span', { className: 'record-term' }, `${term}:`),
    ' ',
    ...said,
  ]);
  return words.length === 0 ? [] : [line('p', { className: 'record-line' }, ...join(words, ' · '))];
}

/** For which services and places it holds. */
export function rangeFacts(
  registry: Registry,
  { services, jurisdictions }: Pick<Version['scope'], 'services' | 'jurisdictions'>,
): Fact[] {
  return [
    ['Services', ...phraseNodes(registry, servicesInWords(registry, services))],
    ['Places', ...phraseNodes(registry, placesInWords(registry, jurisdictions))],
  ];
}
