import { quotedList } from '../../../language/message.ts';
import { remembered, rememberedFor } from '../../../language/remembered.ts';
import { sentenceAt, sentencesOf } from '../../../language/sentences.ts';
import type { InventoryVersion } from '../../../model/inventory/inventory.ts';
import { dateInShort, titleOf } from '../../../model/said/said.ts';
import { type Coverage, type CoverageQuery, coverage } from '../../../model/scope/coverage.ts';
import { type NamedScope, scopesNamed } from '../../find/named-scope.ts';
import { inOneLine } from '../../find/normalise.ts';
import { audienceClaimed } from '../audience-claimed.ts';
import { citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { dataNamed, dataOfCells, leftOutNamed } from '../data-claimed.ts';
import { wordsOfVersion } from '../details/detail.ts';
import { plansClaimed } from '../details/plans-claimed.ts';
import { followingOf } from '../passage/around/following.ts';
import { isSaidNear } from '../passage/around/said-near.ts';
import { prohibits } from '../passage/citation-text.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import { sharedTopics } from '../passage/topic-words.ts';
import { onlyBefore, onlyBehind } from '../vocabulary/place-words.ts';
import { asksAfter, isExtensionAsked, isLeftOut } from '../vocabulary/polarity.ts';
import { leavingOutBefore, leavingOutWithin, ofExclusions } from '../vocabulary/polarity-words.ts';
import { scopeLabel } from '../vocabulary/scope-words.ts';

/** What is cited holds for what it is cited for. */
export const scopeCovered = citationRule({
  id: 'scope-covered',
  description:
    'Services, their plans, places and kinds of data that are named around a citation (in the sentence, the row, the item, the headings) are among those that the version covers, unless a sentence beside it says that they are left out. What a word for several services, or the whole of a service or a country, may take in is a warning: no source says it. A row that asks about a service is not answered by what is promised to people, or to a group that the row does not speak of.',
  why: 'A promise for one service in one country is not a promise for another. Used there, it is an over-claim in the name of the provider.',
  level: 'error',
  example: {
    bad: 'Fleetpilot is encrypted at rest (NC-DATA-2@1).',
    good: 'Stratus is encrypted at rest (NC-DATA-2@1).',
    message:
      'Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
  },
  check(judged) {
    const { version } = judged;
    if (!version) return [];
    const places = (['services', 'jurisdictions'] as const).flatMap((kind) => {
      const { scope } = version;
      const unlimited =
        kind === 'services'
          ? scope.services === 'all' && scope.excluded.length === 0
          : scope.jurisdictions === 'worldwide';
      if (unlimited) return [];
      const claimed = scopeClaimed(judged, kind);
      return claimed
        .filter(
          (one) =>
            !isOfOneTogether(judged, version, kind, one, claimed) && !isAside(judged, version, kind, one, claimed),
        )
        .flatMap((one) => overClaim(judged, version, kind, one));
    });
    return [
      ...places,
      ...audienceClaimed(judged, version, scopeClaimed(judged, 'services')),
      ...dataNamed(judged, version),
      ...leftOutNamed(judged, version),
      ...dataOfCells(judged, version),
      ...plansClaimed(judged, version),
    ];
  },
});

interface Named extends NamedScope {
  readonly passage: CitedPassage;
  /** Whether the text says that the commitment does not hold for it. */
  readonly denied: boolean;
  /** Whether it only names who asks, of whom nothing is said: `our branch in Bonn asks`. */
  readonly asked: boolean;
}

/** What the citation is claimed for: what is named nearest to it. A row that names a service means that one, whatever the heading above lists. */
export function scopeClaimed(judged: JudgedCitation, kind: 'services' | 'jurisdictions'): readonly Named[] {
  return claimedOf(judged)(kind);
}

/** Several rules ask for it. */
const claimedOf = rememberedFor((judged: JudgedCitation) =>
  remembered((kind: 'services' | 'jurisdictions') => nearestClaimed(judged, kind)),
);

function nearestClaimed(judged: JudgedCitation, kind: 'services' | 'jurisdictions'): readonly Named[] {
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
      return claimed.some(isWhole) ? claimed.filter((one) => !one.whole || isWhole(one)) : claimed;
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

/**
 * Whether what is named is of another citation that stands together with this one, and this one has its own: `Stratus and Ledger
 * (NC-DATA-1@1, NC-DATA-2@1)`. The other holds for it there, too, where a place or service is named besides.
 */
function isOfOneTogether(
  judged: JudgedCitation,
  version: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  { ids }: Named,
  claimed: readonly Named[],
): boolean {
  const others = judged.together();
  if (others.length === 0) return false;
  const [named, besides] =
    kind === 'services' ? (['service', 'jurisdiction'] as const) : (['jurisdiction', 'service'] as const);
  const isCovered = (one: InventoryVersion, query: CoverageQuery) =>
    coverage(judged.index.scopes(), one, query).outcome === 'covered';
  if (!claimed.some((one) => one.ids.some((id) => isCovered(version, { [named]: id })))) return false;
  const beside = scopeClaimed(judged, kind === 'services' ? 'jurisdictions' : 'services').flatMap((one) => one.ids);
  return others.some((other) =>
    ids.some(
      (id) =>
        isCovered(other, { [named]: id }) &&
        (beside.length === 0 || beside.some((where) => isCovered(other, { [named]: id, [besides]: where }))),
    ),
  );
}

/** Whether a place stands in brackets of a sentence that names one of the version's: `who move data from the Union (payroll, Bonn)`. */
function isAside(
  { index }: JudgedCitation,
  version: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  { passage, start }: Named,
  claimed: readonly Named[],
): boolean {
  if (kind === 'services' || !/\([^()]*$/u.test(passage.text.slice(0, start))) return false;
  return claimed.some(
    (other) =>
      other.passage === passage &&
      !/\([^()]*$/u.test(passage.text.slice(0, other.start)) &&
      other.ids.some((id) => coverage(index.scopes(), version, { jurisdiction: id }).outcome === 'covered'),
  );
}

/** Whether a cell or line says nothing else: where one does, a part of another service in a remark beside it is only mentioned. */
function isWhole({ text, passage }: Named): boolean {
  return passage.text.trim() === text;
}

/** A heading that lists the place among others (`Norland, UK and Eastland`) is of all of them, and claims none for what is cited below. */
function isSectionOfSeveral(
  { version, index }: JudgedCitation,
  kind: 'services' | 'jurisdictions',
  found: readonly Named[],
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

function namedIn(judged: JudgedCitation, kind: 'services' | 'jurisdictions', passage: CitedPassage): readonly Named[] {
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

/** Whether another sentence of the same block leaves the same out by its name; one that claims it beside the citation is contradicted, and wrong. */
function isLeftOutBeside(judged: JudgedCitation, kind: 'services' | 'jurisdictions', { ids, passage }: Named): boolean {
  const { at } = passage;
  if (!at || passage.own || passage.role !== 'sentence') return false;
  const text = judged.blocks[at.block]?.text ?? '';
  return sentencesOf(text).some((sentence) => {
    const other = { ...passage, own: false, text: sentence.text, at: { block: at.block, offset: sentence.start } };
    return namedIn(judged, kind, other).some(
      (one) => one.denied && !one.asked && one.ids.some((id) => ids.includes(id)),
    );
  });
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

/** A sentence that tells what the version excludes, a column of such, or a list below a line that says so: `then the exclusion named X; since then it names Y`. */
function tellsOfExclusion(
  { blocks }: JudgedCitation,
  { scope }: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  { ids, passage }: Named,
): boolean {
  if (kind !== 'services' || !scope.excluded.some(({ service }) => ids.some((id) => id === service))) return false;
  const { at, role } = passage;
  if (!at) return ofExclusions.pattern.test(passage.text);
  const { text = '', heads = [] } = blocks[at.block] ?? {};
  const { text: own, start } = role === 'sentence' ? sentenceAt(text, at.offset) : { text, start: 0 };
  const before = `${blocks[at.block - 1]?.text ?? ''}\n${text.slice(0, start)}`.split('\n');
  const above = before.findLast((line) => line.trimEnd().endsWith(':')) ?? '';
  return [own, ...heads, above].some((one) => ofExclusions.pattern.test(inOneLine(one)));
}

/** Whether a later text that names more is told beside the citation, by title and date: it speaks of what the version does not. */
function tellsOfBroader(judged: JudgedCitation, kind: 'services' | 'jurisdictions', { ids }: Named): boolean {
  return (judged.commitment?.sightings ?? []).some(({ effect, title, when, [kind]: named }) => {
    if (effect !== 'broader' || !Array.isArray(named) || !ids.some((id) => named.includes(id))) return false;
    return isSaidNear(judged, `${title}, ${dateInShort(when)}`);
  });
}

/** Whether a place is told as the only one; what holds within a whole may be done elsewhere within it: `in Belgium and nowhere else`. */
function isAlone({ start, end, passage: { text } }: Named): boolean {
  return onlyBefore.pattern.test(text.slice(0, start)) || onlyBehind.pattern.test(text.slice(end));
}

/** A part of a service of which the version's words name other parts, and not this one, by the first word of their names. */
function unnamedPart(judged: JudgedCitation, { ids, whole, text }: Named): string | undefined {
  const { services, publisher } = judged.index.inventory;
  if (whole === undefined) return undefined;
  const firstOf = (part: string) => part.split(/\s+/).find((word) => word !== publisher.name) ?? part;
  const own = new Set(wordsOfVersion(judged).flatMap((words) => words.match(/[\p{L}\p{N}]+/gu) ?? []));
  const parts = new Set(ids.flatMap((id) => (services[id]?.parts ?? []).map(firstOf)));
  const named = [...parts].filter((part) => own.has(part));
  return named.length >= fewestParts && parts.has(firstOf(text)) && !own.has(firstOf(text))
    ? named.join(', ')
    : undefined;
}

/** So many parts are a list of what a promise is about. */
const fewestParts = 2;

function overClaim(
  judged: JudgedCitation,
  version: InventoryVersion,
  kind: 'services' | 'jurisdictions',
  one: Named,
): readonly Verdict[] {
  const { index, name, citation } = judged;
  const { inventory } = index;
  if (tellsOfExclusion(judged, version, kind, one) || tellsOfBroader(judged, kind, one)) return [];
  if (isLeftOutBeside(judged, kind, one)) return [];
  const answers = one.ids.map((id) =>
    coverage(index.scopes(), version, kind === 'services' ? { service: id } : { jurisdiction: id }),
  );
  const [answer] = answers;
  const isSaid = ({ open, partly, reason }: Coverage) => (open || partly) && isSaidNear(judged, reason);
  const scope = version.scope[kind];
  const isOfWhole =
    kind === 'jurisdictions' && Array.isArray(scope) && !one.ids.some((id) => scope.includes(id)) && isAlone(one);
  const unnamed = kind === 'services' ? unnamedPart(judged, one) : undefined;
  if (!isOfWhole && !unnamed && answers.some((answer) => answer.outcome === 'covered' || isSaid(answer))) return [];
  if (!answer && (scope === 'all' || scope === 'worldwide')) return [];
  const covered = Array.isArray(scope) ? scope.map((id) => titleOf(inventory, kind, id)) : [];
  const expected =
    covered.length > 0 ? `, expected ${quotedList(covered)}` : ', expected a service that it does not exclude';
  const named = `The source names only ${covered.join(', ')}`;
  const reason = unnamed
    ? `Of this service the version names only ${unnamed}.`
    : isOfWhole
      ? `${named}, and no smaller place alone.`
      : (answer?.reason ?? `${named}.`);
  const at = one.passage.at;
  // What is only a part of what a section is called says little of what a word for several services takes in.
  if (kind === 'services' && answer?.open && one.passage.role === 'heading' && !isWhole(one) && !one.passage.asks)
    return [];
  return [
    {
      block: at?.block ?? citation.main.block,
      offset: at ? at.offset + one.start : citation.main.start,
      // A word for several services, or for a whole, may well take it in: no source says so, and none says otherwise.
      ...(answer?.open && { level: 'warning' as const }),
      message: `Unexpected "${one.text}"${one.whole === undefined ? '' : ` (part of ${one.whole})`} for ${name}${expected}: ${reason}`,
    },
  ];
}
