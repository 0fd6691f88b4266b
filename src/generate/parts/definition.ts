/** An entry that shares its page with others: its heading, its summary, its facts, and what all such entries have below. */
import { placesInWords, servicesInWords } from '../../model/said/said.ts';
import type { Citation, Link, Registry, Remark, Version } from '../../model/schema.ts';
import { type Block, element, heading, p, ul } from '../nodes/nodes.ts';
import { citations, documentLink, entryLinks, type Fact, facts, remarkLine } from './parts.ts';
import { phraseNodes } from './said-nodes.ts';

interface Defined {
  readonly links?: readonly Link[];
  readonly remarks?: readonly Remark[];
  readonly openPoints?: readonly string[];
  readonly sources: readonly Citation[];
}

/**
 * @param id the fragment of the entry on the page
 * @param text what stands between heading and facts
 */
export function definition(
  registry: Registry,
  { links, remarks, openPoints, sources }: Defined,
  { id, title, text, rows }: { id: string; title: string; text: readonly Block[]; rows: readonly Fact[] },
): Block {
  return element(
    'div',
    { className: 'definition' },
    heading(3, id, title),
    ...text,
    facts(rows),
    ...(links ? [ul(links.map((one) => documentLink(registry, one)))] : []),
    ...(remarks ? [ul(remarks.map((one) => remarkLine(registry, one)))] : []),
    ...(openPoints ? [p('Open: ', ...entryLinks(registry, 'openPoints', openPoints))] : []),
    ...(sources.length > 0 ? [citations(registry, sources)] : []),
  );
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
