/** What is said, as nodes: entries are links, what we concluded or what is open carries its mark. */
import { ended } from '../../language/sentences.ts';
import {
  factInWords,
  noReason,
  type Phrase,
  plainly,
  type SaidFact,
  type SaidItem,
  type SaidQualifier,
} from '../../model/said/said.ts';
import type { Registry, Version } from '../../model/schema.ts';
import { type Inline, join, strong } from '../nodes/nodes.ts';
import { entryLink } from './entry-links.ts';
import { basisBehind, basisMark, type Fact, openMark } from './parts.ts';

/** The words of several phrases, as a list in a line. */
export function phraseNodes(registry: Registry, phrases: readonly Phrase[]): Inline[] {
  return join(phrases.map((phrase) => phrase.flatMap((part) => partNodes(registry, part))));
}

function partNodes(registry: Registry, part: Phrase[number]): Inline[] {
  if (typeof part === 'string') return [part];
  if ('entry' in part) return [entryLink(registry, part.entry.kind, part.entry.id, part.entry.title)];
  return 'basis' in part ? [basisMark(part.basis)] : openMark(part.open);
}

/**
 * What a version says at a label: a row for each agreement and each service that is left out with a reason, one for anything else.
 *
 * @param short without reasons, where they stand beside it
 */
export function factRows(registry: Registry, fact: SaidFact, version: Version, short = false): Fact[] {
  const items = factInWords(fact, version, registry).map(
    ({ reason, ...item }): SaidItem =>
      reason === undefined || reason === noReason || short ? item : { ...item, reason },
  );
  const isLong = items.some(({ phrase, reason }) => reason !== undefined || plainly(phrase).includes(', '));
  if (fact === 'Bound by' || (fact === 'Excluded' && isLong))
    return items.map((item) => [fact, ...itemNodes(registry, item)]);
  return [
    [
      fact,
      ...phraseNodes(
        registry,
        items.map(({ phrase }) => phrase),
      ),
    ],
  ];
}

function itemNodes(registry: Registry, { phrase, reason, open }: SaidItem): Inline[] {
  const words = plainly(phrase);
  return [
    ...phraseNodes(registry, [phrase]),
    ...(reason === undefined ? [] : [`${ended(words).slice(words.length)} ${reason}`]),
    ...(open ? [' ', ...openMark(open)] : []),
  ];
}

/** `Limit (inferred)`, the basis with its mark. */
export function qualifierLabel({ name, basis }: SaidQualifier): Inline {
  return strong(name, ...basisBehind(basis));
}
