/** What a citation is claimed for: the services and places that the words around it name, from the nearest to the farthest. */
import { remembered, rememberedFor } from '../../../../language/remembered.ts';
import { sentenceAt } from '../../../../language/sentences.ts';
import { coverage } from '../../../../model/scope/coverage.ts';
import { type NamedScope, scopesNamed } from '../../../find/named-scope.ts';
import type { JudgedCitation } from '../../citation-rule.ts';
import { asksAfter, isExtensionAsked, isLeftOut } from '../../vocabulary/polarity.ts';
import { leavingOutBefore, leavingOutWithin } from '../../vocabulary/polarity-words.ts';
import { scopeLabel } from '../../vocabulary/scope-words.ts';
import { prohibits } from '../citation-text.ts';
import type { CitedPassage } from '../cited-passage.ts';
import { sharedTopics } from '../topic-words.ts';
import { followingOf } from './following.ts';

/** A service or place that words around a citation name. */
export interface ClaimedScope extends NamedScope {
  readonly passage: CitedPassage;
  /** Whether the text says that the commitment does not hold for it. */
  readonly denied: boolean;
  /** Whether it only names who asks, of whom nothing is said: `our branch in Bonn asks`. */
  readonly asked: boolean;
}

/** What the citation is claimed for: what is named nearest to it. A row that names a service means that one, whatever the heading above lists. */
export function scopeClaimed(judged: JudgedCitation, kind: 'services' | 'jurisdictions'): readonly ClaimedScope[] {
  return claimedOf(judged)(kind);
}

/** Several rules ask for it. */
const claimedOf = rememberedFor((judged: JudgedCitation) =>
  remembered((kind: 'services' | 'jurisdictions') => nearestClaimed(judged, kind)),
);

function nearestClaimed(judged: JudgedCitation, kind: 'services' | 'jurisdictions'): readonly ClaimedScope[] {
  const denied = new Set<string>();
  const { layers, framed, set } = judged.text();
  const [nearest = [], ...above] = layers;
  const own = [...nearest.filter((passage) => !isOfAnother(judged, passage)), ...itemsBelow(judged)];
  if (own.some((passage) => isRefusal(judged, kind, passage))) return [];
  for (const layer of [own, framed, ...above, ...set]) {
    const found = layer.flatMap((passage) => namedIn(judged, kind, passage));
    for (const one of found) if (one.denied && !one.asked) for (const id of one.ids) denied.add(id);
    if (isSectionOfSeveral(judged, kind, found)) continue;
    const claimed = found.filter(
      ({ denied: left, ids, passage }) =>
        !left && !ids.some((id) => denied.has(id)) && !isDeniedBelow(judged, kind, passage, ids),
    );
    if (claimed.length > 0)
      return claimed.some(fillsPassage) ? claimed.filter((one) => !one.whole || fillsPassage(one)) : claimed;
  }
  return [];
}

/** The items below a line that leads to them, `Of these, NC-LOC-1@1 names:`, and those with a label of their own beside an item that cites: `Places: …`. */
function itemsBelow(judged: JudgedCitation): readonly CitedPassage[] {
  const { blocks, citation } = judged;
  const own = blocks[citation.main.block];
  const leads = /[:：]\s*$/u.test(own?.text ?? '');
  return followingOf(judged).filter(
    ({ at, text }) =>
      blocks[at?.block ?? -1]?.role === 'list-item' &&
      at?.block !== citation.main.block &&
      (leads || (own?.role === 'list-item' && scopeLabel.pattern.test(text))),
  );
}

/** Who says that a promise names something not, and that so nothing is said, claims it for nothing: `Bonn is not on its list, so we say nothing`. */
function isRefusal(judged: JudgedCitation, kind: 'services' | 'jurisdictions', passage: CitedPassage): boolean {
  return passage.own && saysNothing.test(passage.text) && namedIn(judged, kind, passage).some(({ denied }) => denied);
}

const saysNothing =
  /\b(?:(?:say|promise|claim|state|answer|cite|quote)s?\s+(?:nothing|none)|no\s+(?:claim|promise|statement|answer)s?)\b/iu;

/** Whether a cell or line says nothing else: where one does, a part of another service in a remark beside it is only mentioned. */
export function fillsPassage({ text, passage }: ClaimedScope): boolean {
  return passage.text.trim() === text;
}

/** A heading that lists the place among others (`Norland, UK and Eastland`) is of all of them, and claims none for what is cited below. */
function isSectionOfSeveral(
  { version, index }: JudgedCitation,
  kind: 'services' | 'jurisdictions',
  found: readonly ClaimedScope[],
): boolean {
  if (kind === 'services' || !version || found.some(({ passage }) => passage.role !== 'heading' || passage.asks))
    return false;
  return found.some(({ ids }) =>
    ids.some((id) => coverage(index.scopes(), version, { jurisdiction: id }).outcome === 'covered'),
  );
}

/** Whether a sentence only stands before a bare citation, and says nothing of what is cited. */
function isOfAnother(judged: JudgedCitation, { loose, text }: CitedPassage): boolean {
  return loose === true && sharedTopics(judged, text) === 0;
}

/** The services or places that a passage names, and how each is meant. */
export function namedIn(
  judged: JudgedCitation,
  kind: 'services' | 'jurisdictions',
  passage: CitedPassage,
): readonly ClaimedScope[] {
  const { index, citation } = judged;
  if (passage.own && passage.asks && !judged.text().affirmed) return [];
  return scopesNamed(passage, kind, index).map((one) => ({
    ...one,
    passage,
    asked: asksAfter.test(passage.text.slice(one.end)),
    denied:
      passage.denied ||
      isLeftOut(passage.text, one.start, one.end, prohibits(citation)) ||
      isExtensionAsked(passage.text, one.start, one.end) ||
      isLeftOutNext(judged, passage, one.start),
  }));
}

/** Whether the sentence that follows leaves out what was just named: `These were left out when …`. */
function isLeftOutNext({ blocks }: JudgedCitation, { at, role }: CitedPassage, start: number): boolean {
  if (!at || role !== 'sentence') return false;
  const text = blocks[at.block]?.text ?? '';
  const own = sentenceAt(text, at.offset + start);
  const next = sentenceAt(text, own.start + own.text.length);
  return next.start > own.start && [leavingOutBefore, leavingOutWithin].some(({ pattern }) => pattern.test(next.text));
}

/** Whether the text below a heading says that the commitment does not hold for what the heading names, or answers it with a no. */
function isDeniedBelow(
  judged: JudgedCitation,
  kind: 'services' | 'jurisdictions',
  { role, at }: CitedPassage,
  ids: readonly string[],
): boolean {
  if (role !== 'heading' || !at) return false;
  return judged.elsewhere().some(({ layers }) => {
    const heading = layers.flat().find((one) => one.at?.block === at.block);
    if (!heading) return false;
    if (heading.denied) return true;
    const named = (layers[0] ?? []).flatMap((one) => namedIn(judged, kind, one));
    return named.some((one) => one.denied && one.ids.some((id) => ids.includes(id)));
  });
}
